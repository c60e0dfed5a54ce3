import { randomBytes, randomInt } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Randomness is passed in. */
export interface Random {
  /** A UUIDv7. */
  uuid(): string;
  /** `count` random bytes as base64url: for secrets. */
  secret(count: number): string;
  /** `count` random decimal digits. */
  digits(count: number): string;
  /** A whole number from 1 up to and including `max`. */
  integer(max: number): number;
}

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
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for an identity as clients make them. */
export const isUuid = (id: string): boolean => UUID.test(id);
