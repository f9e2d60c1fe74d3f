/** The text of an answer, read as it comes; undefined, and the rest not fetched, when it has more bytes than `most`. */
export async function textOf(answer: Response, most: number): Promise<string | undefined> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
