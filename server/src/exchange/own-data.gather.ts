import { ifGranted, type Authorise, type Grant, type Judging } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type {
  CalendarFeed,
  Me,
  Meeting,
  OwnDataProgress,
  OwnExperience,
  SecondFactor,
  Session,
  Traject,
} from '../schema.generated.ts';
import * as questions from './own-data.questions.ts';
import type {
  AboutPart,
  AskAs,
  Guard,
  MeetingPart,
  Part,
  PlannedPart,
  PlanPart,
  TrajectPart,
} from './own-data.types.ts';

/** What looking up needs: the gate, and the plans as they go on paper. */
export interface Looking {
  ask: AskAs;
  authorise: Authorise;
  plan: Pick<PlanService, 'paper'>;
}

type Role = Pick<Me['persons'][number], 'id' | 'trajectId' | 'side'>;

interface WhoIsIn {
  me: Pick<Me, 'name' | 'organisationRoles'> & { persons: Role[] };
  mySessions: Pick<Session, 'startedAt' | 'lastUsedAt' | 'device'>[];
  myCalendarFeed: Pick<CalendarFeed, 'madeAt'> | null;
}

/**
 * Everything that is kept about the viewer. Asked of the contract as the viewer, part after part: who may read what is judged
 * where it is judged for a screen, and what there is to look up is what the viewer may know of.
 */
export async function lookUp(
  viewer: Viewer,
  language: 'nl' | 'en',
  looking: Looking,
  tell: (now: OwnDataProgress) => void,
): Promise<Part[]> {
  const { authorise } = looking;
  const planned = await partsFor(viewer, language, looking);
  const parts: Part[] = [];
  for (const [done, { guard, look }] of planned.entries()) {
    tell({ done, total: planned.length });
    const part = await whileGranted({ viewer, authorise }, guard, look);
    if (part) parts.push(part);
  }
  return parts;
}

/**
 * What somebody may know of at the first part may be hidden by the last, and between judging and asking too: then it is as if it
 * had never been there. What fails for another reason fails.
 */
async function whileGranted<T>(
  judging: Judging,
  { right, target }: Guard,
  look: (grant: Grant) => Promise<T>,
): Promise<T | null> {
  const grant = await ifGranted(judging, right, target);
  if (!grant) return null;
  try {
    return await look(grant);
  } catch (error) {
    if (await ifGranted(judging, right, target)) throw error;
    return null;
  }
}

async function partsFor(viewer: Viewer, language: 'nl' | 'en', looking: Looking): Promise<PlannedPart[]> {
  const { ask, authorise } = looking;
  const { me } = await ask<WhoIsIn>(viewer, questions.whoIsIn, {});
  const parts: PlannedPart[] = [{ guard: { right: 'OWN' }, look: () => about(viewer, ask) }];
  for (const role of me.persons) {
    const guard: Guard = { right: 'TRAJECT_READ', target: { kind: 'traject', id: role.trajectId } };
    const look = () => partsOfTraject(viewer, role, guard, language, looking);
    parts.push(...((await whileGranted({ viewer, authorise }, guard, look)) ?? []));
  }
  return parts;
}

async function about(viewer: Viewer, ask: AskAs): Promise<AboutPart> {
  const { me, mySessions: sessions, myCalendarFeed } = await ask<WhoIsIn>(viewer, questions.whoIsIn, {});
  const own =
    viewer.kind === 'ACCOUNT'
      ? await ask<{ myPasskeys: AboutPart['passkeys']; mySecondFactor: SecondFactor }>(
          viewer,
          questions.signingIn,
          {},
        )
      : { myPasskeys: [], mySecondFactor: null };
  return {
    kind: 'ABOUT',
    name: me.name,
    roles: me.organisationRoles,
    sessions,
    passkeys: own.myPasskeys,
    secondFactor: own.mySecondFactor,
    calendarSince: myCalendarFeed && String(myCalendarFeed.madeAt),
  };
}

async function partsOfTraject(
  viewer: Viewer,
  role: Role,
  guard: Guard,
  language: 'nl' | 'en',
  { ask, authorise, plan }: Looking,
): Promise<PlannedPart[]> {
  const { trajectId } = role;
  const { traject } = await ask<{ traject: { plans: { id: string }[]; meetings: { id: string }[] } }>(
    viewer,
    questions.within,
    { id: trajectId },
  );
  const ownWordsOnly = role.side === 'PROFESSIONAL';
  const parts: PlannedPart[] = [
    { guard, look: () => asPerson(viewer, role, language, ask) },
    ...traject.plans.map(({ id }): PlannedPart => ({
      guard: { right: 'PLAN_READ', target: { kind: 'plan', id } },
      async look(grant) {
        const { plan: now } = await ask<{ plan: Pick<PlanPart, 'state'> }>(viewer, questions.stateOfPlan, {
          id,
        });
        const paper = await plan.paper(
          grant as Grant<'PLAN_READ'>,
          language,
          ownWordsOnly ? role.id : undefined,
        );
        const sections = paper.sections.filter(({ blocks }) => blocks.length > 0);
        return { kind: 'PLAN', title: paper.title, state: now.state, ownWordsOnly, sections };
      },
    })),
    ...traject.meetings.map(({ id }): PlannedPart => ({
      guard: { right: 'MEETING_JOIN', target: { kind: 'meeting', id } },
      look: () => atMeeting(viewer, id, ask),
    })),
  ];
  const log: Guard = { right: 'ACCESS_LOG_READ', target: { kind: 'traject', id: trajectId } };
  if (!ownWordsOnly && (await ifGranted({ viewer, authorise }, log.right, log.target)))
    parts.push({
      guard: log,
      async look() {
        type Lines = { at: string; who: string; role: string; what: string }[];
        const { accessLog } = await ask<{ accessLog: Lines }>(viewer, questions.whoLooked, { id: trajectId });
        return { kind: 'LOG', lines: accessLog };
      },
    });
  return parts;
}

async function asPerson(
  viewer: Viewer,
  { trajectId, side }: Role,
  language: 'nl' | 'en',
  ask: AskAs,
): Promise<TrajectPart> {
  const { traject } = await ask<{ traject: Traject }>(viewer, questions.inTraject, {
    id: trajectId,
    language: language.toUpperCase(),
  });
  const { viewer: self, people, regisseur } = traject;
  const nameOf = (id: string): string[] => people.filter((one) => one.id === id).map(({ name }) => name);
  return {
    kind: 'TRAJECT',
    householdName: side === 'PROFESSIONAL' ? null : traject.householdName,
    registeredAt: String(traject.registeredAt),
    name: self?.name ?? '',
    side,
    relation: self?.relation ?? '',
    organisation: self?.organisation ?? null,
    contact: self?.contact
      ? { ...self.contact, hiddenFrom: (self.contact.hiddenFrom ?? []).flatMap(nameOf) }
      : null,
    regisseur: regisseur && {
      name: regisseur.name,
      organisation: regisseur.organisation ?? null,
      phone: regisseur.workContact?.phone ?? null,
      email: regisseur.workContact?.email ?? null,
    },
    level: traject.levelForHousehold,
    keeping: traject.keeping,
    actions: traject.actions
      .filter(({ ownerId }) => ownerId !== null && ownerId === self?.id)
      .map(({ what, due, state, note }) => ({ what, due, state, note })),
    days: traject.datePolls
      .flatMap(({ proposals }) => proposals)
      .flatMap(({ startsAt, mine }) => (mine ? [{ startsAt: String(startsAt), answer: mine }] : [])),
  };
}

async function atMeeting(viewer: Viewer, id: string, ask: AskAs): Promise<MeetingPart> {
  const { meeting, myExperience } = await ask<{
    meeting: Meeting;
    myExperience: Pick<OwnExperience, 'mood' | 'line'> | null;
  }>(viewer, questions.atMeeting, { id });
  const self = meeting.participants.find(({ personId }) => personId === meeting.viewerId);
  return {
    kind: 'MEETING',
    startsAt: String(meeting.startsAt),
    meeting: meeting.kind,
    reply: self?.reply ?? 'NONE',
    attendance: self?.attendance ?? 'UNKNOWN',
    absenceReason: self?.absenceReason ?? null,
    consent: self?.consent ?? null,
    experience: myExperience?.mood ? { mood: myExperience.mood, line: myExperience.line } : null,
  };
}
