import { browser } from 'wxt/browser';

/** The names of the keyboard commands in the manifest. */
export const COMMANDS = { save: 'save-paper', library: 'open-library' };

/**
 * The keys of each command as they are now, for the user may have changed them in the browser; '' where none
 * is set.
 */
export async function readShortcuts(): Promise<{ [C in keyof typeof COMMANDS]: string }> {
  const commands = await browser.commands.getAll();
  const keysOf = (command: string): string => commands.find(({ name }) => name === command)?.shortcut ?? '';
  return { save: keysOf(COMMANDS.save), library: keysOf(COMMANDS.library) };
}
