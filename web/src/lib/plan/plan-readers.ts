import { ask } from '../graph/client.ts';
import { follow, overLine } from '../graph/follow.ts';
import type { TrajectPart } from '../graph/schema.generated.ts';
import { PlanNewsDocument, PlanReadersDocument } from './plan.generated.ts';
import type { PlanPerson } from './plan.types.ts';

/** A plan on a screen that says who reads it. */
interface Read {
  readonly planId: string;
  readonly trajectId: string | undefined;
  takeReaders(readers: readonly PlanPerson[]): void;
}

/** News of a traject after which others may read its plans. */
const READ_BY: readonly TrajectPart[] = ['PEOPLE', 'PLANS', 'REGIE', 'MEETINGS'];

/** The last time that each plan asked: an answer that comes late is not taken. */
const asked = new WeakMap<Read, number>();

/**
 * Asks anew who reads a plan. That stands above where one writes, and has to be true also an hour after the plan was
 * opened. What the screen has stays when the viewer reads it no longer.
 */
export async function renewReaders(plan: Read): Promise<void> {
  const asking = (asked.get(plan) ?? 0) + 1;
  asked.set(plan, asking);
  try {
    const { readers } = (await ask(PlanReadersDocument, { id: plan.planId }, overLine)).plan;
    if (asked.get(plan) === asking) plan.takeReaders(readers);
  } catch {
    // Following the plan tells why.
  }
}

/**
 * Asks anew whenever others may read a plan than before: people came or left, readers were chosen, a meeting began. And
 * at every new connection, for what was told meanwhile. Returns the function that stops it.
 */
export function followReaders(plan: Read): () => void {
  const variables = (): { trajectId: string } => {
    void renewReaders(plan);
    return { trajectId: plan.trajectId ?? '' };
  };
  return follow(PlanNewsDocument, variables, {
    next: ({ trajectChanged: { what } }) => {
      if (what.some((one) => READ_BY.includes(one))) void renewReaders(plan);
    },
  });
}
