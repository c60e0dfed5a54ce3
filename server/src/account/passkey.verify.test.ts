import { expect, test } from 'vitest';
import { parsed, readResponse } from './passkey.verify.ts';

const nothing = ['', '{', 'null', '7', '[]', '{}', '{"id":7}', `{"id":"${'a'.repeat(40_000)}"}`];

test.each(nothing)('%.12s is no answer of a browser: it names nobody, and is refused', (response) => {
  expect(readResponse(response)).toBeNull();
  expect(() => parsed(response)).toThrow(
    expect.objectContaining({ extensions: { code: 'PASSKEY_INVALID' } }),
  );
});

test('What a browser sent is what it says', () => {
  expect(readResponse('{"id":"x","type":"public-key"}')).toEqual({ id: 'x', type: 'public-key' });
});
