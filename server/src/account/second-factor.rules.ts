import { asciiDigits } from '@regietafel/schema/input/digits.ts';
import { Secret, TOTP } from 'otpauth';

const period = 30;
/** A phone's clock may be one code early or late. */
const window = 1;

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Regietafel', label, secret: Secret.fromBase32(secret), digits: 6, period });

/** A new secret of 160 bits (RFC 4226), in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an authenticator app reads from a QR. `label` is seen in the app. */
export const addressOf = (secret: string, label: string): string => totpOf(secret, label).toString();

/** Number of the 30 seconds that a code belongs to; null when it is no code of now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = asciiDigits(code.slice(0, 40)).replace(/[\s\p{Cf}\p{Pd}]/gu, '');
  if (!/^[0-9]{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token, timestamp, window });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
}
