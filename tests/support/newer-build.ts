/** An Offprint to come: the build as it is, with a library that is one step further. */
import { builtFiles, changedBuild, type BuiltFor } from './builds.ts';

/** Runs before any code of the build: the step makes a store and changes every entry. */
const ONE_STEP_FURTHER = `if (!globalThis.isNewer) {
  globalThis.isNewer = true;
  const { databases, open } = IDBFactory.prototype;
  IDBFactory.prototype.databases = async function () {
    return (await databases.call(this)).map(({ name, version }) => ({ name, version: version - 1 }));
  };
  IDBFactory.prototype.open = function (name, version) {
    if (name !== 'offprint' || version === undefined) return open.apply(this, arguments);
    const request = open.call(this, name, version + 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('to-come');
      const entries = request.transaction.objectStore('entries');
      entries.getAll().onsuccess = ({ target }) =>
        target.result.forEach(entry => entries.put({ ...entry, toCome: true }));
    });
    return request;
  };
}`;

/** Makes it in a new folder, and gives that. */
export const newerBuild = (browser: BuiltFor, folder: string): string =>
  changedBuild(browser, folder, {
    manifest: { version: '99.0.0' },
    before: Object.fromEntries(
      builtFiles(browser)
        .filter(file => /^(background|chunks\/.*)\.js$/.test(file))
        .map(file => [file, ONE_STEP_FURTHER]),
    ),
  });

/** The version of the library's database and the titles in it, for a page of the extension. */
export const LOOK_AT_LIBRARY = `new Promise((done, failed) => {
  const open = indexedDB.open('offprint');
  open.onerror = () => failed(open.error);
  open.onsuccess = () => {
    const db = open.result;
    const all = db.transaction('entries').objectStore('entries').getAll();
    all.onsuccess = () => {
      const { version } = db;
      db.close();
      done({ version, titles: all.result.map(({ record }) => record.title) });
    };
  };
})`;
