import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import { uuidFrom } from '../random.ts';
import type { EventKind } from '../schema.generated.ts';
import type { TrajectHappening } from '../traject/events.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { Delivering } from './webhook.deliver.ts';
import type { StoredDelivery, WebhookModels } from './webhook.model.ts';
import { kinds, mayBeTold, type Around } from './webhook.rules.ts';

/** What hearing of trajecten needs of other modules. */
export interface HearingNeighbours {
  traject: Pick<TrajectService, 'facts' | 'onHappened'>;
  plan: Pick<PlanService, 'facts'>;
  meeting: Pick<MeetingService, 'facts'>;
}

/** Puts an event on its way to an address, once for its identity; in the caller's transaction when there is one. */
export type Enqueue = (
  webhookId: string,
  id: string,
  event: Pick<StoredDelivery, 'kind' | 'trajectId' | 'about' | 'at'>,
  session?: ClientSession,
) => Promise<void>;

/** Over the models and the job that sends. */
export const createEnqueue =
  ({ clock }: Core, { Deliveries }: WebhookModels, { plan }: Pick<Delivering, 'plan'>): Enqueue =>
  async (webhookId, _id, event, session) => {
    const now = clock.now();
    const fresh = { webhookId, ...event, state: 'WAITING', since: now, nextTryAt: now } as const;
    const made = { upsert: true, ...(session ? { session } : {}) };
    await Deliveries.updateOne({ _id }, { $setOnInsert: fresh }, made);
    await plan(webhookId, now, session);
  };

async function aroundOf(
  kind: EventKind,
  { trajectId, subject }: TrajectHappening,
  { traject, plan, meeting }: HearingNeighbours,
): Promise<Around> {
  const planned = kind === 'MEETING_PLANNED' ? await meeting.facts.meeting(subject ?? '') : null;
  const planId = kind === 'PLAN_ADOPTED' ? subject : planned?.planId;
  const [plans, household, found] = await Promise.all([
    planId ? plan.facts.plan(planId) : null,
    traject.facts.household(trajectId),
    traject.facts.traject(trajectId),
  ]);
  return { plan: plans, meeting: planned, household, regisseurId: found?.regisseurPersonId ?? null };
}

/** Puts on its way from now on what happens in trajecten and may be told. */
export function hearHappenings(
  { Webhooks }: WebhookModels,
  neighbours: HearingNeighbours,
  enqueue: Enqueue,
): void {
  neighbours.traject.onHappened(async (happening) => {
    const { id, trajectId, at, subject } = happening;
    const kind = kinds[happening.kind];
    if (!kind) return;
    const organisationId = (await neighbours.traject.facts.traject(trajectId))?.organisationId ?? '';
    const told = (await Webhooks.find({ organisationId }).lean()).filter(({ madeAt }) => madeAt <= at);
    if (told.length === 0 || !mayBeTold(kind, await aroundOf(kind, happening, neighbours))) return;
    const about = kind === 'PLAN_ADOPTED' || kind === 'MEETING_PLANNED' ? subject : null;
    // The same plan is adopted once, and the same meeting planned once: what is told twice goes out once.
    for (const { _id } of told)
      await enqueue(_id, uuidFrom('event', _id, kind, about ?? id), { kind, trajectId, about, at });
  });
}
