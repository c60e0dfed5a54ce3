import type { AboutOne } from '../access/logs.ts';
import type { AccessedThing, Right } from '../schema.generated.ts';

const ofSignals: Record<Extract<AccessedThing, `SIGNAL_${string}`>, true> = {
  SIGNAL_READ: true,
  SIGNAL_SENT: true,
  SIGNAL_ANSWERED: true,
};

const ofSafetyPlans: Record<Extract<AccessedThing, `SAFETY_PLAN_${string}`>, true> = {
  SAFETY_PLAN_READ: true,
  SAFETY_PLAN_CHANGED: true,
};

const ofLeading: Record<Extract<AccessedThing, 'OBLIGATION_SOLVED' | 'LEVEL_PROPOSED'>, true> = {
  // The household learns of a level when there is one, in the words of the regisseur; who proposed it could be blamed.
  LEVEL_PROPOSED: true,
  // What waits for the regisseur is known to the regisseur alone.
  OBLIGATION_SOLVED: true,
};

/**
 * What the household's log leaves out: a signal of unsafety is known to its sender and the regisseur alone, also not to
 * a regisseur of the household or network; a safety plan to its readers, for someone in the household may be the
 * danger. Left out before anything is counted: a shorter list would tell of it.
 */
const notForHousehold: ReadonlySet<AccessedThing> = new Set(Object.keys(ofSignals) as AccessedThing[]);
const forWhoLeads: ReadonlySet<AccessedThing> = new Set(Object.keys(ofLeading) as AccessedThing[]);
/** Also of the household one may lead, to whom a line would tell of a plan that is not for that one (A14). */
const forProfessionalWhoLeads: ReadonlySet<AccessedThing> = new Set(
  Object.keys(ofSafetyPlans) as AccessedThing[],
);

/** What no reader of the log sees, a regisseur neither: that there is a meldcode dossier is known to who is named in it. */
const forNobody: ReadonlySet<AccessedThing> = new Set<AccessedThing>([
  'DOSSIER_READ',
  'DOSSIER_CHANGED',
  // Of the organisation's own chain: the privacy officer reads it.
  'REFUSED',
]);

/** Someone who reads the log. `has` asks the one policy whether there is a right on a plan, meeting or person. */
export interface LogReader {
  personId: string | null;
  leads: boolean;
  /** A professional who leads: signals are for that one (R24). */
  readsSignals: boolean;
  /** False: does not want to see that the own data were taken along. */
  takenAlong?: boolean;
  has(right: Extract<Right, 'PLAN_READ' | 'MEETING_JOIN' | 'CONTACT_READ'>, id: string): boolean;
}

/** Acts on one plan, meeting or person, which only those know of who know of that (A1). */
const onOne: Partial<Record<AccessedThing, AboutOne['kind']>> = {
  PLAN_STARTED: 'plan',
  PLAN_READ: 'plan',
  PLAN_CHANGED: 'plan',
  WORDS_COVERED: 'plan',
  COVERED_READ: 'plan',
  READERS_CHANGED: 'plan',
  PLAN_ADOPTED: 'plan',
  PDF_READ: 'plan',
  MEETING_PLANNED: 'meeting',
  MEETING_ANSWERED: 'meeting',
  MEETING_READ: 'meeting',
  MEETING_JOINED: 'meeting',
  MEETING_LED: 'meeting',
  HELPER_NAMED: 'meeting',
  GUEST_ADMITTED: 'meeting',
  PERSON_RECOGNISED: 'meeting',
  REMOVED_FROM_MEETING: 'meeting',
  CONTACT_READ: 'person',
  CONTACT_SHOWN_AS_ASKED: 'person',
  INVITED: 'person',
  INVITATION_WITHDRAWN: 'person',
  DEVICE_CONFIRMED: 'person',
};

/** Whether someone may know of a line. One of before lines told what they are about is not for who would have to be asked. */
export function maySeeLine(
  { what, about }: { what: AccessedThing; about?: AboutOne | undefined },
  { personId, leads, readsSignals, takenAlong = true, has }: LogReader,
): boolean {
  if (forNobody.has(what)) return false;
  if (notForHousehold.has(what)) return readsSignals;
  if (forWhoLeads.has(what) && !leads) return false;
  if (forProfessionalWhoLeads.has(what) && !readsSignals) return false;
  if (what === 'OWN_DATA_TAKEN') return takenAlong && about !== undefined && about.id === personId;
  if (!about) return onOne[what] === undefined;
  switch (about.kind) {
    case 'plan':
      return has('PLAN_READ', about.id);
    case 'meeting':
      return has('MEETING_JOIN', about.id);
    case 'person':
      if (about.id === personId) return true;
      // A20, A22: that somebody shows more, or was not known for sure, is for that person and a professional who leads.
      if (what === 'CONTACT_SHOWN_AS_ASKED' || what === 'DEVICE_CONFIRMED') return readsSignals;
      // A13: who was invited hears of it, and who leads. Of a child too: not every adult may know that it was invited.
      if (leads) return true;
      return what !== 'INVITED' && what !== 'INVITATION_WITHDRAWN' && has('CONTACT_READ', about.id);
  }
}

/** How long the same act of the same professional is one line, in milliseconds. */
export const sameActFor = 10 * 60_000;

/** Acts that go on: reading again, or writing letter by letter, is one act. Others are a line every time. */
const goesOn: ReadonlySet<AccessedThing> = new Set([
  'TRAJECT_READ',
  'PLAN_READ',
  'PLAN_CHANGED',
  'MEETING_READ',
  'MEETING_JOINED',
  'MEETING_LED',
  'CONTACT_READ',
  'PDF_READ',
  'SIGNAL_READ',
  'SAFETY_PLAN_READ',
  'SAFETY_PLAN_CHANGED',
  'DOSSIER_READ',
  'LOG_READ',
  'REFUSED',
]);

/** True when an act was told just now and need not be told again. */
export function isToldAlready(what: AccessedThing, toldAt: number | undefined, now: number): boolean {
  return goesOn.has(what) && toldAt !== undefined && now - toldAt < sameActFor && now >= toldAt;
}
