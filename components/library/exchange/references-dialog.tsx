import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { ReferenceList } from './reference-list.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import { writeSettings, LANGUAGES, type Settings } from '../../../lib/storage/settings.ts';
import { richText } from '../../../lib/text/rich-text.ts';
import type { ActionLog } from '../../action-log.ts';
import { StyleSelect } from './style-select.tsx';
import type { Cited } from '../../../lib/actions/cite-papers.ts';

interface ReferencesProps {
  library: Library;
  settings: Settings;
  log: ActionLog;
  ids: string[];
  onClose(): void;
}

/** The references of some papers as they will look, in a style and language that can be changed, and copied. */
export function ReferencesDialog({ library, settings, log, ids, onClose }: ReferencesProps) {
  const { t, language: spoken } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [style, setStyle] = useState(settings.citationStyle);
  const [language, setLanguage] = useState<string>(style.startsWith('own:') ? '' : spoken);
  const [cited, setCited] = useState<Cited>();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let gone = false;
    void import('../../../lib/actions/cite-papers.ts')
      .then(({ cite }) => cite(library, ids, style, language === '' ? undefined : language))
      .then(found => !gone && setCited(found));
    return () => void (gone = true);
  }, [library, ids, style, language]);
  const drawn = useMemo(() => cited?.references.map(({ html }) => richText(html)) ?? [], [cited]);
  const copy = (what: Cited['references']) =>
    void import('../../../lib/actions/cite-papers.ts')
      .then(({ copyRich }) => copyRich(what))
      .then(() => log.announce(t('cited')));
  const names = new Intl.DisplayNames(spoken, { type: 'language' });
  return (
    <dialog ref={dialog} class="dialog references" aria-labelledby="references-title" onClose={onClose}>
      <header class="dialog-head">
        <h2 id="references-title">{t('references')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog-body">
        <div class="references-head">
          <StyleSelect
            library={library}
            log={log}
            style={style}
            onStyle={next => {
              setStyle(next);
              setLanguage(next.startsWith('own:') ? '' : spoken);
              void writeSettings({ citationStyle: next });
            }}
          />
          <label class="setting">
            <span>{t('cite_language')}</span>
            <select value={language} onChange={event => setLanguage(event.currentTarget.value)}>
              <option value="">{t('cite_language_style')}</option>
              {LANGUAGES.map(one => (
                <option key={one} value={one}>
                  {names.of(one)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <ReferenceList references={drawn} label={t('cite_preview')} />
        <p class="preview-acts">
          <button
            type="button"
            class="button button-main"
            disabled={!cited}
            onClick={() => cited && copy(cited.references)}
          >
            {t('cite_copy')}
          </button>
          <button
            type="button"
            class="button"
            disabled={!cited}
            onClick={() => cited && copy([cited.inText])}
          >
            {t('cite_copy_in_text')}
          </button>
        </p>
      </div>
    </dialog>
  );
}
