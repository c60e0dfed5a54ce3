import type { Collection, Index, Work } from '../engine.ts';
import { failure } from '../errors.ts';
import { compileFilter } from '../filter.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { show } from '../show.ts';
import { equal, isDoc, typeName, type Doc, type Value } from '../values.ts';
import { flag } from './arguments.ts';
import { isIdKey } from './options.ts';

const indexOptions = [
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'hidden',
  'background',
  'dropDups',
  'ns',
  'collation',
];

/** All that may be said of the index every collection has. */
const idIndexOptions = new Set(['v', 'key', 'name', 'ns', 'collation', 'background']);

function checkKey(key: Value): Doc {
  if (!isDoc(key)) throw failure(14, "The field 'key' must be an object, but got " + typeName(key));
  if (key.size === 0) throw failure(67, 'Index keys cannot be empty.');
  if (key.size > 32) throw failure(67, 'Index key pattern has too many fields; the limit is 32');
  for (const [path, direction] of key) {
    if (typeof direction === 'string') {
      throw failure(
        238,
        `An index of type '${direction}' is not supported by this embedded database; a MongoDB server has it`,
      );
    }
    if (!isNumber(direction) || toDouble(direction) === 0 || Number.isNaN(toDouble(direction))) {
      throw failure(
        67,
        `Values in v:2 index key pattern must be numbers > 0, numbers < 0, or strings. Found ${show(direction)} for ${path}`,
      );
    }
    if (path.includes('$**'))
      throw failure(
        238,
        'A wildcard index is not supported by this embedded database; a MongoDB server has it',
      );
    if (path === '' || path.split('.').includes(''))
      throw failure(67, 'Index keys cannot be an empty field.');
    if (path.split('.').some((part) => part.startsWith('$')))
      throw failure(67, `Index key contains an illegal field name: field name starts with '$'.`);
  }
  return key;
}

const partialOperators = new Set([
  '$and',
  '$or',
  '$eq',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$exists',
  '$type',
  '$in',
]);

function checkPartial(filter: Value, top = true): void {
  if (!isDoc(filter)) throw failure(67, "Field 'partialFilterExpression' must be an object");
  for (const [name, condition] of filter) {
    if (name.startsWith('$')) {
      if (!partialOperators.has(name) || (name === '$exists' && condition !== true && condition !== 1)) {
        throw failure(67, `Expression not supported in partial index: ${name}`);
      }
      if ((name === '$and' || name === '$or') && Array.isArray(condition))
        condition.forEach((one) => checkPartial(one, top));
      continue;
    }
    if (isDoc(condition) && [...condition.keys()][0]?.startsWith('$')) checkPartial(condition, false);
  }
}

/** Refuses options that are not here, or nowhere. */
function checkOptions(given: Doc): void {
  for (const name of given.keys()) {
    if (
      [
        'weights',
        'default_language',
        'language_override',
        'textIndexVersion',
        '2dsphereIndexVersion',
        'bits',
        'min',
        'max',
        'wildcardProjection',
        'storageEngine',
        'clustered',
        'prepareUnique',
      ].includes(name)
    ) {
      throw failure(
        238,
        `The index option ${name} is not supported by this embedded database; a MongoDB server has it`,
      );
    }
    if (!indexOptions.includes(name))
      throw failure(
        197,
        `The field '${name}' is not valid for an index specification. Specification: ${show(given)}`,
      );
  }
  const collation = given.get('collation');
  if (isDoc(collation) && collation.get('locale') !== 'simple') {
    throw failure(238, 'A collation is not supported by this embedded database; a MongoDB server has it');
  }
}

function nameOf(given: Doc): string {
  const name = given.get('name');
  if (name === undefined)
    throw failure(9, "The 'name' field is a required property of an index specification");
  if (typeof name !== 'string') throw failure(14, "The field 'name' must be a string");
  if (name === '') throw failure(67, 'The index name cannot be empty');
  if (name === '*') throw failure(2, "The index name '*' is not valid.");
  return name;
}

/** Seconds after which documents expire. */
function secondsOf(given: Doc, key: Doc): number {
  const seconds = given.get('expireAfterSeconds');
  if (!isNumber(seconds))
    throw failure(
      14,
      "TTL index 'expireAfterSeconds' option must be numeric, but received a type of '" +
        typeName(seconds) +
        "'",
    );
  if (!(toDouble(seconds) >= 0 && toDouble(seconds) <= 2147483647))
    throw failure(
      67,
      "TTL index 'expireAfterSeconds' option must be within an acceptable range, try a different value",
    );
  if (key.size > 1 || key.has('_id'))
    throw failure(67, 'TTL indexes are single-field indexes, compound indexes do not support TTL');
  return Math.trunc(toDouble(seconds));
}

/** Checks what createIndexes was asked for and writes it as it is kept. */
export function readIndex(work: Work, given: Value): Doc {
  if (!isDoc(given)) throw failure(14, 'The elements of the indexes array must be objects');
  checkOptions(given);
  if (!given.has('key')) throw failure(9, "The 'key' field is a required property of an index specification");
  const key = checkKey(given.get('key'));
  if (isIdKey(key)) {
    for (const option of given.keys())
      if (!idIndexOptions.has(option))
        throw failure(
          197,
          `The field '${option}' is not valid for an _id index specification. Specification: ${show(given)}`,
        );
  }
  const name = nameOf(given);
  const spec: Doc = new Map<string, Value>([
    ['v', 2],
    ['key', key],
    ['name', name],
  ]);
  for (const option of ['unique', 'sparse', 'hidden'] as const)
    if (flag(given, option)) spec.set(option, true);
  // Every index is built at once here, and duplicates are never dropped, as in MongoDB today; it is only told again.
  if (given.has('background')) spec.set('background', flag(given, 'background'));
  if (given.has('partialFilterExpression')) {
    const filter = given.get('partialFilterExpression');
    checkPartial(filter);
    compileFilter(filter as Doc, work.scope);
    if (spec.has('sparse')) throw failure(67, 'cannot mix "partialFilterExpression" and "sparse" options');
    spec.set('partialFilterExpression', filter);
  }
  if (given.has('expireAfterSeconds')) spec.set('expireAfterSeconds', secondsOf(given, key));
  return spec;
}

/** Two indexes that differ in one of these may stand side by side, under different names. */
const identifying = ['key', 'unique', 'sparse', 'partialFilterExpression'];

function same(a: Doc, b: Doc, options: readonly string[]): boolean {
  return options.every(
    (name) => a.has(name) === b.has(name) && (!a.has(name) || equal(a.get(name), b.get(name))),
  );
}

/** An index that is there already, or a conflict with one. */
export function existing(collection: Collection, spec: Doc): Index | undefined {
  if (isIdKey(spec.get('key') as Doc)) return collection.indexes[0];
  const alike = (index: Index): boolean => same(index.spec, spec, identifying);
  const identical = (index: Index): boolean => same(index.spec, spec, ['expireAfterSeconds', 'hidden']);
  const both = (index: Index): string =>
    `Requested index: ${show(spec)}, existing index: ${show(index.spec)}`;
  const named = collection.indexes.find((index) => index.name === spec.get('name'));
  if (named && !alike(named)) {
    throw failure(
      86,
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. ${both(named)}`,
    );
  }
  if (named && !identical(named)) {
    throw failure(
      85,
      `An equivalent index already exists with the same name but different options. ${both(named)}`,
    );
  }
  if (named) return named;
  const other = collection.indexes.find(alike);
  if (!other) return undefined;
  if (identical(other)) throw failure(85, `Index already exists with a different name: ${other.name}`);
  throw failure(85, `An equivalent index already exists with a different name and options. ${both(other)}`);
}
