import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { fail } from '../errors.ts';
import type { Right } from '../schema.generated.ts';
import type { Viewer } from './viewer.ts';

/** How long a sign-in counts as recent, in milliseconds. */
export const recentFor = 15 * 60_000;

/** Rights of which every use asks for it: administration, the regie level, the meldcode dossier, checks of the log. */
const rightsThatAsk: ReadonlySet<Right> = new Set<Right>([
  'ADMINISTRATION',
  'ACCESS_LOG_CHECK',
  'REGIE_LEVEL_CHANGE',
  'DOSSIER_OPEN',
  'DOSSIER_READ',
  'DOSSIER_EXPORT',
]);

/** True for what asks that somebody signed in a moment ago: by its right, or because its `@needs` says so. */
export const asksRecentSignIn = ({ right, recent = false }: { right: Right; recent?: boolean }): boolean =>
  recent || rightsThatAsk.has(right);

/**
 * A laptop that was left open, or a session that somebody took, does no harm with what is dangerous. Only accounts can
 * sign in again: a regisseur of the household came in by a letter. A demo has no mail to sign in by, and nobody real in it.
 * Throws SIGN_IN_AGAIN.
 */
export function needRecentSignIn(
  viewer: Viewer,
  { clock, environment }: { clock: Clock; environment: Pick<Environment, 'demo'> },
): void {
  if (viewer.kind !== 'ACCOUNT' || environment.demo) return;
  const since = clock.now().getTime() - (viewer.signedInAt?.getTime() ?? 0);
  if (since >= recentFor) fail('SIGN_IN_AGAIN');
}
