import { parseArgs } from 'node:util';
import { createServices } from '../src/app.ts';
import { theSystem } from '../src/chain/organisation-log.ts';
import { createCore, machineClock } from '../src/create-core.ts';
import { parseEnvironment } from '../src/environment.ts';
import { organisationRoles as roles } from '../src/account/account.rules.ts';
import type { OrganisationRole } from '../src/schema.generated.ts';

/**
 * `npm run account:create`: the first account of a place, for who runs the server. Reads the same settings as the server;
 * with the embedded database the server has to be stopped. Prints the organisation's identity for the next account.
 */
const usage = `npm run account:create -- --organisation NAAM | --organisation-id ID  --name NAAM --email ADRES --function FUNCTIE
                    --roles ${roles.join(',')}  [--profiles A,B,B+]`;

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    organisation: text,
    'organisation-id': text,
    name: text,
    email: text,
    function: text,
    roles: text,
    profiles: text,
  },
});

const listOf = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
const isRole = (role: string): role is OrganisationRole => (roles as readonly string[]).includes(role);

const wanted = listOf(values.roles);
const { name, email, organisation } = values;
if (
  !name ||
  !email ||
  (!organisation && !values['organisation-id']) ||
  wanted.length === 0 ||
  !wanted.every(isRole)
) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const core = await createCore(
  { ...parseEnvironment(process.env), logLevel: 'error' },
  machineClock,
  () => '',
);
const services = await createServices(core);
const organisationId =
  values['organisation-id'] ?? (await services.account.createOrganisation(organisation ?? ''));
await services.account.createAccount(
  {
    organisationId,
    name,
    email,
    function: values.function ?? '',
    roles: wanted,
    profiles: listOf(values.profiles),
  },
  theSystem('account:create'),
);
process.stdout.write(`Account gemaakt. Organisatie: ${organisationId}\n`);
await services.output.close();
services.meeting.close();
await core.close();
process.exit(0);
