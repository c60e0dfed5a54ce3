import { expect, it } from 'vitest';
import type { FormKind, Side } from '../schema.generated.ts';
import { readsPlan } from './audience.ts';

const leads = { regisseurId: 'regisseur', table: null };
const plan = (kind: FormKind) => ({ kind, ownerPersonId: null, readers: ['mother'], networkReaders: [] });
const asRegisseur = (side: Side, kind: FormKind) => readsPlan({ id: 'regisseur', side }, plan(kind), leads);

it('A safety plan is not read by a regisseur of the household or network who was not chosen (A4)', () => {
  expect(asRegisseur('PROFESSIONAL', 'SAFETY_PLAN')).toBe(true);
  expect(asRegisseur('HOUSEHOLD', 'SAFETY_PLAN')).toBe(false);
  expect(asRegisseur('NETWORK', 'SAFETY_PLAN')).toBe(false);
  expect(asRegisseur('HOUSEHOLD', 'SUPPORT_PLAN')).toBe(true);
});
