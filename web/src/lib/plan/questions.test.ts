import { expect, it } from 'vitest';
import type { FormSection } from './plan.types.ts';
import { questionsOf } from './questions.ts';

const section = (key: string, repeatable: boolean, fields: string[]): FormSection =>
  ({
    key,
    repeatable,
    filledFrom: null,
    fields: fields.map((field) => ({ key: field })),
  }) as unknown as FormSection;

it('asks one question a screen, and after the first row whether there is one more', () => {
  const asked = questionsOf([section('me', false, ['name']), section('people', true, ['who', 'why'])]);
  expect(asked.map(({ section: { key }, field }) => [key, field?.key ?? null])).toEqual([
    ['me', 'name'],
    ['people', 'who'],
    ['people', 'why'],
    ['people', null],
  ]);
});
