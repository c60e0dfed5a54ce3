import { encode } from '../bson.ts';
import { failure, notHere } from '../errors.ts';
import { MISSING, type Found } from '../paths.ts';
import { doc, isDoc, type Doc, type Value } from '../values.ts';
import { compileExpression, isNullish } from './scope.ts';
import { kind, onlyNamed, simple, type Compile, type Operators } from './operator.ts';

const mergeObjects: Compile = simple(0, Infinity, (values) => {
  const only = values.length === 1 && Array.isArray(values[0]) ? values[0] : values;
  const result: Doc = new Map();
  for (const value of only) {
    if (isNullish(value)) continue;
    if (!isDoc(value))
      throw failure(40400, `$mergeObjects requires object inputs, but input is of type ${kind(value)}`);
    for (const [name, inner] of value) result.set(name, inner);
  }
  return result;
});

function entry(item: Value, _i: number, [first]: readonly Value[]): [string, Value] {
  if (Array.isArray(first) && !Array.isArray(item))
    throw failure(40396, '$arrayToObject requires a consistent input format: all arrays, or all objects');
  if (isDoc(first) && !isDoc(item))
    throw failure(40391, '$arrayToObject requires a consistent input format: all arrays, or all objects');
  if (Array.isArray(item)) {
    if (item.length !== 2)
      throw failure(
        40397,
        `$arrayToObject requires an array of size 2 arrays,found array of size: ${item.length}`,
      );
    if (typeof item[0] !== 'string')
      throw failure(
        40395,
        `$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${kind(item[0])}`,
      );
    return [item[0], item[1]];
  }
  if (!isDoc(item)) throw failure(40398, `Unrecognised input type format for $arrayToObject: ${kind(item)}`);
  if (item.size !== 2)
    throw failure(
      40392,
      `$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${item.size}`,
    );
  if (!item.has('k') || !item.has('v'))
    throw failure(
      40393,
      "$arrayToObject requires an object with keys 'k' and 'v'. Missing either or both keys",
    );
  const key = item.get('k');
  if (typeof key !== 'string')
    throw failure(
      40394,
      `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${kind(key)}`,
    );
  return [key, item.get('v')];
}

function fieldName(operand: Value, operator: string): string {
  let name = operand;
  if (isDoc(name) && name.has('$literal')) name = name.get('$literal');
  if (typeof name !== 'string')
    throw failure(4161106, `${operator} requires 'field' to evaluate to a constant string`);
  if (name.startsWith('$') && !isDoc(operand))
    throw failure(
      4161108,
      `'${name}' is a field path reference which is not allowed in this context. Did you mean {$literal: '${name}'}?`,
    );
  return name;
}

/** The field of `$getField`. A computed one is refused: that came with MongoDB 7.2. */
function constantName(operand: Value): string {
  const literal = isDoc(operand) && operand.size === 1 && operand.has('$literal');
  const name = literal ? operand.get('$literal') : operand;
  if (isDoc(name) || (typeof name === 'string' && name.startsWith('$') && !literal))
    throw notHere("$getField with a 'field' that is computed");
  if (typeof name !== 'string')
    throw failure(5654602, `$getField requires 'field' to evaluate to type String, but got ${kind(name)}`);
  return name;
}

const getField: Compile = (operand, scope) => {
  const full = isDoc(operand) && !operand.keys().next().value?.startsWith('$') ? operand : undefined;
  if (full) onlyNamed(full, '$getField', ['field', 'input'], 3041701);
  if (full && !full.has('field')) throw failure(3041702, "$getField requires 'field' to be specified");
  const name = constantName(full ? full.get('field') : operand);
  if (full && !full.has('input')) throw notHere("$getField with 'field' and without 'input'");
  const input = compileExpression(full ? full.get('input') : '$$CURRENT', scope);
  return (root, inner) => {
    const value: Found = input(root, inner);
    if (isNullish(value)) return value === MISSING ? MISSING : null;
    if (!isDoc(value)) return MISSING;
    return value.has(name) ? value.get(name) : MISSING;
  };
};

function changeField(remove: boolean): Compile {
  return (operand, scope, name) => {
    if (!isDoc(operand)) throw failure(4161100, `${name} only supports an object as its argument`);
    const wanted = remove ? ['field', 'input'] : ['field', 'input', 'value'];
    for (const one of operand.keys())
      if (!wanted.includes(one)) throw failure(4161101, `${name} found an unknown argument: ${one}`);
    for (const one of wanted)
      if (!operand.has(one)) throw failure(4161102, `${name} requires '${one}' to be specified`);
    const field = fieldName(operand.get('field'), name);
    const input = compileExpression(operand.get('input'), scope);
    const value = remove ? undefined : compileExpression(operand.get('value'), scope);
    return (root, inner) => {
      const holder = input(root, inner);
      if (isNullish(holder)) return null;
      if (!isDoc(holder))
        throw failure(
          4161105,
          `${name} requires 'input' to evaluate to type Object, but got ${kind(holder)}`,
        );
      const result = new Map(holder);
      const set = value ? value(root, inner) : MISSING;
      if (set === MISSING) result.delete(field);
      else result.set(field, set);
      return result;
    };
  };
}

/** Operators on documents. */
export const objectOperators: Operators = {
  $mergeObjects: mergeObjects,
  $objectToArray: simple(1, 1, ([value]) => {
    if (isNullish(value!)) return null;
    if (!isDoc(value as Value))
      throw failure(40390, `$objectToArray requires a document input, found: ${kind(value!)}`);
    return [...(value as Doc)].map(([k, v]) => doc({ k, v }));
  }),
  $arrayToObject: simple(1, 1, ([value]) => {
    if (isNullish(value!)) return null;
    if (!Array.isArray(value))
      throw failure(40386, `$arrayToObject requires an array input, found: ${kind(value!)}`);
    return new Map(value.map(entry));
  }),
  $getField: getField,
  $setField: changeField(false),
  $unsetField: changeField(true),
  $bsonSize: simple(1, 1, ([value]) => {
    if (isNullish(value!)) return null;
    if (!isDoc(value as Value))
      throw failure(31393, `$bsonSize requires a document input, found: ${kind(value!)}`);
    return encode(value as Doc).length;
  }),
};
