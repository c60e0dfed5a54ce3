import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import { pauseAfter } from '../jobs/job-work.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { StoredDelivery, StoredWebhook, WebhookModels } from './webhook.model.ts';
import { post, type Letter, type Outcome } from './webhook.post.ts';
import { types } from './webhook.rules.ts';

/** What of a webhook is sealed. */
export interface WebhookWords {
  address: string;
  secret: string;
}

/** Sending what waits, as a job of each address. */
export interface Delivering {
  /** Sends what is due now; plans the rest. At least once: the identity of an event says that it came before. */
  deliver(webhookId: string): Promise<void>;
  /** Plans what waits, in the caller's transaction when there is one. */
  plan: (webhookId: string, dueAt: Date, session?: Parameters<Jobs['plan']>[1]) => Promise<void>;
  wordsOf(webhook: StoredWebhook): Promise<WebhookWords>;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** After which it is tried no more. */
const patience = 3 * day;
/** How long it is shown what was sent. */
const kept = 30 * day;
/** Whoever tries has it so long: a process that dies leaves it to another. */
const lease = minute;
/** Milliseconds for one address, so that other jobs come to their turn. */
const turn = 20_000;
const KIND = 'exchange.webhook';

/** Where the words of a webhook are sealed. */
export const placeOf = (id: string) => ({ collection: 'webhooks', id, field: 'sealed' });

/** An event as the other system gets it: kinds and identities, and nothing else. */
async function letterOf(
  { _id: id, kind, at, trajectId, about }: StoredDelivery,
  source: string,
): Promise<Pick<Letter, 'headers' | 'body'>> {
  const { CloudEvent, HTTP } = await import('cloudevents');
  const aboutKey = kind === 'MEETING_PLANNED' ? 'meetingId' : 'planId';
  const event = new CloudEvent({
    id,
    source,
    type: types[kind],
    time: at.toISOString(),
    datacontenttype: 'application/json',
    ...(trajectId === null ? {} : { subject: trajectId }),
    data: { ...(trajectId === null ? {} : { trajectId }), ...(about === null ? {} : { [aboutKey]: about }) },
  });
  const { headers, body } = HTTP.structured(event);
  return { headers, body: String(body) };
}

/** Writes down what became of a try, and when the next is. */
function createSettling({ clock }: Core, { Deliveries }: Pick<WebhookModels, 'Deliveries'>) {
  const from = (milliseconds: number): Date => new Date(clock.now().getTime() + milliseconds);

  /** Nobody is there: the others wait with it, and those that waited as long as is waited end with it. */
  async function waitTogether(webhookId: string, fault: Outcome['fault'], nextTryAt: Date): Promise<void> {
    const waiting = { webhookId, state: 'WAITING' } as const;
    await Deliveries.updateMany(
      { ...waiting, since: trusted({ $lte: from(-patience) }) },
      { $set: { state: 'GIVEN_UP', fault } },
    );
    await Deliveries.updateMany(
      { ...waiting, nextTryAt: trusted({ $lt: nextTryAt }) },
      { $set: { nextTryAt } },
    );
  }

  return async ({ _id, webhookId, tries, since }: StoredDelivery, outcome: Outcome): Promise<void> => {
    const { fault, status } = outcome;
    if (fault === null) {
      await Deliveries.updateOne({ _id }, { $set: { state: 'SENT', fault, status } });
      return;
    }
    const nextTryAt = from(pauseAfter(tries));
    const state = since <= from(-patience) ? 'GIVEN_UP' : 'WAITING';
    await Deliveries.updateOne({ _id }, { $set: { state, fault, status, nextTryAt } });
    if (fault !== 'NOT_TAKEN') await waitTogether(webhookId, fault, nextTryAt);
  };
}

/** Over the models and the jobs. */
export function createDelivering(core: Core, jobs: Jobs, models: WebhookModels): Delivering {
  const { Webhooks, Deliveries } = models;
  const settle = createSettling(core, models);
  const later = (milliseconds: number): Date => new Date(core.clock.now().getTime() + milliseconds);

  const plan: Delivering['plan'] = (subject, dueAt, session) =>
    jobs.plan({ kind: KIND, subject, trajectId: null, dueAt }, session);

  const wordsOf: Delivering['wordsOf'] = ({ _id, organisationId, sealed }) =>
    core.keyring.open<WebhookWords>(organisationId, placeOf(_id), bytesOf(sealed));

  const claim = (webhookId: string): Promise<StoredDelivery | null> =>
    Deliveries.findOneAndUpdate(
      { webhookId, state: 'WAITING', nextTryAt: trusted({ $lte: core.clock.now() }) },
      { $set: { nextTryAt: later(lease), triedAt: core.clock.now() }, $inc: { tries: 1 } },
      { sort: { nextTryAt: 1 }, returnDocument: 'after' },
    ).lean();

  async function sendDue(webhook: StoredWebhook): Promise<void> {
    const { address, secret } = await wordsOf(webhook);
    const networks = core.environment.webhookNetworks;
    const began = performance.now();
    for (let next = await claim(webhook._id); next; next = await claim(webhook._id)) {
      const letter = { ...(await letterOf(next, core.origin())), id: next._id, at: core.clock.now(), secret };
      await settle(next, await post(address, letter, { networks }));
      if (performance.now() - began > turn) return;
    }
  }

  const delivering: Delivering = {
    plan,
    wordsOf,
    async deliver(webhookId) {
      const webhook = await Webhooks.findById(webhookId).lean();
      if (!webhook) return;
      await sendDue(webhook);
      await Deliveries.deleteMany({ webhookId, at: trusted({ $lt: later(-kept) }) });
      const next = await Deliveries.findOne({ webhookId, state: 'WAITING' }).sort({ nextTryAt: 1 }).lean();
      if (next) await plan(webhookId, next.nextTryAt);
    },
  };
  jobs.handle(KIND, ({ subject }) => delivering.deliver(subject));
  return delivering;
}
