import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import { isDuplicate } from '../writes.ts';
import { meetingPlace, type MeetingModels } from './meeting.model.ts';
import type { MeetingStore } from './meeting.store.ts';
import { awayFrom } from './meeting.members.ts';
import type { MeetingEvent } from './meeting.types.ts';

/** Events that rules and lists have to know of. */
export const reflected: ReadonlySet<MeetingEvent['kind']> = new Set([
  'planned',
  'moved',
  'agendaSet',
  'invited',
  'takenOut',
  'replied',
  'started',
  'guestAdmitted',
  'helperNamed',
  'closed',
  'calledOff',
]);

interface With {
  Meetings: MeetingModels['Meetings'];
  read: MeetingStore['read'];
}

/** Makes the row of a meeting, by which rules and lists know it, equal to its log. */
export function createReflecting(core: Core, { Meetings, read }: With): MeetingStore['reflect'] {
  return async (id, trajectId) => {
    const { state, seq } = await read(id, trajectId);
    if (state.trajectId === '') return;
    const { kind, minutes, planId, invited, conversationLeaderId, noteTakerId, sequence, place } = state;
    const sealed = await core.keyring.seal(state.trajectId, meetingPlace(id), { place });
    const { prepares, ending = null } = state;
    const passed = prepares === undefined ? {} : { prepares };
    const about = { kind, state: state.state, minutes, planId, invited, away: awayFrom(state) };
    const known = { ...about, sequence, ending, sealed, ...passed };
    // An older state of a slower writer never replaces a newer one: the upsert then meets the taken _id.
    await Meetings.updateOne(
      { _id: id, seq: trusted({ $lt: seq }) },
      {
        $set: {
          ...known,
          trajectId: state.trajectId,
          seq,
          startsAt: new Date(state.startsAt),
          startedAt: state.startedAt === null ? null : new Date(state.startedAt),
          conversationLeaderId,
          noteTakerId,
        },
      },
      { upsert: true },
    ).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
  };
}
