import type { Situation } from '../situation.ts';
import { isUnproven } from '../unproven.ts';
import type { Viewer } from '../viewer.ts';

/** Why a rule refuses: not known who asks; may not; may not even know that it exists; or not before one was recognised. */
export type Refusal = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'NOT_CONFIRMED';

/** A pure judgement: null allows. */
export type Rule = (viewer: Viewer, situation: Situation) => Refusal | null;

/** Allows when `holds`, else refuses for that reason. */
export const allowIf = (holds: boolean, otherwise: Refusal = 'FORBIDDEN'): Refusal | null =>
  holds ? null : otherwise;

/** Refuses who has no session, else asks the rule. */
export const signedIn =
  (rule: Rule): Rule =>
  (viewer, situation) =>
    viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : rule(viewer, situation);

/**
 * Refuses with NOT_FOUND who takes no part in the traject, else asks the rule. A guest by code takes part in the
 * meeting only, so rules that a guest may pass do not use this.
 */
export const takingPart = (rule: Rule): Rule =>
  signedIn((viewer, situation) =>
    !situation.self || viewer.kind === 'GUEST' ? 'NOT_FOUND' : rule(viewer, situation),
  );

/** True when the viewer is the regisseur of the traject at this moment. */
export function isRegisseur(viewer: Viewer, { traject, self }: Situation): boolean {
  return (
    !isUnproven(viewer) &&
    self !== undefined &&
    traject !== undefined &&
    traject.regisseurPersonId === self.id
  );
}
