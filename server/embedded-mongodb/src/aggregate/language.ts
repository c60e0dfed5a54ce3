import { compileAny } from './expressions.ts';
import type { Scope } from './scope.ts';
import { compileStage } from './stages.ts';

/** A scope without variables, in which all expressions and stages are known. */
export function newScope(now: Date): Scope {
  return { now, vars: new Map(), compile: compileAny, stage: compileStage };
}
