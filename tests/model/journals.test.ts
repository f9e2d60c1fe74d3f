import { expect, it } from 'vitest';
import { repairJournal } from '../../lib/model/journals.ts';

it.each([
  ['EUROPES JOURNAL OF PSYCHOLOGY', 'Europes Journal of Psychology'], ['RECHT & PSYCHIATRIE', 'Recht & Psychiatrie'], ['SSM-QUALITATIVE RESEARCH IN HEALTH', 'SSM-Qualitative Research in Health'], ['JMIR MENTAL HEALTH', 'JMIR Mental Health'],
  ['INTERNATIONAL JOURNAL OF MENTAL HEALTH NURSING', 'International Journal of Mental Health Nursing'], ['PLOS ONE', 'PLOS ONE'], ['PLOS BIOLOGY', 'PLOS Biology'], ['PHYSICAL REVIEW B', 'Physical Review B'], ['NATURE', 'Nature'], ['IJSEM', 'IJSEM'], ['SAUDE E SOCIEDADE', 'Saude e Sociedade'], ['PHYSICAL REVIEW E', 'Physical Review E'], ['F1000RESEARCH', 'F1000Research'], ['BMJ', 'BMJ'], ['JBJS', 'JBJS'], ['GUT', 'Gut'], ['THE LANCET', 'The Lancet'],
  ['ACTA CRYSTALLOGRAPHICA SECTION D', 'Acta Crystallographica Section D'], ['CHEMISTRY-A EUROPEAN JOURNAL', 'Chemistry-A European Journal'], ['REVISTA DE LA SOCIEDAD DE BIOLOGIA Y AMBIENTE', 'Revista de la Sociedad de Biologia y Ambiente'], ['NPJ DIGITAL MEDICINE', 'npj Digital Medicine'], ['AIDS CARE-PSYCHOLOGICAL AND SOCIO-MEDICAL ASPECTS OF AIDS/HIV', 'AIDS Care-Psychological and Socio-Medical Aspects of AIDS/HIV'],
  ['Journal of Physics', 'Journal of Physics'], ['eLife', 'eLife'], ['Bioinformatics (Oxford, England)', 'Bioinformatics'], ['Sleep &amp; Memory', 'Sleep & Memory'], ['Journal of Sleep (Online)', 'Journal of Sleep'], ['心理学报', '心理学报'], ['', ''],
])('%j → %j', (text, journal) => expect(repairJournal(text)).toBe(journal));
