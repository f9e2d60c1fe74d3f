/**
 * That a full disk took but a part of a write, and the database has not been mended since. What Chromium's databases
 * (LevelDB) write behind that part is there until the browser ends, and is not found again afterwards.
 */
export interface CutMark {
  isSet(): Promise<boolean>;
  set(isCut: boolean): Promise<void>;
}
