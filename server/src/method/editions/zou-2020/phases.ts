import type { Phase } from '../../process.types.ts';
import { close, handOver } from './phases/end.ts';
import { aanmelding, intake } from './phases/intake.ts';
import { prepareStart } from './phases/prepare-start.ts';
import { holdProgress, prepareProgress } from './phases/progress-meeting.ts';
import { progress } from './phases/progress.ts';
import { holdStart } from './phases/start-meeting.ts';

/** The six phases of 2020 in order; 3, 5 and 6 have two parts. */
export const phases: Phase[] = [
  aanmelding,
  intake,
  prepareStart,
  holdStart,
  progress,
  prepareProgress,
  holdProgress,
  handOver,
  close,
];
