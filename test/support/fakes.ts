import { createAuthorise, type Authorise } from '../../server/src/access/grant.ts';
import type { PlanFacts } from '../../server/src/access/situation.ts';
import type { Viewer } from '../../server/src/access/viewer.ts';
import type { Services } from '../../server/src/graph/services.ts';
import type { MeetingService } from '../../server/src/meeting/meeting.service.ts';
import type { PlanService } from '../../server/src/plan/plan.service.ts';
import type { OutputService } from '../../server/src/output/output.service.ts';
import type { TrajectService } from '../../server/src/traject/traject.service.ts';
import type { PersonRecord, TrajectEvent, TrajectRecord } from '../../server/src/traject/traject.types.ts';

/**
 * The modules beside the one under test, in memory, for tests of one module. Only what account, invitation and access
 * log ask of them; whole flows with all real modules are in `test/story`.
 */
export interface Fakes {
  trajecten: Map<string, TrajectRecord>;
  people: Map<string, PersonRecord>;
  /** Running meetings by code. */
  meetings: Map<string, { meetingId: string; trajectId: string }>;
  /** Plans as rights know them. */
  plans: PlanFacts[];
  next: { id: string; startsAt: Date; minutes: number; place: string } | null;
  waiting: { meetingId: string; guestId: string; name: string }[];
  published: { trajectId: string; event: TrajectEvent }[];
  letters: Parameters<OutputService['letterPdf']>[0][];
  services: Pick<Services, 'traject' | 'plan' | 'meeting' | 'output'>;
  /** These and the real modules that a test made. The others are not there: asking them fails the test. */
  with(made: Partial<Services>): Services;
  authorise: Authorise;
}

/** The id of the traject, the regisseur and the household member that the fakes know from the start. */
export const ids = {
  traject: 'traject-1',
  regisseur: 'regisseur-1',
  mother: 'mother-1',
  organisation: 'organisation-1',
};

/** Fakes with one traject, a regisseur with an account and a mother. */
export function createFakes(regisseurAccountId: string): Fakes {
  const trajecten = new Map([[ids.traject, trajectRecord()]]);
  const people = new Map<string, PersonRecord>();
  const add = (person: PersonRecord) => people.set(person.id, person);
  add(
    personRecord({
      id: ids.regisseur,
      side: 'PROFESSIONAL',
      accountId: regisseurAccountId,
      name: 'Petra Regelaar',
    }),
  );
  add(
    personRecord({
      id: ids.mother,
      name: 'Samira Canarius',
      email: 'samira@canarius.test',
      relation: 'moeder',
    }),
  );
  const here = (person: PersonRecord | undefined) => (person && !person.leftAt ? person : null);

  const fakes: Omit<Fakes, 'services' | 'with' | 'authorise'> = {
    trajecten,
    people,
    meetings: new Map(),
    plans: [],
    next: null,
    waiting: [],
    published: [],
    letters: [],
  };

  const traject: Partial<TrajectService> = {
    facts: {
      traject: (id) => {
        const known = trajecten.get(id);
        return Promise.resolve(known ? { ...known, closed: known.closed !== null } : null);
      },
      person: (id) => Promise.resolve(here(people.get(id))),
      regisseurSide: (id) => Promise.resolve(here(people.get(id))?.side ?? null),
      personOfAccount: (accountId, trajectId) =>
        Promise.resolve(
          here(
            [...people.values()].find((one) => one.accountId === accountId && one.trajectId === trajectId),
          ),
        ),
      household: (trajectId) =>
        Promise.resolve({
          trajectId,
          adults: [...people.values()]
            .filter(
              (one) => one.trajectId === trajectId && one.side === 'HOUSEHOLD' && !one.child && !one.leftAt,
            )
            .map(({ id }) => id),
        }),
      trajectOfObligation: () => Promise.resolve(null),
    },
    trajectById: (id) => Promise.resolve(trajecten.get(id) ?? null),
    peopleOf: (trajectId) =>
      Promise.resolve([...people.values()].filter((one) => one.trajectId === trajectId)),
    personById: (id) => Promise.resolve(people.get(id) ?? null),
    personsOf: (viewer) =>
      Promise.resolve(
        [...people.values()].filter(
          (one) =>
            !one.leftAt &&
            ((viewer.kind === 'ACCOUNT' && one.accountId === viewer.accountId) ||
              (viewer.kind === 'PERSON' && one.id === viewer.personId) ||
              (viewer.kind === 'GUEST' && one.id === viewer.admittedAs?.personId)),
        ),
      ),
    onPersonComing: () => undefined,
    onPersonLeft: () => undefined,
    publish(trajectId, event) {
      fakes.published.push({ trajectId, event });
      return Promise.resolve();
    },
  };
  const meeting: Partial<MeetingService> = {
    meetingOfCode: (code) => Promise.resolve(fakes.meetings.get(code) ?? null),
    nextOf: () => Promise.resolve(fakes.next),
    factsOf: () => Promise.resolve([]),
    guestWaits(meetingId, guestId, name) {
      fakes.waiting.push({ meetingId, guestId, name });
      return Promise.resolve();
    },
  };
  const output: Partial<OutputService> = {
    qrSvg: (text) => Promise.resolve(`<svg><!-- ${text.length} --></svg>`),
    letterPdf(letter) {
      fakes.letters.push(letter);
      return Promise.resolve(new TextEncoder().encode('%PDF'));
    },
  };

  const plan: Partial<PlanService> = { factsOf: () => Promise.resolve(fakes.plans) };

  const services = { traject, plan, meeting, output } as Fakes['services'];
  const facts = {
    ...services.traject.facts,
    signal: () => Promise.resolve(null),
    hasSafetyDesk: () => Promise.resolve(true),
    dossier: () => Promise.resolve(null),
    plan: () => Promise.resolve(null),
    meeting: () => Promise.resolve(null),
  };
  const beside = (made: Partial<Services>) => ({ ...services, ...made }) as Services;
  return Object.assign(fakes, { services, with: beside, authorise: createAuthorise(facts, true) });
}

/** A person with everything that a test does not care about. */
export function personRecord(known: Partial<PersonRecord>): PersonRecord {
  return {
    id: 'person-1',
    trajectId: ids.traject,
    side: 'HOUSEHOLD',
    child: false,
    accountId: null,
    support: [],
    contactVisibleTo: [],
    contactHiddenFrom: [],
    colour: 0,
    joinedAt: new Date(0),
    leftAt: null,
    name: 'Iemand',
    relation: '',
    organisation: null,
    phone: '',
    email: '',
    emailRefused: false,
    address: '',
    birthDate: null,
    ...known,
  };
}

function trajectRecord(): TrajectRecord {
  return {
    id: ids.traject,
    organisationId: ids.organisation,
    edition: 'handbook-2026',
    phase: 'ANALYSE',
    registeredBy: 'account-of-aanmelder',
    registeredAt: new Date(0),
    regieLevel: 2,
    regisseurPersonId: ids.regisseur,
    householdName: 'Canarius',
    reason: '',
    askedBy: '',
    closed: null,
  };
}

/** The mother as a viewer with some session. */
export const motherViewer: Viewer = {
  kind: 'PERSON',
  sessionId: 'session-of-mother',
  personId: ids.mother,
  trajectId: ids.traject,
};
