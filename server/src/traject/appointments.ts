import { trusted, type ClientSession } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { AccountRecord } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { HandOverInput } from '../schema.generated.ts';
import { makingAppointments } from './appointment.making.ts';
import type { TrajectEvents } from './events.ts';
import { createFirstAppointment } from './first-appointment.ts';
import type { Leading } from './leading.ts';
import type { People } from './people.ts';
import { createRegisseurChange } from './regisseur-change.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectModels } from './traject.model.ts';
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

interface With {
  models: TrajectModels;
  store: TrajectStore;
  people: People;
  events: TrajectEvents;
  leading: Leading;
  /** Who has something to do in the transaction of a handover. */
  onHanded: readonly HandedOver[];
}

/** Appointments over the models of trajecten. */
export function createAppointments(core: Core, { models, onHanded, ...given }: With): Appointments {
  const { Traject, Appointment } = models;
  const { store } = given;
  const appointment = makingAppointments(core);
  const changeRegisseur = createRegisseurChange(core, { models, onHanded, appointment, ...given });

  return {
    ...createFirstAppointment({ models, appointment, ...given }),
    changeRegisseur,

    async handOver(grant, { accountId, motivation }) {
      const giverId = personOf(grant);
      const by = (await store.personById(giverId))?.name ?? fail('NOT_FOUND');
      return changeRegisseur({ trajectId: trajectOf(grant), giverId, accountId, motivation, by });
    },

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
