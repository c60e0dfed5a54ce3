import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { HeadMoved, WrittenBefore, type Entry } from '../log/log.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { EventsKeeping } from './events.keeping.ts';
import { streamOf, type StoredEvent } from './events.stored.ts';
import type { TrajectModels } from './traject.model.ts';
import type { TrajectEvent } from './traject.types.ts';

/** Writing events in the log of a traject. One after the other: who calls takes care of that. */
export interface EventsWriting {
  /** Appends an event; one with a `mutationId` once. */
  write(trajectId: string, event: TrajectEvent, at: Date, mutationId?: string): Promise<void>;
  /** Keeps an event in the transaction of what it is about. */
  enqueue(session: ClientSession, trajectId: string, event: TrajectEvent): Promise<void>;
  /** Appends what was kept, each once. */
  writePending(trajectId: string): Promise<void>;
}

const tries = 20;

const pendingPlace = (trajectId: string, id: string) => ({
  collection: 'trajecten',
  id: `${trajectId}:${id}`,
  field: 'untold',
});

interface With {
  Traject: TrajectModels['Traject'];
  keeping: EventsKeeping;
}

/** Over the log; other processes are met by HeadMoved. */
export function createEventsWriting(
  core: Core,
  { Traject, keeping: { catchUp, keep } }: With,
): EventsWriting {
  const write: EventsWriting['write'] = async (trajectId, { what, about, timeline }, at, mutationId) => {
    const line = timeline && { ...timeline, id: core.random.uuid() };
    for (let attempt = 0; attempt < tries; attempt++) {
      const told = await catchUp(trajectId);
      const event: StoredEvent = {
        what,
        ...(about ? { about } : {}),
        ...(line ? { timeline: line } : {}),
      };
      try {
        const entry = { at, actor: null, event, mutationId };
        const written = await core.log.append(streamOf(trajectId), trajectId, told.seq, entry);
        await keep(trajectId, [written as Entry<StoredEvent>]);
        return;
      } catch (error) {
        if (error instanceof WrittenBefore) return;
        if (!(error instanceof HeadMoved)) throw error;
      }
    }
    throw new Error('The log of a traject kept moving.');
  };

  return {
    write,
    async enqueue(session, trajectId, event) {
      const id = core.random.uuid();
      const sealed = await core.keyring.seal(trajectId, pendingPlace(trajectId, id), event);
      const untold = { id, at: core.clock.now(), sealed };
      await Traject.updateOne({ _id: trajectId }, { $push: { untold } }, { session });
    },
    async writePending(trajectId) {
      const stored = await Traject.findById(trajectId, { untold: 1 }).lean();
      for (const { id, at, sealed } of stored?.untold ?? []) {
        const place = pendingPlace(trajectId, id);
        const event = await core.keyring.open<TrajectEvent>(trajectId, place, bytesOf(sealed));
        await write(trajectId, event, at, id);
        await Traject.updateOne({ _id: trajectId }, { $pull: { untold: { id } } });
      }
    },
  };
}
