/** Properties of https://schema.org by which a page's JSON-LD tells of a work, its people and where it appeared. */
export const WORK_PROPERTIES = [
  ...['@context', '@graph', '@id', '@language', '@list', '@set', '@type', '@value'],
  ...['abstract', 'about', 'additionalName', 'additionalType', 'affiliation', 'alternateName'],
  ...['alternativeHeadline', 'author', 'bookEdition', 'bookFormat', 'contentUrl', 'contributor'],
  ...['copyrightYear', 'creator', 'dateCreated', 'dateModified', 'datePublished', 'description'],
  ...['editor', 'encodingFormat', 'familyName', 'genre', 'givenName', 'headline', 'identifier'],
  ...['inLanguage', 'inSupportOf', 'isAccessibleForFree', 'isBasedOn', 'isPartOf', 'isbn', 'issn'],
  ...['issueNumber', 'item', 'itemListElement', 'keywords', 'legalName', 'license', 'mainEntity'],
  ...['mainEntityOfPage', 'name', 'numberOfPages', 'pageEnd', 'pageStart', 'pagination', 'position'],
  ...['propertyID', 'publication', 'publisher', 'sameAs', 'sourceOrganization', 'translator', 'url'],
  ...['value', 'version', 'volumeNumber'],
];
