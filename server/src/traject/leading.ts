import { trusted, type ClientSession } from 'mongoose';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import type { TrajectEvents } from './events.ts';
import type { Obligations } from './obligations.ts';
import type { TrajectModels } from './traject.model.ts';

/** What becomes of trajecten when the account of their regisseur may no longer lead, and may again. */
export interface Leading {
  /**
   * Opens for the manager, in every open traject that this account leads, that a successor is needed. Nothing changes
   * hands. Resolves with these trajecten. Harmless when it was done.
   */
  away(accountId: string, session?: ClientSession): Promise<string[]>;
  /** Solves that again. */
  back(accountId: string, session?: ClientSession): Promise<string[]>;
  /** Tells screens and rights of these trajecten, after it is written. */
  tell(trajectIds: readonly string[]): Promise<void>;
  /** Solves it in one traject, in the transaction of a handover. */
  succeeded(trajectId: string, session: ClientSession): Promise<void>;
  /** After somebody was appointed: whose account was suspended at the same moment leads nothing either. */
  checkStill(accountId: string): Promise<void>;
  /** Those accounts that may take part in trajecten now. */
  mayLead(accountIds: readonly string[]): Promise<Set<string>>;
}

/** Over the models of trajecten. */
export function createLeading(
  core: Core,
  accounts: Pick<AccountService, 'accountsById'>,
  { Appointment, Traject }: TrajectModels,
  events: TrajectEvents,
  obligations: Obligations,
): Leading {
  async function ledBy(accountId: string, session?: ClientSession): Promise<string[]> {
    const led = await Appointment.find({ accountId, active: true }, { trajectId: 1 })
      .session(session ?? null)
      .lean();
    const ids = led.map(({ trajectId }) => trajectId);
    const open = await Traject.find({ _id: trusted({ $in: ids }) }, { closed: 1 })
      .session(session ?? null)
      .lean();
    return open.filter(({ closed }) => !closed).map(({ _id }) => _id);
  }

  async function mayLead(accountIds: readonly string[]): Promise<Set<string>> {
    const all = [...(await accounts.accountsById([...accountIds])).values()];
    return new Set(all.filter(({ roles }) => roles.includes('PROFESSIONAL')).map(({ id }) => id));
  }

  const leading: Leading = {
    async away(accountId, session) {
      const led = await ledBy(accountId, session);
      for (const id of led) await obligations.open(id, { reason: 'REGISSEUR_AWAY' }, session);
      return led;
    },
    async back(accountId, session) {
      const led = await ledBy(accountId, session);
      for (const id of led) await obligations.solve(id, 'SUCCESSOR', undefined, session);
      return led;
    },
    async tell(trajectIds) {
      for (const trajectId of trajectIds) {
        core.accessChanges.announce({ trajectId });
        await events.publish(trajectId, { what: ['OBLIGATIONS'] });
      }
    },
    async succeeded(trajectId, session) {
      await obligations.solve(trajectId, 'SUCCESSOR', undefined, session);
    },
    async checkStill(accountId) {
      if (!(await mayLead([accountId])).has(accountId)) await leading.away(accountId);
    },
    mayLead,
  };
  return leading;
}
