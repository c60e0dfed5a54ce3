import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { minutes } from '../../../test/support/clock.ts';
import { lease, pauseAfter } from './job-work.ts';
import { createJobs, type Jobs } from './jobs.ts';

let core: TestCore;
/** Two server processes on one database. */
let one: Jobs;
let other: Jobs;
let done: string[];

beforeEach(async () => {
  core = await startCore();
  [one, other] = [await createJobs(core), await createJobs(core)];
  done = [];
});
afterEach(async () => {
  await Promise.all([one.close(), other.close()]);
  await core.close();
});

const inMinutes = (count: number) => new Date(core.clock.now().getTime() + minutes(count));
const plan = (subject: string, dueAt = inMinutes(5), jobs = one) =>
  jobs.plan({ kind: 'remind', subject, trajectId: null, dueAt });
const handle = (jobs: Jobs) =>
  jobs.handle('remind', ({ subject }) => {
    done.push(subject);
    return Promise.resolve();
  });

test('A job is done when it is due and not before, once over several processes', async () => {
  for (const jobs of [one, other]) handle(jobs);
  for (const subject of ['a', 'b', 'c', 'd']) await plan(subject);
  await Promise.all([one.runDue(), other.runDue()]);
  expect(done).toEqual([]);
  core.clock.advance(minutes(5));
  await Promise.all([one.runDue(), other.runDue()]);
  await Promise.all([one.runDue(), other.runDue()]);
  expect(done.sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('A job survives the process that planned it, and waits for one that knows its kind', async () => {
  await plan('a');
  core.clock.advance(minutes(600));
  await one.runDue();
  await one.close();
  handle(other);
  await other.runDue();
  expect(done).toEqual(['a']);
});

test('Planning again moves a job, and taking it away ends it', async () => {
  handle(one);
  await plan('a');
  await plan('b');
  await plan('a', inMinutes(20));
  await one.cancel('remind', 'b');
  await one.cancel('remind', 'unknown');
  core.clock.advance(minutes(6));
  await one.runDue();
  expect(done).toEqual([]);
  core.clock.advance(minutes(14));
  await one.runDue();
  expect(done).toEqual(['a']);
});

test('A job that a process died on is done by another', async () => {
  let reached = () => undefined as void;
  const begun = new Promise<void>((resolve) => (reached = resolve));
  let release = () => undefined as void;
  one.handle('remind', () => {
    reached();
    return new Promise<void>((resolve) => (release = resolve));
  });
  handle(other);
  await plan('a', core.clock.now());
  const hangs = one.runDue();
  await begun;
  await other.runDue();
  expect(done).toEqual([]);
  core.clock.advance(lease);
  await other.runDue();
  expect(done).toEqual(['a']);
  release();
  await hangs;
});

test('A job that fails is tried again, each time later, and what else is due is done', async () => {
  let tries = 0;
  one.handle('remind', ({ subject }) => {
    if (subject === 'broken' && ++tries < 3) return Promise.reject(new Error('no'));
    done.push(subject);
    return Promise.resolve();
  });
  await plan('broken', core.clock.now());
  await plan('whole', core.clock.now());
  await one.runDue();
  expect(done).toEqual(['whole']);
  core.clock.advance(pauseAfter(1));
  await one.runDue();
  core.clock.advance(pauseAfter(1));
  await one.runDue();
  expect(tries).toBe(2);
  core.clock.advance(pauseAfter(2));
  await one.runDue();
  expect(done).toEqual(['whole', 'broken']);
});

test('A job that is planned again while it runs is done again', async () => {
  one.handle('remind', async ({ subject }) => {
    if (done.push(subject) === 1) await plan('a', core.clock.now());
  });
  await plan('a', core.clock.now());
  await one.runDue();
  await one.runDue();
  expect(done).toEqual(['a', 'a']);
});
