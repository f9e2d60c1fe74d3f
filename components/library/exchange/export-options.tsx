import { useWords } from '../../ui/words.tsx';
import { DEFAULT_KEY_PATTERN, KEY_PATTERNS } from '../../../lib/formats/bibtex/citation-keys.ts';
import { formatOf, type FormatId } from '../../../lib/formats/index.ts';
import { LOGSEQ_TEMPLATE, OBSIDIAN_TEMPLATE } from '../../../lib/formats/notes/templates.ts';
import type { ExportChoice } from '../../../lib/actions/export-papers.ts';

interface ExportOptionsProps {
  format: FormatId;
  choice: ExportChoice;
  onChoice(choice: ExportChoice): void;
}

/** An example of a key, for a paper of Ness that begins with "Peer support". */
const example = (pattern: string): string =>
  pattern.replace(
    /\{(\w+)\}/g,
    (_, token: string) =>
      (
        ({
          auth: 'ness',
          Auth: 'Ness',
          year: '2022',
          word: 'peer',
          title: 'peerSupportWorkers',
          Title: 'PeerSupportWorkers',
        }) as { [token: string]: string }
      )[token] ?? '',
  );

/** What can be chosen for a format, and is remembered. */
export function ExportOptions({ format, choice, onChoice }: ExportOptionsProps) {
  const { t } = useWords();
  const template =
    format === 'obsidian' ? OBSIDIAN_TEMPLATE : format === 'logseq' ? LOGSEQ_TEMPLATE : undefined;
  return (
    <div class="export-options">
      {formatOf(format).keyed && (
        <label class="setting">
          <span>{t('export_key_pattern')}</span>
          <select
            value={choice.keyPattern || DEFAULT_KEY_PATTERN}
            onChange={event => onChoice({ ...choice, keyPattern: event.currentTarget.value })}
          >
            {KEY_PATTERNS.map(pattern => (
              <option key={pattern} value={pattern}>
                {example(pattern)}
              </option>
            ))}
          </select>
        </label>
      )}
      {format.startsWith('bib') && (
        <label class="setting">
          <span>{t('export_letters')}</span>
          <select
            value={choice.bibLetters}
            onChange={event =>
              onChoice({ ...choice, bibLetters: event.currentTarget.value === 'latex' ? 'latex' : 'unicode' })
            }
          >
            <option value="unicode">{t('letters_unicode')}</option>
            <option value="latex">{t('letters_latex')}</option>
          </select>
        </label>
      )}
      {template === undefined ? (
        <label class="setting">
          <input
            type="checkbox"
            checked={choice.tagsAsKeywords}
            onChange={event => onChoice({ ...choice, tagsAsKeywords: event.currentTarget.checked })}
          />
          <span>{t('export_tags')}</span>
        </label>
      ) : (
        <details class="export-template">
          <summary>{t('export_template')}</summary>
          <textarea
            key={format}
            rows={10}
            spellcheck={false}
            aria-label={t('export_template')}
            defaultValue={template}
            onInput={event => onChoice({ ...choice, template: event.currentTarget.value })}
          />
        </details>
      )}
    </div>
  );
}
