import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetEarlyAnswers, takeEarlyAnswer } from './early-answers.ts';

const answer = Promise.resolve(new Response('{}'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { earlyAnswers: new Map([['the plan', { asked: Date.now(), answer }]]) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('What the page asked by itself is given once, to the same question', () => {
  expect(takeEarlyAnswer({ body: 'another plan' })).toBeUndefined();
  expect(takeEarlyAnswer({ body: 'the plan' })?.answer).toBe(answer);
  expect(takeEarlyAnswer({ body: 'the plan' })).toBeUndefined();
});

test('It is for who was in when the page came: not without a cookie, not after leaving, and not long after', () => {
  expect(takeEarlyAnswer({ body: 'the plan', credentials: 'omit' })).toBeUndefined();
  vi.advanceTimersByTime(30_000);
  expect(takeEarlyAnswer({ body: 'the plan' })).toBeUndefined();
  window.earlyAnswers = new Map([['the plan', { asked: Date.now(), answer }]]);
  forgetEarlyAnswers();
  expect(takeEarlyAnswer({ body: 'the plan' })).toBeUndefined();
});
