import { trusted, type ClientSession } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { AccountRecord } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { HandOverInput } from '../schema.generated.ts';
import type { TrajectEvents } from './events.ts';
import type { Leading } from './leading.ts';
import type { People } from './people.ts';
import type { TrajectStore } from './store.ts';
import { isDuplicate, inTransaction } from '../writes.ts';
import type { StoredAppointment, TrajectModels } from './traject.model.ts';
import { motivationOf } from './traject.rules.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';

/** Who holds regie: at most one at any moment. */
export interface Appointments {
  /**
   * Appoints the first regisseur at a level, in the caller's transaction: a professional, or someone of the household or
   * network. Throws ALREADY_APPOINTED.
   */
  appointFirst(
    session: ClientSession,
    first: {
      trajectId: string;
      level: number;
      regisseur: { account: AccountRecord } | { person: PersonRecord };
      motivation: string;
      by: string;
    },
  ): Promise<PersonRecord>;
  /** Someone of the household or network who can lead itself. Throws NOT_FOUND; INPUT_INVALID for a child. */
  ownRegisseur(trajectId: string, personId: string): Promise<PersonRecord>;
  handOver(grant: Grant<'TRAJECT_LEAD'>, input: HandOverInput): Promise<TrajectRecord>;
  /**
   * Makes somebody else the regisseur, only when it is still the giver. Throws NOT_FOUND, INPUT_INVALID, CONFLICT,
   * MOTIVATION_REQUIRED.
   */
  changeRegisseur(change: RegisseurChange): Promise<TrajectRecord>;
  /** How many trajecten each of these accounts leads now. */
  loadOf(accountIds: string[]): Promise<Map<string, number>>;
}

/** Somebody else becomes the regisseur. `by`: name of who decided it. */
export interface RegisseurChange {
  trajectId: string;
  giverId: string;
  accountId: string;
  motivation: string;
  by: string;
}

/** What happens elsewhere, in the transaction of a handover, because of it. */
export type HandedOver = (
  session: ClientSession,
  change: { trajectId: string; edition: string; level: number; to: AccountRecord },
) => Promise<void>;

/** Appointments over the models of trajecten. */
export function createAppointments(
  core: Core,
  { Traject, Appointment }: TrajectModels,
  store: TrajectStore,
  people: People,
  events: TrajectEvents,
  onHanded: readonly HandedOver[],
  leading: Leading,
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

  async function trajectNow(trajectId: string): Promise<TrajectRecord> {
    return (await store.trajectById(trajectId)) ?? fail('NOT_FOUND');
  }

  /** Someone of the household or network who leads itself: no profile is asked, an express decision is. */
  async function ownRegisseur(trajectId: string, personId: string): Promise<PersonRecord> {
    const person = await store.personById(personId);
    if (person?.trajectId !== trajectId || person.leftAt !== null || person.side === 'PROFESSIONAL')
      fail('NOT_FOUND');
    if (person.child) fail('INPUT_INVALID', { what: 'een kind kan geen regisseur zijn' });
    return person;
  }

  async function changeRegisseur(wish: RegisseurChange): Promise<TrajectRecord> {
    const { trajectId, giverId, by } = wish;
    const motivation = motivationOf(wish.motivation);
    const { edition, organisationId } = await trajectNow(trajectId);
    const account = await people.professional(wish.accountId, organisationId);
    const giver = (await store.personById(giverId)) ?? fail('NOT_FOUND');
    if (giver.accountId === account.id) fail('INPUT_INVALID', { what: 'die is al de regisseur' });
    await inTransaction(core.database, async (session) => {
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
      await Appointment.create([await appointment(person, { motivation, by })], { session });
      await leading.succeeded(trajectId, session);
      if (held.regieLevel !== null) {
        const change = { trajectId, edition, level: held.regieLevel, to: account };
        for (const hears of onHanded) await hears(session, change);
      }
      const became = { subject: person.id, person: person.name, formerRegisseur: giver.name };
      await events.enqueue(session, trajectId, {
        what: ['PEOPLE'],
        timeline: { kind: 'HANDED_OVER', ...became },
      });
      await events.enqueue(session, trajectId, { what: ['REGIE', 'OBLIGATIONS'] });
    }).catch((error: unknown) => (isDuplicate(error) ? fail('CONFLICT') : Promise.reject(error)));
    // At once: what the giver has open asks again and loses what was the regisseur's (G3).
    core.accessChanges.announce({ trajectId });
    await leading.checkStill(account.id);
    await events.publishPending(trajectId);
    return trajectNow(trajectId);
  }

  return {
    ownRegisseur,

    async appointFirst(session, { trajectId, level, regisseur, motivation, by }) {
      const free = await Traject.updateOne(
        { _id: trajectId, regisseurPersonId: null },
        { $inc: { peopleChanges: 1, decisions: 1 }, $set: { regieLevel: level } },
        { session },
      );
      if (free.matchedCount === 0) fail('ALREADY_APPOINTED');
      const person =
        'account' in regisseur
          ? await people.ofAccount(trajectId, regisseur.account, session)
          : regisseur.person;
      await Traject.updateOne({ _id: trajectId }, { $set: { regisseurPersonId: person.id } }, { session });
      await Traject.updateOne(
        { _id: trajectId, phase: 'AANMELDING' },
        { $set: { phase: 'ANALYSE' } },
        { session },
      );
      await Appointment.create([await appointment(person, { motivation, by })], { session });
      return person;
    },

    async handOver(grant, { accountId, motivation }) {
      const giverId = personOf(grant);
      const by = (await store.personById(giverId))?.name ?? fail('NOT_FOUND');
      return changeRegisseur({ trajectId: trajectOf(grant), giverId, accountId, motivation, by });
    },
    changeRegisseur,

    async loadOf(accountIds) {
      const active = await Appointment.find(
        { accountId: trusted({ $in: accountIds }), role: 'REGISSEUR', active: true },
        { accountId: 1, trajectId: 1 },
      ).lean();
      const closed = new Set(
        (
          await Traject.find(
            {
              _id: trusted({ $in: active.map(({ trajectId }) => trajectId) }),
              closed: trusted({ $ne: null }),
            },
            { _id: 1 },
          ).lean()
        ).map(({ _id }) => _id),
      );
      const load = new Map<string, number>();
      for (const { accountId, trajectId } of active)
        if (accountId !== null && !closed.has(trajectId)) load.set(accountId, (load.get(accountId) ?? 0) + 1);
      return load;
    },
  };
}
