import { emailOf } from '@regietafel/schema/input/email.ts';
import { lineOf as visible } from '@regietafel/schema/input/line.ts';
import { parse } from 'csv-parse/sync';
import { organisationRoles } from '../account/account.rules.ts';
import { isCoded } from '../errors.ts';
import type {
  AccountFileFault,
  AccountImportFault,
  AccountImportLine,
  OrganisationRole,
} from '../schema.generated.ts';
import { accountOf, type CheckedAccount } from './organisation.rules.ts';

/** Accounts in one file at most. */
const mostLines = 300;

/** A line of a file of accounts: what it says, and what is wrong with it. */
export interface ImportLine extends AccountImportLine {
  /** The account that it asks for; null with a fault. */
  account: CheckedAccount | null;
}

/** Characters of a file at most. */
const longestText = 50_000;

const columns = {
  name: ['naam', 'name'],
  email: ['e-mail', 'email', 'e-mailadres', 'mail'],
  function: ['functie', 'function'],
  roles: ['rollen', 'rol', 'roles', 'role'],
  profiles: ['profielen', 'profiel', 'profiles', 'profile'],
  teams: ['teams', 'team'],
} as const;
type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as Column[];

const roleWords: Record<OrganisationRole, readonly string[]> = {
  PROFESSIONAL: ['professional', 'regisseur'],
  AANMELDCOORDINATOR: ['aanmeldcoördinator', 'aanmeldcoordinator', 'intake coordinator'],
  MANAGER: ['manager'],
  POLICY_OFFICER: ['beleidsmedewerker', 'policy officer'],
  ADMINISTRATOR: ['beheerder', 'administrator'],
  SAFETY_DESK: ['veiligheidsdesk', 'veiligheidspunt', 'safety desk'],
  PRIVACY_OFFICER: ['privacyfunctionaris', 'privacy officer'],
};

/** Some spreadsheets begin with a line that tells them the sign between columns. */
const toldSign = /^\uFEFF?sep=(.)\r?\n/i;

/** What stands between the columns: what the first line has most of. */
const delimiterOf = (text: string): string => {
  const [, told] = toldSign.exec(text) ?? [];
  if (told) return told;
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => first.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

interface Row {
  record: string[];
  info: { lines: number };
}

/** Throws what the library says of what is no such file. */
const rowsOf = (text: string): Row[] =>
  parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
    max_record_size: 4000,
    from_line: toldSign.test(text) ? 2 : 1,
    to: mostLines + 2,
  }) as unknown as Row[];

function placesOf(head: readonly string[]): Map<Column, number> {
  const known = (column: Column, title: string): boolean =>
    (columns[column] as readonly string[]).includes(
      visible(title)
        .replace(/\p{Pd}/gu, '-')
        .toLowerCase(),
    );
  return new Map(columnNames.map((column) => [column, head.findIndex((title) => known(column, title))]));
}

/** What is wrong with a file as a whole; null when its lines can be judged. */
function faultOfFile(rows: readonly Row[], places: ReadonlyMap<Column, number>): AccountFileFault | null {
  const lacks = (column: Column): boolean => (places.get(column) ?? -1) < 0;
  if (rows.length === 0) return 'EMPTY';
  if (lacks('name')) return 'NO_NAME';
  if (lacks('email')) return 'NO_EMAIL';
  if (lacks('roles')) return 'NO_ROLES';
  if (rows.length === 1) return 'EMPTY';
  return rows.length > mostLines + 1 ? 'TOO_LONG' : null;
}

const several = (cell: string): string[] =>
  cell
    .split(/[,;|/]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** What a spreadsheet would take for a sum: nobody is called so. */
const isFormula = (cell: string): boolean => /^[=@+\-\t]/.test(cell);

const roleOf = (word: string): OrganisationRole | undefined =>
  organisationRoles.find((role) => role === word || roleWords[role].includes(word.toLowerCase()));

function lineOf(row: Row, places: Map<Column, number>, knownProfiles: readonly string[]): ImportLine {
  const cell = (column: Column): string => visible(row.record[places.get(column) ?? -1] ?? '');
  const faults = new Set<AccountImportFault>();
  const roles = several(cell('roles')).map(roleOf);
  const profiles = several(cell('profiles')).map((one) => one.toUpperCase());
  if (columnNames.some((column) => isFormula(cell(column)))) faults.add('FORMULA');
  if (cell('name') === '') faults.add('NAME_MISSING');
  if (roles.includes(undefined)) faults.add('ROLE_UNKNOWN');
  else if (roles.length === 0) faults.add('ROLES_MISSING');
  if (profiles.some((one) => !knownProfiles.includes(one))) faults.add('PROFILE_UNKNOWN');
  if (!emailOf(cell('email').slice(0, 400))) faults.add('EMAIL_INVALID');
  const known = roles.filter((role) => role !== undefined);
  const said = { name: cell('name'), function: cell('function'), email: cell('email'), roles: known };
  const line = {
    line: row.info.lines,
    name: said.name.slice(0, 200),
    email: said.email.slice(0, 200),
    roles: known,
  };
  if (faults.size > 0) return { ...line, account: null, faults: [...faults] };
  try {
    const account = accountOf({ ...said, profiles, teams: several(cell('teams')) }, knownProfiles);
    return { ...line, account, faults: [] };
  } catch (error) {
    if (!isCoded(error)) throw error;
    return { ...line, account: null, faults: ['TOO_LONG'] };
  }
}

/** What a file asks for: its lines, or what is wrong with it as a whole. */
export interface ImportFile {
  fault: AccountFileFault | null;
  lines: ImportLine[];
}

/** Reads a file of accounts. Never throws: what is wrong stands in the answer. */
export function readAccounts(text: string, knownProfiles: readonly string[]): ImportFile {
  if (text.length > longestText) return { fault: 'TOO_LONG', lines: [] };
  let all: Row[];
  try {
    all = rowsOf(text);
  } catch {
    return { fault: 'NO_COLUMNS', lines: [] };
  }
  const [head, ...rows] = all;
  const places = placesOf(head?.record ?? []);
  const fault = faultOfFile(all, places);
  if (fault) return { fault, lines: [] };
  const seen = new Set<string>();
  const lines = rows.map((row) => {
    const line = lineOf(row, places, knownProfiles);
    const email = line.account?.email ?? line.email.toLowerCase();
    const twice = seen.has(email);
    seen.add(email);
    return twice ? withFault(line, 'EMAIL_TWICE') : line;
  });
  return { fault: null, lines };
}

/** The line, of which no account can be made. */
export const withFault = (line: ImportLine, fault: AccountImportFault): ImportLine => ({
  ...line,
  account: null,
  faults: [...line.faults, fault],
});
