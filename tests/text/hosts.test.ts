import { expect, it } from 'vitest';
import { isHostOf, matchPattern } from '../../lib/text/hosts.ts';

it('compares whole hosts', () => {
  expect(isHostOf('nature.com', ['.nature.com'])).toBe(true);
  expect(isHostOf('www.nature.com', ['.nature.com'])).toBe(true);
  expect(isHostOf('goodnature.com', ['.nature.com'])).toBe(false);
  expect(isHostOf('nature.com.example', ['.nature.com'])).toBe(false);
  expect(isHostOf('zenodo.org', ['zenodo.org'])).toBe(true);
  expect(isHostOf('www.zenodo.org', ['zenodo.org'])).toBe(false);
});

it('asks for a host and its subdomains in the browsers’ way', () => {
  expect(matchPattern('.nature.com')).toBe('*://*.nature.com/*');
  expect(matchPattern('zenodo.org')).toBe('*://zenodo.org/*');
});
