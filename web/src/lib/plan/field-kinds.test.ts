import { expect, test } from 'vitest';
import type { FieldKind } from '../graph/schema.generated.ts';
import { inWords } from './field-kinds.ts';
import type { AnsweredKind, answerFields } from './fields/answer-fields.ts';

test('A kind of field without an entry does not compile, in no registry of the screens', () => {
  // @ts-expect-error NEW_KIND is not said in words
  const words: Record<FieldKind | 'NEW_KIND', unknown> = inWords;
  // @ts-expect-error NEW_KIND is answered nowhere
  const answered = (fields: typeof answerFields): Record<AnsweredKind | 'NEW_KIND', unknown> => fields;
  expect(Object.keys(words)).toContain('SHORT_TEXT');
  expect(answered).toBeTypeOf('function');
});
