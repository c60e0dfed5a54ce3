import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { answer, answerPart } from './plan.changes.ts';
import { planDocument } from './plan.document.ts';
import { planProjection } from './plan.projection.ts';
import type { AnswerValue, PlanEvent } from './plan.types.ts';
import { viewSections, type Seeing } from './plan.view.ts';

const writer = {
  personId: 'mother',
  atTable: true,
  professional: false,
  writesForOthers: false,
  reads: () => true,
  isInMeeting: () => true,
};
const formOf = (id: string, kind: string) => voicedForms(edition(id)!).find((form) => form.kind === kind)!;

function written(id: string, kind: string) {
  const form = formOf(id, kind);
  const about = { form, writer, isPerson: (one: string) => one === 'child' };
  const state = planProjection.empty();
  const take = (events: PlanEvent[]) =>
    planProjection.apply(state, events, { seq: 1, at: new Date('2026-11-01'), actor: null });
  return {
    form,
    state,
    take,
    give: (entryId: string, key: string, value: AnswerValue) =>
      take(answer(state, about, entryId, key, value)),
    part: (entryId: string, key: string, value: AnswerValue, who: string | null) =>
      take(answerPart(state, about, entryId, key, value, who)),
  };
}

describe('What a form asks of a person beside the identity', () => {
  it('is kept per chosen person, such as the Verwijsindex of each young person (2020)', async () => {
    const plan = written('zou-2020', 'SUPPORT_PLAN');
    const row = 'main:other-data';
    expect(await refusalOf(() => plan.part(row, 'verwijsindex.checked', { yes: true }, 'child'))).toBe(
      'ANSWER_INVALID',
    );
    plan.give(row, 'verwijsindex', { personIds: ['child'] });
    plan.part(row, 'verwijsindex.checked', { yes: true }, 'child');
    expect(plan.state.entries.get(row)?.answers.get('verwijsindex.checked/child')?.value).toEqual({
      yes: true,
    });
    expect(await refusalOf(() => plan.part(row, 'verwijsindex.name', { text: 'Ander' }, 'child'))).toBe(
      'FIELD_UNKNOWN',
    );
    expect(await refusalOf(() => plan.part(row, 'verwijsindex.checked', { text: 'ja' }, 'child'))).toBe(
      'ANSWER_INVALID',
    );
  });

  it('is kept of somebody outside the traject, with a name, where one person is asked', async () => {
    const plan = written('zou-2020', 'SAFETY_PLAN');
    plan.take([
      {
        kind: 'entryAdded',
        id: 'row',
        sectionKey: 'safety-contacts',
        position: 'a',
        speakerId: null,
        writtenById: null,
        beforehand: false,
      },
    ]);
    plan.give('row', 'person', { outsideName: 'Tante Jo' });
    plan.part('row', 'person.when-to-call', { text: 'Als het schreeuwen begint' }, null);
    plan.part('row', 'person.phone', { text: '06 12345678' }, null);
    const people = new Map();
    const seeing: Seeing = { form: plan.form, people, regisseurId: null, viewerId: null };
    const view = { sections: viewSections(plan.state, seeing), actions: [] };
    const printed = planDocument(view as never, plan.form, {
      people,
      state: { kind: 'CONCEPT', at: new Date() },
      language: 'nl',
    });
    const words = JSON.stringify(printed);
    expect(words).toContain('Tante Jo');
    expect(words).toContain('Als het schreeuwen begint');
    expect(words).toContain('06 12345678');
    const many = written('zou-2020', 'SUPPORT_PLAN');
    expect(await refusalOf(() => many.give('main:other-data', 'verwijsindex', { outsideName: 'Jo' }))).toBe(
      'ANSWER_INVALID',
    );
  });
});

describe('Contact data on paper', () => {
  const person = (known: Partial<PersonRecord>): PersonRecord =>
    ({ leftAt: null, relation: 'moeder', organisation: null, side: 'HOUSEHOLD', ...known }) as PersonRecord;
  it('stand where the form asks them, and only of whom they may be seen by all readers', () => {
    const form = formOf('handbook-2026', 'SUPPORT_PLAN');
    const mother = person({
      id: 'mother',
      name: 'Samira',
      phone: '06 1',
      email: 'a@b.test',
      birthDate: '1990-05-01',
    });
    const father = person({ id: 'father', name: 'Bilal', phone: '06 2', email: '', birthDate: null });
    const people = new Map([mother, father].map((one) => [one.id, one]));
    const seeing: Seeing = { form, people, regisseurId: null, viewerId: null };
    const view = { sections: viewSections(planProjection.empty(), seeing), actions: [] };
    const state = { kind: 'CONCEPT', at: new Date() } as const;
    const contacts = new Map([['mother', mother]]);
    const words = JSON.stringify(
      planDocument(view as never, form, { people, state, language: 'nl', contacts }),
    );
    expect(words).toContain('06 1');
    expect(words).toContain('1 mei 1990');
    expect(words).not.toContain('06 2');
    const none = JSON.stringify(planDocument(view as never, form, { people, state, language: 'nl' }));
    expect(none).not.toContain('06 1');
  });
});
