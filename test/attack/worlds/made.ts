import { randomUUID } from 'node:crypto';
import * as operations from '../../support/operations.ts';
import type { Person } from '../../support/person.ts';
import type { Region } from '../../support/region.ts';
import { dawn, type Place, type SetClock } from './place.ts';
import type { Chance } from './random.ts';
import { tellAfterEach } from './told.ts';

/** Who lives in a world, in the order of asking. The mother is the one whose secrets are kept. */
export const cast = [
  // Who came in by a letter of the mother that another could hold; before her: refusals are logged by person.
  'unsure',
  'mother',
  'father',
  'child',
  'grandmother',
  'guest',
  'dismissed',
  'colleague',
  'regisseur',
  // A professional of the organisation who takes no part.
  'outside',
] as const;
export type Who = (typeof cast)[number];

/** A traject with everyone in it, as far as it has come. */
export interface World {
  id: string;
  region: Region;
  clock: SetClock;
  people: Record<Who, Person>;
  ids: Record<Who, string>;
  /** Where mail for someone goes; empty: nowhere. */
  addresses: Record<Who, string>;
  /** Forms of the edition. */
  forms: { support: string; safety: string };
  /** The plan that household and professionals read. */
  plan: string;
  /** A goal in that plan. */
  goal: string;
  /** The meeting that everyone of `invited` knows. */
  meeting: string;
  /** What is only in the world with the secret; where it is not, nobody has it. */
  hidden: { plan: string; meeting: string; entry: string; spare: string };
  /** Waits until everyone who follows was told what happened until now. */
  told(): Promise<void>;
}

/** What the identities that a world knows are called in every world. */
export function namesIn({ id, plan, goal, meeting, hidden, ids }: World): Map<string, string> {
  const named = { traject: id, plan, goal, meeting, ...ids };
  const names = new Map(Object.entries(named).map(([name, one]) => [one, `<${name}>`]));
  for (const [name, one] of Object.entries(hidden)) names.set(one, `<hidden ${name}>`);
  names.delete('');
  return names;
}

/** What pairs have in common, chosen by the seed. */
export interface Course {
  level: number;
  /** Everyone but the guest is invited, or only the household and the regisseur. */
  wide: boolean;
  /** The meeting is started, and how far it comes; last of all the traject itself is closed. */
  ends: 'PLANNED' | 'RUNNING' | 'CLOSED' | 'ADOPTED' | 'TRAJECT_CLOSED';
  grandmotherReads: boolean;
  /** The guest is let in as the grandmother. */
  admitted: boolean;
  /** The father leads, at level 1. */
  fatherLeads?: true;
  /** By the guideline of 2020. */
  in2020?: true;
}

export const courseOf = (chance: Chance): Course => ({
  level: chance.pick([1, 2, 3, 4]),
  wide: !chance.oneIn(3),
  ends: chance.pick(['PLANNED', 'RUNNING', 'CLOSED', 'ADOPTED']),
  grandmotherReads: chance.oneIn(2),
  admitted: chance.oneIn(2),
});

const minute = 60_000;

/** What happens only in one of two worlds: at each of four moments. */
export type Secret = (world: World, moment: number) => Promise<void>;

const doing = {
  planMeeting: 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }',
  start: 'mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }',
  close: 'mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }',
  adopt: 'mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }',
  remove: 'mutation ($id: ID!) { removePerson(personId: $id) }',
  join: 'mutation ($code: String!, $name: String!) { joinByCode(code: $code, name: $name) { meetingId } }',
  waiting: 'query ($id: ID!) { meeting(id: $id) { waiting { id } } }',
  admit: 'mutation ($input: AdmitGuestInput!) { admitGuest(input: $input) { id } }',
  readers: 'mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }',
  change: 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }',
  setAction: 'mutation ($input: SetActionInput!) { setAction(input: $input) { seq } }',
};

/** The people of a world, and the plan and goal that everyone knows. */
async function settle(place: Place, course: Course): Promise<World> {
  const { region, mark } = await place.region();
  const { clock } = place;
  const { fatherLeads = false, in2020 = false } = course;
  const traject = await region.traject({
    level: course.level,
    fatherLeads,
    ...(in2020 ? { edition: 'zou-2020' } : {}),
  });
  const lead = traject.regisseur;
  const dismissed = await region.account('Dirk Collega', ['PROFESSIONAL']);
  const outside = await region.account('Olga Collega', ['PROFESSIONAL']);
  const letter = await region.server.app.services.account.startSession(
    { kind: 'PERSON', personId: traject.household[0]!.id, trajectId: traject.id, unconfirmed: true },
    'test',
  );
  const { addPerson } = await lead.get<{ addPerson: { id: string } }>(operations.addPerson, {
    input: {
      trajectId: traject.id,
      side: 'PROFESSIONAL',
      accountId: dismissed.accountId,
      relation: 'jeugdverpleegkundige',
    },
  });
  const [mother, father] = traject.household;
  const plan = randomUUID();
  const goal = randomUUID();
  const world: World = {
    id: traject.id,
    region,
    clock,
    forms: in2020
      ? { support: 'support-plan', safety: 'safety-plan' }
      : { support: 'support-plan.wij', safety: 'safety-plan.wij' },
    plan,
    goal,
    meeting: randomUUID(),
    hidden: { plan: randomUUID(), meeting: randomUUID(), entry: randomUUID(), spare: randomUUID() },
    people: {
      mother: mother!.person,
      father: father!.person,
      child: await region.sessionOf(traject.id, traject.child.id),
      grandmother: traject.network.person,
      colleague: traject.professional.person,
      dismissed: dismissed.person,
      guest: region.server.visitor(),
      regisseur: lead,
      unsure: region.server.personWith(letter.secret),
      outside: outside.person,
    },
    ids: {
      mother: mother!.id,
      father: father!.id,
      child: traject.child.id,
      grandmother: traject.network.id,
      colleague: traject.professional.id,
      dismissed: addPerson.id,
      guest: '',
      regisseur: traject.regisseurId,
      // The person is the mother.
      unsure: '',
      outside: '',
    },
    told: () => Promise.resolve(),
    addresses: {
      mother: `anna@${mark}`,
      father: `bram@${mark}`,
      child: '',
      grandmother: `gre@${mark}`,
      guest: '',
      unsure: '',
      // In the order in which the region made them: a desk before the last two where the father leads.
      regisseur: fatherLeads ? `bram@${mark}` : `account-2@${mark}`,
      colleague: `account-3@${mark}`,
      dismissed: `account-${fatherLeads ? 5 : 4}@${mark}`,
      outside: `account-${fatherLeads ? 6 : 5}@${mark}`,
    },
  };
  await lead.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: world.forms.support, planId: plan },
  });
  await lead.get(operations.addEntry, {
    input: { planId: plan, sectionKey: 'goals', entryId: goal, mutationId: randomUUID() },
  });
  if (course.grandmotherReads)
    await lead.get(doing.readers, { input: { planId: plan, networkPersonIds: [world.ids.grandmother] } });
  for (const who of ['mother', 'father', 'grandmother'] as const)
    await world.people[who].get(doing.change, {
      input: { personId: world.ids[who], email: world.addresses[who], visibleTo: ['PROFESSIONAL'] },
    });
  return world;
}

/** Follows what a world lets everyone know, and what it tells: frames by who follows what. */
export type Ears = (world: World, moment: number) => Promise<void>;

/** When someone asks: all within the quarter of an hour that a session lasts without use. */
export const askingTime = (who: Who): Date => new Date(dawn + (10 + cast.indexOf(who) / 2) * minute);

/** Lets a world happen: the same moments for all, and between them what is only in this one. */
export async function happen(place: Place, course: Course, secret: Secret, listen: Ears): Promise<World> {
  const at = (minutes: number) => place.clock.set(new Date(dawn + minutes * minute));
  at(0);
  const world = await settle(place, course);
  tellAfterEach(world);
  const lead = world.people.regisseur;
  const moment = async (number: number): Promise<void> => {
    await listen(world, number);
    at(number * 2);
    await secret(world, number);
    await world.told();
    at(number * 2 + 1);
  };
  await moment(1);
  const { mother, father, child, grandmother, colleague } = world.ids;
  await lead.get(doing.planMeeting, {
    input: {
      trajectId: world.id,
      meetingId: world.meeting,
      kind: 'STARTOVERLEG',
      startsAt: new Date(dawn + 60 * minute).toISOString(),
      minutes: 60,
      place: 'Wijkgebouw',
      planId: world.plan,
      personIds: course.wide ? [mother, father, child, grandmother, colleague] : [mother, father, child],
    },
  });
  await moment(2);
  if (course.ends !== 'PLANNED') {
    const { startMeeting } = await lead.get<{ startMeeting: { code: string } }>(doing.start, {
      id: world.meeting,
    });
    await world.people.guest.get(doing.join, { code: startMeeting.code, name: 'Oom Jan' });
    if (course.admitted && course.wide) await admitGuest(world);
  }
  await lead.get(doing.remove, { id: world.ids.dismissed });
  await moment(3);
  if (course.ends === 'ADOPTED') {
    await lead.get(doing.setAction, {
      input: {
        planId: world.plan,
        goalId: world.goal,
        actionId: randomUUID(),
        what: 'Samen bellen',
        mutationId: randomUUID(),
      },
    });
    const { plan } = await lead.get<{ plan: { seq: number } }>('query ($id: ID!) { plan(id: $id) { seq } }', {
      id: world.plan,
    });
    await lead.get(doing.adopt, { input: { meetingId: world.meeting, expectedSeq: plan.seq } });
  }
  if (course.ends === 'CLOSED' || course.ends === 'TRAJECT_CLOSED')
    await lead.get(doing.close, { id: world.meeting });
  if (course.ends === 'TRAJECT_CLOSED')
    await lead.get(operations.closeTraject, { input: operations.closingOf(world.id) });
  await moment(4);
  return world;
}

async function admitGuest({ people, meeting, ids }: World): Promise<void> {
  const { meeting: now } = await people.regisseur.get<{ meeting: { waiting: { id: string }[] } }>(
    doing.waiting,
    { id: meeting },
  );
  await people.regisseur.get(doing.admit, {
    input: { meetingId: meeting, guestId: now.waiting[0]!.id, personId: ids.grandmother },
  });
}
