import { useState } from 'preact/hooks';
import {
  completeMany,
  type Completion,
  type Lackings,
  type LookedUpMany,
} from '../../../lib/actions/complete-many.ts';
import { DialogActs } from '../../ui/dialog-acts.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords } from '../../ui/words.tsx';
import { useLibrary } from '../store/use-library.ts';
import { CompletionChoice } from './completion-choice.tsx';
import { CompletionTable, fieldKey } from './completion-table.tsx';
import { useCompletion } from './use-completion.ts';
import { WhatWasFound } from './what-was-found.tsx';

interface CompleteDialogProps {
  ids: readonly string[];
  onClose(): void;
}

/** Asks services about what many papers lack, shows what would become of them, and takes what is chosen. */
export function CompleteDialog({ ids, onClose }: CompleteDialogProps) {
  const { t } = useWords();
  const { library, log } = useLibrary();
  const completing = useCompletion(library, ids);
  const { state } = completing;
  const take = (taken: readonly Completion[]) =>
    log.recordChanges(completeMany(library, taken), { label: n => t('completed_many', { n }) });
  return (
    <Dialog
      title={t('complete_many', { n: ids.length })}
      wide
      ready={state.kind !== 'reading'}
      onClose={onClose}
    >
      {close => {
        switch (state.kind) {
          case 'reading':
            return <div class="dialog-body" />;
          case 'choosing':
            return (
              <CompletionChoice
                lackings={state.lackings}
                refused={state.refused}
                onAsk={services => log.hear(completing.ask(services))}
                onCancel={close}
              />
            );
          case 'asking':
            return <Asking {...state} onStop={completing.stop} />;
          case 'found':
            return (
              <Found
                lackings={state.lackings}
                looked={state.looked}
                onAskLeft={() => log.hear(completing.askLeft())}
                onTake={taken => {
                  close();
                  take(taken);
                }}
                onCancel={close}
              />
            );
        }
      }}
    </Dialog>
  );
}

/** How many papers were asked about, and the way to stop; what was found by then stays. */
function Asking({ asked, of, onStop }: { asked: number; of: number; onStop(): void }) {
  const { t } = useWords();
  const words = t('complete_asking', { asked, of });
  return (
    <div class="dialog-body">
      <p role="status">{words}</p>
      <ProgressBar words={words} part={asked / of} onStop={onStop} />
    </div>
  );
}

interface FoundProps {
  lackings: Lackings;
  looked: LookedUpMany;
  onAskLeft(): void;
  onTake(taken: Completion[]): void;
  onCancel(): void;
}

/** What was found for each paper, and which of it is taken: all, until a field is left out. */
function Found({ lackings, looked, onAskLeft, onTake, onCancel }: FoundProps) {
  const { t } = useWords();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const taken = looked.found
    .map(one => ({ ...one, fields: one.fields.filter(field => !leftOut.has(fieldKey(one, field))) }))
    .filter(({ fields }) => fields.length > 0);
  const toggle = (key: string) =>
    setLeftOut(new Set(leftOut.has(key) ? [...leftOut].filter(other => other !== key) : [...leftOut, key]));
  return (
    <div class="dialog-body">
      <WhatWasFound lackings={lackings} looked={looked} onAskLeft={onAskLeft} />
      {looked.found.length > 0 && (
        <CompletionTable found={looked.found} leftOut={leftOut} onToggle={toggle} />
      )}
      <DialogActs
        act={t('complete_many', { n: taken.length })}
        disabled={taken.length === 0}
        onAct={() => onTake(taken)}
        onCancel={onCancel}
      />
    </div>
  );
}
