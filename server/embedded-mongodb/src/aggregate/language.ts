import { compileAny } from './expressions.ts';
import type { Scope } from './scope.ts';
import { compileStage } from './stages.ts';

/** A scope without variables, in which all expressions and stages are known; `step` is called at every element. */
export function newScope(now: Date, step: () => void = () => undefined): Scope {
  return { now, vars: new Map(), step, compile: compileAny, stage: compileStage };
}
