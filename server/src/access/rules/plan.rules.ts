import type { Situation } from '../situation.ts';
import type { Viewer } from '../viewer.ts';
import { allowIf, isRegisseur, signedIn, type Refusal, type Rule } from './rule.ts';

/** access.md rule 2: a plan has its own list of readers; being in the traject is not enough. */
function mayRead(viewer: Viewer, situation: Situation): boolean {
  const { self, plan, meeting, traject } = situation;
  if (!self || !plan) return false;
  if (viewer.kind === 'GUEST') return plan.ownerPersonId === null && plan.meetingId === viewer.meetingId;
  if (plan.ownerPersonId !== null) return plan.ownerPersonId === self.id;
  if (self.side !== 'NETWORK' || traject?.regisseurPersonId === self.id) return true;
  // Who sits at the table makes the plan along; afterwards the household decides who keeps it (method, rules of forms).
  const atTheTable = meeting?.state === 'RUNNING' && meeting.invited.includes(self.id);
  return atTheTable || plan.networkReaders.includes(self.id);
}

const reading = (viewer: Viewer, situation: Situation): Refusal | null =>
  allowIf(mayRead(viewer, situation), 'NOT_FOUND');

/** R14. */
export const planRead: Rule = signedIn(reading);

/** R15. Readers write their own words; whose words an entry holds is judged beside the plan's state. */
export const planWrite: Rule = signedIn(reading);

/** R16. */
export const planLead: Rule = signedIn((viewer, situation) =>
  mayRead(viewer, situation) ? allowIf(isRegisseur(viewer, situation)) : 'NOT_FOUND',
);
