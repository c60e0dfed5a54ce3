import { trusted } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { levelNumber } from '../method/method.service.ts';
import type { AccountRecord, Regisseur, Rooms } from '../rooms.ts';
import type { AppointRegisseurInput, HandOverInput } from '../schema.generated.ts';
import type { News } from './news.ts';
import type { People } from './people.ts';
import type { TrajectStore } from './store.ts';
import { isDuplicate, together } from '../writes.ts';
import type { StoredAppointment, TrajectModels } from './traject.model.ts';
import { motivationOf } from './traject.rules.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';

/** Who holds regie: at most one at any moment. */
export interface Appointments {
  first(grant: Grant<'FIRST_APPOINTMENT'>, input: AppointRegisseurInput): Promise<TrajectRecord>;
  handOver(grant: Grant<'TRAJECT_LEAD'>, input: HandOverInput): Promise<TrajectRecord>;
  /** How many trajecten each of these accounts leads now. */
  loadOf(accountIds: string[]): Promise<Map<string, number>>;
}

/** Appointments over the models of the traject room. */
export function createAppointments(
  core: Core,
  rooms: () => Rooms,
  { Traject, Appointment }: TrajectModels,
  store: TrajectStore,
  people: People,
  news: News,
): Appointments {
  async function appointment(
    person: PersonRecord,
    reason: { motivation: string; by: string },
  ): Promise<StoredAppointment> {
    const id = core.random.uuid();
    const place = { collection: 'appointments', id, field: 'sealed' };
    const sealed = await core.keyring.seal(person.trajectId, place, {
      ...reason,
      ownNetwork: person.side !== 'PROFESSIONAL',
    });
    const { trajectId, id: personId, accountId } = person;
    return {
      _id: id,
      trajectId,
      role: 'REGISSEUR',
      personId,
      accountId,
      since: core.clock.now(),
      until: null,
      active: true,
      sealed,
    };
  }

  const regisseur = (account: AccountRecord | null): Regisseur => ({
    profiles: account?.profiles ?? [],
    ownNetwork: account === null,
  });

  async function trajectNow(trajectId: string): Promise<TrajectRecord> {
    return (await store.trajectById(trajectId)) ?? fail('NOT_FOUND');
  }

  /** Someone of the household or network who leads itself: no profile is asked, an express decision is (method.md). */
  async function ownRegisseur(trajectId: string, personId: string): Promise<PersonRecord> {
    const person = await store.personById(personId);
    if (person?.trajectId !== trajectId || person.leftAt !== null || person.side === 'PROFESSIONAL')
      fail('NOT_FOUND');
    if (person.child) fail('INPUT_INVALID', { what: 'een kind kan geen regisseur zijn' });
    return person;
  }

  return {
    async first(grant, input) {
      const trajectId = trajectOf(grant);
      const motivation = motivationOf(input.motivation);
      const level = levelNumber(input.level);
      const { viewer } = grant;
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const { edition, organisationId } = await trajectNow(trajectId);
      if ((input.accountId ?? null) === null && (input.personId ?? null) === null)
        fail('INPUT_INVALID', { what: 'kies een regisseur' });
      if (input.accountId && input.personId) fail('INPUT_INVALID', { what: 'kies één regisseur' });
      const account = input.accountId ? await people.professional(input.accountId, organisationId) : null;
      const own = input.personId ? await ownRegisseur(trajectId, input.personId) : null;
      const by = (await rooms().account.accountsById([viewer.accountId])).get(viewer.accountId)?.name ?? '';
      const { answers, unsafe, lifeThreatening } = await store.intakeOf(trajectId);
      // safety.md 8: whom the worries are about could be the one who leads.
      const worries =
        unsafe === true ||
        lifeThreatening === true ||
        rooms().regie.asksSafety(edition, level, answers) ||
        (await rooms().safety.hasOpen(trajectId));
      if (own && worries) fail('UNSAFE_OWN_REGISSEUR');
      await together(core.database, async (session) => {
        const free = await Traject.updateOne(
          { _id: trajectId, regisseurPersonId: null },
          { $inc: { peopleChanges: 1, decisions: 1 }, $set: { regieLevel: level } },
          { session },
        );
        if (free.matchedCount === 0) fail('ALREADY_APPOINTED');
        const person = account ? await people.ofAccount(trajectId, account, session) : own;
        if (!person) fail('INPUT_INVALID', { what: 'kies een regisseur' });
        await Traject.updateOne({ _id: trajectId }, { $set: { regisseurPersonId: person.id } }, { session });
        await Traject.updateOne(
          { _id: trajectId, phase: 'AANMELDING' },
          { $set: { phase: 'ANALYSE' } },
          { session },
        );
        await Appointment.create([await appointment(person, { motivation, by })], { session });
        const decision = {
          trajectId,
          edition,
          level,
          motivation,
          answers,
          regisseur: regisseur(account),
          by,
          byId: viewer.accountId,
        };
        await rooms().regie.recordFirst(session, decision);
        await news.note(session, trajectId, {
          what: ['PEOPLE'],
          timeline: { kind: 'APPOINTED', subject: person.id, person: person.name },
        });
        await news.note(session, trajectId, {
          what: ['REGIE', 'OBLIGATIONS'],
          timeline: { kind: 'LEVEL_SET', toLevel: level },
        });
      }).catch((error: unknown) => (isDuplicate(error) ? fail('ALREADY_APPOINTED') : Promise.reject(error)));
      core.accessChanges.announce({ trajectId });
      await news.tellNoted(trajectId);
      return trajectNow(trajectId);
    },

    async handOver(grant, input) {
      const trajectId = trajectOf(grant);
      const giverId = personOf(grant);
      const motivation = motivationOf(input.motivation);
      const { edition, organisationId } = await trajectNow(trajectId);
      const account = await people.professional(input.accountId, organisationId);
      const giver = (await store.personById(giverId)) ?? fail('NOT_FOUND');
      if (giver.accountId === account.id) fail('INPUT_INVALID', { what: 'je bent zelf al de regisseur' });
      await together(core.database, async (session) => {
        const held = await Traject.findOneAndUpdate(
          { _id: trajectId, regisseurPersonId: giverId },
          { $inc: { peopleChanges: 1 } },
          { session, projection: { regieLevel: 1 } },
        ).lean();
        if (!held) fail('CONFLICT');
        const person = await people.ofAccount(trajectId, account, session);
        await Traject.updateOne({ _id: trajectId }, { $set: { regisseurPersonId: person.id } }, { session });
        const ended = await Appointment.updateOne(
          { trajectId, role: 'REGISSEUR', active: true, personId: giverId },
          { $unset: { active: 1 }, $set: { until: core.clock.now() } },
          { session },
        );
        if (ended.matchedCount === 0) fail('CONFLICT');
        await Appointment.create([await appointment(person, { motivation, by: giver.name })], { session });
        if (held.regieLevel !== null) {
          const change = { trajectId, edition, level: held.regieLevel, regisseur: regisseur(account) };
          await rooms().regie.regisseurChanged(session, change);
        }
        const became = { subject: person.id, person: person.name, formerRegisseur: giver.name };
        await news.note(session, trajectId, {
          what: ['PEOPLE'],
          timeline: { kind: 'HANDED_OVER', ...became },
        });
        await news.note(session, trajectId, { what: ['REGIE', 'OBLIGATIONS'] });
      }).catch((error: unknown) => (isDuplicate(error) ? fail('CONFLICT') : Promise.reject(error)));
      // At once: what the giver has open asks again and loses what was the regisseur's (access.md 7).
      core.accessChanges.announce({ trajectId });
      await news.tellNoted(trajectId);
      return trajectNow(trajectId);
    },

    async loadOf(accountIds) {
      const active = await Appointment.find(
        { accountId: trusted({ $in: accountIds }), role: 'REGISSEUR', active: true },
        { accountId: 1 },
      ).lean();
      const load = new Map<string, number>();
      for (const { accountId } of active)
        if (accountId !== null) load.set(accountId, (load.get(accountId) ?? 0) + 1);
      return load;
    },
  };
}
