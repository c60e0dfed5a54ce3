import { join } from 'node:path';
import { decode } from './bson.ts';
import { loadCatalog } from './catalog.ts';
import type { Collection, Index } from './engine.ts';
import { indexEntries } from './entries.ts';
import { bytesOf, connect, unsealed, type Connection } from './store.ts';

/** What a look through the whole file found. */
export type Report = { collections: number; documents: number; entries: number; faults: string[] };

function expected(index: Index, raw: Buffer): string[] {
  const document = decode(raw);
  if (index.partial && !index.partial.node.matches(document)) return [];
  const { keys, multikey } = indexEntries(document, index.fields, index.sparse);
  if ((index.multikey | multikey) !== index.multikey)
    throw new Error('an array is indexed, but the index does not know of arrays');
  return keys.map((key) => key.toString('hex'));
}

function checkIndex(connection: Connection, collection: Collection, index: Index, report: Report): void {
  const where = `${collection.db}.${collection.name} ${index.name}`;
  const wanted = new Set<string>();
  const holders = new Map<string, number>();
  for (const [n, raw] of connection.all(`SELECT n, doc FROM c${collection.id}`)) {
    try {
      for (const key of expected(index, unsealed(raw, collection))) {
        wanted.add(`${key}:${String(n)}`);
        if (index.unique && holders.has(key)) report.faults.push(`${where}: the key ${key} is there twice`);
        holders.set(key, n as number);
      }
    } catch (error) {
      report.faults.push(`${where}: document ${String(n)}: ${(error as Error).message}`);
    }
  }
  for (const [key, n] of connection.all(`SELECT k, n FROM i${index.id}`)) {
    report.entries++;
    const entry = `${bytesOf(key).toString('hex')}:${String(n)}`;
    if (!wanted.delete(entry)) report.faults.push(`${where}: the entry ${entry} belongs to no document`);
  }
  for (const entry of wanted) report.faults.push(`${where}: the entry ${entry} is missing`);
}

/** Compares the indexes of one collection with its documents. */
export function checkCollection(connection: Connection, collection: Collection, report: Report): void {
  report.documents += connection.get(`SELECT count(*) FROM c${collection.id}`)![0] as number;
  for (const index of collection.indexes) checkIndex(connection, collection, index, report);
}

/** Compares every index with its documents, and asks SQLite to check its file; may run beside a server. */
export function checkStore(dataDir: string): Report {
  const connection = connect(join(dataDir, 'database.sqlite'), true);
  const report: Report = { collections: 0, documents: 0, entries: 0, faults: [] };
  try {
    connection.db.exec('BEGIN');
    const [result] = connection.get('PRAGMA integrity_check') ?? [];
    if (result !== 'ok') report.faults.push(`SQLite: ${String(result)}`);
    for (const collection of loadCatalog(connection).values()) {
      report.collections++;
      checkCollection(connection, collection, report);
    }
  } finally {
    connection.close();
  }
  return report;
}
