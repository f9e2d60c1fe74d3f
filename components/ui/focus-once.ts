/** Puts the focus on a button that is drawn, unless a person has put it somewhere. */
export const focusOnce = (button: HTMLElement | null): void => {
  if (button && (document.activeElement === document.body || document.activeElement === null)) button.focus();
};
