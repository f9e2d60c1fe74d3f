import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { FirstKeys } from '../key-list.tsx';
import { PaperCard } from '../../card/paper-card.tsx';
import { RecordField } from '../../card/paper-head.tsx';
import { RecordEditor } from '../../card/record-editor.tsx';
import { StateLine } from '../../card/state-line.tsx';
import { isUnreadable, type Unreadable } from '../../../lib/library/read-entries.ts';
import { findDoubts } from '../../../lib/actions/find-doubts.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { FieldName } from '../../../lib/record/record.ts';
import { ListOffer } from '../../card/list-offer.tsx';
import { paperActions } from '../../card/wire-paper-actions.ts';
import { draftsOf } from '../../hooks/use-drafts.ts';
import { useEntry } from '../../hooks/use-entry.ts';
import { useWords } from '../../ui/words.tsx';
import { copyCitationsOf, copyText, restorePapers, showReferences } from '../list/paper-changes.ts';
import { useLibrary } from '../store/use-library.ts';
import { CollectionsOfPaper, FullTexts, LookUp, PagesSeen } from './paper-parts.tsx';
import { RelatedLine } from './related-line.tsx';

/** The paper beside the list. */
export function PaperPane() {
  const { t } = useWords();
  const { library, list, selection, places } = useLibrary();
  const hasPapers = list.shown.value.length > 0;
  const id = selection.current.value;
  const entry = useEntry(library, id);
  const [fieldsShown, showFields] = useState(false);
  return (
    <section ref={places.paper} class="detail-pane" aria-label={t('paper_here')}>
      {id === undefined ? (
        hasPapers && (
          <div class="detail-none">
            <p>{t('no_paper_chosen')}</p>
            <FirstKeys />
          </div>
        )
      ) : !entry ? null : isUnreadable(entry) ? (
        <UnreadablePaper entry={entry} />
      ) : (
        <WholePaper entry={entry} key={entry.id} fieldsShown={fieldsShown} onShowFields={showFields} />
      )}
    </section>
  );
}

function CloseButton() {
  const { t } = useWords();
  const { selection } = useLibrary();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('close_paper')}
      title={t('close_paper')}
      onClick={() => (selection.current.value = undefined)}
    >
      <Icon name="close" />
    </button>
  );
}

function UnreadablePaper({ entry }: { entry: Unreadable }) {
  const { t } = useWords();
  const page = useLibrary();
  return (
    <article class="detail">
      <StateLine tone="look" words={t('row_unreadable')}>
        <CloseButton />
      </StateLine>
      <p>{t('row_unreadable_help')}</p>
      <button
        type="button"
        class="button"
        onClick={() => copyText(page, JSON.stringify(entry.raw, undefined, 1))}
      >
        {t('export_raw')}
      </button>
    </article>
  );
}

interface WholePaperProps {
  entry: Entry;
  /** All fields are shown: this stays so from one paper to the next. */
  fieldsShown: boolean;
  onShowFields(shown: boolean): void;
}

/** One paper whole: read, change, see where each detail came from. */
function WholePaper({ entry, fieldsShown, onShowFields }: WholePaperProps) {
  const words = useWords();
  const page = useLibrary();
  const { library, log, data, selection } = page;
  const { record } = entry;
  const inTrash = entry.deleted !== undefined;
  const drafts = draftsOf(page.drafts.value, entry.id);
  const actions = paperActions({
    library,
    words,
    entry,
    draft: page.draft,
    recordChanges: outcome => log.recordChanges(outcome, { quiet: true }),
    hear: log.hear,
  });
  return (
    <article class="detail" aria-label={record.title}>
      <PaperState entry={entry} />
      <PaperCard
        entry={entry}
        record={record}
        drafts={drafts}
        tags={{ known: data.tags.value, colours: data.organisers.value.tagColours }}
        check={useFoundDoubts(entry)}
        actions={actions}
        sources={false}
      >
        {!inTrash && (
          <ListOffer entry={entry} library={library} words={words} recordChanges={log.recordChanges} />
        )}
      </PaperCard>
      <RelatedLine library={library} entry={entry} onShow={id => (selection.current.value = id)} />
      <CollectionsOfPaper entry={entry} />
      <FullTexts record={record} />
      {record.abstract !== undefined && (
        <section class="detail-abstract">
          <h3>{words.t('abstract')}</h3>
          <RecordField
            record={record}
            field="abstract"
            drafts={drafts}
            actions={actions}
            look={{ multiline: true, lang: record.language, class: 'abstract' }}
          />
        </section>
      )}
      {!inTrash && <LookUp entry={entry} />}
      <details
        class="detail-fields"
        open={fieldsShown}
        onToggle={event => onShowFields(event.currentTarget.open)}
      >
        <summary>{words.t('all_fields')}</summary>
        {fieldsShown && <RecordEditor record={record} drafts={drafts} actions={actions} />}
      </details>
      <PagesSeen pages={entry.pages} />
    </article>
  );
}

/** The paper's doubtful fields, once its readings were looked through. */
function useFoundDoubts(entry: Entry): FieldName[] | undefined {
  const [found, setFound] = useState<FieldName[]>();
  useEffect(() => {
    let gone = false;
    void findDoubts(entry).then(fields => !gone && setFound(fields));
    return () => void (gone = true);
  }, [entry]);
  return found;
}

/** Where the paper is, and what is done with it as a whole. */
function PaperState({ entry }: { entry: Entry }) {
  const { t, date } = useWords();
  const page = useLibrary();
  const ids = [entry.id];
  if (entry.deleted !== undefined)
    return (
      <StateLine tone="quiet" words={t('state_in_trash')}>
        <button type="button" class="button" onClick={() => restorePapers(page, ids)}>
          {t('restore')}
        </button>
        <CloseButton />
      </StateLine>
    );
  return (
    <StateLine tone="quiet" words={t('state_in_list', { date: date(entry.added, 'short') })}>
      <button type="button" class="text-button" onClick={() => copyCitationsOf(page, ids)}>
        {t('copy_citation')}
      </button>
      <button type="button" class="text-button" onClick={() => showReferences(page, ids)}>
        {t('references')}
      </button>
      <CloseButton />
    </StateLine>
  );
}
