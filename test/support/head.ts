import * as operations from './operations.ts';
import type { Person } from './person.ts';

/** The number of the newest event of a plan that somebody may know of: everyone's own (A1). */
export const headOf = async (person: Person, planId: string): Promise<number> =>
  (await person.get<{ plan: { seq: number } }>(operations.plan, { id: planId })).plan.seq;
