import { useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { FirstKeys } from '../key-list.tsx';
import { PaperCard } from '../../card/paper-card.tsx';
import { RecordField } from '../../card/paper-head.tsx';
import { RecordEditor } from '../../card/record-editor.tsx';
import { StateLine } from '../../card/state-line.tsx';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Library } from '../../../lib/library/library.ts';
import { isUnreadable } from '../../../lib/library/read-entries.ts';
import { setOwn } from '../../../lib/library/edit-entries.ts';
import type { Colour } from '../../../lib/library/organisers/tag-colours.ts';
import { servicesFor } from '../../../lib/actions/look-up-entry.ts';
import type { Drafts } from '../../../lib/storage/drafts.ts';
import { ListOffer } from '../../card/list-offer.tsx';
import { paperActions } from '../../card/wire-paper-actions.ts';
import type { ActionLog } from '../../hooks/use-action-log.ts';
import { draftsOf } from '../../hooks/use-drafts.ts';
import { useEntry } from '../../hooks/use-entry.ts';
import { LookUpDialog } from './look-up-dialog.tsx';
import { RelatedLine } from './related-line.tsx';
import type { Bulk } from '../list/use-bulk.ts';

interface DetailProps {
  id: string | undefined;
  library: Library;
  words: Words;
  drafts: Drafts;
  draft(key: string, text: string | undefined): void;
  log: ActionLog;
  knownTags: string[];
  tones: ReadonlyMap<string, Colour>;
  collections: ReadonlyMap<string, string>;
  copy(text: string, said?: string): void;
  onShow(id: string): void;
  onClose(): void;
  bulk: Bulk;
}

/** One paper whole: read, change, see where each detail came from. */
export function Detail({
  id,
  library,
  words,
  drafts,
  draft,
  log,
  knownTags,
  tones,
  collections,
  copy,
  onShow,
  onClose,
  bulk,
}: DetailProps) {
  const { t, date } = words;
  const entry = useEntry(library, id);
  const [fields, setFields] = useState(false);
  const [looking, setLooking] = useState<string>();
  if (id === undefined)
    return (
      <div class="detail-none">
        <p>{t('no_paper_chosen')}</p>
        <FirstKeys />
      </div>
    );
  if (!entry) return null;
  const close = (
    <button
      type="button"
      class="icon-button"
      aria-label={t('close_paper')}
      title={t('close_paper')}
      onClick={onClose}
    >
      <Icon name="close" />
    </button>
  );
  if (isUnreadable(entry)) {
    return (
      <article class="detail">
        <StateLine tone="look" words={t('row_unreadable')}>
          {close}
        </StateLine>
        <p>{t('row_unreadable_help')}</p>
        <button type="button" class="button" onClick={() => copy(JSON.stringify(entry.raw, undefined, 1))}>
          {t('export_raw')}
        </button>
      </article>
    );
  }
  const { record } = entry;
  const texts = record.links?.filter(({ kind }) => kind !== 'notice') ?? [];
  const own = draftsOf(drafts, id);
  const actions = paperActions({
    library,
    words,
    entry,
    draft,
    recordChanges: outcome => log.recordChanges(outcome, { quiet: true }),
    copied: text => copy(text, t('report_copied')),
  });
  const thrown = entry.deleted !== undefined;
  const mine = entry.collections.flatMap(collection => {
    const name = collections.get(collection);
    return name === undefined ? [] : [{ collection, name }];
  });
  return (
    <article class="detail" aria-label={record.title} key={id}>
      <StateLine
        tone="quiet"
        words={thrown ? t('state_in_trash') : t('state_in_list', { date: date(entry.added, 'short') })}
      >
        {!thrown && (
          <button type="button" class="text-button" onClick={() => bulk.cite([id])}>
            {t('copy_citation')}
          </button>
        )}
        {!thrown && (
          <button type="button" class="text-button" onClick={() => bulk.references([id])}>
            {t('references')}
          </button>
        )}
        {thrown && (
          <button type="button" class="button" onClick={() => bulk.restore([id])}>
            {t('restore')}
          </button>
        )}
        {close}
      </StateLine>
      <PaperCard
        entry={entry}
        record={record}
        drafts={own}
        knownTags={knownTags}
        tones={tones}
        actions={actions}
        sources={false}
      >
        {!thrown && (
          <ListOffer entry={entry} library={library} words={words} recordChanges={log.recordChanges} />
        )}
      </PaperCard>
      <RelatedLine library={library} entry={entry} onShow={onShow} />
      {mine.length > 0 && (
        <p class="detail-collections">
          {mine.map(({ collection, name }) => (
            <span key={collection} class="tag">
              <Icon name="folder" />
              {name}
              <button
                type="button"
                class="tag-remove"
                aria-label={t('remove_tag', { tag: name })}
                onClick={() =>
                  log.recordChanges(
                    setOwn(library, [id], {
                      collections: entry.collections.filter(other => other !== collection),
                    }),
                    { quiet: true },
                  )
                }
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
        </p>
      )}
      {texts.length > 0 && (
        <p class="detail-links">
          {texts.map(({ url, kind }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer">
              {t('links_full_text')} {kind === 'other' ? '' : kind.toUpperCase()}
            </a>
          ))}
        </p>
      )}
      {record.abstract !== undefined && (
        <section class="detail-abstract">
          <h3>{t('abstract')}</h3>
          <RecordField
            record={record}
            field="abstract"
            drafts={own}
            actions={actions}
            multiline
            lang={record.language}
            class="abstract"
          />
        </section>
      )}
      {!thrown && servicesFor(record).length > 0 && (
        <p class="detail-look-up">
          <button type="button" class="text-button" onClick={() => setLooking(id)}>
            {t('look_up')}
          </button>
        </p>
      )}
      {looking === id && (
        <LookUpDialog entry={entry} library={library} log={log} onClose={() => setLooking(undefined)} />
      )}
      <details class="detail-fields" open={fields} onToggle={event => setFields(event.currentTarget.open)}>
        <summary>{t('all_fields')}</summary>
        {fields && <RecordEditor record={record} drafts={own} actions={actions} />}
      </details>
      {entry.pages.length > 0 && (
        <section class="detail-pages">
          <h3>{t('pages_seen')}</h3>
          <ul>
            {entry.pages.map(({ url, seen }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  {url.replace(/^https?:\/\/(www\.)?/, '')}
                </a>{' '}
                <span>{date(seen, 'short')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
