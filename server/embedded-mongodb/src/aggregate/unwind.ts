import { failure } from '../errors.ts';
import { MISSING, type Found } from '../paths.ts';
import { isDoc, typeName, type Doc, type Value } from '../values.ts';
import type { Stage } from './scope.ts';
import { setAt } from './stage.ts';

/** A path through documents only; `$unwind` does not spread arrays on the way. */
function directAt(document: Doc, parts: readonly string[]): Found {
  let value: Found = document;
  for (const part of parts) {
    if (!isDoc(value as Value) || !(value as Doc).has(part)) return MISSING;
    value = (value as Doc).get(part);
  }
  return value;
}

/** `$unwind`: one document for each element of an array. */
export function unwind(argument: Value): Stage {
  const options = isDoc(argument) ? argument : new Map<string, Value>([['path', argument]]);
  for (const name of options.keys()) {
    if (!['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name))
      throw failure(28811, `unrecognized option to $unwind stage: ${name}`);
  }
  const path = options.get('path');
  if (path === undefined) throw failure(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string')
    throw failure(28808, `expected a string as the path for $unwind stage, got ${typeName(path)}`);
  if (!path.startsWith('$'))
    throw failure(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  const preserve = options.get('preserveNullAndEmptyArrays') ?? false;
  if (typeof preserve !== 'boolean')
    throw failure(
      28809,
      `expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got ${typeName(preserve)}`,
    );
  const index = options.get('includeArrayIndex');
  if (index !== undefined && (typeof index !== 'string' || index === ''))
    throw failure(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  if (typeof index === 'string' && index.startsWith('$'))
    throw failure(
      28822,
      `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${index}`,
    );
  const parts = path.slice(1).split('.');
  const at = (document: Doc, value: Found, position: bigint | null): Doc => {
    const result = setAt(document, parts, value);
    return typeof index === 'string' ? setAt(result, index.split('.'), position) : result;
  };
  return function* (documents) {
    for (const document of documents) {
      const value = directAt(document, parts);
      if (Array.isArray(value) && value.length > 0) {
        for (let i = 0; i < value.length; i++) yield at(document, value[i], BigInt(i));
      } else if (Array.isArray(value)) {
        if (preserve) yield at(document, MISSING, null);
      } else if (value === MISSING || value === null || value === undefined) {
        if (preserve) yield typeof index === 'string' ? setAt(document, index.split('.'), null) : document;
      } else yield typeof index === 'string' ? setAt(document, index.split('.'), null) : document;
    }
  };
}
