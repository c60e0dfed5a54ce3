import { randomBytes, randomInt } from 'node:crypto';
import { v5, v7 } from 'uuid';
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

/** What identities are derived under; ours alone. */
const NAMESPACE = '3f0d2c5e-6a0b-4f7e-9f1c-8a4f5b8f2a61';

/** The identity that always comes from these words (RFC 9562, version 5): what is made twice is made once. */
export const uuidFrom = (...words: string[]): string => v5(words.join('\n'), NAMESPACE);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for an identity as clients make them. */
export const isUuid = (id: string): boolean => UUID.test(id);
