import { accountActing } from '../access/grant.ts';
import type { Core } from '../core.ts';
import type { ProfessionalNeeded } from '../schema.generated.ts';
import { fail } from '../errors.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import type { DeskNews } from './safety.desk-news.ts';
import { markOpened, signalsForDesk, waitsForDesk } from './safety.desk.ts';
import type { SignalModel } from './safety.model.ts';
import type { OpenSignal } from './safety.opening.ts';
import { bySender } from './safety.rules.ts';
import type { SignalReaders } from './signal-readers.ts';
import type { SafetyNeighbours, SafetyService } from './safety.service.ts';

interface With {
  neighbours: Pick<SafetyNeighbours, 'traject' | 'accessLog'>;
  Signal: SignalModel;
  opened: OpenSignal;
  news: DeskNews;
  readers: SignalReaders;
}

/** What the safety desk reads. */
export function createDeskReading(
  core: Core,
  { neighbours, Signal, opened, news, readers }: With,
): Pick<SafetyService, 'deskWaits' | 'deskWaitsChanged' | 'deskSignals'> {
  /** Why no professional leads there, and who is asked for one; null when one does. */
  async function neededIn(traject: TrajectRecord | null): Promise<ProfessionalNeeded | null> {
    if (!traject || traject.closed || (await readers.ledByProfessional(traject))) return null;
    const lay = await readers.ledByLay(traject);
    const leads = traject.regisseurPersonId === null ? 'NOBODY' : lay ? 'LAY' : 'AWAY';
    return { leads, askedOf: (await readers.whoAppoints(traject)).askedOf };
  }

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
        inOrder.map(async (stored) => {
          const traject = await neighbours.traject.trajectById(stored.trajectId);
          const person = stored.personId ? await neighbours.traject.personById(stored.personId) : null;
          return {
            trajectId: stored.trajectId,
            householdName: traject?.householdName ?? '',
            phone: person?.phone ?? '',
            professionalNeeded: await neededIn(traject),
            signal: await opened(stored),
          };
        }),
      );
      return shown;
    },
  };
}
