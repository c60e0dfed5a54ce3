import { sessionOf } from '../access/viewer.ts';
import type { RequestContext } from '../graph/context.ts';
import { fail } from '../errors.ts';
import type { MeRecord, StartedSession } from './account.types.ts';

/**
 * Gives the device its new session. The one that it had before ends: a device is one person's at a time, and nobody
 * could end it any more once its cookie is overwritten.
 */
export async function comeIn(
  context: RequestContext,
  { secret, endsAt, viewer }: StartedSession,
): Promise<MeRecord> {
  const { account } = context.rooms;
  try {
    // safety.md 18: until somebody says that the device is their own, the browser forgets it when it closes.
    context.setSessionCookie(secret, viewer.kind === 'ACCOUNT' ? endsAt : null);
  } catch (error) {
    await account.endOneSession(sessionOf(viewer) ?? '');
    throw error;
  }
  const before = sessionOf(context.viewer);
  if (before) await account.endOneSession(before);
  return (await account.me(viewer)) ?? fail('UNAUTHENTICATED');
}
