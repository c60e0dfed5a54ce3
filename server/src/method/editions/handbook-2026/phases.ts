import type { Phase } from '../../process.types.ts';
import { analyse, aanmelding } from './phases/before-meeting.ts';
import { afsluiten, overdragen } from './phases/end.ts';
import { voortgang, voortgangsoverleg } from './phases/progress.ts';
import { startoverleg } from './phases/start-meeting.ts';

/** The six phases of 2026 in order; 6 has two parts. */
export const phases: Phase[] = [
  aanmelding,
  analyse,
  startoverleg,
  voortgang,
  voortgangsoverleg,
  overdragen,
  afsluiten,
];
