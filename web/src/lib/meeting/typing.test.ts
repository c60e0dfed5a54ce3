import { expect, it } from 'vitest';
import { typingIn } from './typing.ts';

it('tells who types in which text, and nothing of who does not', () => {
  const anna = { personId: 'a', name: 'Anna', colour: 1, typingIn: 'e1/words' };
  const bram = { personId: 'b', name: 'Bram', colour: 2, typingIn: null };
  expect([...typingIn([anna, bram])]).toEqual([['e1/words', { personId: 'a', name: 'Anna', colour: 1 }]]);
});
