import { isConfidential, type PlanAudience, readsPlan, sitsAt, tableReads, writesPlan } from '../audience.ts';
import { isKeptFrom } from './meeting.rules.ts';
import type { Situation } from '../situation.ts';
import { isUnconfirmed, isUnproven } from '../unproven.ts';
import type { Viewer } from '../viewer.ts';
import { allowIf, isRegisseur, signedIn, type Rule } from './rule.ts';

/** A1 to A4: a plan has an audience; a guest by code reads it at the table only. */
function judged(viewer: Viewer, situation: Situation, judge: typeof readsPlan): boolean {
  const { self, plan, meeting, traject } = situation;
  if (!self || !plan) return false;
  // What is confidential is for who is that person for sure (A23).
  if (isUnproven(viewer) && isConfidential(plan)) return false;
  const running = meeting?.running === true;
  if (viewer.kind === 'GUEST' && !(running && meeting?.id === viewer.meetingId && tableReads(plan)))
    return false;
  const apart = meeting !== undefined && isKeptFrom(viewer, situation, meeting.invited);
  const table = meeting && !apart ? { ...meeting, running } : null;
  // Whose readers were chosen so that an adult of the household is not among them: as with a meeting of some.
  const atTable = table !== null && sitsAt(table, self.id) && tableReads(plan);
  if (plan.readers !== null && !atTable && isKeptFrom(viewer, situation, plan.readers)) return false;
  return judge(self, plan, { regisseurId: traject?.regisseurPersonId ?? null, table });
}

const mayRead = (viewer: Viewer, situation: Situation): boolean => judged(viewer, situation, readsPlan);

/** R14. */
export const planRead: Rule = signedIn((viewer, situation) =>
  allowIf(mayRead(viewer, situation), 'NOT_FOUND'),
);

/**
 * True when an own action of a plan is known to who does it though the plan is not read. Who does nothing in it has the
 * same answers, after as many questions to the database, as if it was not there (A1). Of a plan that is opened for single
 * persons only these know that it is there (A1, A4); of what another must not learn, who is it for sure (A23).
 */
export const knowsOwnActions = (
  viewer: Viewer,
  situation: Pick<Situation, 'self' | 'traject' | 'household'>,
  plan: PlanAudience,
): boolean => {
  const self = situation.self?.id ?? '';
  const { self: person, traject } = situation;
  if (plan.doers?.includes(self) === false) return false;
  // Who leads by profession reads every safety plan without being chosen (A4).
  const leads =
    plan.ownerPersonId === null && person?.side === 'PROFESSIONAL' && traject?.regisseurPersonId === self;
  const chosen = plan.ownerPersonId === self || (plan.readers ?? []).includes(self);
  if (isConfidential(plan) && !chosen && !leads) return false;
  if (!isUnconfirmed(viewer)) return true;
  return !isConfidential(plan) && (plan.readers === null || !isKeptFrom(viewer, situation, plan.readers));
};

/**
 * R27. Whose action it is, is judged beside the plan's state: an own action is known to its owner, and no other one of a
 * plan that is not read. A guest by code reads the plan or has nothing to tick.
 */
export const actionChange: Rule = signedIn((viewer, situation) => {
  const { plan, self } = situation;
  const takesPart = viewer.kind !== 'GUEST' && self !== undefined && plan !== undefined;
  return allowIf(
    (takesPart && knowsOwnActions(viewer, situation, plan)) || mayRead(viewer, situation),
    'NOT_FOUND',
  );
});

/** R15. Readers write their own words; whose words an entry holds is judged beside the plan's state. */
export const planWrite: Rule = signedIn((viewer, situation) => {
  if (!mayRead(viewer, situation)) return 'NOT_FOUND';
  return allowIf(judged(viewer, situation, writesPlan));
});

/** R28. A11: the regisseur; at the table a professional who chairs. Not in the words of one person. */
export const planCover: Rule = signedIn((viewer, situation) => {
  if (!mayRead(viewer, situation)) return 'NOT_FOUND';
  const { self, meeting, plan } = situation;
  const chairs =
    viewer.kind !== 'GUEST' &&
    self?.side === 'PROFESSIONAL' &&
    meeting?.running === true &&
    meeting.conversationLeaderId === self.id;
  return allowIf((isRegisseur(viewer, situation) || chairs) && plan?.ownerPersonId === null);
});

/** R29. A11: a professional who reads the plan. */
export const coveredRead: Rule = signedIn((viewer, situation) => {
  if (!mayRead(viewer, situation)) return 'NOT_FOUND';
  return allowIf(viewer.kind === 'ACCOUNT' && situation.self?.side === 'PROFESSIONAL');
});

/** R16. Not for the words of one person, which that person alone decides on. */
export const planLead: Rule = signedIn((viewer, situation) => {
  if (!mayRead(viewer, situation)) return 'NOT_FOUND';
  return allowIf(isRegisseur(viewer, situation) && situation.plan?.ownerPersonId === null);
});
