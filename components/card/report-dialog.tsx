import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { ActionLog } from '../action-log.ts';
import { DialogForm } from '../ui/dialog-acts.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords, WordsContext } from '../ui/words.tsx';
import { makeReport } from '../../lib/actions/make-report.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Entry } from '../../lib/record/entry.ts';

/** Shows the report on an entry over the page, to be read and edited before it is copied. */
export function showReport(entry: Entry, words: Words, hear: ActionLog['hear']): void {
  const place = document.createElement('div');
  document.body.append(place);
  const close = () => {
    render(null, place);
    place.remove();
  };
  render(
    <WordsContext.Provider value={words}>
      <ReportDialog report={makeReport(entry)} hear={hear} onClose={close} />
    </WordsContext.Provider>,
    place,
  );
}

interface ReportProps {
  report: string;
  hear: ActionLog['hear'];
  onClose(): void;
}

/** The report as it will be copied: what stands in the field, and nothing else. */
function ReportDialog({ report, hear, onClose }: ReportProps) {
  const { t } = useWords();
  const [text, setText] = useState(report);
  return (
    <Dialog title={t('report_wrong')} wide onClose={onClose}>
      {close => (
        <DialogForm
          act={t('report_copy')}
          disabled={text.trim() === ''}
          close={close}
          onAct={() => hear(navigator.clipboard.writeText(text), t('report_copied'))}
        >
          <p id="report-help">{t('report_help')}</p>
          <textarea
            class="report-text"
            dir="ltr"
            spellcheck={false}
            aria-label={t('report_text')}
            aria-describedby="report-help"
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        </DialogForm>
      )}
    </Dialog>
  );
}
