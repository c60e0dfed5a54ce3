import { expect, test } from 'vitest';
import { KINDS } from '../method/check-forms.ts';
import type { FieldKind } from '../method/types.ts';
import { printers } from './field-print.ts';
import { fieldKinds, type FieldRules } from './field-kinds.ts';

test('A kind of field without an entry does not compile, in no registry', () => {
  // @ts-expect-error NEW_KIND has no rules
  const rules: Record<FieldKind | 'NEW_KIND', FieldRules> = fieldKinds;
  // @ts-expect-error NEW_KIND is not printed
  const printed: Record<FieldKind | 'NEW_KIND', unknown> = printers;
  // @ts-expect-error nothing says which data belongs to NEW_KIND
  const data: Record<FieldKind | 'NEW_KIND', unknown> = KINDS;
  expect(Object.keys(data).sort()).toEqual(Object.keys(rules).sort());
  expect(Object.keys(rules).sort()).toEqual(Object.keys(printed).sort());
});
