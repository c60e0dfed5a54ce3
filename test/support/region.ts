import type { OrganisationRole } from '../../server/src/schema.generated.ts';
import * as operations from './operations.ts';
import type { Person } from './person.ts';
import type { TestServer } from './server.ts';

/** A traject with its people, made through the ordinary API. */
export interface TestTraject {
  id: string;
  regisseur: Person;
  regisseurId: string;
  /** Adults of the household with a session of their own, then the child. */
  household: { person: Person; id: string; name: string }[];
  child: { id: string; name: string };
  network: { person: Person; id: string };
  professional: { person: Person; id: string };
}

/** A place with professionals, to make trajecten in. */
export interface Region {
  server: TestServer;
  organisationId: string;
  coordinator: Person;
  coordinatorAccount: string;
  account(
    name: string,
    roles: OrganisationRole[],
    profiles?: string[],
  ): Promise<{ person: Person; accountId: string }>;
  /** A traject at a level with a regisseur of its own, or which the father leads: then there is a safety desk. */
  traject(options?: {
    level?: number;
    profiles?: string[];
    edition?: string | undefined;
    fatherLeads?: boolean;
  }): Promise<TestTraject>;
  /** A session of a household or network member. */
  sessionOf(trajectId: string, personId: string): Promise<Person>;
}

/** Makes a region on a server. */
export async function makeRegion(
  server: TestServer,
  organisationName = 'Wijkteam Zonneveld',
  /** The address of the nth account: for who compares what two servers print. */
  addressOf?: (count: number) => string,
): Promise<Region> {
  const { account: accounts } = server.app.services;
  const organisationId = await accounts.createOrganisation(organisationName);
  let count = 0;

  async function account(name: string, roles: OrganisationRole[], profiles: string[] = []) {
    const email = addressOf?.(++count) ?? `${organisationId}-${++count}@voorbeeld.test`;
    const accountId = await accounts.createAccount({
      organisationId,
      name,
      function: 'maatschappelijk werker',
      email,
      roles,
      profiles,
    });
    const { secret } = await accounts.startSession({ kind: 'ACCOUNT', accountId }, 'test');
    return { person: server.personWith(secret), accountId };
  }

  async function sessionOf(trajectId: string, personId: string): Promise<Person> {
    const { secret } = await accounts.startSession({ kind: 'PERSON', personId, trajectId }, 'test');
    return server.personWith(secret);
  }

  const { person: coordinator, accountId: coordinatorAccount } = await account('Corrie Aanmelding', [
    'PROFESSIONAL',
    'AANMELDCOORDINATOR',
  ]);

  return {
    server,
    organisationId,
    coordinator,
    coordinatorAccount,
    account,
    sessionOf,
    async traject({ level = 2, profiles = ['A', 'B', 'B+'], edition, fatherLeads = false } = {}) {
      const regisseur = await account('Rachida Regisseur', ['PROFESSIONAL'], profiles);
      const professional = await account('Petra Verpleegkundige', ['PROFESSIONAL']);
      if (fatherLeads) await account('Dora Desk', ['SAFETY_DESK']);
      const members = [
        { name: 'Anna Vermeer', child: false, relation: 'moeder' },
        { name: 'Bram Vermeer', child: false, relation: 'vader' },
        { name: 'Lotte Vermeer', child: true, relation: 'dochter' },
      ];
      const { registerRequest: made } = await coordinator.get<{
        registerRequest: { id: string; people: { id: string; name: string }[] };
      }>(operations.registerRequest, {
        input: {
          ...(edition === undefined ? {} : { edition }),
          askedBy: 'huisarts',
          householdName: 'Vermeer',
          members,
          reason: 'Het lukt thuis even niet.',
          answers: [],
        },
      });
      const idOf = (name: string) => made.people.find((one) => one.name === name)?.id ?? '';
      const { appointFirstRegisseur: appointed } = await coordinator.get<{
        appointFirstRegisseur: { regisseur: { id: string } };
      }>(operations.appointFirstRegisseur, {
        input: {
          trajectId: made.id,
          ...(fatherLeads ? { personId: idOf('Bram Vermeer') } : { accountId: regisseur.accountId }),
          level,
          motivation: 'Past bij wat er speelt.',
        },
      });
      const leads = fatherLeads ? await sessionOf(made.id, idOf('Bram Vermeer')) : regisseur.person;
      const add = async (input: Record<string, unknown>) =>
        (
          await leads.get<{ addPerson: { id: string } }>(operations.addPerson, {
            input: { trajectId: made.id, ...input },
          })
        ).addPerson.id;
      const networkId = await add({
        side: 'NETWORK',
        name: 'Oma Gré',
        relation: 'oma',
        support: ['PRACTICAL'],
      });
      const professionalId = await add({
        side: 'PROFESSIONAL',
        accountId: professional.accountId,
        relation: 'wijkverpleegkundige',
      });
      const household = await Promise.all(
        members
          .filter((one) => !one.child)
          .map(async ({ name }) => ({ person: await sessionOf(made.id, idOf(name)), id: idOf(name), name })),
      );
      return {
        id: made.id,
        regisseur: leads,
        regisseurId: appointed.regisseur.id,
        household,
        child: { id: idOf('Lotte Vermeer'), name: 'Lotte Vermeer' },
        network: { person: await sessionOf(made.id, networkId), id: networkId },
        professional: { person: professional.person, id: professionalId },
      };
    },
  };
}
