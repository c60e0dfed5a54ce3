import { randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock, Random } from './core.ts';

/** Randomness from the operating system; the time in a UUIDv7 from the clock that is passed in. */
export function createRandom(clock: Clock): Random {
  return {
    uuid: () => v7({ msecs: clock.now().getTime() }),
    secret: (count) => randomBytes(count).toString('base64url'),
    digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
    integer: (max) => randomInt(1, max + 1),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for an identity as clients make them. */
export const isUuid = (id: string): boolean => UUID.test(id);
