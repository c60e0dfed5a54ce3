import type { Core } from '../core.ts';
import type { Rooms } from '../rooms.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Obligations } from './obligations.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectModels } from './traject.model.ts';
import { expectedOf, stagnationOf, type Standing } from './standing.rules.ts';
import type { PersonRecord, TrajectRecord, TrajectSummaryRecord } from './traject.types.ts';

/** Trajecten as lists show them. */
export interface Summaries {
  /** Those in which the viewer takes part or which the viewer registered; what is expected of the viewer first. */
  mine(viewer: Viewer): Promise<TrajectSummaryRecord[]>;
}

/** Lists of trajecten over the store of the traject room. */
export function createSummaries(
  core: Core,
  rooms: () => Rooms,
  { Traject }: TrajectModels,
  store: TrajectStore,
  obligations: Obligations,
): Summaries {
  /** The viewer's places at tables, and trajecten that still wait for a regisseur. Guests have a meeting, no traject. */
  async function placesOf(viewer: Viewer): Promise<{ people: PersonRecord[]; waiting: string[] }> {
    if (viewer.kind === 'PERSON') {
      const person = await store.personById(viewer.personId);
      return { people: person?.leftAt === null ? [person] : [], waiting: [] };
    }
    if (viewer.kind !== 'ACCOUNT') return { people: [], waiting: [] };
    const { roles, accountId } = viewer;
    const registered = roles.includes('AANMELDCOORDINATOR')
      ? await Traject.find({ registeredBy: accountId, regisseurPersonId: null }, { _id: 1 }).lean()
      : [];
    return {
      people: roles.includes('PROFESSIONAL') ? await store.personsOfAccount(accountId) : [],
      waiting: registered.map(({ _id }) => _id),
    };
  }

  async function summaryOf(
    traject: TrajectRecord,
    self: PersonRecord | undefined,
  ): Promise<TrajectSummaryRecord> {
    const leading = self !== undefined && self.id === traject.regisseurPersonId;
    const [regisseur, next, open, stored] = await Promise.all([
      traject.regisseurPersonId === null ? null : store.personById(traject.regisseurPersonId),
      self ? rooms().meeting.nextOf(traject.id, leading ? undefined : self.id) : null,
      leading ? obligations.openOf(traject.id) : [],
      Traject.findById(traject.id, { activeAt: 1 }).lean(),
    ]);
    const standing: Standing = {
      now: core.clock.now(),
      traject,
      self: self ?? null,
      leading,
      nextMeetingAt: next?.startsAt ?? null,
      activeAt: stored?.activeAt ?? traject.registeredAt,
      open,
    };
    return {
      ...traject,
      regisseurName: regisseur?.name ?? null,
      leading,
      expected: expectedOf(standing),
      // It counts what everyone's meetings and plans did, which the people of the traject need not know of.
      stagnation: self && self.side !== 'PROFESSIONAL' && !leading ? [] : stagnationOf(standing),
    };
  }

  return {
    async mine(viewer) {
      const { people, waiting } = await placesOf(viewer);
      const places = new Map(people.map((person) => [person.trajectId, person]));
      const trajecten = await store.trajectenById([...new Set([...places.keys(), ...waiting])]);
      const summaries = await Promise.all(
        trajecten.map((traject) => summaryOf(traject, places.get(traject.id))),
      );
      return summaries.sort(
        (a, b) =>
          Number(b.expected.length > 0) - Number(a.expected.length > 0) ||
          Number(b.leading) - Number(a.leading) ||
          b.registeredAt.getTime() - a.registeredAt.getTime(),
      );
    },
  };
}
