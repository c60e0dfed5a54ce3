import { createAccountService } from '../src/account/account.service.ts';
import type { AccountService } from '../src/account/account.interface.ts';
import { organisationRoles } from '../src/account/account.rules.ts';
import { theSystem } from '../src/chain/organisation-log.ts';
import { createCore, machineClock } from '../src/create-core.ts';
import { parseEnvironment } from '../src/environment.ts';
import { accountOf, knownProfiles } from '../src/organisation/organisation.rules.ts';
import type { OrganisationRole } from '../src/schema.generated.ts';
import { beside } from './beside.ts';
import { choicesOf, runCommand, stop } from './command.ts';

/**
 * `npm run account:create`: the first account of a place, for who runs the server, also while it runs. Reads the same
 * settings as the server. Prints the organisation's identity for the next account.
 */
const usage = `npm run account:create -- --organisation NAAM | --organisation-id ID  --name NAAM --email ADRES --function FUNCTIE
                    --roles ${organisationRoles.join(',')}  [--profiles ${knownProfiles.join(',')}]`;

const text = { type: 'string' } as const;
const choices = choicesOf(
  {
    organisation: text,
    'organisation-id': text,
    name: text,
    email: text,
    function: text,
    roles: text,
    profiles: text,
  },
  usage,
);

const listOf = (list = ''): string[] =>
  list
    .split(',')
    .map((one) => one.trim().toUpperCase())
    .filter(Boolean);

const isRole = (role: string): role is OrganisationRole =>
  (organisationRoles as readonly string[]).includes(role);

/** What is to be made, looked at before anything is. */
function wanted() {
  const { name, email, organisation, 'organisation-id': organisationId, ...more } = choices;
  const roles = listOf(more.roles);
  if (!name || !email || !(organisation || organisationId) || roles.length === 0) stop(usage);
  const unknown = roles.find((role) => !isRole(role));
  if (unknown !== undefined) stop(`Deze rol is er niet: ${unknown}\n${usage}`);
  return accountOf(
    {
      name,
      email,
      function: more.function ?? '',
      roles: roles.filter(isRole),
      profiles: listOf(more.profiles),
      teams: [],
    },
    knownProfiles,
  );
}

/** The organisation that is meant; a new one only once nothing stands in the way of its account. */
async function organisationFor(email: string, account: AccountService): Promise<string> {
  const { organisation = '', 'organisation-id': id } = choices;
  if ((await account.takenAmong([email])).size > 0) throw new Error('Dit e-mailadres heeft al een account.');
  if (id === undefined) return account.createOrganisation(organisation);
  if (!(await account.organisations()).includes(id)) throw new Error(`Deze organisatie is er niet: ${id}`);
  return id;
}

await runCommand(async () => {
  const asked = wanted();
  const environment = await beside(parseEnvironment({ ...process.env, LOG_LEVEL: 'error', DEMO: '0' }));
  const core = await createCore(environment, machineClock, () => '');
  try {
    const account = await createAccountService(core);
    const organisationId = await organisationFor(asked.email, account);
    await account.createAccount({ organisationId, ...asked }, theSystem('account:create'));
    process.stdout.write(`Account gemaakt. Organisatie: ${organisationId}\n`);
  } finally {
    await core.close();
  }
});
