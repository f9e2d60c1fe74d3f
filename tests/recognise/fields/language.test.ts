import { expect, it } from 'vitest';
import { recognise } from '../../../lib/recognise/recognise.ts';
import { readingOf, TITLE } from '../reading.ts';

const language = (lang: string, title = TITLE[2]) => {
  const result = recognise(readingOf([['title', 'highwire:citation_title', title]], { lang }));
  return result.ok ? result.value.record.language : result.why;
};

it("takes the page's language for the work's only where the title can be in it", () => {
  expect(language('en-GB')).toBe('en');
  expect(language('zh-CN')).toBeUndefined();
  expect(language('zh-CN', '峡湾潮汐混合研究')).toBe('zh');
  expect(language('da', '峡湾潮汐混合研究')).toBe('zh');
});

const ABSTRACT =
  'This study explores what the workers of two services say of their work and how it was changed ' +
  'by the people with whom they met in the wards.';

it('takes the language of title and abstract where the page tells none, and neither where they differ', () => {
  const of = (title: string) => {
    const result = recognise(
      readingOf(
        [
          ['title', 'highwire:citation_title', title],
          ['abstract', 'highwire:citation_abstract', ABSTRACT],
        ],
        { lang: 'zh-CN' },
      ),
    );
    return result.ok ? [result.value.record.language, result.value.record.sources?.language] : result.why;
  };
  expect(of('Peer workers as emotion managers in mental health care')).toEqual(['en', 'text']);
  // an index prints an English abstract of a paper that is in Spanish
  expect(of('La participación de los usuarios en los servicios de salud mental')).toEqual([
    undefined,
    undefined,
  ]);
});

it.each([
  // Persian, Urdu, Pashto and Kurdish are not Arabic, whatever the page tells
  ['', 'بررسی کیفیت آب رودخانه‌ها در چهار فصل', 'fa'],
  ['fa', 'دراسات در تاریخ', 'fa'],
  ['ar', 'بررسی کیفیت آب رودخانه‌ها در چهار فصل', 'fa'],
  ['', 'دریاؤں کے پانی کا معیار اور لوگوں کی رائے', 'ur'],
  ['ur', 'دریا اور شہر', 'ur'],
  ['', 'د سیندونو د اوبو څرنګوالی او ښارونه', 'ps'],
  ['', 'جودة مياه الأنهار في أربعة فصول', 'ar'],
  ['en', 'جودة مياه الأنهار في أربعة فصول', 'ar'],
  // the page's language counts before what letters alone suggest
  ['bg', 'Качество на водата в реките', 'bg'],
  ['sr', 'Квалитет воде у рекама', 'sr'],
  ['', 'Квалитет воде у рекама и њихових притока', 'sr'],
  ['kk', 'Өзен суының сапасы', 'kk'],
  ['ja', '河川水質調査', 'ja'],
  // but the interface's does not, where the title cannot be in it
  ['ru', 'Якість води у річках їхніх міст', 'uk'],
  ['uk', 'Качество воды в реках и родниках', 'ru'],
  ['ru', 'Өзен суының сапасы', 'kk'],
  ['zh-CN', '川の水質とまちの人びと', 'ja'],
  ['en', 'Качество воды в реках', 'ru'],
  ['en', 'La calidad del agua de los ríos y de las fuentes en la ciudad', 'es'],
  ['en', 'La calidad del agua y de los ríos', undefined],
])('html lang "%s", title "%s": %s', (lang, title, expected) => {
  expect(language(lang, title)).toBe(expected);
});
