import { expect, it } from 'vitest';
import { sameActFor } from './access-log.rules.ts';
import { createActsTold } from './acts-told.ts';

function begin() {
  let now = 0;
  const told = createActsTold({ now: () => new Date(now) });
  let lines = 0;
  const write = async () => void lines++;
  return {
    told,
    write,
    lines: () => lines,
    advance(by: number) {
      now += by;
    },
  };
}

it('writes one line of an act that goes on, and another when it is long ago', async () => {
  const { told, write, lines, advance } = begin();
  await told.once('anna reads', 'PLAN_READ', write);
  await told.once('anna reads', 'PLAN_READ', write);
  expect(lines()).toBe(1);
  await told.once('bo reads', 'PLAN_READ', write);
  expect(lines()).toBe(2);
  advance(sameActFor);
  await told.once('anna reads', 'PLAN_READ', write);
  expect(lines()).toBe(3);
});

it('lets who does the same meanwhile wait for the line that was begun', async () => {
  const { told, write, lines } = begin();
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = told.once('anna reads', 'PLAN_READ', () => promise);
  const second = told.once('anna reads', 'PLAN_READ', write);
  expect(told.writing('anna reads', 'PLAN_READ')).toBe(promise);
  resolve();
  await Promise.all([first, second]);
  expect(lines()).toBe(0);
});

it('writes again after a line that failed', async () => {
  const { told, write, lines } = begin();
  const failing = told.once('anna reads', 'PLAN_READ', () => Promise.reject(new Error('The disk is full.')));
  await expect(failing).rejects.toThrow('The disk is full.');
  expect(told.writing('anna reads', 'PLAN_READ')).toBeUndefined();
  await told.once('anna reads', 'PLAN_READ', write);
  expect(lines()).toBe(1);
});
