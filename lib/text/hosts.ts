/** Names of hosts: a whole host ("zenodo.org"), or ".host" for a host with its subdomains (".nature.com"). */

/** True when a host is one of the names. */
export const isHostOf = (host: string, names: readonly string[] | undefined): boolean =>
  names?.some(name =>
    name.startsWith('.') ? host === name.slice(1) || host.endsWith(name) : host === name,
  ) === true;

/** A name of hosts as the browsers' match pattern for permissions and content scripts: `*://*.nature.com/*`. */
export const matchPattern = (name: string): string => `*://${name.startsWith('.') ? '*' : ''}${name}/*`;
