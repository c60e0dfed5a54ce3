import { m } from '#lib/paraglide/messages.js';
import { currentItem, participantOf, type Meeting } from './meeting.types.ts';

/** Something to tell who cannot see it change. Of one subject only the newest counts. */
export interface Announcement {
  subject: string;
  text: string;
}

/** What is new for this viewer between two states of a meeting. */
export function announcementsBetween(before: Meeting, after: Meeting): Announcement[] {
  const found: Announcement[] = [];
  const add = (subject: string, text: string): void => void found.push({ subject, text });

  const item = currentItem(after);
  if (item && item.sectionKey !== currentItem(before)?.sectionKey)
    add('item', m.meeting_chair_is_at({ title: item.title }));
  if (after.floor !== before.floor && after.floor !== null) {
    const name = participantOf(after, after.floor)?.name ?? '';
    add('floor', after.floor === after.viewerId ? m.meeting_floor_you() : m.meeting_floor({ name }));
  }
  if (after.round?.opened && before.round?.sectionKey === after.round.sectionKey && !before.round.opened)
    add('round', m.meeting_round_opened());
  if (after.adoptedVersion && !before.adoptedVersion) add('plan', m.meeting_adopted_title());
  if (after.state === 'CLOSED' && before.state !== 'CLOSED') add('end', m.meeting_closed_title());
  if (after.viewerChairs) {
    const waits = new Set(before.waiting.map(({ id }) => id));
    for (const guest of after.waiting)
      if (!waits.has(guest.id)) add(`guest/${guest.id}`, m.meeting_guest_waits({ name: guest.name }));
    const up = new Set(before.hands);
    for (const id of after.hands)
      if (!up.has(id)) add(`hand/${id}`, m.meeting_hand_of({ name: participantOf(after, id)?.name ?? '' }));
  }
  return found;
}
