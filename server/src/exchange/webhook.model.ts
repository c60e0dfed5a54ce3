import { Schema, type Connection } from 'mongoose';
import type { DeliveryFault, DeliveryState, EventKind } from '../schema.generated.ts';

/** An address that is told what happens. `sealed`: the address, and the secret by which it knows who tells. */
export interface StoredWebhook {
  _id: string;
  organisationId: string;
  madeAt: Date;
  sealed: Buffer;
}

/** An event on its way to one address. */
export interface StoredDelivery {
  /** Identity of the event, for this address. */
  _id: string;
  webhookId: string;
  kind: EventKind;
  /** Null for one by which an administrator tries out whether it arrives. */
  trajectId: string | null;
  /** Plan or meeting that it is about. */
  about: string | null;
  at: Date;
  state: DeliveryState;
  /** Since when it waits: after three days it is given up. */
  since: Date;
  nextTryAt: Date;
  tries: number;
  triedAt: Date | null;
  fault: DeliveryFault | null;
  status: number | null;
}

const fixed = <T>(type: T) => ({ type, immutable: true, required: true });
const either = <T>(type: T) => ({ type, default: null });

const webhookSchema = new Schema<StoredWebhook>(
  { _id: String, organisationId: fixed(String), madeAt: fixed(Date), sealed: fixed(Buffer) },
  { versionKey: false },
);
webhookSchema.index({ organisationId: 1, madeAt: 1 });

const deliverySchema = new Schema<StoredDelivery>(
  {
    _id: String,
    webhookId: fixed(String),
    kind: fixed(String),
    trajectId: either(String),
    about: either(String),
    at: fixed(Date),
    state: String,
    since: Date,
    nextTryAt: Date,
    tries: { type: Number, default: 0 },
    triedAt: either(Date),
    fault: either(String),
    status: either(Number),
  },
  { versionKey: false },
);
deliverySchema.index({ webhookId: 1, state: 1, nextTryAt: 1 });
deliverySchema.index({ webhookId: 1, at: -1 });
deliverySchema.index({ trajectId: 1 });

/** Webhooks and what goes to them. */
export async function openWebhooks(database: Connection) {
  const Webhooks = database.model('Webhook', webhookSchema, 'webhooks');
  const Deliveries = database.model('EventDelivery', deliverySchema, 'event_deliveries');
  for (const model of [Webhooks, Deliveries]) {
    await model.createCollection();
    await model.createIndexes();
  }
  return { Webhooks, Deliveries };
}

/** The models. */
export type WebhookModels = Awaited<ReturnType<typeof openWebhooks>>;
