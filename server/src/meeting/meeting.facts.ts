import { trusted } from 'mongoose';
import type { MeetingFacts } from '../access/situation.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { MeetingModels, StoredMeeting } from './meeting.model.ts';
import { isForgotten } from './meeting.rules.ts';
import type { MeetingStore } from './meeting.store.ts';

/** Meetings as rules know them: nothing of it is sealed. */
export function createMeetingFacts(
  core: Core,
  { Meetings }: Pick<MeetingModels, 'Meetings'>,
): Pick<MeetingStore, 'trajectOf' | 'facts' | 'factsOf' | 'kindsOf' | 'openWith' | 'open'> {
  function factsFrom(stored: Omit<StoredMeeting, 'sealed'>): MeetingFacts {
    const { _id: id, trajectId, invited, conversationLeaderId, noteTakerId, state, planId } = stored;
    return {
      id,
      trajectId,
      invited,
      away: stored.away ?? [],
      conversationLeaderId: conversationLeaderId ?? null,
      noteTakerId: noteTakerId ?? null,
      state,
      running: state === 'RUNNING' && !isForgotten(stored.startedAt ?? stored.startsAt, core.clock.now()),
      planId: planId ?? null,
    };
  }

  return {
    async trajectOf(id) {
      return (await Meetings.findById(id, { trajectId: 1 }).lean())?.trajectId ?? fail('NOT_FOUND');
    },
    async facts(id) {
      const stored = await Meetings.findById(id, { sealed: 0 }).lean();
      return stored && factsFrom(stored);
    },
    async factsOf(trajectId) {
      return (await Meetings.find({ trajectId }, { sealed: 0 }).lean()).map(factsFrom);
    },
    async kindsOf(ids) {
      const found = await Meetings.find({ _id: trusted({ $in: ids }) }, { kind: 1 }).lean();
      return new Map(found.map(({ _id, kind }) => [_id, kind]));
    },
    async openWith(trajectId, personId) {
      const filter = { trajectId, invited: personId, state: trusted({ $ne: 'CLOSED' as const }) };
      return (await Meetings.find(filter, { _id: 1 }).lean()).map(({ _id }) => _id);
    },
    async open() {
      const stored = await Meetings.find(
        { state: trusted({ $in: ['PLANNED', 'RUNNING'] }) },
        { trajectId: 1 },
      ).lean();
      return stored.map(({ _id, trajectId }) => ({ id: _id, trajectId }));
    },
  };
}
