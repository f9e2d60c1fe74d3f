import { useState } from 'preact/hooks';
import { takeOutOfCollection } from '../../../lib/actions/collect-papers.ts';
import { servicesFor } from '../../../lib/actions/look-up-entry.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { Record } from '../../../lib/record/record.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import { useLibrary } from '../store/use-library.ts';
import { LookUpDialog } from '../look-up/look-up-dialog.tsx';

/** The collections that hold a paper, each with a way to take it out. */
export function CollectionsOfPaper({ entry }: { entry: Entry }) {
  const { t } = useWords();
  const { library, log, data } = useLibrary();
  const names = data.collectionNames.value;
  const known = entry.collections.filter(id => names.has(id));
  if (known.length === 0) return null;
  const takeOutOf = (id: string) =>
    log.recordChanges(takeOutOfCollection(library, [entry.id], id), { quiet: true });
  return (
    <p class="detail-collections">
      {known.map(id => (
        <span key={id} class="tag">
          <Icon name="folder" />
          {names.get(id)}
          <button
            type="button"
            class="tag-remove"
            aria-label={t('remove_tag', { tag: names.get(id) ?? '' })}
            onClick={() => takeOutOf(id)}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
    </p>
  );
}

/** Links to the text of a paper. */
export function FullTexts({ record }: { record: Record }) {
  const { t } = useWords();
  const texts = record.links?.filter(({ kind }) => kind !== 'notice') ?? [];
  if (texts.length === 0) return null;
  return (
    <p class="detail-links">
      {texts.map(({ url, kind }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          {t('links_full_text')} {kind === 'other' ? '' : kind.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

/** Asks a service about the paper, where one can know it. */
export function LookUp({ entry }: { entry: Entry }) {
  const { t } = useWords();
  const { library, log } = useLibrary();
  const [open, setOpen] = useState(false);
  return (
    <>
      {servicesFor(entry.record).length > 0 && (
        <p class="detail-look-up">
          <button type="button" class="text-button" onClick={() => setOpen(true)}>
            {t('look_up')}
          </button>
        </p>
      )}
      {open && <LookUpDialog entry={entry} library={library} log={log} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The pages where the paper was seen. */
export function PagesSeen({ pages }: Pick<Entry, 'pages'>) {
  const { t, date } = useWords();
  if (pages.length === 0) return null;
  return (
    <section class="detail-pages">
      <h3>{t('pages_seen')}</h3>
      <ul>
        {pages.map(({ url, seen }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {url.replace(/^https?:\/\/(www\.)?/, '')}
            </a>{' '}
            <span>{date(seen, 'short')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
