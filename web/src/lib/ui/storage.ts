/** Where a browser keeps small texts of this site. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A shelf that keeps nothing, for browsers that have none. */
const noShelf: Shelf = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  key: () => null,
};

type Kind = 'localStorage' | 'sessionStorage';

/**
 * The storage of the browser, which may be missing, null (a mail app's browser), full or forbidden: asking for it alone
 * can throw. Null when there is none. The only place that touches it.
 */
function storageOf(kind: Kind): Storage | null {
  try {
    return globalThis[kind] ?? null;
  } catch {
    return null;
  }
}

/** Does something with storage; what fails is as if nothing were kept there. */
function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/**
 * What this device keeps for this site. Never throws: without storage, with a full one or with one that refuses, it
 * keeps nothing and finds nothing.
 */
export const deviceShelf = (): Shelf => shelfOf('localStorage');

/** The same, for this window only: what is kept is gone when the window closes or somebody signs out. */
export const windowShelf = (): Shelf => shelfOf('sessionStorage');

function shelfOf(kind: Kind): Shelf {
  const storage = storageOf(kind);
  if (!storage) return noShelf;
  return {
    get length() {
      return attempt(() => storage.length, 0);
    },
    getItem: (key) => attempt(() => storage.getItem(key), null),
    setItem: (key, text) => attempt(() => storage.setItem(key, text), undefined),
    removeItem: (key) => attempt(() => storage.removeItem(key), undefined),
    key: (index) => attempt(() => storage.key(index), null),
  };
}

/**
 * Takes storage away that only throws. What is imported (Yjs asks it for settings as soon as it is there) would not be
 * there at all; without storage it does well.
 */
export function hideBrokenStorage(): void {
  try {
    globalThis.localStorage?.getItem('');
  } catch {
    attempt(
      () => Object.defineProperty(globalThis, 'localStorage', { value: null, configurable: true }),
      undefined,
    );
  }
}

/** Empties all that this site keeps in the browser. What cannot be reached is skipped. */
export function clearDevice(): void {
  for (const kind of ['sessionStorage', 'localStorage'] as const)
    attempt(() => storageOf(kind)?.clear(), undefined);
  attempt(() => void clearDatabases().catch(() => undefined), undefined);
}

async function clearDatabases(): Promise<void> {
  const all = (await globalThis.indexedDB?.databases?.()) ?? [];
  for (const { name } of all) if (name) indexedDB.deleteDatabase(name);
}
