import type { Clock } from '../../../server/src/clock.ts';
import { makeRegion, type Region } from '../../support/region.ts';
import { startServer, type TestServer } from '../../support/server.ts';

/** When everything begins in every world. */
export const dawn = new Date('2026-11-23T09:00:00.000Z').getTime();

/** A clock that is put where a world needs it: both worlds of a pair live through the same minutes. */
export interface SetClock extends Clock {
  set(to: Date): void;
  advance(milliseconds: number): void;
}

export function setClock(): SetClock {
  let now = dawn;
  return {
    now: () => new Date(now),
    set: (to) => (now = to.getTime()),
    advance: (milliseconds) => (now += milliseconds),
  };
}

/** Where worlds are made. */
export interface Place {
  server: TestServer;
  clock: SetClock;
  /** An organisation of its own, for one world; what it prints differs from that of others in `wN` of its addresses. */
  region(): Promise<{ region: Region; mark: string }>;
}

/** An installation for worlds, each in an organisation of its own and at the same minutes. */
export async function installation(): Promise<Place> {
  const clock = setClock();
  const server = await startServer({ clock });
  // Both worlds are on a server of several organisations: what a place says of itself tells how many there are.
  await server.app.services.account.createOrganisation('Wijkteam Elders');
  let count = 0;
  return {
    server,
    clock,
    async region() {
      // As long as every other: a calendar file breaks its lines by length.
      const mark = `w${String(++count).padStart(3, '0')}.voorbeeld.test`;
      clock.set(new Date(dawn));
      return { mark, region: await makeRegion(server, undefined, (one) => `account-${one}@${mark}`) };
    },
  };
}
