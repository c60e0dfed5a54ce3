import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connectDatabase, UnsuitableDatabase } from './connect.ts';

describe('Connecting', () => {
  test('The product gets one connection, whichever database it is', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'edb-'));
    const one = await connectDatabase({ dataDir, databaseName: 'own' });
    expect(one.kind).toBe('embedded');
    expect(one.connection.name).toBe('own');
    await one.connection.collection('x').insertOne({ a: 1 });
    // Another process would share it like this; the checks of a real MongoDB pass on it.
    const two = await connectDatabase({ mongodbUri: one.uri, dataDir: 'not used', databaseName: 'own' });
    expect(two.kind).toBe('mongodb');
    expect(await two.connection.collection('x').countDocuments()).toBe(1);
    await two.close();
    await one.close();
    rmSync(dataDir, { recursive: true });
  });

  test('A MongoDB that is not there is told within the time to find one', async () => {
    const uri = 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=200';
    await expect(connectDatabase({ mongodbUri: uri, dataDir: 'not used' })).rejects.toThrow(/ECONNREFUSED/);
    expect(new UnsuitableDatabase('x')).toBeInstanceOf(Error);
  });
});
