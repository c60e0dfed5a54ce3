import { m } from '#lib/paraglide/messages.js';
import type { DeliveryFault, EventKind } from '../graph/schema.generated.ts';
import { dayAndTime } from '../language/language.ts';
import type { ShownWebhookFragment } from './webhooks.generated.ts';

/** An event on its way, as this screen has it. */
export type ShownDelivery = ShownWebhookFragment['deliveries'][number];

const kinds: Record<EventKind, () => string> = {
  PLAN_ADOPTED: m.organisation_event_plan,
  LEVEL_CHANGED: m.organisation_event_level,
  MEETING_PLANNED: m.organisation_event_meeting,
  TRAJECT_CLOSED: m.organisation_event_closed,
  TEST: m.organisation_event_test,
};

/** What happened, in a few words. */
export const eventInWords = (kind: EventKind): string => kinds[kind]();

const faults: Record<DeliveryFault, (status: number | null) => string> = {
  ADDRESS_REFUSED: () => m.organisation_delivery_refused(),
  NO_ANSWER: () => m.organisation_delivery_no_answer(),
  NOT_TAKEN: (status) => m.organisation_delivery_not_taken({ status: String(status ?? '') }),
};

/** Where it stands: what came of the last try, and what comes next. */
export function deliveryInWords({ state, fault, status, nextTryAt }: ShownDelivery): string[] {
  if (state === 'SENT') return [m.organisation_delivery_sent()];
  if (fault === null) return [m.organisation_delivery_waiting()];
  const why = faults[fault](status);
  if (state === 'GIVEN_UP') return [why, m.organisation_delivery_given_up()];
  return [why, m.organisation_delivery_next({ when: dayAndTime(nextTryAt ?? '') })];
}
