/** Gateways that write the host of a page into the path of their addresses, archives of the web among them. */
import { ciscoOrigin, f5Origin, webVpnHost } from './enciphered-hosts.ts';

/** One way to write addresses. */
interface Way {
  example: string;
  /** Scheme and host of the gateway, if they are written; then what it puts before a page's own path. */
  pattern: RegExp;
  /** Scheme and host of the page, and of its path what the pattern took; undefined where that cannot be known. */
  plain(...groups: (string | undefined)[]): string | undefined;
  isArchive?: true;
}

/** An address that begins so. In a text it stands alone: "/2016/https://…" within a longer one is no beginning. */
const begins = (path: string): RegExp =>
  new RegExp(`(?<![\\w./:-])((?:https?:)?//[\\w.-]{1,200}(?::\\d{1,5})?)?${path}`, 'g');

const HOST = '([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6})(?::\\d{1,5})?(?=[/?#"\'\\s<]|$)';
const HEX = '[\\da-fA-F]';
const withScheme = (scheme = 'https', host = ''): string => `${scheme.toLowerCase()}://${host}`;

const WAYS: readonly Way[] = [
  {
    example: 'https://web.archive.org/web/20160102030405im_/https://journal.example.org/1',
    pattern: begins('/(?:[\\w-]{1,40}/){0,3}\\d{4,14}(?:[a-z]{2}_)?/(https?):/{1,2}(?=[\\w-]{1,63}\\.)'),
    plain: scheme => `${scheme}://`,
    isArchive: true,
  },
  {
    example: 'https://webvpn.example.edu.cn/https/77726476706e69737468656265737421fbf952d2243e635930068cb8/1',
    pattern: begins(`/(https?)(?:-\\d{1,5})?/(${HEX}{34,600})(?=[/?#"'\\s<]|$)`),
    plain: (scheme, hex = '') => {
      const host = webVpnHost(hex);
      return host && withScheme(scheme, host);
    },
  },
  {
    example: 'https://han.example.ac.at/han/index-of-tides/https/journal.example.org/1',
    pattern: begins(`/han/[\\w.-]{1,80}/(?:(https?)/)?${HOST}`),
    plain: withScheme,
  },
  {
    example: 'https://vpn.example.edu/proxy/0a1b2c3d/https/journal.example.org/1',
    pattern: begins(`/(?:proxy|cvpn)/(?:${HEX}{6,64}/)?(https?)/${HOST}`),
    plain: withScheme,
  },
  {
    example: 'https://vpn.example.edu/+CSCO+0h75676763663A2F2F77622E72656E7A6379722E626574++/1',
    pattern: begins(`/(?:\\+|%2B)CSCO(?:\\+|%2B)(?:\\dh)?(${HEX}{20,600})(?:\\+\\+|%2B%2B)?`),
    plain: (hex = '') => ciscoOrigin(hex),
  },
  {
    example: 'https://vpn.example.edu/f5-w-68747470733a2f2f6a2e6578616d706c652e6f7267$$/1',
    pattern: begins(`/f5-[wh]-(${HEX}{20,600})(?:\\$|%24){2}`),
    plain: (hex = '') => f5Origin(hex),
  },
  {
    example: 'https://sslvpn.example.edu/volume/,DanaInfo=journal.example.org,SSL+1.html',
    pattern: begins(
      `((?:/[\\w.~!$&()*;=:@%-]{0,200}){0,12}/),DanaInfo=([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6})` +
        '(?:,[\\w=.]{1,30}){0,4}\\+?',
    ),
    plain: (folder = '/', host) => `${withScheme('https', host)}${folder}`,
  },
];

/** What takes a gateway out of the addresses in a text. */
interface PathGateway {
  plain(text: string): string;
  isArchive: boolean;
}

/** The gateway of an address whose path begins with another host; what cannot be known stays as it is. */
export function pathGateway(address: URL): PathGateway | undefined {
  const own = `//${address.host}`;
  for (const { pattern, plain, isArchive = false } of WAYS) {
    const written = (text: string): string =>
      text.replace(pattern, (found: string, origin: string | undefined, ...rest: unknown[]) => {
        const groups = rest.slice(
          0,
          rest.findIndex(part => typeof part === 'number'),
        );
        const isHere = origin === undefined || origin.endsWith(own);
        return (isHere ? plain(...(groups as (string | undefined)[])) : undefined) ?? found;
      });
    if (written(address.href) !== address.href) return { plain: written, isArchive };
  }
  return undefined;
}
