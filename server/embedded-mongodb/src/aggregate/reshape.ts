import { failure } from '../errors.ts';
import { MISSING, type Found } from '../paths.ts';
import { compileAddFields, compileProjection } from '../projection.ts';
import { isDoc, typeName, type Doc, type Value } from '../values.ts';
import { onlyNamed } from './operator.ts';
import { compileExpression, withVars, type Scope, type Stage } from './scope.ts';
import { map, object, type Stages } from './stage.ts';
import { unwind } from './unwind.ts';

function addFields(argument: Value, scope: Scope): Stage {
  const compute = compileAddFields(object(argument, '$addFields'), scope);
  return (documents) => map(documents, (document) => compute(document, scope));
}

function replaceRoot(expression: Value, scope: Scope): Stage {
  const compute = compileExpression(expression, scope);
  return (documents) =>
    map(documents, (document) => {
      const value = compute(document, scope);
      if (!isDoc(value as Value)) {
        throw failure(
          40228,
          `'newRoot' expression must evaluate to an object, but resulting value was: ${value === MISSING ? 'MISSING' : typeName(value as Value)}`,
        );
      }
      return value as Doc;
    });
}

function redact(argument: Value, scope: Scope): Stage {
  const marks: [string, Found][] = [
    ['DESCEND', '$$DESCEND'],
    ['PRUNE', '$$PRUNE'],
    ['KEEP', '$$KEEP'],
  ];
  const inner = withVars(scope, marks);
  const expression = compileExpression(argument, inner);
  const visit = (document: Doc): Doc | undefined => {
    const decision = expression(document, inner);
    if (decision === '$$KEEP') return document;
    if (decision === '$$PRUNE') return undefined;
    if (decision !== '$$DESCEND')
      throw failure(17053, '$redact must evaluate to $$KEEP, $$PRUNE or $$DESCEND');
    const result: Doc = new Map();
    for (const [name, value] of document) {
      const kept = within(value);
      if (kept !== MISSING) result.set(name, kept);
    }
    return result;
  };
  const within = (value: Value): Found => {
    if (isDoc(value)) return visit(value) ?? MISSING;
    if (!Array.isArray(value)) return value;
    return value.map(within).filter((one): one is Value => one !== MISSING);
  };
  return function* (documents) {
    for (const document of documents) {
      const kept = visit(document);
      if (kept) yield kept;
    }
  };
}

/** Stages that make other documents of documents. */
export const reshapingStages: Stages = {
  $project: (argument, scope) => {
    const specification = object(argument, '$project');
    if (specification.size === 0)
      throw failure(
        51272,
        'Invalid $project :: caused by :: projection specification must have at least one field',
      );
    const project = compileProjection(specification, scope, false);
    return (documents) => map(documents, (document) => project(document, scope));
  },
  $addFields: addFields,
  $set: addFields,
  $unset: (argument, scope) => {
    const names = Array.isArray(argument) ? argument : [argument];
    if (names.length === 0 || !names.every((name) => typeof name === 'string')) {
      throw failure(31002, '$unset specification must be a string or an array containing only string values');
    }
    const project = compileProjection(
      new Map(names.map((name): [string, Value] => [name as string, 0])),
      scope,
      false,
    );
    return (documents) => map(documents, (document) => project(document, scope));
  },
  $replaceRoot: (argument, scope) => {
    const specification = object(argument, '$replaceRoot');
    onlyNamed(specification, '$replaceRoot', ['newRoot'], 40230);
    if (!specification.has('newRoot'))
      throw failure(40231, 'no newRoot specified for the $replaceRoot stage');
    return replaceRoot(specification.get('newRoot'), scope);
  },
  $replaceWith: replaceRoot,
  $redact: redact,
  $unwind: unwind,
};
