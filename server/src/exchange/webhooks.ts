import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { EventDelivery, NewWebhook, Webhook } from '../schema.generated.ts';
import { createDelivering, placeOf, type Delivering } from './webhook.deliver.ts';
import { createEnqueue, hearHappenings, type HearingNeighbours } from './webhook.hearing.ts';
import {
  openWebhooks,
  type StoredDelivery,
  type StoredWebhook,
  type WebhookModels,
} from './webhook.model.ts';
import { addressOf, MOST } from './webhook.rules.ts';

/** What telling other systems needs of other modules. */
export interface WebhookNeighbours extends HearingNeighbours {
  jobs: Jobs;
  account: Pick<AccountService, 'acting'>;
}

type Administering = Grant<'ADMINISTRATION'>;

/** Other systems of an organisation that are told what happens. */
export interface Webhooks {
  list(grant: Administering): Promise<Webhook[]>;
  /** Throws WEBHOOK_ADDRESS, WEBHOOKS_FULL, NOT_IN_DEMO. */
  add(grant: Administering, address: string): Promise<NewWebhook>;
  /** Throws NOT_FOUND. */
  remove(grant: Administering, id: string): Promise<boolean>;
  /** Sends an event that says nothing, now. Throws NOT_FOUND, RATE_LIMITED. */
  try(grant: Administering, id: string): Promise<Webhook>;
  /** Sends an event once more, now. Throws NOT_FOUND, RATE_LIMITED. */
  again(grant: Administering, deliveryId: string): Promise<Webhook>;
}

/** How many are shown of each. */
const SHOWN = 50;
/** By hand, so that nobody makes this server knock at a door on and on. */
const BY_HAND = { points: 30, minutes: 10 };

const shownDelivery = ({ _id: id, nextTryAt, ...one }: StoredDelivery): EventDelivery => ({
  id,
  kind: one.kind,
  at: one.at,
  state: one.state,
  tries: one.tries,
  triedAt: one.triedAt,
  nextTryAt: one.state === 'WAITING' ? nextTryAt : null,
  fault: one.fault,
  status: one.status,
});

type Parts = {
  account: WebhookNeighbours['account'];
  models: WebhookModels;
  delivering: Delivering;
};

/** Which webhooks an organisation has. */
function createKeeping(core: Core, { account, models, delivering }: Parts) {
  const { Webhooks: Stored, Deliveries } = models;

  async function shown(webhook: StoredWebhook): Promise<Webhook> {
    const { _id: id, madeAt } = webhook;
    const latest = await Deliveries.find({ webhookId: id }).sort({ at: -1 }).limit(SHOWN).lean();
    const { address } = await delivering.wordsOf(webhook);
    return { id, address, madeAt, deliveries: latest.map(shownDelivery) };
  }

  /** A webhook of the administrator's own organisation. */
  const own = async (grant: Administering, _id: string): Promise<StoredWebhook> =>
    (await Stored.findOne({ _id, organisationId: accountActing(grant).organisationId }).lean()) ??
    fail('NOT_FOUND');

  const keeping: Pick<Webhooks, 'list' | 'add' | 'remove'> = {
    async list(grant) {
      const { organisationId } = accountActing(grant);
      return Promise.all((await Stored.find({ organisationId }).sort({ madeAt: 1 }).lean()).map(shown));
    },

    async add(grant, given) {
      const { organisationId } = accountActing(grant);
      if (core.environment.demo) fail('NOT_IN_DEMO');
      const address = addressOf(given, core.environment.webhookNetworks);
      const [_id, madeAt] = [core.random.uuid(), core.clock.now()];
      const secret = `whsec_${Buffer.from(core.random.secret(32), 'base64url').toString('base64')}`;
      const sealed = await core.keyring.seal(organisationId, placeOf(_id), { address, secret });
      await account.acting(accountActing(grant), async (session, note) => {
        if ((await Stored.countDocuments({ organisationId }, { session })) >= MOST) fail('WEBHOOKS_FULL');
        await Stored.create([{ _id, organisationId, madeAt, sealed }], { session });
        note('WEBHOOK_ADDED');
      });
      return { webhook: { id: _id, address, madeAt, deliveries: [] }, secret };
    },

    async remove(grant, id) {
      const { _id } = await own(grant, id);
      await account.acting(accountActing(grant), async (session, note) => {
        await Stored.deleteOne({ _id }, { session });
        await Deliveries.deleteMany({ webhookId: _id }, { session });
        note('WEBHOOK_REMOVED');
      });
      return true;
    },
  };
  return { ...keeping, own, shown };
}

/** Over the database; hears from trajecten what happens. */
export async function createWebhooks(core: Core, neighbours: WebhookNeighbours): Promise<Webhooks> {
  const { account } = neighbours;
  const models = await openWebhooks(core.database);
  const delivering = createDelivering(core, neighbours.jobs, models);
  const enqueue = createEnqueue(core, models, delivering);
  const { own, shown, ...keeping } = createKeeping(core, { account, models, delivering });
  const byHand = core.limiter('webhook-by-hand', BY_HAND);
  hearHappenings(models, neighbours, enqueue);

  return {
    ...keeping,

    async try(grant, id) {
      const webhook = await own(grant, id);
      await byHand.use(webhook.organisationId);
      const at = core.clock.now();
      await enqueue(webhook._id, core.random.uuid(), { kind: 'TEST', trajectId: null, about: null, at });
      await delivering.deliver(webhook._id);
      return shown(webhook);
    },

    async again(grant, deliveryId) {
      const delivery = (await models.Deliveries.findById(deliveryId).lean()) ?? fail('NOT_FOUND');
      const webhook = await own(grant, delivery.webhookId);
      await byHand.use(webhook.organisationId);
      await account.acting(accountActing(grant), async (session, note) => {
        const now = core.clock.now();
        const waits = { state: 'WAITING', since: now, nextTryAt: now } as const;
        await models.Deliveries.updateOne({ _id: deliveryId }, { $set: waits }, { session });
        note('EVENT_SENT_AGAIN');
      });
      await delivering.deliver(webhook._id);
      return shown(webhook);
    },
  };
}
