import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isConfidential, isSeparate, type HouseholdFacts } from '../access/audience.ts';
import type { MeetingFacts, PlanFacts } from '../access/situation.ts';
import { fail } from '../errors.ts';
import type { EventKind } from '../schema.generated.ts';
import type { TrajectHappening } from '../traject/events.ts';

/** Most webhooks of one organisation. */
export const MOST = 5;
const longest = 500;
const here = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What of the things that happen is told, as what. Of all others nothing is. */
export const kinds: Partial<Record<TrajectHappening['kind'], EventKind>> = {
  PLAN_ADOPTED: 'PLAN_ADOPTED',
  LEVEL_CHANGED: 'LEVEL_CHANGED',
  MEETING_PLANNED: 'MEETING_PLANNED',
  CLOSED: 'TRAJECT_CLOSED',
};

/** Types as CloudEvents have them. */
export const types: Record<EventKind, string> = {
  PLAN_ADOPTED: 'nl.regietafel.plan.adopted',
  LEVEL_CHANGED: 'nl.regietafel.level.changed',
  MEETING_PLANNED: 'nl.regietafel.meeting.planned',
  TRAJECT_CLOSED: 'nl.regietafel.traject.closed',
  TEST: 'nl.regietafel.test',
};

/** An address for webhooks, in its one way to write it. Throws WEBHOOK_ADDRESS. */
export function addressOf(given: string, networks: readonly string[]): string {
  const address = (given.length <= longest && URL.parse(given.trim())) || fail('WEBHOOK_ADDRESS');
  const { protocol, hostname, username, password, hash } = address;
  // On this machine, for tests and a first try, as with an identity provider.
  const isSecure = protocol === 'https:' || (protocol === 'http:' && here.has(hostname));
  if (!isSecure || username || password || hash) fail('WEBHOOK_ADDRESS');
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) > 0 && !mayReach(literal, networks)) fail('WEBHOOK_ADDRESS');
  return address.href;
}

/** True for a public address, and for one that who runs the server named. */
function mayReach(address: string, networks: readonly string[]): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.range() === 'unicast') return true;
  return networks.some((one) => {
    if (!one.includes('/')) return one === address;
    const [network, bits] = ipaddr.parseCIDR(one);
    return network.kind() === parsed.kind() && parsed.match([network, bits] as never);
  });
}

/** What decides whether another system may hear of something. */
export interface Around {
  plan: PlanFacts | null;
  meeting: MeetingFacts | null;
  household: HouseholdFacts | null;
  regisseurId: string | null;
}

/** A plan of which everyone of the household knows. */
const isCommon = (plan: PlanFacts, around: Around): boolean =>
  !isConfidential(plan) && (plan.readers === null || isForAll(plan.readers, around));

/** Every adult of the household is in it. Where none takes part nobody can say so. */
const isForAll = (inIt: readonly string[], { household, regisseurId }: Around): boolean =>
  household !== null && household.adults.length > 0 && !isSeparate(inIt, { household, regisseurId });

/**
 * Who reads the other system is not known here: a colleague, a counter, a page of the municipality on which somebody looks
 * up the own file. So it hears only of what every adult of the household knows: no plan of safety or of one person, no plan
 * with chosen readers and no meeting that leaves one of them out (A2, A4, A5). Deny by default.
 */
export function mayBeTold(kind: EventKind, around: Around): boolean {
  const { plan, meeting } = around;
  if (kind === 'PLAN_ADOPTED') return plan !== null && isCommon(plan, around);
  if (kind === 'MEETING_PLANNED')
    return (
      meeting !== null &&
      isForAll(meeting.invited, around) &&
      (meeting.planId === null || (plan !== null && isCommon(plan, around)))
    );
  return true;
}
