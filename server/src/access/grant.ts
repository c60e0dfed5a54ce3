import { fail, isCoded } from '../errors.ts';
import type { Right } from '../schema.generated.ts';
import type { RecentFacts } from './recent-facts.ts';
import { rules } from './rules/index.ts';
import { isRegisseur, type Refusal } from './rules/rule.ts';
import {
  loadSituation,
  lookAsLongAtRefusal,
  type FactSource,
  type Situation,
  type Target,
} from './situation.ts';
import { hasRight } from './unproven.ts';
import { sessionOf, type Viewer } from './viewer.ts';

const proof = Symbol('made by access');

/**
 * Proof that a viewer may use a right on a target now. Only `authorise` makes one, so that no service, job or test
 * can act without having asked.
 */
export interface Grant<R extends Right = Right> {
  readonly [proof]: true;
  readonly right: R;
  readonly viewer: Viewer;
  readonly situation: Situation;
}

/** Asks whether a viewer may use a right. Returns a grant, or throws UNAUTHENTICATED, FORBIDDEN or NOT_FOUND. */
export type Authorise = <R extends Right>(viewer: Viewer, right: R, target?: Target) => Promise<Grant<R>>;

/** Someone who asks, and the judge: what code needs to know whether the viewer may. */
export interface Judging {
  viewer: Viewer;
  authorise: Authorise;
}

/** Rights that are asked with every letter. All others are judged by what the database says at that moment. */
const withEveryLetter: ReadonlySet<Right> = new Set<Right>(['PLAN_WRITE']);

/**
 * The one place where rights are judged, over the facts of the domain modules. With `recent`, a right that is asked
 * with every letter is judged every time over facts of under a second ago; a refusal is only given over facts as they
 * are now.
 */
export function createAuthorise(facts: FactSource, demo: boolean, recent?: RecentFacts): Authorise {
  function judge(viewer: Viewer, right: Right, situation: Situation | null): Refusal | null {
    if (!situation) return viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'NOT_FOUND';
    return rules[right](viewer, situation) ?? (hasRight(viewer, right) ? null : 'NOT_CONFIRMED');
  }

  // Who was granted it before. Others are judged over the facts of now alone: what others wrote a moment ago would show
  // in what a refusal asks of the database.
  const granted = new Set<string>();
  const mostGranted = 20_000;

  return async (viewer, right, target) => {
    const everyLetter = recent !== undefined && withEveryLetter.has(right);
    const key = everyLetter ? `${sessionOf(viewer)} ${target?.id}` : '';
    if (everyLetter && granted.has(key)) {
      const situation = await loadSituation(recent, viewer, target, demo);
      if (situation && !judge(viewer, right, situation)) return grantOf(right, viewer, situation);
    }
    const situation = await loadSituation(everyLetter ? recent.now : facts, viewer, target, demo);
    const refusal = judge(viewer, right, situation);
    if (!situation || refusal) {
      granted.delete(key);
      await lookAsLongAtRefusal(facts, target, situation);
      fail(refusal ?? 'NOT_FOUND');
    }
    if (everyLetter) {
      if (granted.size >= mostGranted) granted.clear();
      granted.add(key);
    }
    return grantOf(right, viewer, situation);
  };
}

/** A grant, as `authorise` gives it; null where the right is refused. */
export async function ifGranted<R extends Right>(
  { viewer, authorise }: Judging,
  right: R,
  target?: Target,
): Promise<Grant<R> | null> {
  try {
    return await authorise(viewer, right, target);
  } catch (error) {
    if (isCoded(error)) return null;
    throw error;
  }
}

/** The grant of the field being resolved, as the right that the field's `@needs` names. Throws when it is another. */
export function grantFor<R extends Right>({ grant }: { grant: Grant }, right: R): Grant<R> {
  if (grant.right !== right) throw new Error(`This field holds ${grant.right}, not ${right}.`);
  return grant as Grant<R>;
}

const grantOf = <R extends Right>(right: R, viewer: Viewer, situation: Situation): Grant<R> =>
  Object.freeze({ [proof]: true as const, right, viewer, situation });

/** The traject that a grant is about. Lookups always filter by it. */
export function trajectOf(grant: Grant): string {
  return grant.situation.traject?.id ?? fail('NOT_FOUND');
}

/** The person as whom the viewer acts in the traject of the grant. */
export function personOf(grant: Grant): string {
  return grant.situation.self?.id ?? fail('FORBIDDEN');
}

/** The account that acts. Throws FORBIDDEN for who has none. */
export const accountActing = ({ viewer }: Grant): Extract<Viewer, { kind: 'ACCOUNT' }> =>
  viewer.kind === 'ACCOUNT' ? viewer : fail('FORBIDDEN');

/**
 * True when a professional acts: one who takes part, or the aanmeldcoordinator who registered it. A regisseur of the
 * household or network is none (A22).
 */
export const grantedToProfessional = ({ viewer, situation: { self } }: Grant): boolean =>
  viewer.kind === 'ACCOUNT' && (self === undefined || self.side === 'PROFESSIONAL');

/** True when the grant's viewer is the regisseur of its traject, and a professional. */
export const leadsByProfession = (grant: Grant): boolean =>
  grantedToRegisseur(grant) && grantedToProfessional(grant);

/** True when the grant's viewer is the regisseur of its traject. */
export function grantedToRegisseur(grant: Grant): boolean {
  return isRegisseur(grant.viewer, grant.situation);
}
