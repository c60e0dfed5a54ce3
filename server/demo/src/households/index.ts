import type { DemoHousehold } from '../story.types.ts';
import { adjei } from './adjei.ts';
import { dijkgraaf } from './dijkgraaf.ts';
import { haddou } from './haddou.ts';
import { kramer } from './kramer.ts';
import { maatsen } from './maatsen.ts';
import { noori } from './noori.ts';
import { ramdin } from './ramdin.ts';
import { terlouw } from './terlouw.ts';
import { visser } from './visser.ts';

/** The households of the demo region, the one whose meeting begins now first. */
export const households: DemoHousehold[] = [
  adjei,
  terlouw,
  dijkgraaf,
  noori,
  maatsen,
  ramdin,
  kramer,
  haddou,
  visser,
];
