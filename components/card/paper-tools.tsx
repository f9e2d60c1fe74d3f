/** What is done with a paper on its card beside its fields: citing it, putting it into collections. */
import { useEffect, useState } from 'preact/hooks';
import { collectInNew } from '../../lib/actions/collect-in-new.ts';
import { collectPapers, takeOutOfCollection } from '../../lib/actions/collect-papers.ts';
import { copyCitations } from '../../lib/actions/cite-papers.ts';
import { collectionNames } from '../../lib/library/organisers/collections.ts';
import { readOrganisers } from '../../lib/library/organisers/organisers.ts';
import { allStyles } from '../../lib/library/own-styles.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { CITATION_STYLES } from '../../lib/word-lists/citation-styles.ts';
import { Ask, type Question } from '../ui/ask.tsx';
import { Icon } from '../ui/icons.tsx';
import { PickButton } from '../ui/pick-button.tsx';
import { useWords } from '../ui/words.tsx';
import type { PaperToolbox } from './paper-actions.ts';

export interface PaperToolsProps {
  entry: Entry;
  tools: PaperToolbox;
}

/** A citation style, or a collection, to choose. */
interface Choice {
  id: string;
  name: string;
}

/** Two buttons that open a list each. */
export function PaperTools({ entry, tools }: PaperToolsProps) {
  const { t, language } = useWords();
  const { library, hear } = tools;
  const styles = useStyleChoices(library);
  const copy = (style: string) => hear(copyCitations(library, [entry.id], language, style), t('cited'));
  return (
    <span class="paper-tools">
      <PickButton icon="quote" words={t('copy_citation')} onPick={copy}>
        {styles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </PickButton>
      <CollectButton entry={entry} tools={tools} />
    </span>
  );
}

/** Stands for a collection that is not made yet. */
const NEW = '+';

/** Puts the paper into a collection, or takes it out of one that it is in. */
function CollectButton({ entry, tools }: PaperToolsProps) {
  const { t } = useWords();
  const { library, recordChanges, recordStep, hear } = tools;
  const collections = useCollections(library);
  const [question, setQuestion] = useState<Question>();
  const ids = [entry.id];
  const choose = (id: string) => {
    if (id === NEW) return setQuestion(newCollection);
    const isIn = entry.collections.includes(id);
    recordChanges(isIn ? takeOutOfCollection(library, ids, id) : collectPapers(library, ids, id));
  };
  const newCollection: Question = {
    kind: 'name',
    title: t('add_collection'),
    act: t('add'),
    value: '',
    warning: () => undefined,
    onAnswer: name => {
      const label = (n: number) => t('collected', { n, name });
      hear(collectInNew(library, ids, name, label).then(recordStep));
    },
  };
  return (
    <>
      <PickButton icon="folder" words={t('add_to')} onPick={choose}>
        {collections.map(({ id, name }) => (
          <option key={id} value={id}>
            {entry.collections.includes(id) ? `✓ ${name}` : name}
          </option>
        ))}
        <option value={NEW}>{`${t('add_collection')}…`}</option>
      </PickButton>
      {question && <Ask question={question} onClose={() => setQuestion(undefined)} />}
    </>
  );
}

/** The collections that hold the paper, each with a way to take it out. */
export function CollectionTags({ entry, tools }: PaperToolsProps) {
  const { t } = useWords();
  const { library, recordChanges } = tools;
  const collections = useCollections(library).filter(({ id }) => entry.collections.includes(id));
  return (
    <>
      {collections.map(({ id, name }) => (
        <span key={id} class="tag" dir="auto">
          <Icon name="folder" />
          {name}
          <button
            type="button"
            class="tag-remove"
            aria-label={t('take_out', { name })}
            title={t('take_out', { name })}
            onClick={() => recordChanges(takeOutOfCollection(library, [entry.id], id))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
    </>
  );
}

/** The collections as they were last read: a card that is drawn anew has them at once. */
let lastRead: readonly Choice[] = [];

/** Reads the collections before a card is drawn that shows some of them: each by the names of those it stands in. */
export async function readCollections(library: Library): Promise<void> {
  const { collections, away } = await readOrganisers(library);
  const names = [...collectionNames(collections, away)].map(([id, name]) => ({ id, name }));
  lastRead = names.sort((a, b) => a.name.localeCompare(b.name));
}

/** The collections, as they are now. */
function useCollections(library: Library): readonly Choice[] {
  const [collections, setCollections] = useState(lastRead);
  useEffect(() => {
    const read = () => void readCollections(library).then(() => setCollections(lastRead));
    read();
    return library.onChange(({ organisers }) => organisers && read());
  }, [library]);
  return collections;
}

/** Offprint's citation styles and the user's own, by name. */
function useStyleChoices(library: Library): readonly Choice[] {
  const [own, setOwn] = useState<readonly Choice[]>([]);
  useEffect(() => void allStyles(library).then(setOwn), [library]);
  return [...CITATION_STYLES.map(([id, name]) => ({ id, name })), ...own];
}
