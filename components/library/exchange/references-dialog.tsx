import { useEffect, useMemo, useState } from 'preact/hooks';
import { Dialog } from '../../ui/dialog.tsx';
import { ReferenceList } from './reference-list.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import { withRegion } from '../../../lib/i18n/words.ts';
import { writeSettings, LANGUAGES, type Settings } from '../../../lib/storage/settings.ts';
import { richText } from '../../../lib/text/rich-text.ts';
import type { ActionLog } from '../../action-log.ts';
import { StyleSelect } from './style-select.tsx';
import type { Cited } from '../../../lib/actions/cite-papers.ts';
import { BibliographyActs } from './bibliography-acts.tsx';

interface ReferencesProps {
  library: Library;
  settings: Settings;
  log: ActionLog;
  ids: string[];
  onClose(): void;
}

/** The actions of citing, loaded with the styles' processor when the dialog opens. */
const citing = () => import('../../../lib/actions/cite-papers.ts');

/** Of more papers than these the first stand for all: the style's order of thousands takes its time. */
const AT_ONCE = 50;
const FIRST = 20;

/** The papers cited in a style and a language ('': the style's own); undefined until they are. */
function useCited(library: Library, ids: string[], style: string, language: string): Cited | undefined {
  const [cited, setCited] = useState<Cited>();
  useEffect(() => {
    let gone = false;
    void citing()
      .then(({ cite }) => cite(library, ids, style, language === '' ? undefined : language))
      .then(found => !gone && setCited(found));
    return () => void (gone = true);
  }, [library, ids, style, language]);
  return cited;
}

/** The references of some papers as they will look, in a style and language that can be changed, and copied. */
export function ReferencesDialog({ library, settings, log, ids, onClose }: ReferencesProps) {
  const { t, language: spoken } = useWords();
  const languageFor = (style: string): string => (style.startsWith('own:') ? '' : spoken);
  const [style, setStyle] = useState(settings.citationStyle);
  const [language, setLanguage] = useState(languageFor(style));
  const shown = useMemo(() => (ids.length > AT_ONCE ? ids.slice(0, FIRST) : ids), [ids]);
  const cited = useCited(library, shown, style, language);
  const drawn = useMemo(() => cited?.references.map(({ html }) => richText(html)) ?? [], [cited]);
  const chooseStyle = (next: string) => {
    setStyle(next);
    setLanguage(languageFor(next));
    void writeSettings({ citationStyle: next });
  };
  return (
    <Dialog title={t('references')} wide ready={cited !== undefined} onClose={onClose}>
      {() => (
        <div class="dialog-body references">
          <div class="references-head">
            <StyleSelect library={library} log={log} style={style} onStyle={chooseStyle} />
            <LanguageSelect language={language} onLanguage={setLanguage} />
          </div>
          <ReferenceList references={drawn} label={t('cite_preview')} />
          {shown.length < ids.length && (
            <p class="references-more">{t('cite_first', { first: shown.length, of: ids.length })}</p>
          )}
          {cited && (
            <BibliographyActs
              library={library}
              log={log}
              ids={ids}
              choice={{ style, ...(language !== '' && { language }) }}
              inText={shown === ids ? cited.inText : undefined}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface LanguageSelectProps {
  /** '': the style's own. */
  language: string;
  onLanguage(language: string): void;
}

/** The language of a reference's own words, such as "in" and "ed.". */
function LanguageSelect({ language, onLanguage }: LanguageSelectProps) {
  const { t, language: spoken } = useWords();
  const names = new Intl.DisplayNames(spoken, { type: 'language' });
  return (
    <label class="setting">
      <span>{t('cite_language')}</span>
      <select value={language} onChange={event => onLanguage(event.currentTarget.value)}>
        <option value="">{t('cite_language_style')}</option>
        {LANGUAGES.map(one => (
          <option key={one} value={one}>
            {names.of(withRegion(one))}
          </option>
        ))}
      </select>
    </label>
  );
}
