/** The part of the browser that fakeBrowser lacks: permissions, asked of a user who answers as a test says. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Permissions {
  permissions?: string[];
  origins?: string[];
}

export interface FakePermissions {
  /** The names and match patterns that are granted now. */
  granted: Set<string>;
  /** What was asked for, in order. */
  asked: Permissions[];
  /** What the user says to the next questions; `error`: the browser refuses to ask. */
  answer: 'yes' | 'no' | 'error';
}

const namesOf = ({ permissions = [], origins = [] }: Permissions): string[] => [...permissions, ...origins];

/** Puts new permissions into the fake browser, `granted` from the start. */
export function startFakePermissions(...granted: string[]): FakePermissions {
  const state: FakePermissions = { granted: new Set(granted), asked: [], answer: 'yes' };
  const permissions = {
    contains: (wanted: Permissions) =>
      Promise.resolve(namesOf(wanted).every(name => state.granted.has(name))),
    getAll: () => {
      const names = [...state.granted];
      const isOrigin = (name: string) => name.includes('://');
      return Promise.resolve({
        origins: names.filter(isOrigin),
        permissions: names.filter(name => !isOrigin(name)),
      });
    },
    request: (wanted: Permissions) => {
      state.asked.push(wanted);
      if (state.answer === 'error')
        return Promise.reject(new Error('This function must be called in a click'));
      if (state.answer === 'yes') for (const name of namesOf(wanted)) state.granted.add(name);
      return Promise.resolve(state.answer === 'yes');
    },
    remove: (wanted: Permissions) => {
      for (const name of namesOf(wanted)) state.granted.delete(name);
      return Promise.resolve(true);
    },
  };
  fakeBrowser.permissions = permissions as unknown as typeof fakeBrowser.permissions;
  return state;
}
