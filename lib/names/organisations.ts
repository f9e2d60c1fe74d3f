/** Words that tell an organisation from a person. */

const STRONG =
  /\b(?:consorti(?:um|a)|collaborat(?:ion|ive|ors)|organi[sz]ations?|organización|organização|committees?|comité|comit[eé]|associations?|asociación|associação|societ(?:y|ies)|sociedade?|société|gesellschaft|instituti?(?:es?|on|o|ute?t?)?|institut(?:et|o)?|universit(?:y|ies|at|ät|é|à|as|eit|etet?|aire|aria|ario)|universidade?|universidad|universität|uniwersytet|universitet|université|ministr?(?:y|erio|ère|ério|erium)|departments?|departamento|département|council|commission|comisión|comissão|foundation|fundaci[oó]n|fundação|fondation|stiftung|agency|agencia|academy|academia|akademie|investigators|federation|secretariat|task ?force|networks?|working group|study group|research group|writing group|steering group|united nations|gmbh|inc\.|ltd\.?|llc|bundesamt|hospital|laborator(?:y|ies|io)|world bank|nations unies|editorial (?:board|team|office|staff)|workgroup|arbeitsgruppe|parliament|directorate|authority|corporation|publish(?:ing|ers?)|pubmed|incorporated)(?![\p{L}])/iu;
const WEAK =
  /\b(?:groups?|teams?|cent(?:er|re)s?|centro|alliance|initiative|programme?|projects?|unions?|bureau|boards?|panel|colleges?|schools?|company|banks?|press|editors?|staff|offices?|services?|trust|study|trials?|registry|survey|observatory|library|museum|participants|contributors|authors|members|network|faculty|division|clinic|government|international|national|royal|european|american|limited)(?![\p{L}])/iu;
const EAST_ASIAN =
  /大学|大學|学院|學院|研究[院所会會室组組中]|医院|醫院|病院|委员会|委員會|委員会|协会|協会|協會|学会|學會|公司|集团|集團|课题组|編集部|编辑部|編輯部|编写组|协作[组網网]|工作组|中心$|实验室|센터|대학|학회|연구원|연구소|위원회|협회|[가-힣]{2,}(?:부|청|원)$/;
const ACRONYM =
  /^(?:WHO|OECD|UNESCO|UNICEF|UNEP|UNDP|UNAIDS|FAO|ILO|IMF|IPCC|NICE|NIST|NASA|ESA|CERN|CDC|NIH|FDA|EMA|EFSA|ECDC|IEEE|ISO|ICH|USDA|EPA|RIVM|INSERM|CNRS|CSIC|IAEA|WMO|IUCN|UNHCR|WWF|BMJ|PLOS|AIHW|AHRQ|KDIGO|ESHRE|OpenAI|Google|DeepMind|Microsoft)$/;
// Where a person works, not who wrote.
const PLACE =
  /^(?:(?:the )?(?:\p{L}+ ){0,4}(?:departments?|dept\.?|division|faculty|school|universit\p{L}+|univ\.?|hospital|college|institut\p{L}*|laborator\p{L}+|clinic|academy|centre?|center|unit|section|chair|facultad|departamento|universidad\p{L}?|hôpital|ospedale|klinikum|klinik)(?![\p{L}]))/iu;

/** "J", "J.", "JA", "J. A.", "J.-P.", "И. И.". */
export const isInitials = (text: string): boolean =>
  text.length <= 14 && /^(?:\p{Lu}\p{M}?(?:\p{Ll}?\.)?[ -]?){1,4}$/u.test(text);

/** Initials with their points, which no family name in capitals has. */
export const isDotted = (text: string): boolean => /^(?:\p{Lu}\.-?){1,4}$/u.test(text);

/** Whether a name is an organisation's: "World Health Organization", "COVID-19 Study Group", "北京大学". */
export function isOrganisation(text: string): boolean {
  if (EAST_ASIAN.test(text) || ACRONYM.test(text)) return true;
  const words = text.split(' ');
  const comma = text.indexOf(',');
  if (comma > 0 && isInitials(text.slice(comma + 1).trim())) return false;
  if (STRONG.test(text)) return words.length > 1 || /^(?:universit|institut|minist)/i.test(text);
  if (/^the (?:editors?|authors?|staff|committee|publishers?)$/i.test(text)) return true;
  if (/^Statistics \p{Lu}\p{Ll}/u.test(text)) return true;
  const plain = comma < 0 && words.length >= 3;
  if (plain && /^the /i.test(text)) return true;
  if (plain && /\b(?:of|for|and|on|für|para|pour)\b/.test(text) && WEAK.test(text)) return true;
  if (!plain && !/[\d-]/.test(words[0] ?? ''))
    return (
      /^(?:\p{Lu}{2,}[\p{L}\d-]*) (?:study|group|team|network|trial|initiative|project|programme?|collaborators|authors)$/iu.test(
        text,
      ) && !/^[\p{Lu}]\p{Ll}/u.test(text)
    );
  return (
    /(?:^| )(?:group|team|cent(?:er|re)|alliance|initiative|programme?|project|union|bureau|panel|company|editors|staff|study|trial|registry|participants|contributors|authors|members|observatory|government|limited)s?(?: \(.*\))?$/i.test(
      text,
    ) && words.length >= 2
  );
}

/** Whether a stretch between commas says where somebody works: "Department of Physics", "University of X". */
export const isAffiliation = (text: string): boolean =>
  PLACE.test(text) || /大学|学院|研究所|医院/.test(text);
