/**
 * Runs in a page, by itself: fetches a file that the page links to, as the page may, so that no permission is
 * needed beyond the user's own click on the link. Gives the bytes in base64, or nothing where the page may
 * not have them.
 */
export async function readLink(address: string): Promise<{ name: string; base64: string } | undefined> {
  const most = 50_000_000;
  const patience = 60_000;
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(patience),
    });
    const reader = response.ok ? response.body?.getReader() : undefined;
    if (!reader) return undefined;
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (text.length + part.value.length > most) {
        await reader.cancel();
        return undefined;
      }
      for (let at = 0; at < part.value.length; at += 8192)
        text += String.fromCharCode(...part.value.subarray(at, at + 8192));
    }
    return { name: new URL(address, location.href).pathname.split('/').pop() ?? '', base64: btoa(text) };
  } catch {
    return undefined;
  }
}
