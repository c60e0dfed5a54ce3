/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Why the last try failed. */
export type DeliveryFault =
  /** The address lies within a network that is not for this server to reach (private, loopback, link-local). */
  | 'ADDRESS_REFUSED'
  /** It was answered with another status than 2xx. */
  | 'NOT_TAKEN'
  /** Nobody answered in time, or not by a certificate that is trusted. */
  | 'NO_ANSWER';

/** Where an event stands on its way. */
export type DeliveryState =
  /** It was tried for three days and is tried no more, but by hand. */
  | 'GIVEN_UP'
  /** The other system took it: it answered with 2xx. */
  | 'SENT'
  /** It is sent, or will be tried again. */
  | 'WAITING';

/** What another system is told of, without a word of content (CloudEvents, type `nl.regietafel.` and then as below). */
export type EventKind =
  /** The regisseur changed the regie level, not to which: `level.changed`. */
  | 'LEVEL_CHANGED'
  /** A meeting was planned to which every adult of the household is invited: `meeting.planned`. */
  | 'MEETING_PLANNED'
  /** A plan that the whole household reads was adopted: `plan.adopted`. */
  | 'PLAN_ADOPTED'
  /** Nothing happened: an administrator tries out whether it arrives: `test`. */
  | 'TEST'
  /** A traject was closed: `traject.closed`. */
  | 'TRAJECT_CLOSED';

export type ShownWebhookFragment = { id: string, address: string, madeAt: string, deliveries: Array<{ id: string, kind: Types.EventKind, at: string, state: Types.DeliveryState, tries: number, triedAt: string | null, nextTryAt: string | null, fault: Types.DeliveryFault | null, status: number | null }> };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, address: string, madeAt: string, deliveries: Array<{ id: string, kind: Types.EventKind, at: string, state: Types.DeliveryState, tries: number, triedAt: string | null, nextTryAt: string | null, fault: Types.DeliveryFault | null, status: number | null }> }> };

export type AddWebhookMutationVariables = Exact<{
  address: string;
}>;


export type AddWebhookMutation = { addWebhook: { secret: string, webhook: { id: string, address: string, madeAt: string, deliveries: Array<{ id: string, kind: Types.EventKind, at: string, state: Types.DeliveryState, tries: number, triedAt: string | null, nextTryAt: string | null, fault: Types.DeliveryFault | null, status: number | null }> } } };

export type RemoveWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveWebhookMutation = { removeWebhook: boolean };

export type TryWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type TryWebhookMutation = { tryWebhook: { id: string, address: string, madeAt: string, deliveries: Array<{ id: string, kind: Types.EventKind, at: string, state: Types.DeliveryState, tries: number, triedAt: string | null, nextTryAt: string | null, fault: Types.DeliveryFault | null, status: number | null }> } };

export type SendEventAgainMutationVariables = Exact<{
  deliveryId: string | number;
}>;


export type SendEventAgainMutation = { sendEventAgain: { id: string, address: string, madeAt: string, deliveries: Array<{ id: string, kind: Types.EventKind, at: string, state: Types.DeliveryState, tries: number, triedAt: string | null, nextTryAt: string | null, fault: Types.DeliveryFault | null, status: number | null }> } };

export const WebhooksDocument: Operation<WebhooksQuery, WebhooksQueryVariables> = {"operationName":"Webhooks","query":"query Webhooks{webhooks{...ShownWebhook}}fragment ShownWebhook on Webhook{id address madeAt deliveries{id kind at state tries triedAt nextTryAt fault status}}"};

export const AddWebhookDocument: Operation<AddWebhookMutation, AddWebhookMutationVariables> = {"operationName":"AddWebhook","query":"mutation AddWebhook($address:String!){addWebhook(address:$address){webhook{...ShownWebhook}secret}}fragment ShownWebhook on Webhook{id address madeAt deliveries{id kind at state tries triedAt nextTryAt fault status}}"};

export const RemoveWebhookDocument: Operation<RemoveWebhookMutation, RemoveWebhookMutationVariables> = {"operationName":"RemoveWebhook","query":"mutation RemoveWebhook($id:ID!){removeWebhook(id:$id)}"};

export const TryWebhookDocument: Operation<TryWebhookMutation, TryWebhookMutationVariables> = {"operationName":"TryWebhook","query":"mutation TryWebhook($id:ID!){tryWebhook(id:$id){...ShownWebhook}}fragment ShownWebhook on Webhook{id address madeAt deliveries{id kind at state tries triedAt nextTryAt fault status}}"};

export const SendEventAgainDocument: Operation<SendEventAgainMutation, SendEventAgainMutationVariables> = {"operationName":"SendEventAgain","query":"mutation SendEventAgain($deliveryId:ID!){sendEventAgain(deliveryId:$deliveryId){...ShownWebhook}}fragment ShownWebhook on Webhook{id address madeAt deliveries{id kind at state tries triedAt nextTryAt fault status}}"};