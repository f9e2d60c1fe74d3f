import { useCallback, useState } from 'preact/hooks';
import { writeDraft, type Drafts } from '../../lib/storage/drafts.ts';

/** Drafts as they are typed: shown at once, stored at once. */
export function useDrafts(stored: Drafts): [Drafts, (key: string, text: string | undefined) => void] {
  const [current, setDrafts] = useState(stored);
  const draft = useCallback((key: string, text: string | undefined) => {
    void writeDraft(key, text);
    setDrafts(drafts => withDraft(drafts, key, text));
  }, []);
  return [current, draft];
}

/** Drafts with one set, or forgotten when there is no text. */
export function withDraft(drafts: Drafts, key: string, text: string | undefined): Drafts {
  const next = { ...drafts };
  if (text === undefined) delete next[key];
  else next[key] = text;
  return next;
}

/** The drafts of one entry, by field. */
export function draftsOf(drafts: Drafts, id: string): Drafts {
  const prefix = `${id}:`;
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([key, text]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
    ),
  );
}
