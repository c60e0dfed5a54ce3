import { asProblem, type Problem } from '../graph/problem.ts';
import { markAnswered } from '../ui/answered.ts';

/** One thing that a person does: whether it is under way, and what went wrong. What was typed is kept by the caller. */
export class Acting {
  /** True while the answer is waited for. */
  busy = $state(false);
  /** What went wrong the last time. */
  problem = $state<Problem>();

  /** Does it, unless it is being done. True when it worked. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return false;
    } finally {
      this.busy = false;
      markAnswered();
    }
  }
}
