import { failure } from '../errors.ts';
import { compileFilter } from '../filter.ts';
import { isNumber, toDouble } from '../numbers.ts';
import { decode, encode } from '../bson.ts';
import type { Work } from '../engine.ts';
import { hold, tooMuch, weigh } from '../memory.ts';
import { parseSort } from '../sort.ts';
import { inOrder, type Sortable } from '../sorter.ts';
import { isDoc, type Doc, type Value } from '../values.ts';
import { group } from './group.ts';
import { onlyNamed } from './operator.ts';
import type { Scope, Stage } from './scope.ts';
import { object, whole, type CompileStage, type Stages } from './stage.ts';

function sample(argument: Value, _scope: Scope, work: Work): Stage {
  if (isDoc(argument)) onlyNamed(argument, '$sample', ['size'], 28748);
  const size = isDoc(argument) ? argument.get('size') : undefined;
  if (!isNumber(size) || toDouble(size) <= 0)
    throw failure(28747, 'size argument to $sample must be a positive number');
  const wanted = Math.trunc(toDouble(size));
  return function* (documents) {
    const held = hold(work.engine.memory, tooMuch('$sample', 292));
    try {
      const kept: Doc[] = [];
      let seen = 0;
      for (const document of documents) {
        seen++;
        const place = kept.length < wanted ? kept.length : Math.floor(Math.random() * seen);
        if (place >= wanted) continue;
        held.add(weigh(document) - (place < kept.length ? weigh(kept[place]!) : 0));
        kept[place] = document;
      }
      for (let i = kept.length - 1; i > 0; i--) {
        const k = Math.floor(Math.random() * (i + 1));
        [kept[i], kept[k]] = [kept[k]!, kept[i]!];
      }
      yield* kept;
    } finally {
      held.release();
    }
  };
}

const asDocuments: Sortable<Doc> = {
  document: (row) => row,
  bytes: weigh,
  kept: (row) => row,
  pack: (row) => ({ n: 0, raw: encode(row) }),
  unpack: ({ raw }) => decode(raw),
};

const sort: CompileStage = (argument, _scope, work) => {
  const fields = parseSort(object(argument, '$sort'));
  if (fields.length === 0) throw failure(15976, '$sort stage must have at least one sort key');
  return (documents) => inOrder(work, documents, fields, Infinity, asDocuments);
};

/** Stages that choose among documents, order or count them. */
export const choosingStages: Stages = {
  $match: (argument, scope) => {
    if (!isDoc(argument)) throw failure(15959, 'the match filter must be an expression in an object');
    const node = compileFilter(argument, scope);
    return function* (documents) {
      for (const document of documents) if (node.matches(document)) yield document;
    };
  },
  $sort: sort,
  $skip: (argument) => {
    const skip = whole(argument, '$skip');
    if (skip < 0)
      throw failure(
        5107200,
        `invalid argument to $skip stage: Expected a non-negative number in: $skip: ${skip}`,
      );
    return function* (documents) {
      let seen = 0;
      for (const document of documents) if (seen++ >= skip) yield document;
    };
  },
  $limit: (argument) => {
    const limit = whole(argument, '$limit');
    if (limit <= 0) throw failure(15958, 'the limit must be positive');
    return function* (documents) {
      let seen = 0;
      for (const document of documents) {
        yield document;
        if (++seen >= limit) return;
      }
    };
  },
  $sample: sample,
  $sortByCount: (argument, scope, work) => {
    const counted = group(
      new Map<string, Value>([
        ['_id', argument],
        ['count', new Map([['$sum', 1]])],
      ]),
      scope,
      work,
    );
    const sorted = sort(new Map([['count', -1]]), scope, work);
    return (documents) => sorted(counted(documents));
  },
  $count: (argument) => {
    if (typeof argument !== 'string' || argument === '')
      throw failure(40156, 'the count field must be a non-empty string');
    return function* (documents) {
      let total = 0;
      for (const _ of documents) total++;
      if (total > 0) yield new Map([[argument, total]]);
    };
  },
};
