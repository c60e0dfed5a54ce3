import { timingSafeEqual } from 'node:crypto';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StartedSession } from './account.types.ts';
import type { StoredSession } from './session.model.ts';
import { viewerFrom } from './session.row.ts';
import { isOver, isOwnCode, mostWrongCodes } from './session.rules.ts';

/** Leaving fast on an own device, and coming back by a short code of one's own (G10). */
export interface Locks {
  /** Gives the viewer's own device a code, another one, or none (null). Throws INPUT_INVALID; CONFLICT on a device of others too. */
  setOwnCode(viewer: Viewer, code: string | null): Promise<void>;
  /** Locks the viewer's session when it has a code. False when it has none: it goes on. */
  lock(viewer: Viewer): Promise<boolean>;
  /**
   * Opens a session that was locked, with another secret. Throws CODE_INVALID, also when nothing is locked; after five
   * wrong codes the session is gone.
   */
  unlock(viewer: Viewer, code: string): Promise<StartedSession>;
}

/** What is taken from a session with its code. */
export const withoutCode = { ownCode: undefined, locked: undefined, wrongCodes: undefined } as const;

/** How sessions are found and changed. */
interface Store {
  find(id: string): Promise<StoredSession | null>;
  isWhole(stored: StoredSession): boolean;
  /** False when something else changed it meanwhile. */
  change(stored: StoredSession, changes: Partial<StoredSession>): Promise<boolean>;
  end(id: string): Promise<void>;
  announce(id: string): void;
  hashOf(secret: string): string;
}

/** Tries of a change that something else came in between of. */
const mostTries = 5;

/** Codes of devices: a session that was left fast stays, locked, until its code is given. */
export function createLocks({ clock, keyring, random }: Core, store: Store): Locks {
  const hashOfCode = (id: string, code: string): string => keyring.digest('own code', `${id}:${code}`);

  /** Changes a session by what it is now. Undefined when there is none that is whole. */
  async function changed(
    id: string,
    changesOf: (stored: StoredSession) => Partial<StoredSession> | null,
  ): Promise<StoredSession | undefined> {
    for (let tries = 0; tries < mostTries; tries++) {
      const stored = await store.find(id);
      if (!stored || !store.isWhole(stored) || isOver(stored, clock.now())) return undefined;
      const changes = changesOf(stored);
      if (!changes) return undefined;
      if (await store.change(stored, changes)) return { ...stored, ...changes };
    }
    return fail('CONFLICT');
  }

  return {
    async setOwnCode(viewer, code) {
      const id = sessionOf(viewer) ?? fail('UNAUTHENTICATED');
      if (code !== null && !isOwnCode(code)) fail('INPUT_INVALID', { what: 'de code' });
      const set = await changed(id, ({ kind, ownDevice }) => {
        if (kind !== 'PERSON' || !ownDevice) return null;
        return code === null ? withoutCode : { ...withoutCode, ownCode: hashOfCode(id, code) };
      });
      if (!set) fail('CONFLICT');
    },
    async lock(viewer) {
      const id = sessionOf(viewer);
      if (viewer.kind !== 'PERSON' || !id) return false;
      const locked = await changed(id, ({ ownCode }) => (ownCode ? { locked: true, wrongCodes: 0 } : null));
      if (locked) store.announce(id);
      return locked !== undefined;
    },
    async unlock(viewer, code) {
      const id = (viewer.kind === 'ANONYMOUS' && viewer.locked?.sessionId) || fail('CODE_INVALID');
      // Counted before it is looked at, so that many at the same moment cannot slip under the limit.
      const counted = await changed(id, ({ locked, wrongCodes = 0 }) =>
        locked && wrongCodes < mostWrongCodes ? { wrongCodes: wrongCodes + 1 } : null,
      );
      if (!counted) return fail('CODE_INVALID');
      const { ownCode = '', wrongCodes = 0 } = counted;
      if (!isSame(ownCode, hashOfCode(id, code))) {
        if (wrongCodes >= mostWrongCodes) await store.end(id);
        return fail('CODE_INVALID');
      }
      const secret = random.secret(32);
      const opened = await changed(id, ({ locked }) =>
        locked
          ? { secretHash: store.hashOf(secret), locked: false, wrongCodes: 0, lastUsedAt: clock.now() }
          : null,
      );
      if (!opened) return fail('CODE_INVALID');
      store.announce(id);
      return { secret, endsAt: opened.endsAt, viewer: viewerFrom(opened) };
    },
  };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
