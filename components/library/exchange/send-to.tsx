import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/i18n/words.ts';
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
};
type Said = { program: Program; words: string; pin?: boolean };

/** Straight into Zotero or JabRef on this machine; where that can't be, a sentence and the RIS file. */
export function SendTo({ entries, options, onSent, onRis }: SendToProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState<{ part: number; stop: AbortController }>();
  const [pin, setPin] = useState('');

  const why = (program: Program, reason: NotSent): Said => {
    if (reason === 'unpaired') return { program, words: t('send_pin'), pin: true };
    return {
      program,
      words:
        reason === 'absent'
          ? t(program === 'Zotero' ? 'send_absent_zotero' : 'send_absent_jabref')
          : t(WHY[reason], { program }),
    };
  };
  const deliver = async (program: Program) => {
    const stop = new AbortController();
    const sending = { signal: stop.signal, progress: (part: number) => setBusy({ part, stop }) };
    setSaid(undefined);
    setBusy({ part: 0, stop });
    try {
      const papers = await entries();
      const sent = await sendPapers(program, papers, await options(papers), sending);
      if (sent.ok) onSent(t('sent', { n: sent.value, program }));
      else setSaid(why(program, sent.why));
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
        <div class="send-said" role="alert">
          <p>{said.words}</p>
          {said.pin && (
            <form
              class="send-pin"
              onSubmit={event => {
                event.preventDefault();
                void pair();
              }}
            >
              <label>
                {t('send_pin_label')}
                <input
                  inputMode="numeric"
                  autocomplete="off"
                  value={pin}
                  onInput={event => setPin(event.currentTarget.value)}
                />
              </label>
              <button type="submit" class="button">
                {t('connect')}
              </button>
            </form>
          )}
          <button
            type="button"
            class="text-button"
            onClick={() => onRis(said.program === 'JabRef' ? 'ris-jabref' : 'ris')}
          >
            {t('send_ris')}
          </button>
        </div>
      ) : (
        <small>{t('send_help')}</small>
      )}
    </div>
  );
}
