import { failure } from '../errors.ts';
import { toDouble } from '../numbers.ts';
import { show } from '../show.ts';
import { isDoc, type Doc, type Value } from '../values.ts';
import { document, flag, noCollation } from './arguments.ts';

/** Is it the key of the index that every collection has? */
export function isIdKey(key: Doc): boolean {
  return key.size === 1 && key.has('_id') && toDouble(key.get('_id') as number) === 1;
}

const refusedOptions: Readonly<Record<string, string>> = {
  capped: 'A capped collection',
  cappedSize: 'A capped collection',
  cappedMax: 'A capped collection',
  timeseries: 'A time series collection',
  viewOn: 'A view',
  validator: 'A validator',
  clusteredIndex: 'A clustered index',
  changeStreamPreAndPostImages: 'Storing pre- and post-images',
  encryptedFields: 'Queryable encryption',
  expireAfterSeconds: 'expireAfterSeconds on a collection',
  indexOptionDefaults: 'indexOptionDefaults',
  storageEngine: 'The option storageEngine',
  temp: 'A temporary collection',
  dryRun: 'collMod with dryRun',
};

/** Says nothing, or only what is so anyway: off, or an empty document. */
function asksNothing(value: Value): boolean {
  if (value === undefined || value === null || value === false) return true;
  return isDoc(value) && (value.size === 0 || value.get('enabled') === false);
}

/** Options of create and collMod that are not here. */
export function refuseOptions(body: Doc): void {
  for (const [name, what] of Object.entries(refusedOptions))
    if (!asksNothing(body.get(name)))
      throw failure(238, `${what} is not supported by this embedded database; a MongoDB server has it`);
  for (const [name, usual] of [
    ['validationLevel', 'strict'],
    ['validationAction', 'error'],
  ] as const)
    if (body.has(name) && body.get(name) !== usual)
      throw failure(
        238,
        `The ${name} '${String(body.get(name))}' is not supported by this embedded database; a MongoDB server has it`,
      );
  if (body.has('pipeline')) throw failure(72, "'pipeline' requires 'viewOn' to also be specified");
  if (body.has('size') || body.has('max'))
    throw failure(
      72,
      "The 'capped' field needs to be true when either the 'size' or 'max' fields are present",
    );
  if (body.has('autoIndexId') && !flag(body, 'autoIndexId'))
    throw failure(72, 'autoIndexId may not be false: every collection has an index on _id');
  const idIndex = document(body, 'idIndex');
  if (idIndex.size > 0 && !isIdKey(document(idIndex, 'key')))
    throw failure(
      2,
      "The field 'key' for an _id index must be {_id: 1}, but got " + show(idIndex.get('key')),
    );
  noCollation(idIndex);
  noCollation(body);
}
