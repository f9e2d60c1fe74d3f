import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { ReferenceList } from '../../components/reference-list.tsx';
import { useWords } from '../../components/words.tsx';
import type { Library } from '../../lib/library/library.ts';
import { writeSettings } from '../../lib/messages/local-store.ts';
import { richText } from '../../lib/model/rich-text.ts';
import { LANGUAGES, type Settings } from '../../lib/model/settings.ts';
import type { Acts } from '../shared/use-acts.ts';
import { StyleSelect } from './style-select.tsx';
import type { Cited } from './cite.ts';

interface ReferencesProps {
  library: Library;
  settings: Settings;
  acts: Acts;
  ids: string[];
  onClose(): void;
}

/** The references of some papers as they will look, in a style and language that can be changed, and copied. */
export function ReferencesDialog({ library, settings, acts, ids, onClose }: ReferencesProps) {
  const { t, language: spoken } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [style, setStyle] = useState(settings.citationStyle);
  const [language, setLanguage] = useState<string>(style.startsWith('own:') ? '' : spoken);
  const [cited, setCited] = useState<Cited>();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let gone = false;
    void import('./cite.ts')
      .then(({ cite }) => cite(library, ids, style, language === '' ? undefined : language))
      .then(found => !gone && setCited(found));
    return () => void (gone = true);
  }, [library, ids, style, language]);
  const drawn = useMemo(() => cited?.references.map(({ html }) => richText(html)) ?? [], [cited]);
  const copy = (what: Cited['references']) =>
    void import('./cite.ts').then(({ copyRich }) => copyRich(what)).then(() => acts.tell(t('cited')));
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
            acts={acts}
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
