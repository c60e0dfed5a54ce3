import { knownTo, type FactsOfTraject, type Known } from '../access/known.ts';
import { may, rightsAmong } from '../access/may.ts';
import { isUnproven } from '../access/unproven.ts';
import type { Judging } from '../access/grant.ts';
import type { Right } from '../schema.generated.ts';
import type { TimelineViewer } from './timeline.rules.ts';
import type { Audience, Listener } from './traject.rules.ts';
import type { PersonRecord } from './traject.types.ts';

/** Rights on a traject that screens need to know of. */
const trajectRights: readonly Right[] = [
  'FIRST_APPOINTMENT',
  'TRAJECT_READ',
  'REGIE_READ',
  'REGIE_PROPOSE',
  'REGIE_LEVEL_CHANGE',
  'TRAJECT_LEAD',
  'SAFETY_SIGNAL',
  'SAFETY_READ',
  'ACCESS_LOG_READ',
];

/** What the viewer may do with a traject. */
export const rightsOnTraject = (context: Judging, id: string): Promise<Right[]> =>
  rightsAmong(trajectRights, context, { kind: 'traject', id });

/** The viewer as someone who hears of what changes, at this moment. */
export async function listenerOf(context: Looking, id: string): Promise<Listener> {
  const [audience, viewer] = await Promise.all([audienceOf(context, id), viewerOf(context, id)]);
  return { audience, viewer };
}

async function audienceOf(context: Judging, id: string): Promise<Audience> {
  const target = { kind: 'traject', id } as const;
  if (await may(context, 'TRAJECT_LEAD', target)) return 'LEAD';
  return (await may(context, 'REGIE_READ', target)) ? 'REGIE' : 'ALL';
}

/** Someone who looks at a traject, and where the facts about its plans and meetings are. */
type Looking = Judging & { services: FactsOfTraject };

/** The viewer in front of the timeline. */
export async function viewerOf(context: Looking, id: string): Promise<TimelineViewer> {
  const grant = await context.authorise(context.viewer, 'TRAJECT_READ', { kind: 'traject', id });
  const { self, traject } = grant.situation;
  const leads = self !== undefined && self.id === traject?.regisseurPersonId;
  const known: Known = await knownTo(grant, context.services);
  return {
    seat: leads ? 'REGISSEUR' : (self?.side ?? 'DESK'),
    personId: self?.id ?? null,
    unsure: isUnproven(context.viewer),
    has: (right, subject) => (right === 'PLAN_READ' ? known.plans : known.meetings).has(subject),
  };
}

/** True when the viewer is this person. */
export function isViewer({ viewer }: Pick<Judging, 'viewer'>, person: PersonRecord): boolean {
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return false;
    case 'ACCOUNT':
      return person.accountId === viewer.accountId && person.leftAt === null;
    case 'PERSON':
      return person.id === viewer.personId;
    case 'GUEST':
      return person.id === viewer.admittedAs?.personId;
  }
}
