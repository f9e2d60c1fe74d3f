/** What the settings page is made of: groups of rows, words to the left, what is chosen to the right. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { fold } from '../../../lib/text/fold.ts';

/** What was typed to find a setting. */
export const Sought = createContext('');
/** The title of the group around a row. */
const GroupTitle = createContext('');

/** Whether words hold all that is sought, each from the beginning of a word; Chinese ones anywhere. */
export function holdsAll(words: readonly string[], sought: string): boolean {
  const held = ` ${words.map(fold).join(' ')}`;
  return fold(sought)
    .split(' ')
    .every(word => held.includes(/^\p{sc=Han}/u.test(word) ? word : ` ${word}`));
}

/** Rows that belong together. It goes with its last row. */
export function SettingsGroup({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <GroupTitle.Provider value={title}>
      <fieldset class="settings-group">
        <legend>
          <h2>{title}</h2>
        </legend>
        <div class="settings-rows">{children}</div>
      </fieldset>
    </GroupTitle.Provider>
  );
}

/** Shows its children when these words, or the group's title, hold what is sought. */
export function Findable({ words, children }: { words: readonly string[]; children: ComponentChildren }) {
  const title = useContext(GroupTitle);
  const sought = useContext(Sought);
  return holdsAll([title, ...words], sought) ? <>{children}</> : null;
}

/** What names a control and says more of it. */
interface Named {
  'aria-labelledby': string;
  'aria-describedby'?: string;
}

interface SettingProps {
  title: string;
  help?: string;
  /** More words by which it is found: those that can be chosen. */
  words?: readonly string[];
  class?: string;
  /** The control, given its names. */
  children(named: Named): ComponentChildren;
}

/** One setting. A press on its words is a press on its control. */
export function Setting({ title, help, words = [], class: name = '', children }: SettingProps) {
  const id = useId();
  return (
    <Findable words={[title, help ?? '', ...words]}>
      <label class={`setting ${name}`}>
        <span class="setting-words">
          <span id={`${id}-title`}>{title}</span>
          {help !== undefined && <small id={`${id}-help`}>{help}</small>}
        </span>
        {children({
          'aria-labelledby': `${id}-title`,
          ...(help !== undefined && { 'aria-describedby': `${id}-help` }),
        })}
      </label>
    </Findable>
  );
}

interface SwitchProps {
  title: string;
  help?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** A setting that is on or off. */
export const Switch = ({ on, onSwitch, ...said }: SwitchProps) => (
  <Setting {...said} class="setting-switch">
    {named => (
      <input
        {...named}
        type="checkbox"
        role="switch"
        class="switch"
        checked={on}
        onChange={event => onSwitch(event.currentTarget.checked)}
      />
    )}
  </Setting>
);

interface ChoiceProps<V extends string> {
  title: string;
  help?: string;
  class?: string;
  value: V;
  /** Each value with its word, and the language of the word where it is another. */
  values: readonly { value: V; word: string; lang?: string }[];
  onChoose(value: V): void;
}

/** A setting that is one of several. */
export function Choice<V extends string>({ value, values, onChoose, ...said }: ChoiceProps<V>) {
  return (
    <Setting {...said} words={values.map(({ word }) => word)}>
      {named => (
        <select
          {...named}
          value={value}
          onChange={event => {
            const chosen = values.find(one => one.value === event.currentTarget.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {values.map(one => (
            <option key={one.value} value={one.value} lang={one.lang}>
              {one.word}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

interface SettingActProps {
  /** What stands to the left. */
  said: ComponentChildren;
  /** The words by which it is found. */
  words: readonly string[];
  /** What stands to the right. */
  children?: ComponentChildren;
}

/** A row that says something, or offers to do something. */
export const SettingAct = ({ said, words, children }: SettingActProps) => (
  <Findable words={words}>
    <div class="setting setting-act">
      <div class="setting-words">{said}</div>
      {children}
    </div>
  </Findable>
);
