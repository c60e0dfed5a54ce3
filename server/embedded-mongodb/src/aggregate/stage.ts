import type { Work } from '../engine.ts';
import { failure } from '../errors.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { MISSING, type Found } from '../paths.ts';
import { isDoc, typeName, type Doc, type Value } from '../values.ts';
import type { Scope, Stage } from './scope.ts';

/** Compiles one stage for its argument. */
export type CompileStage = (argument: Value, scope: Scope, work: Work) => Stage;

/** Stages by name. */
export type Stages = Record<string, CompileStage>;

/** An argument that must be a document. */
export function object(argument: Value, name: string): Doc {
  if (!isDoc(argument))
    throw failure(40272, `${name} specification stage must be an object, got ${typeName(argument)}`);
  return argument;
}

/** An argument that must be a whole number. */
export function whole(argument: Value, name: string): number {
  const value = isNumber(argument) ? toDouble(argument) : Number.NaN;
  if (!Number.isInteger(value))
    throw failure(5107200, `invalid argument to ${name} stage: Expected an integer`);
  return value;
}

/** Changes each document. */
export function* map(documents: Iterable<Doc>, change: (document: Doc) => Doc): Iterable<Doc> {
  for (const document of documents) yield change(document);
}

/** A copy of a document with a value at a path, documents on the way made where there are none. */
export function setAt(document: Doc, parts: readonly string[], value: Found): Doc {
  const copy = new Map(document);
  const [first, ...rest] = parts;
  if (rest.length === 0) {
    if (value === MISSING) copy.delete(first!);
    else copy.set(first!, value);
    return copy;
  }
  const inner = copy.get(first!);
  copy.set(first!, setAt(isDoc(inner) ? inner : new Map(), rest, value));
  return copy;
}
