import { useRef } from 'preact/hooks';
import { DropDown } from '../../ui/drop-down.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import { useFitting } from './use-fitting.ts';

/** Something that can be done to the papers that are selected. */
export interface BulkAct {
  icon: IconName;
  words: string;
  act(): void;
}

/** The acts in one line, those wanted most first; what has no room in it stands in a menu. */
export function BulkActs({ acts }: { acts: readonly BulkAct[] }) {
  const { t } = useWords();
  const line = useRef<HTMLDivElement>(null);
  const fitting = useFitting(line, acts.length);
  const hidden = (isHidden: boolean) => (isHidden ? 'bulk-left-out' : '');
  return (
    <div ref={line} class="bulk-acts">
      {acts.map(({ icon, words, act }, at) => (
        <button
          key={words}
          type="button"
          class={`foot-button ${hidden(at >= fitting)}`}
          aria-label={words}
          title={words}
          onClick={act}
        >
          <Icon name={icon} />
          <span class="button-words">{words}</span>
        </button>
      ))}
      <div class={hidden(fitting === acts.length)}>
        <DropDown
          label={t('more_acts')}
          kind="menu"
          buttonClass="foot-button"
          face={
            <>
              <Icon name="more" />
              <span class="button-words">{t('more_acts')}</span>
            </>
          }
        >
          {close =>
            acts.slice(fitting).map(({ icon, words, act }) => (
              <button
                key={words}
                type="button"
                role="menuitem"
                onClick={() => {
                  close();
                  act();
                }}
              >
                <Icon name={icon} />
                {words}
              </button>
            ))
          }
        </DropDown>
      </div>
    </div>
  );
}
