import { randomUUID } from 'node:crypto';
import * as operations from '../../support/operations.ts';
import type { Person } from '../../support/person.ts';
import type { Colleague, ServerProcess } from './server-process.ts';

/** The colleagues that a server process starts with. */
export const colleagues: Colleague[] = [
  {
    key: 'coordinator',
    name: 'Corrie Aanmelding',
    function: 'aanmeldcoördinator',
    email: 'corrie@wijkteam.test',
    roles: ['PROFESSIONAL', 'AANMELDCOORDINATOR'],
    profiles: [],
  },
  {
    key: 'regisseur',
    name: 'Rachida Regelaar',
    function: 'regisseur',
    email: 'rachida@wijkteam.test',
    roles: ['PROFESSIONAL'],
    profiles: ['A', 'B', 'B+'],
  },
  {
    key: 'nurse',
    name: 'Petra Pleister',
    function: 'wijkverpleegkundige',
    email: 'petra@wijkteam.test',
    roles: ['PROFESSIONAL'],
    profiles: [],
  },
];

/** A household with a regisseur, a professional, a grandmother and a plan, all made through the API. */
export interface Household {
  trajectId: string;
  planId: string;
  regisseur: Person;
  nurse: Person;
  ids: { anna: string; bram: string; grandmother: string; nurse: string; regisseur: string };
  /** A personal link for someone, as the regisseur shows it. */
  linkFor(personId: string): Promise<string>;
  /** Someone on a device of their own, who came in by a personal link. */
  comeIn(personId: string): Promise<Person>;
}

/** Makes the household at level 2. */
export async function makeHousehold(server: ServerProcess): Promise<Household> {
  const { person: coordinator } = server.colleague('coordinator');
  const { person: regisseur, accountId } = server.colleague('regisseur');
  const { person: nurse, accountId: nurseAccount } = server.colleague('nurse');
  const { registerRequest } = await coordinator.get<{
    registerRequest: { id: string; people: { id: string; name: string }[] };
  }>(operations.registerRequest, {
    input: {
      askedBy: 'huisarts',
      householdName: 'Familie Vermeer',
      members: [
        { name: 'Anna Vermeer', child: false, relation: 'moeder' },
        { name: 'Bram Vermeer', child: false, relation: 'vader' },
      ],
      reason: 'Het lukt thuis even niet.',
      answers: [],
    },
  });
  const trajectId = registerRequest.id;
  const { appointFirstRegisseur } = await coordinator.get<{
    appointFirstRegisseur: { regisseur: { id: string } };
  }>(operations.appointFirstRegisseur, {
    input: { trajectId, accountId, level: 2, motivation: 'Past bij wat er speelt.' },
  });
  const add = async (input: Record<string, unknown>): Promise<string> => {
    const { addPerson } = await regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
      input: { trajectId, ...input },
    });
    return addPerson.id;
  };
  const grandmother = await add({
    side: 'NETWORK',
    name: 'Oma Gré',
    relation: 'oma',
    support: ['PRACTICAL'],
  });
  const nurseId = await add({
    side: 'PROFESSIONAL',
    accountId: nurseAccount,
    relation: 'wijkverpleegkundige',
  });
  const planId = randomUUID();
  await regisseur.get(operations.startPlan, { input: { trajectId, formId: 'support-plan.wij', planId } });

  async function linkFor(personId: string): Promise<string> {
    const { invite } = await regisseur.get<{ invite: { link: string } }>(
      `mutation ($personId: ID!) { invite(personId: $personId, channel: SCREEN) { link } }`,
      { personId },
    );
    return invite.link;
  }

  const idOf = (name: string): string => registerRequest.people.find((one) => one.name === name)?.id ?? '';
  return {
    trajectId,
    planId,
    regisseur,
    nurse,
    ids: {
      anna: idOf('Anna Vermeer'),
      bram: idOf('Bram Vermeer'),
      grandmother,
      nurse: nurseId,
      regisseur: appointFirstRegisseur.regisseur.id,
    },
    linkFor,
    async comeIn(personId) {
      const phone = server.personWith();
      const token = (await linkFor(personId)).split('#')[1];
      await phone.get(`mutation ($token: String!) { redeemInvitation(token: $token) { kind } }`, { token });
      return phone;
    },
  };
}
