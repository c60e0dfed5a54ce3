import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { minutes } from '../../../test/support/clock.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createAnchoring, type Anchoring } from './anchoring.ts';
import { createChain, type Chain } from '../chain/chain.ts';
import { createJobs } from '../jobs/jobs.ts';
import { createIntents, intentLives } from './intents.ts';
import { createKeepingAnchored } from './keeping-anchored.ts';

/* What the one who can write the database tries, and what the anchors outside of it tell. */

let core: TestCore;
let chain: Chain;
let anchoring: Anchoring;
let id: string;
let tests = 0;

const actor = { id: 'account-1', name: 'Petra Regelaar', role: 'regisseur' };
const lines = () => core.database.collection<{ _id: string; hash: string }>('access_lines');
const heads = () => core.database.collection<{ _id: string }>('access_heads');

beforeAll(async () => {
  core = await startCore();
  chain = await createChain(core);
  anchoring = createAnchoring(core, chain);
});
afterAll(() => core.close());

beforeEach(async () => {
  id = `traject-${++tests}`;
  await core.keyring.create(id);
  for (const what of ['LEVEL_CHANGED', 'PLAN_ADOPTED', 'HANDED_OVER'] as const)
    await chain.add(id, { what }, actor);
  await anchoring.anchor();
});

const found = async () => (await anchoring.verifyAll((one) => Promise.resolve(one === id))).broken;

it('A chain as it was written fits what was anchored, and only what changed is anchored again', async () => {
  expect(await found()).toEqual([]);
  expect(await anchoring.anchor()).toBe(0);
  await chain.add(id, { what: 'PLAN_READ' }, actor);
  expect(await found()).toEqual([]);
  expect(await anchoring.anchor()).toBe(1);
  expect(await found()).toEqual([]);
});

it('The ends are written outside the database every hour, by a job that plans the next one', async () => {
  const jobs = await createJobs(core);
  let written = 0;
  const anchor = () => Promise.resolve(++written);
  const settleLeft = () => Promise.resolve();
  await createKeepingAnchored(core, { anchoring: { anchor }, intents: { settleLeft } })(jobs);
  for (const hours of [1, 2]) {
    core.clock.advance(minutes(60));
    await jobs.runDue();
    expect(written).toBe(hours);
  }
  await jobs.close();
});

it('The anchors are a file that only its owner reads, without a name of anyone', async () => {
  const path = join(core.environment.accessLogAnchors, 'access-log.anchors.jsonl');
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect(await readFile(path, 'utf8')).not.toContain('Petra');
});

it('A removed end shows, also when the older end of a backup is put back with it', async () => {
  const older = await heads().findOne({ _id: id });
  await chain.add(id, { what: 'PLAN_READ' }, actor);
  await anchoring.anchor();
  await lines().deleteOne({ _id: `${id}:4` });
  await heads().replaceOne({ _id: id }, { ...older } as never);
  // The database by itself fits: only what is outside of it tells.
  expect(await chain.verify(id)).toEqual({ whole: true, lines: 3 });
  expect(await found()).toEqual([{ chain: id, at: 4, reason: 'NOT_AS_ANCHORED' }]);
});

it('An end that was written anew after lines were taken away shows', async () => {
  const older = await heads().findOne({ _id: id });
  await chain.add(id, { what: 'PLAN_READ' }, actor);
  await anchoring.anchor();
  await lines().deleteOne({ _id: `${id}:4` });
  await heads().replaceOne({ _id: id }, { ...older } as never);
  core.clock.advance(minutes(1));
  await chain.add(id, { what: 'LEVEL_CHANGED' }, actor);
  expect(await found()).toEqual([{ chain: id, at: 4, reason: 'NOT_AS_ANCHORED' }]);
});

it('An edited line shows', async () => {
  await lines().updateOne({ _id: `${id}:2` }, { $set: { at: new Date(0) } });
  expect(await found()).toEqual([{ chain: id, at: 2, reason: 'LINE_CHANGED' }]);
});

it('A chain that was taken away whole shows', async () => {
  await lines().deleteMany({ trajectId: id } as never);
  await heads().deleteOne({ _id: id });
  expect(await found()).toEqual([{ chain: id, at: 1, reason: 'NOT_AS_ANCHORED' }]);
});

it('A chain that ended with its traject is no fault', async () => {
  await core.keyring.destroy(id);
  await lines().deleteMany({ trajectId: id } as never);
  await heads().deleteOne({ _id: id });
  expect(await found()).toEqual([]);
});

it('Lines in the file of anchors that are not ours count for nothing', async () => {
  async function* foreign() {
    yield 'no json';
    yield JSON.stringify({ chain: id, number: 9, hash: 'x', at: new Date().toISOString(), proof: 'x' });
    yield await Promise.resolve('{"chain":');
  }
  const check = await anchoring.verifyAll((one) => Promise.resolve(one === id), foreign());
  expect(check).toMatchObject({ broken: [], anchoredAt: null });
});

it('A change whose process died before it wrote a line gets one, once', async () => {
  const intents = await createIntents(core, chain);
  await intents.begin(id, { what: 'LEVEL_CHANGED' }, actor);
  const done = await intents.begin(id, { what: 'LEVEL_CHANGED' }, actor);
  await done.settled();
  await intents.settleLeft();
  expect(await chain.verify(id)).toEqual({ whole: true, lines: 3 });
  core.clock.advance(intentLives);
  await intents.settleLeft();
  await intents.settleLeft();
  expect(await chain.verify(id)).toEqual({ whole: true, lines: 4 });
});
