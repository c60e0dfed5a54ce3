import { randomUUID } from 'node:crypto';
import * as operations from '../../support/operations.ts';
import type { Person } from '../../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../../support/region.ts';
import { startServer, type ServerOptions, type TestServer } from '../../support/server.ts';

/** Everyone whom the policy tells apart; the columns of the table. */
export const roles = [
  'anonymous',
  'guest waiting',
  'household adult',
  'child',
  'network',
  'professional inside',
  'professional outside',
  'note-taker',
  'conversation leader',
  'regisseur',
  'former regisseur',
  'regisseur elsewhere',
  'aanmeldcoordinator',
  'manager',
  'policy officer',
  'administrator',
  'administrator elsewhere',
  'safety desk',
  'privacy officer',
] as const;

export type Role = (typeof roles)[number];

/** A running system with one traject, a running meeting, a planned one, and somebody in every role. */
export interface World {
  server: TestServer;
  region: Region;
  traject: TestTraject;
  people: Record<Role, Person>;
  ids: {
    traject: string;
    plan: string;
    /** Safety agreements of the household adult, shared with nobody. */
    ownPlan: string;
    meeting: string;
    plannedMeeting: string;
    spare: string;
    regisseur: string;
    obligation: string;
    signal: string;
    guest: string;
    /** A meldcode dossier of the conversation leader, in which the regisseur is named too. */
    dossier: string;
    /** An agreed action of the plan. */
    action: string;
    /** A closed traject of the organisation. */
    closed: string;
    /** A traject of the coordinator that has no regisseur yet. */
    unled: string;
    /** The account of the professional outside. */
    outsider: string;
    /** Account of a colleague as whom nobody asks. */
    idle: string;
    /** Times that another device came in as the household adult, who has not answered them yet. */
    comings: string[];
    /** Another system of the organisation, at which nobody answers, and an event that goes there. */
    webhook: string;
    delivery: string;
    /** Others, each of which is removed once. */
    webhooks: string[];
  };
  /** The session of everyone in a role; of the regisseur where there is none. */
  sessions: Record<Role, string>;
  close(): Promise<void>;
}

const planMeeting = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`;
const startMeeting = `mutation ($meetingId: ID!) { startMeeting(meetingId: $meetingId) { code } }`;
const nameHelper = `mutation ($input: NameHelperInput!) { nameHelper(input: $input) { id } }`;
const handOver = `mutation ($input: HandOverInput!) { handOverRegie(input: $input) { id } }`;
const sendSignal = `mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }`;
const leaderSees = `query ($id: ID!) { traject(id: $id) { regisseur { id } safetySignals { id } obligations { id } } }`;
const joinByCode = `mutation ($code: String!, $name: String!) { joinByCode(code: $code, name: $name) { meetingId } }`;
const addAction = `mutation ($input: SetActionInput!) { setAction(input: $input) { seq } }`;
const invite = `mutation ($personId: ID!) { invite(personId: $personId, channel: SCREEN) { link } }`;
const redeem = `mutation ($token: String!) { redeemInvitation(token: $token) { name } }`;
const cameIn = `{ me { cameIn { id } } }`;
const addWebhook = 'mutation ($address: String!) { addWebhook(address: $address) { webhook { id } } }';
const tryWebhook = 'mutation ($id: ID!) { tryWebhook(id: $id) { deliveries { id } } }';
const ownSession = `{ mySessions { id current } }`;
const waiting = `query ($id: ID!) { meeting(id: $id) { waiting { id } } }`;

/** Makes the world through the ordinary API; with `web`, pages are served beside it. */
export async function makeWorld(web?: ServerOptions['web']): Promise<World> {
  const server = await startServer({
    variables: { DEMO: '0', WEBHOOK_NETWORKS: '127.0.0.1' },
    ...(web ? { web } : {}),
  });
  const region = await makeRegion(server);
  const elsewhere = await makeRegion(server, 'Sociaal team Elders');
  const [traject, other] = [await region.traject(), await region.traject()];
  const former = traject.regisseur;
  const next = await region.account('Nadia Nieuw', ['PROFESSIONAL'], ['A', 'B', 'B+']);
  await former.get(handOver, {
    input: { trajectId: traject.id, accountId: next.accountId, motivation: 'Andere wijk.' },
  });
  const regisseur = next.person;

  const leader = await region.account('Lies Leider', ['PROFESSIONAL']);
  const add = async (input: Record<string, unknown>): Promise<string> =>
    (
      await regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
        input: { trajectId: traject.id, ...input },
      })
    ).addPerson.id;
  const leaderId = await add({ side: 'PROFESSIONAL', accountId: leader.accountId, relation: 'gezinscoach' });
  const spare = await add({
    side: 'NETWORK',
    name: 'Buurvrouw Toos',
    relation: 'buurvrouw',
    support: ['PRACTICAL'],
  });

  const plan = randomUUID();
  await regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId: plan },
  });
  const [goal, action] = [randomUUID(), randomUUID()];
  await regisseur.get(operations.addEntry, {
    input: { planId: plan, sectionKey: 'goals', entryId: goal, mutationId: randomUUID() },
  });
  const agreed = { what: 'Samen eten', ownerId: traject.household[0]!.id };
  await regisseur.get(addAction, {
    input: { planId: plan, goalId: goal, actionId: action, ...agreed, mutationId: randomUUID() },
  });
  const { registerRequest: unled } = await region.coordinator.get<{ registerRequest: { id: string } }>(
    operations.registerRequest,
    {
      input: {
        askedBy: 'school',
        householdName: 'Vermeer',
        members: [{ name: 'Kees Vermeer', child: false, relation: 'vader' }],
        reason: 'Het lukt thuis even niet.',
        answers: [],
      },
    },
  );
  const over = await region.traject();
  await over.regisseur.get(operations.closeTraject, { input: operations.closingOf(over.id) });
  const [meeting, plannedMeeting] = [randomUUID(), randomUUID()];
  const adults = traject.household.map(({ id }) => id);
  const personIds = [...adults, traject.child.id, traject.network.id, traject.professional.id, leaderId];
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  for (const meetingId of [meeting, plannedMeeting]) {
    const input = {
      trajectId: traject.id,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt,
      minutes: 90,
      place: 'Buurthuis',
      planId: plan,
      personIds,
    };
    await regisseur.get(planMeeting, { input });
  }
  const { startMeeting: started } = await regisseur.get<{ startMeeting: { code: string } }>(startMeeting, {
    meetingId: meeting,
  });
  for (const meetingId of [meeting, plannedMeeting]) {
    await regisseur.get(nameHelper, { input: { meetingId, helper: 'NOTE_TAKER', personId: adults[1] } });
    await regisseur.get(nameHelper, {
      input: { meetingId, helper: 'CONVERSATION_LEADER', personId: leaderId },
    });
  }
  const guest = server.visitor();
  await guest.get(joinByCode, { code: started.code, name: 'Tante Jo' });
  const { meeting: seen } = await regisseur.get<{ meeting: { waiting: { id: string }[] } }>(waiting, {
    id: meeting,
  });
  const adult = traject.household[0]!.person;
  await adult.get(sendSignal, {
    input: { trajectId: traject.id, words: '', lifeThreatening: false, mutationId: randomUUID() },
  });
  const dossier = randomUUID();
  await leader.person.get('mutation ($input: OpenDossierInput!) { openDossier(input: $input) { id } }', {
    input: { trajectId: traject.id, dossierId: dossier },
  });
  const ownPlan = randomUUID();
  await adult.get('mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }', {
    input: { trajectId: traject.id, formId: 'safety-agreements-adult.ik', planId: ownPlan },
  });
  const { traject: led } = await regisseur.get<{
    traject: { regisseur: { id: string }; safetySignals: { id: string }[]; obligations: { id: string }[] };
  }>(leaderSees, { id: traject.id });

  for (let device = 0; device < 3; device += 1) {
    const { invite: made } = await regisseur.get<{ invite: { link: string } }>(invite, {
      personId: traject.household[0]!.id,
    });
    await server.visitor().get(redeem, { token: made.link.split('#')[1] });
  }
  const { me } = await adult.get<{ me: { cameIn: { id: string }[] } }>(cameIn);

  const account = async (
    name: string,
    role: 'MANAGER' | 'POLICY_OFFICER' | 'ADMINISTRATOR' | 'PROFESSIONAL' | 'SAFETY_DESK' | 'PRIVACY_OFFICER',
    where = region,
  ) => (await where.account(name, [role])).person;
  const outsider = await region.account('Otto Buiten', ['PROFESSIONAL']);
  const idle = await region.account('Ida Stil', ['PROFESSIONAL']);
  const administrator = await account('Ada Beheer', 'ADMINISTRATOR');
  const webhooks = [];
  for (let count = 0; count < 4; count += 1) {
    const address = `http://127.0.0.1:9/${count}`;
    type Made = { addWebhook: { webhook: { id: string } } };
    webhooks.push((await administrator.get<Made>(addWebhook, { address })).addWebhook.webhook.id);
  }
  const webhook = webhooks.pop() ?? '';
  const { tryWebhook: tried } = await administrator.get<{ tryWebhook: { deliveries: { id: string }[] } }>(
    tryWebhook,
    { id: webhook },
  );
  const people: World['people'] = {
    anonymous: server.visitor(),
    'guest waiting': guest,
    'household adult': adult,
    child: await region.sessionOf(traject.id, traject.child.id),
    network: traject.network.person,
    'professional inside': traject.professional.person,
    'professional outside': outsider.person,
    'note-taker': traject.household[1]!.person,
    'conversation leader': leader.person,
    regisseur,
    'former regisseur': former,
    'regisseur elsewhere': other.regisseur,
    aanmeldcoordinator: region.coordinator,
    manager: await account('Mia Manager', 'MANAGER'),
    'policy officer': await account('Bert Beleid', 'POLICY_OFFICER'),
    administrator,
    'administrator elsewhere': await account('Els Elders', 'ADMINISTRATOR', elsewhere),
    'safety desk': await account('Vera Desk', 'SAFETY_DESK'),
    'privacy officer': await account('Pia Privacy', 'PRIVACY_OFFICER'),
  };
  const sessionOf = async (person: Person): Promise<string> => {
    const { mySessions } = await person.get<{ mySessions: { id: string; current: boolean }[] }>(ownSession);
    return mySessions.find(({ current }) => current)?.id ?? '';
  };
  const sessions = Object.fromEntries(
    await Promise.all(
      roles.map(async (role) => [role, await sessionOf(people[role === 'anonymous' ? 'regisseur' : role])]),
    ),
  ) as World['sessions'];
  return {
    server,
    region,
    traject,
    ids: {
      traject: traject.id,
      plan,
      ownPlan,
      meeting,
      plannedMeeting,
      spare,
      regisseur: led.regisseur.id,
      obligation: led.obligations[0]?.id ?? '',
      signal: led.safetySignals[0]?.id ?? '',
      guest: seen.waiting[0]?.id ?? '',
      action,
      closed: over.id,
      dossier,
      unled: unled.id,
      outsider: outsider.accountId,
      idle: idle.accountId,
      comings: me.cameIn.map(({ id }) => id),
      webhook,
      delivery: tried.deliveries[0]?.id ?? '',
      webhooks,
    },
    people,
    sessions,
    close: () => server.close(),
  };
}
