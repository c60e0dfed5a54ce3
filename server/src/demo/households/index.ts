import type { DemoHousehold } from '../story.types.ts';
import { adjei } from './adjei.ts';

/** The households of the demo region, the one whose meeting begins now first. */
export const households: DemoHousehold[] = [adjei];
