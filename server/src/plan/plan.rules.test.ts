import { describe, expect, it } from 'vitest';
import { editions } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import { consentsIn, heldBackBy, unansweredRefusals } from './plan.consent.ts';
import { planProjection } from './plan.projection.ts';
import { asksEachPerson, roundFields } from './plan.rules.ts';
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
    const found = consentsIn(form, after(said('mother', true), said('father', false)));
    expect([...found].map(([id, { yes }]) => [id, yes])).toEqual([
      ['mother', true],
      ['father', false],
    ]);
  });

  it('is of a round: others see it when the chair opened it, and again what was changed since (A9)', () => {
    expect(roundFields(section)).toContain(field.key);
    expect(asksEachPerson({ fields: [field] })).toBe(true);
    const opened: PlanEvent = { kind: 'answersOpened', sectionKey: section.key };
    const openFor = (...events: PlanEvent[]) => consentsIn(form, after(...events)).get('mother')?.opened;
    expect(openFor(said('mother', true))).toBe(false);
    expect(openFor(said('mother', true), opened)).toBe(true);
    expect(openFor(said('mother', true), opened, said('mother', false))).toBe(false);
  });

  it('that is refused is answered by a reason, until it is refused again (A10)', () => {
    const wentOn: PlanEvent = { kind: 'wentOn', personIds: ['father'], reason: 'De meldcode gaat voor.' };
    const state = planProjection.empty();
    const at = (seconds: number, event: PlanEvent) =>
      planProjection.apply(state, [event], { seq: seconds, at: new Date(seconds * 1000), actor: null });
    const refusals = () => unansweredRefusals(form, state, { seesFirst: true });
    at(1, said('father', false));
    expect(refusals()).toEqual(['father']);
    at(2, wentOn);
    expect(refusals()).toEqual([]);
    at(3, said('father', false));
    expect(refusals()).toEqual(['father']);
  });

  it('holds the plan back alike for a yes and a no, for who may not know before it is opened (A9)', () => {
    const opened: PlanEvent = { kind: 'answersOpened', sectionKey: section.key };
    const held = (seesFirst: boolean, ...events: PlanEvent[]) =>
      heldBackBy(form, after(...events), { seesFirst });
    for (const yes of [true, false]) expect(held(false, said('father', yes))).toBe('CONSENT_UNOPENED');
    expect(held(true, said('father', true))).toBeNull();
    expect(held(true, said('father', false))).toBe('CONSENT_REFUSED');
    expect(held(false, said('father', true), opened)).toBeNull();
    expect(held(false, said('father', false), opened)).toBe('CONSENT_REFUSED');
  });
});
