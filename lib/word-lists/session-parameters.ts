/**
 * Names of address parameters that belong to a visit and not to a page: single sign-on (CAS, SAML, OAuth), sessions of
 * PHP, Java, ASP and ColdFusion, signed addresses (AWS, Google, CloudFront). Patterns over the whole
 * name, in lower case.
 */
export const SESSION_PARAMETERS = [
  '(?:[\\w-]{0,20}[_-])?ticket',
  '[\\w-]{0,30}token',
  '(?:[\\w-]{0,20}[_-])?session[_-]?(?:id|key)',
  '(?:j|php|asp\\.net_|cf|x)?sess(?:ion)?_?id',
  'aspsessionid\\w{0,20}',
  'cfid',
  'oauth_\\w{1,30}',
  'saml\\w{1,20}',
  'relaystate',
  'jwt',
  'nonce',
  'auth(?:orization|key|_key)?',
  'api_?key',
  'access_?key(?:_?id)?',
  'awsaccesskeyid',
  'key-pair-id',
  'sig(?:nature)?',
  'x-(?:amz|goog)-[\\w-]{1,30}',
  'user(?:_?name|_?id)?',
  'login(?:_?hint)?',
  'e-?mail(?:_?address)?',
  'passw(?:or)?d',
];

/** Marks by which newsletters and advertisements count who came, and those of a translator of pages. */
export const CAMPAIGN_PARAMETERS = [
  'utm_\\w{1,30}',
  '(?:fb|g|ms|dcl|y)clid',
  '[gw]braid',
  'mc_[ce]id',
  '_hs(?:enc|mi)',
  '_x_tr_\\w{1,10}',
];

/** Names that may mean a page as well: they go when the value has the look of a key. */
export const DOUBTFUL_PARAMETERS = [
  'sid',
  's',
  'session',
  'code',
  'state',
  'key',
  'hash',
  'policy',
  'uid',
  'u',
];

/** Names under which addresses name a work: nothing else of a query stays in a report. */
export const IDENTIFYING_PARAMETERS = [
  'doi',
  'pmid',
  'pmcid',
  'pii',
  'arxiv',
  'isbn',
  'issn',
  'eid',
  'arnumber',
  'handle',
  '(?:abstract|article|book|chapter|doc(?:ument)?|item|paper|pub(?:lication)?|rec(?:ord)?|thesis|work)?_?id',
  '(?:doc|rec|record|article|paper|item|pid|aid|lid|filename|dbname|dbcode)',
  'volume',
  'issue',
  'page',
  'year',
  'lang',
];
