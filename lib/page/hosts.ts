/** True when a host is one of the names: a whole host ("www.a.example"), or one with its subdomains (".a.example"). */
export const isHostOf = (host: string, names: readonly string[] | undefined): boolean =>
  names?.some(name =>
    name.startsWith('.') ? host === name.slice(1) || host.endsWith(name) : host === name,
  ) === true;
