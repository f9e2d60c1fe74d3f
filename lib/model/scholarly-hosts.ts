/**
 * Hosts that show papers: those of the site files, and others that a researcher meets. Whole hosts, or ".host" with its subdomains.
 * They are asked for when the button is to light up on known sites only, and marked by Chrome's declarativeContent.
 */
export const SCHOLARLY_HOSTS: readonly string[] = [
  '.aaas.org', '.aacrjournals.org', '.acm.org', '.acs.org', '.ahajournals.org', '.aip.org', '.ametsoc.org', '.annualreviews.org', '.aps.org', '.apa.org', '.arxiv.org',
  '.asm.org', '.bepress.com', '.biomedcentral.com', '.biorxiv.org', '.bmj.com', '.brill.com', '.cairn.info', '.cambridge.org', '.cell.com', '.cnki.net', '.copernicus.org', '.cqvip.com',
  '.degruyter.com', '.degruyterbrill.com', '.dlib.org', '.doaj.org', '.elifesciences.org', '.emerald.com', '.eric.ed.gov', '.europepmc.org', '.frontiersin.org', '.hal.science',
  '.hindawi.com', '.iop.org', '.jamanetwork.com', '.jbc.org', '.jmir.org', '.journals.uchicago.edu', '.jstage.jst.go.jp', '.jstor.org', '.karger.com', '.liebertpub.com',
  '.lww.com', '.mdpi.com', '.medrxiv.org', '.muse.jhu.edu', '.nature.com', '.nber.org', '.nejm.org', '.ncbi.nlm.nih.gov', '.openedition.org', '.osf.io', '.oup.com', '.peerj.com',
  '.persee.fr', '.philpapers.org', '.plos.org', '.plosbiology.org', '.ploscompbiol.org', '.plosgenetics.org', '.plosmedicine.org', '.plosntds.org', '.plosone.org',
  '.plospathogens.org', '.pnas.org', '.psychiatryonline.org', '.psycnet.apa.org', '.redalyc.org', '.royalsocietypublishing.org', '.rsc.org', '.rupress.org', '.sagepub.com',
  '.scielo.br', '.scielo.org', '.science.org', '.sciencedirect.com', '.semanticscholar.org', '.springer.com', '.springeropen.com', '.ssrn.com', '.tandfonline.com',
  '.thelancet.com', '.thieme-connect.com', '.ucpress.edu', '.wanfangdata.com.cn', '.wiley.com', '.worldscientific.com', '.zhixidata.com',
  'dataverse.harvard.edu', 'direct.mit.edu', 'ieeexplore.ieee.org', 'journals.cambridge.org', 'scholar.google.com', 'www.dlib.ukoln.ac.uk', 'zenodo.org',
];

/** True when a host is one of them. */
export const isScholarlyHost = (host: string): boolean => SCHOLARLY_HOSTS.some(known => (known.startsWith('.') ? host.endsWith(known) || host === known.slice(1) : host === known));

/** A host as a match pattern for permissions and content scripts. */
export const hostPattern = (host: string): string => `*://${host.startsWith('.') ? '*' : ''}${host}/*`;
