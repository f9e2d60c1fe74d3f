/**
 * Runs in a page, by itself: fetches a file that the page links to, as the page may, so that no permission is
 * needed beyond the user's own click on the link. Gives the bytes in base64, or nothing where the page may
 * not have them.
 */
export async function readLink(address: string): Promise<{ name: string; base64: string } | undefined> {
  const most = 50_000_000;
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > most) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > most) return undefined;
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return { name: new URL(address, location.href).pathname.split('/').pop() ?? '', base64: btoa(text) };
  } catch {
    return undefined;
  }
}
