import { useId } from 'preact/hooks';

interface ValueChoiceProps {
  /** The same for all choices of a field. */
  group: string;
  /** Whose value it is. */
  side: string;
  /** The id of what names the field. */
  fieldId: string;
  text: string;
  checked: boolean;
  onChoose(): void;
}

/** One of several values of a field, to be kept: it is called by field, side and value. */
export function ValueChoice({ group, side, fieldId, text, checked, onChoose }: ValueChoiceProps) {
  const id = useId();
  return (
    <label class="choice" dir="auto">
      <input
        type="radio"
        name={group}
        aria-labelledby={`${fieldId} ${id}-side ${id}-text`}
        checked={checked}
        onChange={onChoose}
      />
      <span id={`${id}-text`}>{text}</span>
      <small id={`${id}-side`} class="difference-side" aria-hidden="true">
        {side}
      </small>
    </label>
  );
}
