import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { edition } from '../method/editions.ts';
import { datumOf } from '../method/editions/person-data.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { carriedEvents } from './plan.carry.ts';
import { addEntry, answer, answerPart } from './plan.changes.ts';
import { planDocument } from './plan.document.ts';
import { planProjection } from './plan.projection.ts';
import { holdsMap } from './plan.rules.ts';
import type { AnswerValue, PlanEvent } from './plan.types.ts';
import { viewSections } from './plan.view.ts';

const writer = {
  personId: 'mother',
  atTable: false,
  professional: false,
  writesForOthers: false,
  reads: () => true,
  isInMeeting: () => true,
};
const row = '00000000-0000-4000-8000-000000000001';
const stranger = '00000000-0000-4000-8000-000000000002';
const member = '00000000-0000-4000-8000-000000000003';

function planOf(form: VoicedForm) {
  const state = planProjection.empty();
  const about = { form, writer, isPerson: (id: string) => ['oma', 'mother', 'father'].includes(id) };
  const take = (events: PlanEvent[]) =>
    planProjection.apply(state, events, { seq: 1, at: new Date('2026-11-01'), actor: null });
  return {
    state,
    add: (sectionKey: string, entryId: string) => take(addEntry(state, about, { sectionKey, entryId })),
    give: (entryId: string, key: string, value: AnswerValue) =>
      take(answer(state, about, entryId, key, value)),
  };
}

const person = (id: string, name: string, side: PersonRecord['side']): PersonRecord =>
  ({ id, name, side, leftAt: null, relation: '', organisation: null }) as PersonRecord;
const people = new Map(
  [person('mother', 'Samira Vos', 'HOUSEHOLD'), person('oma', 'Ans Vos', 'NETWORK')].map((one) => [
    one.id,
    one,
  ]),
);

describe.each(['handbook-2026', 'zou-2020'])('The map of the network in %s', (editionId) => {
  const form = voicedForms(edition(editionId)!).find(({ kind }) => kind === 'SUPPORT_PLAN')!;
  const section = form.sections.find(holdsMap)!;
  const seeing = { form, people, regisseurId: null, viewerId: 'mother' };

  function mapped() {
    const plan = planOf(form);
    plan.add(section.key, row);
    plan.give(row, 'person', { personIds: ['oma'] });
    plan.give(row, 'closeness', { option: 'near' });
    plan.give(row, 'tie', { option: 'tense' });
    plan.add(section.key, stranger);
    plan.give(stranger, 'person', { outsideName: 'Buurman Jo' });
    plan.give(stranger, 'closeness', { option: 'far' });
    plan.give(stranger, 'is-child', { yes: false });
    return plan;
  }

  it('has rows of its own in the section that lists the people of the traject, and no other such section has', async () => {
    const plan = mapped();
    const seen = viewSections(plan.state, seeing).find(({ key }) => key === section.key);
    expect(seen?.rows.map(({ name }) => name)).toEqual(['Ans Vos']);
    expect(seen?.entries.map(({ id }) => id)).toEqual([row, stranger]);
    const household = form.sections.find(({ filledFrom }) => filledFrom === 'HOUSEHOLD')!;
    expect(await refusalOf(() => plan.add(household.key, row))).toBe('FIELD_UNKNOWN');
  });

  it('takes no telephone number or address of somebody who takes no part and cannot say who may see it', async () => {
    const plan = mapped();
    const { parts } = section.fields.find(({ kind }) => kind === 'PERSON')!;
    const asked = parts.flatMap((part) => datumOf(part) ?? []);
    expect(asked).toContain('PHONE');
    const about = { form, writer, isPerson: () => true };
    for (const part of parts.filter((one) => ['PHONE', 'EMAIL', 'ADDRESS'].includes(datumOf(one) ?? '')))
      expect(
        await refusalOf(() =>
          answerPart(plan.state, about, stranger, `person.${part.key}`, { text: '06 12345678' }, null),
        ),
      ).toBe('FIELD_UNKNOWN');
  });

  it('leaves in the middle who has the name of another that stands around it', () => {
    const plan = mapped();
    const named = new Map(people).set('oma', person('oma', 'Samira Vos', 'NETWORK'));
    const view = { sections: viewSections(plan.state, { ...seeing, people: named }), actions: [] };
    const { sections } = planDocument(view as never, form, {
      people: named,
      state: { kind: 'CONCEPT', at: new Date() },
      language: 'nl',
    });
    const [map] = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'MAP'));
    expect(map).toMatchObject({
      middle: ['Samira Vos'],
      people: [{ name: 'Samira Vos' }, { name: 'Buurman Jo' }],
    });
  });

  it('stands in the next version of the plan again', () => {
    const { state } = mapped();
    const next = planProjection.empty();
    const events = carriedEvents('next', form, next, { planId: 'former', form, state });
    planProjection.apply(next, events, { seq: 1, at: new Date(0), actor: null });
    expect(next.entries.get(row)?.answers.get('tie')?.value).toEqual({ option: 'tense' });
    expect(next.entries.get(stranger)?.answers.get('person')?.value.outsideName).toBe('Buurman Jo');
  });

  it('has a family tree beside it, of those whom the reader knows by name, as a drawing and a list', () => {
    const plan = mapped();
    plan.give(row, 'parent-of', { personIds: ['mother'] });
    plan.add(section.key, member);
    plan.give(member, 'person', { personIds: ['mother'] });
    plan.give(member, 'former-partner-of', { personIds: ['father'] });
    const printedFor = (known: Map<string, PersonRecord>) => {
      const sections = viewSections(plan.state, { ...seeing, people: known });
      const state = { kind: 'CONCEPT' as const, at: new Date() };
      const about = { people: known, state, language: 'nl' as const };
      return planDocument({ sections, actions: [] } as never, form, about).sections.flatMap(
        ({ blocks }) => blocks,
      );
    };
    const all = printedFor(new Map(people).set('father', person('father', 'Bram Vos', 'HOUSEHOLD')));
    expect(all.find(({ kind }) => kind === 'FAMILY')).toMatchObject({
      ties: [
        { kind: 'PARENT_OF', from: 'oma', to: 'mother' },
        { kind: 'FORMER_PARTNER_OF', from: 'mother', to: 'father' },
      ],
    });
    expect(all).toContainEqual({
      kind: 'LIST',
      label: 'In de stamboom',
      items: ['Ans Vos: ouder van Samira Vos', 'Samira Vos: was partner van Bram Vos'],
    });
    // Who stands in the tree alone is no line of the map of the network.
    expect(all).toContainEqual({
      kind: 'LIST',
      label: 'Op de kaart van het netwerk',
      items: ['Ans Vos, Heel dichtbij, Gespannen band', 'Buurman Jo, Verder weg'],
    });
    const withoutFather = printedFor(people);
    expect(JSON.stringify(withoutFather)).not.toMatch(/father|FORMER_PARTNER_OF|was partner/);
  });

  it('is printed as a drawing with the household in the middle, and as a list that says the same', () => {
    const { state } = mapped();
    const view = { sections: viewSections(state, seeing), actions: [] };
    const printed = planDocument(view as never, form, {
      people,
      state: { kind: 'CONCEPT', at: new Date() },
      language: 'nl',
    });
    const blocks = printed.sections.find(({ order }) => order === section.order)?.blocks ?? [];
    expect(blocks.find(({ kind }) => kind === 'MAP')).toEqual({
      kind: 'MAP',
      rings: 3,
      middle: ['Samira Vos'],
      people: [
        { name: 'Ans Vos', ring: 0, tie: 'tense', child: false, home: false },
        { name: 'Buurman Jo', ring: 2, tie: null, child: false, home: false },
      ],
    });
    expect(blocks.at(-1)).toEqual({
      kind: 'LIST',
      label: 'Op de kaart van het netwerk',
      items: ['Ans Vos, Heel dichtbij, Gespannen band', 'Buurman Jo, Verder weg'],
    });
  });
});
