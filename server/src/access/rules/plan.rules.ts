import type { Situation } from '../situation.ts';
import type { Viewer } from '../viewer.ts';
import { allowIf, isRegisseur, signedIn, type Refusal, type Rule } from './rule.ts';

/** access.md rule 2: a plan has its own list of readers; being in the traject is not enough. */
function mayRead(viewer: Viewer, situation: Situation): boolean {
  const { self, plan, traject } = situation;
  if (!self || !plan) return false;
  if (viewer.kind === 'GUEST') return plan.ownerPersonId === null && plan.meetingId === viewer.meetingId;
  if (plan.ownerPersonId !== null) return plan.ownerPersonId === self.id;
  return (
    self.side !== 'NETWORK' || plan.networkReaders.includes(self.id) || traject?.regisseurPersonId === self.id
  );
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
