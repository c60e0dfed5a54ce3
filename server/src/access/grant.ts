import { fail } from '../errors.ts';
import type { Right } from '../schema.generated.ts';
import type { Concern } from './changes.ts';
import type { Kept } from './kept.ts';
import { rules } from './rules/index.ts';
import { isRegisseur } from './rules/rule.ts';
import {
  loadSituation,
  lookAsLongAtRefusal,
  type FactSource,
  type Situation,
  type Target,
} from './situation.ts';
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

/** Asks whether a viewer may use a right. Gives a grant, or throws UNAUTHENTICATED, FORBIDDEN or NOT_FOUND. */
export type Authorise = <R extends Right>(viewer: Viewer, right: R, target?: Target) => Promise<Grant<R>>;

/** Someone who asks, and the judge: what code needs to know whether the viewer may. */
export interface Judging {
  viewer: Viewer;
  authorise: Authorise;
}

/** Rights that are asked with every letter. All others are judged by what the database says at that moment. */
const withEveryLetter: ReadonlySet<Right> = new Set<Right>(['PLAN_WRITE']);

/**
 * The one place where rights are judged, over the facts of the domain rooms. With `kept`, a grant that was given just
 * now is given again for a right that is asked with every letter; a refusal never is.
 */
export function createAuthorise(facts: FactSource, demo: boolean, kept?: Kept<Grant>): Authorise {
  async function judge<R extends Right>(viewer: Viewer, right: R, target?: Target): Promise<Grant<R>> {
    const situation = await loadSituation(facts, viewer, target, demo);
    const refusal = situation
      ? rules[right](viewer, situation)
      : viewer.kind === 'ANONYMOUS'
        ? 'UNAUTHENTICATED'
        : 'NOT_FOUND';
    if (!situation || refusal) {
      await lookAsLongAtRefusal(facts, target, situation);
      fail(refusal ?? 'NOT_FOUND');
    }
    return Object.freeze({ [proof]: true as const, right, viewer, situation });
  }

  return async (viewer, right, target) => {
    const sessionId = sessionOf(viewer);
    if (!kept || !target || !sessionId || !withEveryLetter.has(right)) return judge(viewer, right, target);
    const key = `${sessionId} ${right} ${target.id}`;
    return (await kept.read(key, () => judge(viewer, right, target))) as Grant<typeof right>;
  };
}

/** The grant of the field being resolved, as the right that the field's `@needs` names. Throws when it is another. */
export function grantFor<R extends Right>({ grant }: { grant: Grant }, right: R): Grant<R> {
  if (grant.right !== right) throw new Error(`This field holds ${grant.right}, not ${right}.`);
  return grant as Grant<R>;
}

/** Whose grant it is: a change of its session or its traject may end it. */
export function concernOf({ viewer, situation }: Grant): Concern {
  return { sessionId: sessionOf(viewer), trajectId: situation.traject?.id };
}

/** The traject that a grant is about. Lookups always filter by it. */
export function trajectOf(grant: Grant): string {
  return grant.situation.traject?.id ?? fail('NOT_FOUND');
}

/** The person as whom the viewer acts in the traject of the grant. */
export function personOf(grant: Grant): string {
  return grant.situation.self?.id ?? fail('FORBIDDEN');
}

/** True when the grant's viewer is the regisseur of its traject. */
export function grantedToRegisseur(grant: Grant): boolean {
  return isRegisseur(grant.viewer, grant.situation);
}
