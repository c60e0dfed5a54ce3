import type { RecordedSentence, TimelineFact } from './timeline.rules.ts';
import type { TrajectEvent } from './traject.types.ts';

/** An event as it stands in the log. */
export interface StoredEvent {
  what: TrajectEvent['what'];
  timeline?: (TimelineFact | RecordedSentence) & { id: string };
  about?: TrajectEvent['about'];
}

/** The stream in which the events of a traject stand. */
export const streamOf = (trajectId: string) => `traject:${trajectId}` as const;
