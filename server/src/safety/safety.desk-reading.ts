import { accountActing } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { DeskNews } from './safety.desk-news.ts';
import { markOpened, signalsForDesk, waitsForDesk } from './safety.desk.ts';
import type { SignalModel } from './safety.model.ts';
import type { OpenSignal } from './safety.opening.ts';
import { bySender } from './safety.rules.ts';
import type { SafetyNeighbours, SafetyService } from './safety.service.ts';

interface With {
  neighbours: Pick<SafetyNeighbours, 'traject' | 'accessLog'>;
  Signal: SignalModel;
  opened: OpenSignal;
  news: DeskNews;
}

/** What the safety desk reads. */
export function createDeskReading(
  core: Core,
  { neighbours, Signal, opened, news }: With,
): Pick<SafetyService, 'deskWaits' | 'deskWaitsChanged' | 'deskSignals'> {
  return {
    deskWaits: (grant) => waitsForDesk(neighbours, Signal, accountActing(grant).organisationId),
    deskWaitsChanged: (grant) => news.follow(accountActing(grant).organisationId),

    async deskSignals({ viewer }) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const found = await signalsForDesk(neighbours, Signal, viewer.organisationId);
      for (const trajectId of new Set(found.map((signal) => signal.trajectId)))
        await neighbours.accessLog.record({ trajectId, viewer, personId: null, what: 'SIGNAL_READ' });
      await markOpened(Signal, found, 'deskAt', core.clock.now());
      news.changed();
      const inOrder = bySender(found, ({ trajectId, personId }) => `${trajectId} ${personId}`);
      const shown = await Promise.all(
        inOrder.map(async (stored) => ({
          trajectId: stored.trajectId,
          householdName: (await neighbours.traject.trajectById(stored.trajectId))?.householdName ?? '',
          phone: stored.personId ? ((await neighbours.traject.personById(stored.personId))?.phone ?? '') : '',
          professionalNeeded: (await neighbours.traject.obligations.openOf(stored.trajectId)).some(
            ({ reason }) => reason === 'PROFESSIONAL_NEEDED',
          ),
          signal: await opened(stored),
        })),
      );
      return shown;
    },
  };
}
