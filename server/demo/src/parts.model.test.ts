import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { openDemoParts } from './parts.model.ts';

let core: TestCore;
beforeAll(async () => {
  core = await startCore();
});
afterAll(() => core.close());

test('Parts that an earlier version kept readable are known still, and readable no longer', async () => {
  const parts = core.database.collection<{ _id: string; ids?: Record<string, string> }>('demo_parts');
  await parts.insertOne({ _id: 'household/kanarie', ids: { 'person/kanarie/Kanarina': 'an-identity' } });
  const opened = await openDemoParts(core);
  await opened.keep('organisation', [['organisation', 'another']]);
  const again = await openDemoParts(core);
  const known = new Map(await again.all());
  expect(known.get('person/kanarie/Kanarina')).toBe('an-identity');
  expect(known.get('organisation')).toBe('another');
  expect(JSON.stringify(await parts.find().sort({ $natural: 1 }).toArray())).not.toMatch(/kanarie|Kanarina/);
});
