import type { Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { OutputService } from '../output/output.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { OwnDataForm, OwnDataProgress } from '../schema.generated.ts';
import { ownDataDocument } from './own-data.document.ts';
import { lookUp, type Looking } from './own-data.gather.ts';
import { stillIn } from './own-data.questions.ts';
import type { AskAs } from './own-data.types.ts';

/** What taking along needs of other modules. */
export interface ExchangeNeighbours {
  output: OutputService;
  account: Pick<AccountService, 'acting'>;
  accessLog: Pick<AccessLogService, 'record'>;
  plan: Pick<PlanService, 'paper'>;
}

/** What the system holds about somebody, to take along (AVG, articles 15 and 20). */
export interface ExchangeService {
  /** Takes the gate from now on: everything is looked up through it, as the one whose it is. Call once. */
  useGate(gate: Pick<Looking, 'ask' | 'authorise'>): void;
  /** How far the file is that this process makes for the viewer; null when there is none. */
  progress(grant: Grant<'OWN'>): OwnDataProgress | null;
  /** What is kept about the viewer at this moment, as a file; answered when its line is in the log. RATE_LIMITED, also while one is made. */
  take(grant: Grant<'OWN'>, form: OwnDataForm, language: 'nl' | 'en'): Promise<Uint8Array>;
}

/** Form of the data: `README.md` of this folder. */
const format = 'regietafel.own-data/1';

/** Whose own data are. Who may be somebody else does not come here (A23). */
function ownerOf(viewer: Viewer): string {
  if (viewer.kind === 'ACCOUNT') return viewer.accountId;
  return viewer.kind === 'PERSON' ? viewer.personId : fail('UNAUTHENTICATED');
}

/** Whoever was put out while the file was made does not get it. Throws UNAUTHENTICATED. */
async function mustBeIn(viewer: Viewer, ask: AskAs): Promise<void> {
  const { mySessions } = await ask<{ mySessions: { current: boolean }[] }>(viewer, stillIn, {});
  if (!mySessions.some(({ current }) => current)) fail('UNAUTHENTICATED');
}

/** Writes in the log that somebody takes the own data along. */
async function noteTaken(
  viewer: Viewer,
  { account, accessLog }: Pick<ExchangeNeighbours, 'account' | 'accessLog'>,
): Promise<void> {
  if (viewer.kind === 'ACCOUNT')
    await account.acting(viewer, async (_session, note) => note('ACCOUNT_DATA_TAKEN'));
  if (viewer.kind !== 'PERSON') return;
  const { personId, trajectId } = viewer;
  const about = { kind: 'person', id: personId } as const;
  await accessLog.record({ trajectId, viewer, personId, what: 'OWN_DATA_TAKEN', about });
}

/** Files that somebody may have made: each costs all that is kept about that person, and a place at the printer. */
const MADE = { points: 20, minutes: 60 };

/** The exchange. What it makes it gives, and keeps nowhere. */
export function createExchangeService(
  { clock, limiter }: Core,
  neighbours: ExchangeNeighbours,
): ExchangeService {
  const { output, plan } = neighbours;
  const limit = limiter('own-data', MADE);
  const making = new Map<string, OwnDataProgress>();
  let gate: Pick<Looking, 'ask' | 'authorise'> | undefined;

  return {
    useGate: (given) => void (gate = given),

    progress: ({ viewer }) => making.get(ownerOf(viewer)) ?? null,

    async take({ viewer }, form, language) {
      if (!gate) throw new Error('There is no gate to ask.');
      const owner = ownerOf(viewer);
      // One at a time.
      if (making.has(owner)) fail('RATE_LIMITED');
      making.set(owner, { done: 0, total: 1 });
      try {
        await limit.use(owner);
        const parts = await lookUp(viewer, language, { ...gate, plan }, (now) => void making.set(owner, now));
        const madeAt = clock.now();
        const file =
          form === 'PDF'
            ? await output.planPdf(ownDataDocument(parts, language, madeAt))
            : Buffer.from(JSON.stringify({ format, madeAt, parts }, null, 2));
        await mustBeIn(viewer, gate.ask);
        await noteTaken(viewer, neighbours);
        return file;
      } finally {
        making.delete(owner);
      }
    },
  };
}
