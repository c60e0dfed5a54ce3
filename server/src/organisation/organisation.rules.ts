import { organisationRoles, rolesInForce } from '../account/account.rules.ts';
import type { AccountChange, ManagedAccount } from '../account/account.types.ts';
import type { OrganisationFacts } from '../chain/organisation-facts.ts';
import { fail } from '../errors.ts';
import { editions } from '../method/editions.ts';
import type { AccountState, OrganisationAct, OrganisationRole } from '../schema.generated.ts';
import { emailOf, lineOf } from '../traject/traject.rules.ts';

/** What an administrator fills in of an account. */
export interface AccountSaid {
  name: string;
  function: string;
  email: string;
  roles: readonly OrganisationRole[];
  profiles: readonly string[];
  teams: readonly string[];
}

/** An account as it may be kept. */
export type CheckedAccount = Required<Omit<AccountChange, 'state'>>;

/** Codes of the competence profiles of all editions, in their order. */
export const knownProfiles: readonly string[] = [
  ...new Set(editions.flatMap(({ profiles }) => profiles.map(({ grade }) => grade.replace('_PLUS', '+')))),
];

const mostTeams = 20;

/** Each once, in the order of the list that knows them. */
const inOrder = <T>(known: readonly T[], given: readonly T[]): T[] =>
  known.filter((one) => given.includes(one));

/** Names of teams, cleaned, each once whatever its capitals. Throws INPUT_INVALID. */
export function teamsOf(given: readonly string[]): string[] {
  const names = given.slice(0, mostTeams + 1).map((one) => lineOf(one, 'de naam van het team', 60));
  const teams = new Map(names.filter(Boolean).map((name) => [name.toLocaleLowerCase('nl'), name]));
  if (teams.size > mostTeams || given.length > 5 * mostTeams)
    fail('INPUT_INVALID', { what: `meer dan ${mostTeams} teams` });
  return [...teams.values()];
}

/** Checks what was filled in. Throws INPUT_INVALID with what is wrong. */
export function accountOf(said: AccountSaid, knownProfiles: readonly string[]): CheckedAccount {
  const unknown = said.profiles.find((profile) => !knownProfiles.includes(profile));
  if (unknown !== undefined) fail('INPUT_INVALID', { what: 'dit profiel kennen we niet' });
  const email = emailOf(said.email);
  if (email === '') fail('INPUT_INVALID', { what: 'het e-mailadres' });
  return {
    name: lineOf(said.name, 'de naam', 120, { required: true }),
    function: lineOf(said.function, 'de functie', 120),
    email: email.toLowerCase(),
    roles: inOrder(organisationRoles, said.roles),
    profiles: inOrder(knownProfiles, said.profiles),
    teams: teamsOf(said.teams),
  };
}

/** An account that can be used has something to do. Throws INPUT_INVALID. */
export function rolesNeeded(roles: readonly OrganisationRole[]): void {
  if (roles.length === 0) fail('INPUT_INVALID', { what: 'kies minstens één rol' });
}

/** An account before and after a change. */
interface Changed {
  before: ManagedAccount;
  after: ManagedAccount;
}

const stateActs: Record<AccountState, OrganisationAct> = {
  ACTIVE: 'ACCOUNT_RESUMED',
  SUSPENDED: 'ACCOUNT_SUSPENDED',
  ENDED: 'ACCOUNT_ENDED',
};

const said = ({ name, function: work, email, profiles, teams = [] }: ManagedAccount): string =>
  JSON.stringify([name, work, email, profiles, teams]);

/** What the organisation's log tells of a change; nothing when all stayed as it was. */
export function actsOf({ before, after }: Changed): OrganisationAct[] {
  if (before.state !== after.state) return [stateActs[after.state]];
  const roles = before.roles.join() !== after.roles.join();
  return [
    ...(said(before) === said(after) ? [] : (['ACCOUNT_CHANGED'] as const)),
    ...(roles ? (['ROLES_CHANGED'] as const) : []),
  ];
}

/** Whose account it was, and what it may do before and after. Never what else was written about somebody. */
export function changedFacts({ before, after }: Changed): OrganisationFacts {
  const about = { id: after.id, name: after.name };
  const [had, has] = [rolesInForce(before), rolesInForce(after)];
  return had.join() === has.join() ? { about } : { about, before: had, after: has };
}
