import type { Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { defaultEdition } from '../method/editions.ts';
import type { Rooms } from '../rooms.ts';
import type { RegisseurCandidate, RegisterRequestInput } from '../schema.generated.ts';
import type { Appointments } from './appointments.ts';
import type { News } from './news.ts';
import type { People } from './people.ts';
import type { TrajectStore } from './store.ts';
import { together } from '../writes.ts';
import { lineOf, wordsOf } from './traject.rules.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';

const mostMembers = 30;

/** Phase 1 of the method: a request comes in, and someone who fits is looked for. */
export interface IntakeDesk {
  register(grant: Grant<'INTAKE'>, input: RegisterRequestInput): Promise<TrajectRecord>;
  candidates(grant: Grant<'INTAKE'>, edition: string, level: number): Promise<RegisseurCandidate[]>;
}

/** The intake desk of the traject room. */
export function createIntakeDesk(
  core: Core,
  rooms: () => Rooms,
  store: TrajectStore,
  people: People,
  appointments: Appointments,
  news: News,
): IntakeDesk {
  return {
    async register(grant, input) {
      const { viewer } = grant;
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      if (input.members.length === 0) fail('INPUT_INVALID', { what: 'er is nog niemand van het huishouden' });
      if (input.members.length > mostMembers)
        fail('INPUT_INVALID', { what: `meer dan ${mostMembers} mensen in het huishouden` });
      const edition = input.edition ?? defaultEdition.id;
      const answers = rooms().regie.checkAnswers(edition, input.answers);
      const traject: TrajectRecord = {
        id: core.random.uuid(),
        organisationId: viewer.organisationId,
        edition,
        phase: 'AANMELDING',
        registeredBy: viewer.accountId,
        registeredAt: core.clock.now(),
        regieLevel: null,
        regisseurPersonId: null,
        householdName: lineOf(input.householdName, 'de naam van het huishouden', 120, { required: true }),
        reason: wordsOf(input.reason, 'de reden', 4000, { required: true }),
        askedBy: lineOf(input.askedBy, 'wie de vraag stelt', 200, { required: true }),
      };
      const members: PersonRecord[] = [];
      for (const member of input.members) members.push(people.memberOf(traject.id, member, members));
      const { unsafe = null, lifeThreatening = null } = input;
      const by = (await rooms().account.accountsById([viewer.accountId])).get(viewer.accountId)?.name ?? '';
      // Everything of this traject is sealed with its own key, from its first word on (access.md 10).
      await core.keyring.create(traject.id);
      await together(core.database, async (session) => {
        await store.insertTraject(traject, { unsafe, lifeThreatening, answers }, session);
        for (const member of members) await store.insertPerson(member, session);
        await news.note(session, traject.id, {
          what: ['PEOPLE'],
          timeline: { kind: 'REGISTERED' },
        });
        if (unsafe || lifeThreatening) {
          const signal = { by, lifeThreatening: lifeThreatening === true };
          await rooms().safety.signalAtIntake(session, traject.id, signal);
        }
      });
      await news.tellNoted(traject.id);
      return traject;
    },

    async candidates({ viewer }, edition, level) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const all = await rooms().account.accountsOfOrganisation(viewer.organisationId);
      const professionals = all.filter(({ roles }) => roles.includes('PROFESSIONAL'));
      const load = await appointments.loadOf(professionals.map(({ id }) => id));
      const candidates = professionals.map(({ id, name, function: does, profiles }) => {
        const { fits, whyNot } = rooms().regie.fitOf(edition, level, { profiles, ownNetwork: false });
        return { accountId: id, name, function: does, profiles, fits, whyNot, leads: load.get(id) ?? 0 };
      });
      return candidates.sort(
        (a, b) => Number(b.fits) - Number(a.fits) || a.leads - b.leads || a.name.localeCompare(b.name, 'nl'),
      );
    },
  };
}
