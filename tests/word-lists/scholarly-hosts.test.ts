import { expect, it } from 'vitest';
import { hostPattern, isScholarlyHost, SCHOLARLY_HOSTS } from '../../lib/word-lists/scholarly-hosts.ts';

it('compares whole hosts', () => {
  expect(isScholarlyHost('nature.com')).toBe(true);
  expect(isScholarlyHost('www.nature.com')).toBe(true);
  expect(isScholarlyHost('goodnature.com')).toBe(false);
  expect(isScholarlyHost('nature.com.example')).toBe(false);
});

it('asks for a host and its subdomains in the browsers’ way', () => {
  expect(hostPattern('.nature.com')).toBe('*://*.nature.com/*');
  expect(hostPattern('zenodo.org')).toBe('*://zenodo.org/*');
  for (const host of SCHOLARLY_HOSTS) expect(host).toMatch(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  expect(new Set(SCHOLARLY_HOSTS).size).toBe(SCHOLARLY_HOSTS.length);
});
