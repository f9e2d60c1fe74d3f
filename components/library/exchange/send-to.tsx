import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { MessageKey } from '../../../lib/i18n/words.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords } from '../../ui/words.tsx';
import { exportRecords, type ExportOptions } from '../../../lib/formats/index.ts';
import { readSettings, writeSettings } from '../../../lib/storage/local-storage.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { NotSent } from '../../../lib/network/local-programs.ts';

interface SendToProps {
  /** The papers chosen, read when they are asked for. */
  entries(): Promise<Entry[]>;
  options(): Promise<ExportOptions>;
  /** Some n papers arrived. */
  onSent(words: string): void;
  onRis(format: 'ris' | 'ris-jabref'): void;
}

const PROGRAMS = ['Zotero', 'JabRef'] as const;
type Program = (typeof PROGRAMS)[number];

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
      const [papers, { sendToZotero, sendToJabRef }] = await Promise.all([
        entries(),
        import('../../../lib/network/local-programs.ts'),
      ]);
      const sent =
        program === 'Zotero'
          ? await sendToZotero(await zoteroItems(papers), sending)
          : await sendToJabRef(
              String(
                (await exportRecords('bibtex', papers, { ...(await options()), signal: stop.signal }))
                  .content,
              ),
              (await readSettings()).jabrefToken,
              sending,
            );
      if (sent.ok) onSent(t('sent', { n: papers.length, program }));
      else setSaid(why(program, sent.why));
    } catch (cause) {
      if (!stop.signal.aborted) throw cause;
    } finally {
      setBusy(undefined);
    }
  };
  /** The browser asks for this one address, and only now; it wants the question in the click itself. */
  const ask = (program: Program) =>
    browser.permissions.request({ origins: ['http://127.0.0.1/*'] }).then(
      granted =>
        granted ? deliver(program) : setSaid({ program, words: t('send_not_allowed', { program }) }),
      () => setSaid({ program, words: t('send_not_allowed', { program }) }),
    );
  const pair = async () => {
    const { pairWithJabRef } = await import('../../../lib/network/local-programs.ts');
    const token = await pairWithJabRef(pin.trim());
    if (!token.ok) return setSaid({ program: 'JabRef', words: t('send_pin_wrong'), pin: true });
    await writeSettings({ jabrefToken: token.value });
    await deliver('JabRef');
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

async function zoteroItems(papers: readonly Entry[]): Promise<object[]> {
  const { zoteroItem } = await import('../../../lib/formats/zotero/item.ts');
  return papers.map(({ record, tags, note }) => zoteroItem(record, { tags, note }));
}
