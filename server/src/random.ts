import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Clock, Random } from './core.ts';

/** Randomness from the operating system; the time in a UUIDv7 from the clock that is passed in. */
export function createRandom(clock: Clock): Random {
  return {
    uuid: () => uuidV7(clock.now().getTime()),
    secret: (count) => randomBytes(count).toString('base64url'),
    digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
    integer: (max) => randomInt(1, max + 1),
  };
}

/** RFC 9562, version 7: 48 bits of milliseconds, then 74 random bits. */
function uuidV7(milliseconds: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  return written(bytes, 0x70);
}

function written(bytes: Buffer, version: number): string {
  bytes[6] = version | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The identity that always comes from these words (RFC 9562, version 8): what is made twice is made once. */
export function uuidFrom(...words: string[]): string {
  const bytes = createHash('sha256').update(words.join('\n')).digest().subarray(0, 16);
  return written(bytes, 0x80);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for an identity as clients make them. */
export const isUuid = (id: string): boolean => UUID.test(id);
