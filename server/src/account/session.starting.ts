import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StartedSession } from './account.types.ts';
import type { StoredSession } from './session.model.ts';
import { viewerFrom } from './session.row.ts';
import { endOf, isOver, secondStepWithin } from './session.rules.ts';
import type { SessionStore } from './session.store.ts';
import type { Sessions } from './sessions.ts';

const longestDevice = 60;

/** Beginning a session, and giving one that runs another secret. */
export function createSessionStarting(
  { clock, random }: Core,
  { Stored, hashOf, proofOf, isWhole, change, findOwn, announce }: SessionStore,
): Pick<Sessions, 'start' | 'startHalf' | 'renew'> {
  async function start(
    who: Parameters<Sessions['start']>[0],
    device: string,
    within?: ClientSession,
    more: Pick<StoredSession, 'endsAt' | 'half'> = { endsAt: endOf(who.kind, false, clock.now()) },
  ): Promise<StartedSession> {
    const now = clock.now();
    // Never in the transaction: what is over is gone, whatever else happens.
    await Stored.deleteMany({ endsAt: trusted({ $lte: now }) });
    const secret = random.secret(32);
    const made: Omit<StoredSession, 'proof'> = {
      _id: random.uuid(),
      secretHash: hashOf(secret),
      ...who,
      ownDevice: false,
      device: device.slice(0, longestDevice),
      startedAt: now,
      ...(who.kind === 'ACCOUNT' ? { signedInAt: now } : {}),
      lastUsedAt: now,
      ...more,
    };
    const stored: StoredSession = { ...made, proof: proofOf(made) };
    await Stored.insertMany([stored], { session: within ?? null });
    return { secret, endsAt: endOf(who.kind, true, now), viewer: viewerFrom(stored) };
  }

  return {
    start: (who, device, within) => start(who, device, within),
    startHalf: (who, device) =>
      start(who, device, undefined, {
        half: true,
        endsAt: new Date(clock.now().getTime() + secondStepWithin),
      }),
    async renew(viewer, within) {
      const secret = random.secret(32);
      const changes = { secretHash: hashOf(secret), signedInAt: clock.now() };
      // That the session is used may be written in between.
      for (let tries = 0; tries < 5; tries += 1) {
        const stored = await findOwn(viewer, within);
        if (!isWhole(stored) || isOver(stored, clock.now())) break;
        if (!(await change(stored, changes, within))) continue;
        if (!within) announce(stored._id);
        const { kind, startedAt } = stored;
        return {
          secret,
          endsAt: endOf(kind, true, startedAt),
          viewer: viewerFrom({ ...stored, ...changes }),
        };
      }
      return fail('UNAUTHENTICATED');
    },
  };
}
