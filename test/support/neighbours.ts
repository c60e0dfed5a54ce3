import { createAuthorise, type Authorise } from '../../server/src/access/grant.ts';
import type { Viewer } from '../../server/src/access/viewer.ts';
import type { MeetingRoom, OutputRoom, Rooms, TrajectRoom } from '../../server/src/rooms.ts';
import type { PersonRecord, TrajectNews, TrajectRecord } from '../../server/src/traject/traject.types.ts';

/**
 * The rooms beside the one under test, in memory, for tests of one room. Only what account, invitation and access log
 * ask of them; whole flows with all real rooms are in `test/story`.
 */
export interface Neighbours {
  trajecten: Map<string, TrajectRecord>;
  people: Map<string, PersonRecord>;
  /** Running meetings by code. */
  meetings: Map<string, { meetingId: string; trajectId: string }>;
  next: { id: string; startsAt: Date; minutes: number; place: string } | null;
  waiting: { meetingId: string; guestId: string; name: string }[];
  told: { trajectId: string; news: TrajectNews }[];
  letters: Parameters<OutputRoom['letterPdf']>[0][];
  rooms: Pick<Rooms, 'traject' | 'meeting' | 'output'>;
  /** These and the real rooms that a test made. The others are not there: asking them fails the test. */
  with(made: Partial<Rooms>): Rooms;
  authorise: Authorise;
}

/** The id of the traject, the regisseur and the household member that the neighbours know from the start. */
export const ids = {
  traject: 'traject-1',
  regisseur: 'regisseur-1',
  mother: 'mother-1',
  organisation: 'organisation-1',
};

/** Neighbours with one traject, a regisseur with an account and a mother. */
export function createNeighbours(regisseurAccountId: string): Neighbours {
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

  const neighbours: Omit<Neighbours, 'rooms' | 'with' | 'authorise'> = {
    trajecten,
    people,
    meetings: new Map(),
    next: null,
    waiting: [],
    told: [],
    letters: [],
  };

  const traject: Partial<TrajectRoom> = {
    facts: {
      traject: (id) => Promise.resolve(trajecten.get(id) ?? null),
      person: (id) => Promise.resolve(here(people.get(id))),
      personOfAccount: (accountId, trajectId) =>
        Promise.resolve(
          here(
            [...people.values()].find((one) => one.accountId === accountId && one.trajectId === trajectId),
          ),
        ),
      trajectOfObligation: () => Promise.resolve(null),
      trajectOfSignal: () => Promise.resolve(null),
    },
    trajectById: (id) => Promise.resolve(trajecten.get(id) ?? null),
    peopleOf: (trajectId) =>
      Promise.resolve([...people.values()].filter((one) => one.trajectId === trajectId)),
    personById: (id) => Promise.resolve(people.get(id) ?? null),
    personsOfAccount: (accountId) =>
      Promise.resolve([...people.values()].filter((one) => one.accountId === accountId && !one.leftAt)),
    tell(trajectId, news) {
      neighbours.told.push({ trajectId, news });
      return Promise.resolve();
    },
  };
  const meeting: Partial<MeetingRoom> = {
    meetingOfCode: (code) => Promise.resolve(neighbours.meetings.get(code) ?? null),
    nextOf: () => Promise.resolve(neighbours.next),
    guestWaits(meetingId, guestId, name) {
      neighbours.waiting.push({ meetingId, guestId, name });
      return Promise.resolve();
    },
  };
  const output: Partial<OutputRoom> = {
    qrSvg: (text) => Promise.resolve(`<svg><!-- ${text.length} --></svg>`),
    letterPdf(letter) {
      neighbours.letters.push(letter);
      return Promise.resolve(new TextEncoder().encode('%PDF'));
    },
  };

  const rooms = { traject, meeting, output } as Neighbours['rooms'];
  const facts = {
    ...rooms.traject.facts,
    plan: () => Promise.resolve(null),
    meeting: () => Promise.resolve(null),
  };
  const beside = (made: Partial<Rooms>) => ({ ...rooms, ...made }) as Rooms;
  return Object.assign(neighbours, { rooms, with: beside, authorise: createAuthorise(facts, true) });
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
  };
}

/** The mother as a viewer with some session. */
export const motherViewer: Viewer = {
  kind: 'PERSON',
  sessionId: 'session-of-mother',
  personId: ids.mother,
  trajectId: ids.traject,
};
