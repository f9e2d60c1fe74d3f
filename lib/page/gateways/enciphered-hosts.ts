/** Hosts that VPNs in the web write as numbers, as far as anybody can read them again. */
import { cfb } from '@noble/ciphers/aes.js';

/** Of hexadecimal numbers the text that they write; undefined for what is none. */
function textOfHex(hex: string): string | undefined {
  const bytes = bytesOfHex(hex);
  return bytes && hostText(bytes);
}

/** Only what an address is written with. */
const ADDRESS = /^[\w.:/-]{4,300}$/;

function hostText(bytes: Uint8Array): string | undefined {
  const text = String.fromCharCode(...bytes);
  return ADDRESS.test(text) ? text : undefined;
}

const bytesOfHex = (hex: string): Uint8Array | undefined =>
  hex.length % 2 === 0 && hex.length < 600
    ? Uint8Array.from({ length: hex.length / 2 }, (_, at) => parseInt(hex.slice(at * 2, at * 2 + 2), 16))
    : undefined;

/** Key and first block with which WebVPN is delivered, which most universities leave as they are. */
const DELIVERED = new TextEncoder().encode('wrdvpnisthebest!');
const BLOCK = 32;

/**
 * The host in an address of WebVPN (AES-128 in CFB mode, the first block in front of it): undefined where the
 * university has a key of its own.
 */
export function webVpnHost(hex: string): string | undefined {
  const [first, enciphered] = [bytesOfHex(hex.slice(0, BLOCK)), bytesOfHex(hex.slice(BLOCK))];
  if (!first || !enciphered || enciphered.length === 0) return undefined;
  const host = hostText(cfb(DELIVERED, first).decrypt(enciphered));
  return host !== undefined && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? host : undefined;
}

/** Each letter thirteen further in the alphabet. */
const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, letter => {
    const [code, start] = [letter.charCodeAt(0), letter <= 'Z' ? 65 : 97];
    return String.fromCharCode(((code - start + 13) % 26) + start);
  });

const ORIGIN = /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?$/;
const originOf = (text: string | undefined): string | undefined =>
  text !== undefined && ORIGIN.test(text) ? text : undefined;

/** Scheme and host in an address of Cisco's VPN: hexadecimal, each letter thirteen further. */
export const ciscoOrigin = (hex: string): string | undefined => originOf(rot13(textOfHex(hex) ?? ''));

/** Scheme and host in an address of F5's VPN: hexadecimal. */
export const f5Origin = (hex: string): string | undefined => originOf(textOfHex(hex));
