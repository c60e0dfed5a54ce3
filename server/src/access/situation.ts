import type { ContactDatum, MeetingState, Side } from '../schema.generated.ts';
import type { HouseholdFacts, PlanAudience } from './audience.ts';
import { isUnconfirmed } from './unproven.ts';
import type { Viewer } from './viewer.ts';

/** What rules know of a traject. */
export interface TrajectFacts {
  id: string;
  organisationId: string;
  /** Account of the aanmeldcoordinator who registered it. */
  registeredBy: string;
  /** Person who is regisseur now. */
  regisseurPersonId: string | null;
  /** Nobody writes in it any more (A17). */
  closed: boolean;
}

/** What rules know of a person who takes part now. */
export interface PersonFacts {
  id: string;
  trajectId: string;
  side: Side;
  child: boolean;
  accountId: string | null;
  /** Sides that may see the contact data. */
  contactVisibleTo: Side[];
  /** Of data for which the person chose apart. */
  datumVisibleTo?: Partial<Record<ContactDatum, Side[]>>;
  /** Persons from whom the contact data are hidden, whatever their side may see (A20). */
  contactHiddenFrom: string[];
  /** Who decides over the contact data of this child. */
  decidedById?: string | null;
}

/** What rules know of a plan. */
export interface PlanFacts extends PlanAudience {
  id: string;
  trajectId: string;
  /** Running meeting of which it is the agenda. */
  meetingId: string | null;
}

/** What rules know of a meeting. */
export interface MeetingFacts {
  id: string;
  trajectId: string;
  invited: string[];
  /** Of these who was marked absent, or said not to come and did not (A3). */
  away: string[];
  conversationLeaderId: string | null;
  noteTakerId: string | null;
  state: MeetingState;
  /** True while it is really going on: it was not closed, nor forgotten to be closed (A3). */
  running: boolean;
  planId: string | null;
}

/** What rules know of a meldcode dossier. */
export interface DossierFacts {
  id: string;
  trajectId: string;
  /** Professionals who are named in it. */
  named: readonly string[];
  /** Who of them saw the signals. */
  sawId: string;
}

/** What rules know of a safety signal. */
export interface SignalFacts {
  trajectId: string;
  /** The safety desk reads it whoever leads: about danger of life, and not opened by another. */
  deskToo: boolean;
}

/** What a right is asked for. */
export interface Target {
  kind: 'traject' | 'person' | 'plan' | 'meeting' | 'obligation' | 'signal' | 'dossier';
  id: string;
}

/** Everything a rule may look at: loaded once per question, then judged by pure functions. */
export interface Situation {
  demo: boolean;
  traject?: TrajectFacts;
  /** The viewer as a person who takes part in the traject now. */
  self?: PersonFacts;
  plan?: PlanFacts;
  meeting?: MeetingFacts;
  dossier?: DossierFacts;
  signal?: SignalFacts;
  /** Whether the organisation has a safety desk; set for who registered a traject that nobody leads. */
  safetyDesk?: boolean;
  /** Set for a session that was not recognised yet: what leaves one of them out is not for it (A23). */
  household?: HouseholdFacts;
  /** The person that is asked about. */
  subject?: PersonFacts;
  /** Side of the regisseur, for the safety desk and who makes invitations; null when there is none. */
  regisseurSide?: Side | null;
}

/** Where facts come from: the domain modules answer these. All give null for what does not exist (any more). */
export interface FactSource {
  traject(id: string): Promise<TrajectFacts | null>;
  /** Someone who takes part now. */
  person(id: string): Promise<PersonFacts | null>;
  /** Side of the regisseur, as whom somebody really leads; null when a professional's account may lead no more. */
  regisseurSide(personId: string): Promise<Side | null>;
  personOfAccount(accountId: string, trajectId: string): Promise<PersonFacts | null>;
  /** The adults of the household; null for no such traject. */
  household(trajectId: string): Promise<HouseholdFacts | null>;
  plan(id: string): Promise<PlanFacts | null>;
  meeting(id: string): Promise<MeetingFacts | null>;
  dossier(id: string): Promise<DossierFacts | null>;
  trajectOfObligation(id: string): Promise<string | null>;
  signal(id: string): Promise<SignalFacts | null>;
  /** True while an account of the organisation is its safety desk. */
  hasSafetyDesk(organisationId: string): Promise<boolean>;
}

/** Loads what rules need for a viewer and a target; null when the target does not exist. */
export async function loadSituation(
  facts: FactSource,
  viewer: Viewer,
  target: Target | undefined,
  demo: boolean,
): Promise<Situation | null> {
  if (!target) return { demo };
  const found = await loadTarget(facts, target);
  if (!found) {
    await lookAsLong(facts, viewer, target);
    return null;
  }
  const [traject, self, household] = await Promise.all([
    facts.traject(found.trajectId),
    loadSelf(facts, viewer, found.trajectId),
    loadHousehold(facts, viewer, found.trajectId),
  ]);
  if (!traject) return null;
  const { regisseurPersonId: leads } = traject;
  const asks = asksWhoLeads(viewer, target, traject) && leads !== self?.id;
  const regisseurSide = asks && leads !== null ? await facts.regisseurSide(leads) : null;
  const waits = leads === null && viewer.kind === 'ACCOUNT' && traject.registeredBy === viewer.accountId;
  return {
    demo,
    traject,
    ...(waits ? { safetyDesk: await facts.hasSafetyDesk(traject.organisationId) } : {}),
    ...(self ? { self } : {}),
    ...(household ? { household } : {}),
    ...found.about,
    ...(asks ? { regisseurSide } : {}),
  };
}

/** Who may do something when no professional leads: the safety desk, and who makes invitations then (A22). */
function asksWhoLeads(viewer: Viewer, { kind }: Target, { registeredBy }: TrajectFacts): boolean {
  if (viewer.kind !== 'ACCOUNT') return false;
  return viewer.roles.includes('SAFETY_DESK') || kind === 'person' || registeredBy === viewer.accountId;
}

/** Asks for what does not exist all that is asked for what does, so that how long it takes tells nothing (A1). */
async function lookAsLong(facts: FactSource, viewer: Viewer, { id }: Target): Promise<void> {
  const trajectId = viewer.kind === 'PERSON' ? viewer.trajectId : id;
  await Promise.all([
    facts.traject(id),
    loadSelf(facts, viewer, trajectId),
    loadHousehold(facts, viewer, trajectId),
  ]);
}

/** What a refusal still has to ask, so that it asks as much for a plan without a meeting as for one that is in one. */
export async function lookAsLongAtRefusal(
  facts: FactSource,
  target: Target | undefined,
  situation: Situation | null,
): Promise<void> {
  if (target?.kind === 'plan' && !situation?.meeting) await facts.meeting(target.id);
}

type About = Pick<Situation, 'plan' | 'meeting' | 'subject' | 'dossier' | 'signal'>;

async function loadTarget(
  facts: FactSource,
  { kind, id }: Target,
): Promise<{ trajectId: string; about: About } | null> {
  switch (kind) {
    case 'traject':
      return { trajectId: id, about: {} };
    case 'person': {
      const subject = await facts.person(id);
      return subject && { trajectId: subject.trajectId, about: { subject } };
    }
    case 'plan': {
      const plan = await facts.plan(id);
      if (!plan) return null;
      const meeting = plan.meetingId === null ? null : await facts.meeting(plan.meetingId);
      return { trajectId: plan.trajectId, about: { plan, ...(meeting ? { meeting } : {}) } };
    }
    case 'meeting': {
      const meeting = await facts.meeting(id);
      return meeting && { trajectId: meeting.trajectId, about: { meeting } };
    }
    case 'dossier': {
      const dossier = await facts.dossier(id);
      return dossier && { trajectId: dossier.trajectId, about: { dossier } };
    }
    case 'obligation': {
      const trajectId = await facts.trajectOfObligation(id);
      return trajectId === null ? null : { trajectId, about: {} };
    }
    case 'signal': {
      const signal = await facts.signal(id);
      return signal && { trajectId: signal.trajectId, about: { signal } };
    }
  }
}

const loadHousehold = (
  facts: FactSource,
  viewer: Viewer,
  trajectId: string,
): Promise<HouseholdFacts | null> | null => (isUnconfirmed(viewer) ? facts.household(trajectId) : null);

async function loadSelf(facts: FactSource, viewer: Viewer, trajectId: string): Promise<PersonFacts | null> {
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return null;
    case 'ACCOUNT':
      // An account takes part as a professional, for as long as it is one (README of access, What is asked of an account).
      return viewer.roles.includes('PROFESSIONAL')
        ? facts.personOfAccount(viewer.accountId, trajectId)
        : null;
    case 'PERSON':
      return viewer.trajectId === trajectId ? facts.person(viewer.personId) : null;
    case 'GUEST':
      return viewer.admittedAs?.trajectId === trajectId ? facts.person(viewer.admittedAs.personId) : null;
  }
}
