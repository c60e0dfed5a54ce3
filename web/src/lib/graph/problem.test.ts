import { expect, test } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { problemFrom, problemOf } from './problem.ts';
import './problem-texts.ts';

const refused = (code: string) => [
  { message: 'De server zegt het in het Nederlands.', extensions: { code } },
];

test('The text of a refusal comes when the first of them is met', async () => {
  expect(problemFrom(refused('NAME_TOO_ALIKE')).text).toBe('De server zegt het in het Nederlands.');
  expect(await problemOf(refused('NAME_TOO_ALIKE'))).toEqual({
    code: 'NAME_TOO_ALIKE',
    text: m.errors_name_too_alike(),
  });
  // All of them at once: the next is told without waiting.
  expect(problemFrom(refused('PLAN_ADOPTED')).text).toBe(m.errors_plan_adopted());
});

test('A code that no page has a text for keeps that of the server, and an answer without a code is a fault of ours', async () => {
  expect((await problemOf(refused('NEVER_HEARD_OF'))).text).toBe('De server zegt het in het Nederlands.');
  expect(await problemOf([])).toEqual({ code: 'INTERNAL', text: m.errors_internal() });
});
