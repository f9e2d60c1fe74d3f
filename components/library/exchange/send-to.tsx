import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey, Words } from '../../../lib/i18n/words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords } from '../../ui/words.tsx';
import type { ExportOptions } from '../../../lib/formats/index.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import {
  allowPrograms,
  pairWithJabRef,
  PROGRAMS,
  sendPapers,
  type NotSent,
  type Program,
} from '../../../lib/actions/send-papers.ts';

interface SendToProps {
  /** The papers chosen, read when they are asked for. */
  entries(): Promise<Entry[]>;
  /** How JabRef's BibTeX is written. */
  options(papers: readonly Entry[]): Promise<ExportOptions>;
  /** Some n papers arrived. */
  onSent(words: string): void;
  onRis(format: 'ris' | 'ris-jabref'): void;
}

const WHY: { [W in Exclude<NotSent, 'absent' | 'unpaired'>]: MessageKey } = {
  refused: 'send_refused',
  'read-only': 'send_read_only',
  'no-library': 'send_no_library',
  failed: 'send_failed',
  unanswered: 'send_unanswered',
};
/** Why a program took nothing, and whether JabRef's PIN is asked for. */
type Said = { program: Program; words: string; pin?: boolean };

/** Straight into Zotero or JabRef on this machine; where that can't be, a sentence and the RIS file. */
export function SendTo({ entries, options, onSent, onRis }: SendToProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState<{ part: number; stop: AbortController }>();
  const [pin, setPin] = useState('');

  const deliver = async (program: Program) => {
    const stop = new AbortController();
    const sending = { signal: stop.signal, progress: (part: number) => setBusy({ part, stop }) };
    setSaid(undefined);
    setBusy({ part: 0, stop });
    try {
      const papers = await entries();
      const sent = await sendPapers(program, papers, await options(papers), sending);
      if (sent.ok) onSent(t('sent', { n: sent.value, program }));
      else setSaid(whyNotSent(program, sent.why, t));
    } catch (cause) {
      if (!stop.signal.aborted) throw cause;
    } finally {
      setBusy(undefined);
    }
  };
  /** The browser wants its question in the click itself. */
  const ask = async (program: Program) => {
    if (await allowPrograms()) await deliver(program);
    else setSaid({ program, words: t('send_not_allowed', { program }) });
  };
  const pair = async () => {
    if (await pairWithJabRef(pin)) await deliver('JabRef');
    else setSaid({ program: 'JabRef', words: t('send_pin_wrong'), pin: true });
  };
  if (busy) return <ProgressBar words={t('export')} part={busy.part} onStop={() => busy.stop.abort()} />;
  return (
    <div class="send">
      <p class="preview-acts">
        {PROGRAMS.map(program => (
          <button key={program} type="button" class="button" onClick={() => void ask(program)}>
            {t('send_to', { program })}
          </button>
        ))}
      </p>
      {said ? (
        <NotTaken said={said} onRis={onRis}>
          {said.pin && <PinForm pin={pin} onPin={setPin} onConnect={() => void pair()} />}
        </NotTaken>
      ) : (
        <small>{t('send_help')}</small>
      )}
    </div>
  );
}

function whyNotSent(program: Program, why: NotSent, t: Words['t']): Said {
  switch (why) {
    case 'unpaired':
      return { program, words: t('send_pin'), pin: true };
    case 'absent':
      return { program, words: t(program === 'Zotero' ? 'send_absent_zotero' : 'send_absent_jabref') };
    default:
      return { program, words: t(WHY[why], { program }) };
  }
}

interface NotTakenProps extends Pick<SendToProps, 'onRis'> {
  said: Said;
  children: ComponentChildren;
}

/** Why a program took nothing, what can be done about it, and the way by a file. */
function NotTaken({ said, onRis, children }: NotTakenProps) {
  const { t } = useWords();
  return (
    <div class="send-said" role="alert">
      <p>{said.words}</p>
      {children}
      <button
        type="button"
        class="text-button"
        onClick={() => onRis(said.program === 'JabRef' ? 'ris-jabref' : 'ris')}
      >
        {t('send_ris')}
      </button>
    </div>
  );
}

interface PinFormProps {
  pin: string;
  onPin(pin: string): void;
  onConnect(): void;
}

/** Where the PIN is typed that JabRef shows. */
function PinForm({ pin, onPin, onConnect }: PinFormProps) {
  const { t } = useWords();
  return (
    <form
      class="send-pin"
      onSubmit={event => {
        event.preventDefault();
        onConnect();
      }}
    >
      <label>
        {t('send_pin_label')}
        <input
          inputMode="numeric"
          autocomplete="off"
          value={pin}
          onInput={event => onPin(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('connect')}
      </button>
    </form>
  );
}
