import { decimal, double, fails, gone, refused, type Table } from './case.ts';

const set = (field: unknown, input: unknown, value: unknown): unknown => ({
  $setField: { field, input, value },
});

/** Documents. */
export const objects: Table = {
  $mergeObjects: [
    [{ $mergeObjects: [] }, {}],
    [{ $mergeObjects: null }, {}],
    [{ $mergeObjects: ['$missing', { a: 1 }] }, { a: 1 }],
    [{ $mergeObjects: [{ a: 1, b: 1 }, { a: 2n }] }, { a: 2n, b: 1 }],
    [{ $mergeObjects: '$rows' }, { b: 1, c: 1 }],
    [{ $mergeObjects: [1] }, fails(40400)],
    [{ $mergeObjects: [{ a: 1 }, [{ b: 1 }]] }, fails(40400)],
  ],
  $objectToArray: [
    [
      { $objectToArray: { a: 1, b: [1] } },
      [
        { k: 'a', v: 1 },
        { k: 'b', v: [1] },
      ],
    ],
    [{ $objectToArray: {} }, []],
    [{ $objectToArray: null }, null],
    [{ $objectToArray: '$missing' }, null],
    [{ $objectToArray: '$list' }, fails(40390)],
  ],
  $arrayToObject: [
    [{ $arrayToObject: [[['a', 1]]] }, { a: 1 }],
    [{ $arrayToObject: [[{ k: 'a', v: double(1) }]] }, { a: double(1) }],
    [
      {
        $arrayToObject: [
          [
            ['a', 1],
            ['b', 2],
            ['a', 3],
          ],
        ],
      },
      { a: 3, b: 2 },
    ],
    [{ $arrayToObject: [[]] }, {}],
    [{ $arrayToObject: null }, null],
    [{ $arrayToObject: '$missing' }, null],
    [{ $arrayToObject: 1 }, fails(40386)],
    [{ $arrayToObject: [[{ k: 'a', v: 1 }, ['b', 1]]] }, fails(40391)],
    [{ $arrayToObject: [[['a', 1], { k: 'b', v: 1 }]] }, fails(40396)],
    [{ $arrayToObject: [[{ k: 'a' }]] }, fails(40392)],
    [{ $arrayToObject: [[{ k: 'a', w: 1 }]] }, fails(40393)],
    [{ $arrayToObject: [[{ k: 1, v: 1 }]] }, fails(40394)],
    [{ $arrayToObject: [[[1, 1]]] }, fails(40395)],
    [{ $arrayToObject: [[['a']]] }, fails(40397)],
    [{ $arrayToObject: [[1]] }, fails(40398)],
  ],
  $getField: [
    [{ $getField: 'five' }, 5],
    [{ $getField: 'missing' }, gone],
    [{ $getField: { field: 'a', input: '$object' } }, 1],
    [
      {
        $getField: {
          field: { $literal: '$a' },
          input: { $setField: { field: { $literal: '$a' }, input: {}, value: 7 } },
        },
      },
      7,
    ],
    [{ $getField: { field: 'a', input: null } }, null],
    [{ $getField: { field: 'a', input: '$missing' } }, gone],
    [{ $getField: { field: 'a', input: 5 } }, gone],
    [{ $let: { vars: { CURRENT: '$object' }, in: { $getField: 'a' } } }, 1],
    [{ $getField: { field: 5, input: {} } }, fails(5654602)],
    [{ $getField: { input: {} } }, fails(3041702)],
    [{ $getField: { field: 'a', input: {}, wish: 1 } }, fails(3041701)],
    [{ $getField: { field: 'a' } }, refused],
    [{ $getField: { $concat: ['fi', 've'] } }, refused],
    [{ $getField: '$five' }, refused],
  ],
  $setField: [
    [set('b', '$object', 2), { a: 1, b: 2 }],
    [set('a', '$object', decimal('2')), { a: decimal('2') }],
    [set('a', '$object', '$missing'), {}],
    [set('x.y', {}, null), { 'x.y': null }],
    [set('a', null, 1), null],
    [set('a', '$missing', 1), null],
    [set('a', 5, 1), fails(4161105)],
    [set('$five', {}, 1), fails(4161108)],
    [{ $setField: { field: 'a', input: {}, value: 1, wish: 1 } }, fails(4161101)],
    [{ $setField: 1 }, fails(4161100)],
  ],
  $unsetField: [
    [{ $unsetField: { field: 'a', input: '$object' } }, {}],
    [{ $unsetField: { field: 'z', input: '$object' } }, { a: 1 }],
    [{ $unsetField: { field: 'a', input: null } }, null],
    [{ $unsetField: { field: 'a', input: '$missing' } }, null],
    [{ $unsetField: { field: 'a', input: [1] } }, fails(4161105)],
    [{ $unsetField: { field: 'a', input: {}, value: 1 } }, fails(4161101)],
  ],
  $bsonSize: [
    [{ $bsonSize: {} }, 5],
    [{ $bsonSize: '$object' }, 12],
    [{ $bsonSize: { a: 1n } }, 16],
    [{ $bsonSize: null }, null],
    [{ $bsonSize: '$missing' }, null],
    [{ $bsonSize: '$list' }, fails(31393)],
  ],
};
