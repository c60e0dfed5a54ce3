import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { AccessLogService } from './access-log.service.ts';
import type { Anchoring } from './anchoring.ts';
import type { Intents } from './intents.ts';

interface With {
  anchoring: Pick<Anchoring, 'anchor'>;
  intents: Pick<Intents, 'settleLeft'>;
}

/** Anchors every hour, by a job that plans the next one. */
export function createKeepingAnchored(
  { clock }: Pick<Core, 'clock'>,
  { anchoring, intents }: With,
): AccessLogService['keepAnchored'] {
  /** At the next full hour, so that every process plans the same job. */
  async function planNext(jobs: Jobs): Promise<void> {
    const hour = 60 * 60_000;
    const dueAt = new Date((Math.floor(clock.now().getTime() / hour) + 1) * hour);
    await jobs.plan({ kind: 'access-log.anchor', subject: 'hourly', trajectId: null, dueAt });
  }

  return async (jobs) => {
    await intents.settleLeft();
    jobs.handle('access-log.anchor', async () => {
      await intents.settleLeft();
      await anchoring.anchor();
      await planNext(jobs);
    });
    await planNext(jobs);
  };
}
