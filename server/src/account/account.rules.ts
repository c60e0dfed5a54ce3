import { asciiDigits } from '@regietafel/schema/input/digits.ts';
import { emailOf } from '@regietafel/schema/input/email.ts';
import { fail } from '../errors.ts';
import type { Random } from '../random.ts';
import type { AccountState, OrganisationRole } from '../schema.generated.ts';

/** An address as it is compared: cleaned, small letters. Throws INPUT_INVALID when it is no address. */
export function normalEmail(email: string): string {
  return (
    emailOf(email.slice(0, 400))?.toLowerCase() || fail('INPUT_INVALID', { what: 'dit is geen e-mailadres' })
  );
}

/** Letters and digits that are not mistaken for one another, spoken or printed. */
export const codeAlphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Characters of the typed code of a sign-in mail: with this alphabet almost 10^12 codes. */
export const codeLength = 8;

/** A new typed code. */
export const typedCode = (random: Pick<Random, 'integer'>): string =>
  Array.from({ length: codeLength }, () => codeAlphabet[random.integer(codeAlphabet.length) - 1]).join('');

/** A typed code as it is compared: capitals, without spaces and dashes. */
export function normalCode(code: string): string {
  return asciiDigits(code.slice(0, 40).normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '');
}

/** Every role that an organisation gives. */
export const organisationRoles = [
  'PROFESSIONAL',
  'AANMELDCOORDINATOR',
  'MANAGER',
  'POLICY_OFFICER',
  'ADMINISTRATOR',
  'SAFETY_DESK',
  'PRIVACY_OFFICER',
] as const satisfies readonly OrganisationRole[];

/** What an account may do now: what it was given, as long as it is active. */
export const rolesInForce = ({
  state,
  roles,
}: {
  state?: AccountState;
  roles: readonly OrganisationRole[];
}): OrganisationRole[] => (state === undefined || state === 'ACTIVE' ? [...roles] : []);
