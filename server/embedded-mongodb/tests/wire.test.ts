import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculateObjectSize, Double, Long, serialize } from 'bson';
import * as mongo from 'mongodb';
import { connectRaw, messageOf } from './raw.ts';
import { errorOf, openTestDatabase, seeded, type TestDatabase } from './support.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const MEBIBYTE = 1024 * 1024;

function sized(bytes: number): mongo.Document {
  const document = { _id: bytes, text: '' };
  document.text = 'x'.repeat(bytes - calculateObjectSize(document));
  return document;
}

function nested(depth: number): mongo.Document {
  let document: mongo.Document = { end: 1 };
  for (let i = 1; i < depth; i++) document = { a: document };
  return document;
}

/** Bytes of a document with this many levels; a serializer would not write that many. */
function deepBytes(depth: number): Buffer {
  let inner = serialize({ end: 1 });
  for (let i = 0; i < depth; i++) {
    const outer = Buffer.alloc(inner.length + 8);
    outer.writeInt32LE(outer.length, 0);
    outer[4] = 3;
    outer[5] = 0x61;
    Buffer.from(inner).copy(outer, 7);
    inner = outer;
  }
  return Buffer.from(inner);
}

describe('Limits', () => {
  test('A document of exactly 16 MiB is stored; one byte more is refused', async () => {
    const raw = await connectRaw(database.embedded.uri);
    const insert = (bytes: number): mongo.Document => ({
      insert: 'big',
      documents: [sized(bytes)],
      $db: 'test',
    });
    expect(await raw.command(insert(16 * MEBIBYTE))).toMatchObject({ ok: 1, n: 1 });
    const refused = await raw.command(insert(16 * MEBIBYTE + 1));
    expect(refused).toMatchObject({ n: 0, writeErrors: [{ index: 0, code: 10334 }] });
    const [kept] = await database.db.collection('big').find().toArray();
    expect(calculateObjectSize(kept!)).toBe(16 * MEBIBYTE);
    raw.close();
  });

  test('An update that would grow a document past 16 MiB changes nothing', async () => {
    const collection = database.db.collection<{ _id: number; text: string }>('grow');
    await collection.insertOne({ _id: 1, text: 'x'.repeat(16 * MEBIBYTE - 100) });
    const error = await errorOf(
      collection.updateOne({ _id: 1 }, { $set: { more: 'y'.repeat(200) } as never }),
    );
    expect(error.code).toBe(10334);
    expect((await collection.findOne({ _id: 1 }))!.text).toHaveLength(16 * MEBIBYTE - 100);
  });

  test('100 levels are stored, 101 are refused, 10,000 do not hurt', async () => {
    const collection = database.db.collection('deep');
    await collection.insertOne(nested(100));
    expect((await errorOf(collection.insertOne(nested(101)))).code).toBe(15);
    const raw = await connectRaw(database.embedded.uri);
    const body = serialize({ insert: 'deep', $db: 'test' });
    const document = deepBytes(10_000);
    const sequence = Buffer.concat([Buffer.from([1]), Buffer.alloc(4), Buffer.from('documents\0'), document]);
    sequence.writeInt32LE(sequence.length - 1, 1);
    const message = Buffer.concat([Buffer.alloc(20), Buffer.from([0]), body, sequence]);
    message.writeInt32LE(message.length, 0);
    message.writeInt32LE(2013, 12);
    const answer = raw.command({ ping: 1, $db: 'test' });
    raw.send(message);
    await answer;
    expect(await database.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
    expect(await collection.countDocuments()).toBe(1);
    raw.close();
  });

  test('A batch of more than 16 MiB comes in several parts', async () => {
    const collection = database.db.collection<{ _id: number; text: string }>('parts');
    for (let i = 0; i < 5; i++) await collection.insertOne({ _id: i, text: 'x'.repeat(5 * MEBIBYTE) });
    expect((await collection.find().toArray()).map((one) => one._id)).toEqual([0, 1, 2, 3, 4]);
  });

  test('Types and the order of fields survive, also of names that look like numbers', async () => {
    const collection = database.db.collection('types');
    const document = new Map<string, unknown>([
      ['_id', 1],
      ['2', new Double(5)],
      ['1', Long.fromNumber(5)],
      ['__proto__', 'kept'],
      ['a.b', new mongo.Decimal128('1.50')],
      [
        'b',
        new Map<string, unknown>([
          ['9', -0],
          ['8', new mongo.BSONRegExp('a', 'i')],
        ]),
      ],
    ]);
    await collection.insertOne(document as unknown as mongo.OptionalId<mongo.Document>);
    await collection.updateOne({ _id: 1 as never }, { $set: { z: 1 } });
    const found = (await collection.findOne({ _id: 1 as never }, { raw: true })) as unknown as Buffer;
    const expected = Buffer.from(serialize(new Map([...document, ['z', 1]])));
    expect(Buffer.from(found).equals(expected)).toBe(true);
  });
});

describe('What could not be given back as it came', () => {
  /** An insert of one document with these bytes between its length and its end. */
  function insertOf(fields: Buffer): Buffer {
    const document = Buffer.concat([Buffer.alloc(4), fields, Buffer.from([0])]);
    document.writeInt32LE(document.length, 0);
    const list = Buffer.concat([Buffer.alloc(4), Buffer.from('documents\0'), document]);
    list.writeInt32LE(list.length, 0);
    const message = Buffer.concat([messageOf({ insert: 'odd', $db: 'test' }), Buffer.from([1]), list]);
    message.writeInt32LE(message.length, 0);
    return message;
  }

  test.each([
    ['two fields of one name', Buffer.from('\x10a\0\x01\0\0\0\x10a\0\x02\0\0\0', 'latin1')],
    ['a string that is no UTF-8', Buffer.from('\x02a\0\x02\0\0\0\xff\0', 'latin1')],
    ['a name that is no UTF-8', Buffer.from('\x10\xff\0\x01\0\0\0', 'latin1')],
  ])('%s is refused, and the connection goes on', async (_, fields) => {
    const raw = await connectRaw(database.embedded.uri);
    const reply = await raw.ask(insertOf(fields));
    expect(reply).toMatchObject({ n: 0, writeErrors: [{ index: 0, code: 2 }] });
    expect(await raw.command({ ping: 1, $db: 'admin' })).toMatchObject({ ok: 1 });
    raw.close();
  });
});

describe('Names that are not there', () => {
  test('An unknown command is answered with 59, an unknown argument with 40415', async () => {
    expect(await errorOf(database.db.command({ mapReduce: 'x' }))).toMatchObject({
      code: 59,
      codeName: 'CommandNotFound',
    });
    expect((await errorOf(database.db.command({ find: 'x', wish: 1 }))).code).toBe(40415);
  });

  test.each([
    [{ find: 'x', filter: { $where: '1' } }, /\$where is not supported by this embedded database/],
    [{ find: 'x', filter: { a: { $near: [1, 2] } } }, /\$near is not supported/],
    [{ find: 'x', filter: { $text: { $search: 'a' } } }, /\$text is not supported/],
    [{ find: 'x', collation: { locale: 'nl' } }, /collation is not supported/],
    [
      { aggregate: 'x', pipeline: [{ $setWindowFields: {} }], cursor: {} },
      /\$setWindowFields is not supported/,
    ],
    [{ create: 'x', capped: true, size: 10 }, /capped collection is not supported/],
    [{ create: 'x', viewOn: 'y', pipeline: [] }, /view is not supported/],
    [{ createIndexes: 'x', indexes: [{ key: { a: 'text' }, name: 'a' }] }, /'text' is not supported/],
    [{ createIndexes: 'x', indexes: [{ key: { '$**': 1 }, name: 'a' }] }, /wildcard index is not supported/],
  ])('%j is refused by name, never answered wrongly', async (command, message) => {
    const error = await errorOf(database.db.command(command));
    expect(error.code).toBe(238);
    expect(error.message).toMatch(message);
  });

  test.each([
    [{ find: 'x', filter: { a: { $foo: 1 } } }, 2],
    [{ find: 'x', filter: { $foo: 1 } }, 2],
    [{ aggregate: 'x', pipeline: [{ $foo: 1 }], cursor: {} }, 40324],
    [{ aggregate: 'x', pipeline: [{ $project: { a: { $foo: 1 } } }], cursor: {} }, 168],
    [{ update: 'x', updates: [{ q: {}, u: { $foo: { a: 1 } } }] }, 9],
  ])('%j is answered with code %i', async (command, code) => {
    const answer = await database.db.command(command).catch((error: mongo.MongoServerError) => error);
    const first =
      'writeErrors' in answer
        ? (answer as unknown as { writeErrors: { code: number }[] }).writeErrors[0]!.code
        : (answer as mongo.MongoServerError).code;
    expect(first).toBe(code);
  });

  test('A write concern that one member cannot meet is told with 100, after the write', async () => {
    const collection = database.db.collection('concern');
    const answer = await database.db
      .command({ insert: 'concern', documents: [{ a: 1 }], writeConcern: { w: 3 } })
      .catch((error: mongo.MongoServerError) => error.errorResponse);
    expect(answer).toMatchObject({ n: 1, writeConcernError: { code: 100 } });
    expect(await collection.countDocuments()).toBe(1);
  });
});

describe('Hostile messages', () => {
  test.each([
    ['a length that is negative', Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a length of 2 GB', Buffer.from([0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a length too short for a head', Buffer.from([4, 0, 0, 0])],
    ['an unknown operation', Buffer.from([16, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 9, 9, 0, 0])],
    ['HTTP', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
  ])('%s closes that connection, with a line in the log, and no other', async (_, bytes) => {
    const lines = database.logged.length;
    const raw = await connectRaw(database.embedded.uri);
    const other = await connectRaw(database.embedded.uri);
    raw.send(bytes);
    await raw.closed;
    expect(await other.command({ ping: 1, $db: 'admin' })).toMatchObject({ ok: 1 });
    other.close();
    expect(database.logged.length).toBeGreaterThan(lines);
  });

  test('Half a message and then silence holds up nobody', async () => {
    const silent = await connectRaw(database.embedded.uri);
    const whole = messageOf({ insert: 'half', documents: [{ a: 1 }], $db: 'test' });
    silent.send(whole.subarray(0, whole.length - 5));
    expect(await database.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
    expect(await database.db.collection('half').countDocuments()).toBe(0);
    silent.close();
    await silent.closed;
  });

  test('A message that comes byte by byte is understood', async () => {
    const slow = await connectRaw(database.embedded.uri);
    const answer = slow.command({ ping: 1, $db: 'admin' });
    await answer;
    const whole = messageOf({ insert: 'slow', documents: [{ a: 1 }], $db: 'test' });
    for (const byte of whole) slow.send(Buffer.from([byte]));
    expect(await slow.command({ count: 'slow', $db: 'test' })).toBeDefined();
    expect(await database.db.collection('slow').countDocuments()).toBe(1);
    slow.close();
  });

  test('After 20,000 mutated messages the process lives, others are served and nothing they may not touch has changed', async () => {
    const random = seeded(4);
    const kept = database.client.db('kept').collection('documents');
    await kept.insertMany(Array.from({ length: 50 }, (_, i) => ({ n: i, text: `number ${i}` })));
    await kept.createIndex({ n: 1 }, { unique: true });
    const before = JSON.stringify(await kept.find().sort({ n: 1 }).toArray());
    const target = { $db: 'mutated' };
    const commands: mongo.Document[] = [
      { find: 'documents', filter: { n: { $gt: 1 }, text: /a/ }, sort: { n: 1 }, ...target },
      { insert: 'documents', documents: [{ n: 1, list: [1, { a: 2 }] }], ...target },
      {
        update: 'documents',
        updates: [{ q: { n: 1 }, u: { $set: { 'a.b': 1 }, $push: { list: 3 } }, upsert: true }],
        ...target,
      },
      { delete: 'documents', deletes: [{ q: { n: 1 }, limit: 0 }], ...target },
      {
        aggregate: 'documents',
        pipeline: [{ $match: { n: 1 } }, { $group: { _id: '$n', s: { $sum: '$n' } } }],
        cursor: {},
        ...target,
      },
      { createIndexes: 'documents', indexes: [{ key: { n: 1 }, name: 'n' }], ...target },
      { findAndModify: 'documents', query: { n: 1 }, update: { $inc: { n: 1 } }, upsert: true, ...target },
      { getMore: Long.fromNumber(5), collection: 'documents', ...target },
      { hello: 1, ...target },
    ];
    const originals = commands.map((command) => messageOf(command));
    let raw = await connectRaw(database.embedded.uri);
    for (let i = 0; i < 20_000; i++) {
      const bytes = Buffer.from(originals[i % originals.length]!);
      const changes = 1 + Math.floor(random() * 4);
      for (let k = 0; k < changes; k++) {
        // The name of the database is left alone, so that only `mutated` may change.
        const at = Math.floor(random() * (bytes.length - 16));
        bytes[at] =
          random() < 0.5 ? Math.floor(random() * 256) : bytes[at]! ^ (1 << Math.floor(random() * 8));
      }
      raw.send(bytes);
      if (i % 4 === 3) {
        raw.socket.end();
        await raw.closed;
        raw = await connectRaw(database.embedded.uri);
        if (i % 2000 === 1999) expect(await database.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
      }
    }
    raw.close();
    expect(JSON.stringify(await kept.find().sort({ n: 1 }).toArray())).toBe(before);
    expect(await database.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
    expect(database.logged.filter((line) => line.startsWith('A turn failed')).slice(0, 3)).toEqual([]);
    expect(database.logged.filter((line) => /^A (connection|command) failed/.test(line)).slice(0, 3)).toEqual(
      [],
    );
  }, 120_000);
});
