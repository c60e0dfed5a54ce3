import { sessionOf, type Viewer } from '../access/viewer.ts';
import { mayConcern, type AccessChanges } from '../access/changes.ts';
import type { GuestAdmission } from '../account/account.types.ts';
import { fail } from '../errors.ts';
import { Channel } from '../log/channel.ts';
import type { GuestTicket } from '../schema.generated.ts';

/**
 * A guest's own admission: at once, then at every change, until it is decided. A session that ended before the chair
 * decided returns REFUSED as the last value.
 */
export function followAdmission(
  viewer: Viewer,
  admissionOf: (sessionId: string) => Promise<GuestAdmission>,
  changes: AccessChanges,
): AsyncIterableIterator<GuestTicket> {
  const sessionId = sessionOf(viewer);
  if (viewer.kind !== 'GUEST' || !sessionId) return fail('FORBIDDEN');
  const { meetingId } = viewer;
  let told: GuestAdmission | undefined;
  let looking: Promise<void> = Promise.resolve();

  const stop = changes.listen((change) => {
    if (mayConcern(change, { sessionId })) again();
  });
  const tickets = new Channel<GuestTicket>(stop);

  async function look(): Promise<void> {
    const admission = await admissionOf(sessionId ?? '');
    if (admission === told) return;
    told = admission;
    tickets.push({ meetingId, admission });
    if (admission !== 'WAITING') await tickets.return();
  }

  // One look after another, so that an older answer never comes after a newer one.
  function again(): void {
    looking = looking.then(look).catch(() => void tickets.return());
  }

  again();
  return tickets;
}
