import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { SignedIn, StartedSession } from '../account/account.types.ts';
import { fail } from '../errors.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { RequestContext } from './context.ts';
import type { Services } from './services.ts';

/** Who has come in, as the contract's `Me`. */
export interface MeRecord extends SignedIn {
  name: string;
  /** As whom they take part now. */
  persons: PersonRecord[];
}

/** Who has come in, and as whom they take part; null for an anonymous viewer. */
export async function meOf(
  { account, traject }: Pick<Services, 'account' | 'traject'>,
  viewer: Viewer,
): Promise<MeRecord | null> {
  const signedIn = await account.signedIn(viewer);
  if (!signedIn) return null;
  const persons = await traject.personsOf(viewer);
  return { ...signedIn, name: signedIn.name ?? persons[0]?.name ?? '', persons };
}

/**
 * Gives the device its new session. The one that it had before ends: a device is one person's at a time, and nobody
 * could end it any more once its cookie is overwritten.
 */
export async function comeIn(context: RequestContext, started: StartedSession): Promise<MeRecord> {
  return (await enter(context, started)) ?? fail('UNAUTHENTICATED');
}

/** The same for who may owe a second step, which is null: not in yet. */
export async function enter(context: RequestContext, started: StartedSession): Promise<MeRecord | null> {
  const me = await keepSession(context, started);
  const before = deviceSessionOf(context.viewer);
  if (before) await context.services.account.endOneSession(before);
  return me;
}

const deviceSessionOf = (viewer: Viewer): string | undefined =>
  viewer.kind === 'ANONYMOUS' ? (viewer.half ?? viewer.locked)?.sessionId : sessionOf(viewer);

/** Gives the device the secret of a session; without a way to do so, the session ends. */
export async function keepSession(
  context: RequestContext,
  { secret, endsAt, viewer }: StartedSession,
): Promise<MeRecord | null> {
  try {
    // G10: until somebody says that the device is their own, the browser forgets it when it closes.
    context.setSessionCookie(secret, viewer.kind === 'ACCOUNT' ? endsAt : null);
  } catch (error) {
    await context.services.account.endOneSession(deviceSessionOf(viewer) ?? '');
    throw error;
  }
  return meOf(context.services, viewer);
}
