/**
 * What a browser is asked to allow. Raising it fails here first: change this list only together with README and
 * PRIVACY.
 */
import { describe, expect, it } from 'vitest';
import { BROWSERS, manifest, type BuiltFor } from '../support/builds.ts';

const EVERYWHERE = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];
/** Firefox's background can start workers itself. */
const INSTALLED = { chrome: [...EVERYWHERE, 'offscreen'], firefox: EVERYWHERE };

/** Asked for later, when the user switches something on. */
const LATER = { chrome: ['declarativeContent', 'sidePanel', 'downloads'], firefox: ['downloads'] };

/** Keys that open a door to pages, to the network or to other programs: exactly these, absent where undefined. */
const DOORS: { [key: string]: { [browser in BuiltFor]: unknown } } = {
  permissions: INSTALLED,
  optional_permissions: LATER,
  host_permissions: { chrome: undefined, firefox: undefined },
  optional_host_permissions: { chrome: ['*://*/*'], firefox: ['*://*/*'] },
  content_scripts: { chrome: undefined, firefox: undefined },
  web_accessible_resources: { chrome: undefined, firefox: undefined },
  externally_connectable: { chrome: undefined, firefox: undefined },
  chrome_url_overrides: { chrome: undefined, firefox: undefined },
  devtools_page: { chrome: undefined, firefox: undefined },
  sandbox: { chrome: undefined, firefox: undefined },
  update_url: { chrome: undefined, firefox: undefined },
};

/** Addresses that the extension's pages may ask, each after a click and the browser's own question. */
const TALKS_TO = [
  'http://127.0.0.1:23119',
  'https://api.crossref.org',
  'https://api.datacite.org',
  'https://eutils.ncbi.nlm.nih.gov',
  'https://api.openalex.org',
];

const HARMLESS = [
  'manifest_version',
  'name',
  'version',
  'description',
  'default_locale',
  'icons',
  'action',
  'background',
  'commands',
  'options_ui',
  'browser_specific_settings',
  'minimum_chrome_version',
  'short_name',
  'homepage_url',
  'content_security_policy',
  'incognito',
  'omnibox',
  'side_panel',
  'sidebar_action',
];

describe.each([...BROWSERS])('%s', browser => {
  const built = manifest(browser);

  it.each(Object.keys(DOORS))('%s', key => {
    expect(built[key]).toEqual(DOORS[key]?.[browser]);
  });

  it('has no key that nobody looked at', () => {
    expect(Object.keys(built).filter(key => !(key in DOORS) && !HARMLESS.includes(key))).toEqual([]);
  });

  it('runs only its own scripts', () => {
    const policy = (built.content_security_policy as { extension_pages?: string } | undefined)
      ?.extension_pages;
    expect(policy).toMatch(/default-src 'none'|default-src 'self'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe-eval/);
  });

  it('talks to programs on this machine and to the four services of a look-up only', () => {
    const policy = (built.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual(TALKS_TO);
  });
});

it('collects no data, says Firefox’s manifest', () => {
  expect(manifest('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
