import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../lib/text/mask-secrets.ts';
import { reportableAddress, withoutSession } from '../../lib/text/session-parts.ts';
import { isMail, isToken } from '../../lib/text/tokens.ts';

describe('an address without what belongs to a visit', () => {
  it.each([
    ['https://a.example/view?id=12&ticket=ST-12-abc', 'https://a.example/view?id=12'],
    ['https://a.example/view?casa_token=xyz:1&pii=S014', 'https://a.example/view?pii=S014'],
    ['https://a.example/a;jsessionid=0A1B2C?seq=1', 'https://a.example/a?seq=1'],
    ['https://a.example/(S(abc123))/paper.aspx', 'https://a.example/paper.aspx'],
    ['https://jane:secret@a.example/paper', 'https://a.example/paper'],
    ['https://a.example/paper#access_token=abc&page=2', 'https://a.example/paper#page=2'],
    ['https://a.example/p?X-Amz-Signature=f00&X-Amz-Date=1&n=2', 'https://a.example/p?n=2'],
    ['https://a.example/p?to=jane%40uni.example', 'https://a.example/p'],
    ['https://a.example/p?sid=5f3c9e1a7b2d4f6081a2&utm_source=mail&q=1', 'https://a.example/p?q=1'],
  ])('%s', (address, bare) => {
    expect(withoutSession(address)).toBe(bare);
    expect(withoutSession(bare)).toBe(bare);
  });

  it.each([
    'https://a.example/story?sid=21',
    'https://a.example/conf?session=4&paper=2',
    'https://a.example/#/paper/12',
    'https://a.example/paper?DOI=10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2',
    'https://a.example/a?v=3uoqIhG8C44YLTlOAiTRKibYlV5Vjs7i&uniplatform=X',
    'HTTPS://A.example/?x=%7e&y',
    'no address?ticket=1',
  ])('%s stays as it is written', address => expect(withoutSession(address)).toBe(address));
});

it('an address in a report keeps of its query what names a work', () => {
  expect(reportableAddress('https://a.example/p?doi=10.5555/a.b&q=my+illness&id=77&user=jane#part')).toBe(
    'https://a.example/p?doi=10.5555/a.b&id=77',
  );
  expect(reportableAddress('https://a.example/p?id=5f3c9e1a7b2d4f6081a2')).toBe('https://a.example/p');
  expect(reportableAddress('/search?q=my+illness')).toBe('/search');
});

it.each(['eyJhbGciOiJIUzI1NiJ9.e30.x', 'ST-4711-qwe-cas', '5f3c9e1a7b2d4f6081a2', 'aB3dE6gHiJkLmN0pQrStU'])(
  '%s is a token',
  token => expect(isToken(token)).toBe(true),
);
it.each([
  '10.1016/j.cell.2020.01.001',
  'S0140673620301835',
  's41586-020-2649-2',
  'Donaudampfschifffahrtsgesellschaft',
  'peer-workers-as-emotion-managers-2020-part-2',
  '978-3-16-148410-0',
  'arXiv:2101.00001v2',
])('%s is none', word => expect(isToken(word)).toBe(false));

it('knows e-mail addresses', () => {
  expect(isMail('mailto:jane.roe@uni.example')).toBe(true);
  expect(isMail('10.5555/a@b')).toBe(false);
});

it('masks in a text what belongs to a person, and nothing else', () => {
  expect(
    maskSecrets(
      [
        'Ask jane.roe@uni.example (key 5f3c9e1a7b2d4f6081a2)',
        'at https://a.example/p?ticket=1&doi=10.5555/x. Vol. 12(3), 2020.',
      ].join(' '),
    ),
  ).toBe('Ask […] (key […]) at https://a.example/p?doi=10.5555/x. Vol. 12(3), 2020.');
  const harmless =
    'Deoxyribonucleotide levels in S0140673620301835, doi:10.1002/adma.202001234, 978-3-16-148410-0';
  expect(maskSecrets(harmless)).toBe(harmless);
});
