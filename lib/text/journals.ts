import { ownForm } from './acronyms.ts';
import { allCapitals, capitalised, isRoman, looksRomance } from './letter-case.ts';
import { cleanText } from './clean-text.ts';

const SMALL = new Set(
  'of and the in for on to at by from with de del della delle di da do dos das e la las le les los el et en y und der die das des für von zu zur im og i av for til des du sur aux au van het voor och a as und'.split(
    ' ',
  ),
);
const BRANDS =
  'JMIR SSM APL CABI F1000RESEARCH:F1000Research PLOS BMC BMJ JAMA IEEE ACM ACS IET SAE SPIE AIP RSC EMBO FEBS FASEB MMWR PNAS CMAJ BJOG QJM ISME ICES JACC IUCRJ:IUCrJ ACI AAPS AAPG AJNR ANZ ASAIO ASTIN AORN BJU CA:CA CNS EURASIP ESMO ESAIM FEMS GM IMA INFORMS ISA ISPRS ISRN IUBMB JBJS JBMR JCO JCI JDR JHEP JOM JNCI KI MRS NAR NMR OMICS OR PM&R PMLA RAE RAND SIAM SLAS SLEEP:Sleep SN SIGMA TESOL TH URSI WIRES:WIREs XI ONE:ONE ELIFE:eLife BIORXIV:bioRxiv MEDRXIV:medRxiv ARXIV:arXiv CHEMRXIV:ChemRxiv NPJ:npj MBIO:mBio MSPHERE:mSphere MSYSTEMS:mSystems ISCIENCE:iScience EBIOMEDICINE:eBioMedicine ECLINICALMEDICINE:eClinicalMedicine ENEURO:eNeuro GIGASCIENCE:GigaScience NEUROIMAGE:NeuroImage CHEMBIOCHEM:ChemBioChem CHEMPHYSCHEM:ChemPhysChem CHEMMEDCHEM:ChemMedChem CHEMSUSCHEM:ChemSusChem CHEMCATCHEM:ChemCatChem CHEMCOMM:ChemComm PEERJ:PeerJ SOFTWAREX:SoftwareX METHODSX:MethodsX ZOOKEYS:ZooKeys PHYTOKEYS:PhytoKeys MYCOKEYS:MycoKeys';
const brands = new Map(BRANDS.split(' ').map(b => [b.split(':')[0] ?? '', b.split(':')[1] ?? b]));

function word(upper: string, first: boolean, romance: boolean, many: boolean): string {
  if (upper === 'ONE' && !many) return 'One';
  const brand = brands.get(upper) ?? ownForm(upper);
  if (brand !== undefined && !(SMALL.has(upper.toLowerCase()) && !first)) return brand;
  if (upper.length === 1) return romance && !first && /[AEIOUY]/.test(upper) ? upper.toLowerCase() : upper;
  if (!first && SMALL.has(upper.toLowerCase())) return upper.toLowerCase();
  if ((isRoman(upper) && !first) || (/^[BCDFGHJKLMNPQRSTVWXZ]{3,5}$/.test(upper) && many)) return upper;
  return /^\p{L}['’]\p{L}{2,}/u.test(upper)
    ? upper.charAt(0) + upper.charAt(1) + capitalised(upper.slice(2))
    : capitalised(upper);
}

/** A journal's name without markup; one in capitals in Title Case, brands and acronyms (JMIR, PLOS, SSM) kept. */
export function repairJournal(text: string): string {
  const clean = cleanText(text)
    .replace(/[\s,;:]+$/, '')
    .replace(/ ?[[(](?:print|online|electronic resource|electronic|internet)[\])]$/i, '')
    // NLM tells journals of one name apart by place and year: "Bioinformatics (Oxford, England)".
    .replace(/ \(\p{Lu}[\p{L} .]{1,30}, [\p{L} .]{2,30}(?: : \d{4})?\)$/u, '');
  if (
    !allCapitals(clean) ||
    (/^\p{L}{2,5}$/u.test(clean) &&
      (brands.has(clean) || !/[AEIOUY]/.test(clean) || /^I?J[^AEIOUY]/.test(clean)))
  )
    return brands.get(clean) ?? clean;
  const romance = looksRomance(clean);
  const many = /\s/.test(clean);
  let first = true;
  return clean
    .replace(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*|[:.=(]/gu, token => {
      if (/^[:.=(]$/.test(token)) {
        first = true;
        return token;
      }
      const done = /\d/.test(token) ? (brands.get(token) ?? token) : word(token, first, romance, many);
      first = false;
      return done;
    })
    .replace(/(?<!(?:section|series|part|review|physics)) (?:E|Y) (?=\p{L}{3})/giu, and => and.toLowerCase());
}
