import type { Right } from '../schema.generated.ts';
import { sessionOf, type Viewer } from './viewer.ts';

/**
 * Sessions of which nobody knows whether it is that person: who came in by a letter, link or address that another could
 * hold and was not recognised yet, and who was let in at the table by a code (A23, A24).
 */
export const isUnproven = (viewer: Viewer): boolean =>
  viewer.kind === 'GUEST' || (viewer.kind === 'PERSON' && viewer.unconfirmed === true);

/** Came in by what another of the household could hold, and was not recognised yet. */
export const isUnconfirmed = (viewer: Viewer): boolean => viewer.kind === 'PERSON' && isUnproven(viewer);

/** The session, when nobody knows for sure whose it is: of own words it has what it wrote itself (A24). */
export const unprovenSession = (viewer: Viewer): string | undefined =>
  isUnproven(viewer) ? sessionOf(viewer) : undefined;

/** Rights that such a session has where the rule of the right allows it; every other is refused. */
const rightsOfUnproven: ReadonlySet<Right> = new Set<Right>([
  'PUBLIC',
  'DEMO',
  'OWN',
  'GUEST',
  'TRAJECT_READ',
  'PLAN_READ',
  'PLAN_WRITE',
  'ACTION_CHANGE',
  'MEETING_JOIN',
  'SAFETY_SIGNAL',
]);

/** What such a session may do with these, beside what anyone may: taking part, and telling that it is not safe. */
const operationsOfUnproven: ReadonlySet<string> = new Set([
  'Query.mySessions',
  'Query.myTrajecten',
  'Query.traject',
  'Query.meeting',
  'Query.plan',
  'Query.myActions',
  'Query.safetySignalState',
  'Query.safetySignalReaders',
  'Mutation.setOwnDevice',
  'Mutation.setOwnCode',
  'Mutation.endSession',
  'Mutation.answerDates',
  'Mutation.replyToMeeting',
  'Mutation.raiseHand',
  'Mutation.typing',
  'Mutation.takePen',
  'Mutation.writeText',
  'Mutation.addEntry',
  'Mutation.moveEntry',
  'Mutation.removeEntry',
  'Mutation.restoreEntry',
  'Mutation.shareEntry',
  'Mutation.writeAlong',
  'Mutation.answer',
  'Mutation.setAction',
  'Mutation.setActionState',
  'Mutation.continueGoal',
  'Mutation.sendSafetySignal',
  'Subscription.trajectChanged',
  'Subscription.meetingChanged',
  'Subscription.planEvents',
  'Subscription.myAdmission',
]);

/** False for a right that a session of nobody for sure does not have. */
export const hasRight = (viewer: Viewer, right: Right): boolean =>
  !isUnproven(viewer) || rightsOfUnproven.has(right);

/** False for an operation, as `Mutation.answer`, that is not for a session of nobody for sure. */
export const mayUse = (viewer: Viewer, right: Right, operation: string): boolean =>
  !isUnproven(viewer) || right === 'PUBLIC' || right === 'DEMO' || operationsOfUnproven.has(operation);
