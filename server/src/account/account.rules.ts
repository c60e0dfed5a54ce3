import { fail } from '../errors.ts';

const longestEmail = 254;

/** An address as it is compared: trimmed, small letters. Throws INPUT_INVALID when it is no address. */
export function normalEmail(email: string): string {
  const normal = email.trim().normalize('NFC').toLowerCase();
  if (normal.length > longestEmail || !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/.test(normal)) {
    fail('INPUT_INVALID', { what: 'dit is geen e-mailadres' });
  }
  return normal;
}

/** Letters and digits that are not mistaken for one another, spoken or printed. */
export const codeAlphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Characters of the typed code of a sign-in mail: with this alphabet almost 10^12 codes. */
export const codeLength = 8;

/** A typed code as it is compared: capitals, without spaces and dashes. */
export function normalCode(code: string): string {
  return code.slice(0, 40).toUpperCase().replace(/[\s-]/g, '');
}
