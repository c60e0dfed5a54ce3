import { describe, expect, it } from 'vitest';
import { editions } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import { planProjection } from './plan.projection.ts';
import { asksEachPerson, consentsIn, hiddenFields } from './plan.rules.ts';
import { mainEntryId, type PlanEvent } from './plan.types.ts';

/** Every form of every edition that asks consent: where it stands and what it is called differs. */
const asking = editions.flatMap((edition) =>
  voicedForms(edition)
    .filter(({ rules }) => rules.consentAsked)
    .map((form) => ({ name: `${edition.id} ${form.id}`, form })),
);

it('every edition has a form that asks consent', () => {
  expect(new Set(asking.map(({ form }) => form.edition))).toEqual(new Set(editions.map(({ id }) => id)));
});

describe.each(asking)('consent in $name', ({ form }) => {
  const section = form.sections.find(({ fields }) => fields.some(({ role }) => role === 'CONSENT'))!;
  const field = section.fields.find(({ role }) => role === 'CONSENT')!;
  const said = (personId: string, yes: boolean): PlanEvent => ({
    kind: 'answered',
    entryId: mainEntryId(section.key),
    fieldKey: field.key,
    personId,
    value: { yes },
  });
  const after = (...events: PlanEvent[]) => {
    const state = planProjection.empty();
    planProjection.apply(state, events, { seq: 1, at: new Date(0), actor: null });
    return state;
  };

  it('is found wherever the form asks it', () => {
    expect(consentsIn(form, after(said('mother', true), said('father', false)))).toEqual(
      new Map([
        ['mother', true],
        ['father', false],
      ]),
    );
  });

  it('is seen by all as it is given, and is no reason for a round', () => {
    const state = after(said('mother', true));
    expect(hiddenFields(state, section)).not.toContain(field.key);
    expect(asksEachPerson({ fields: [field] })).toBe(false);
  });
});
