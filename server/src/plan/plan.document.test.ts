import { describe, expect, it } from 'vitest';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import { planDocument } from './plan.document.ts';
import type { PlanView } from './plan.service.ts';

const formOf = (editionId: string, id: string): VoicedForm =>
  voicedForms(edition(editionId)!).find((one) => one.id === id) as VoicedForm;

const action = (id: string, goalId: string | null) => ({
  id,
  goalId,
  what: `actie ${id}`,
  ownerName: 'Anna',
  due: '2026-12-01',
  state: 'OPEN' as const,
});

const adopted = { kind: 'ADOPTED', version: 1, at: new Date('2026-11-29T10:00:00Z') } as const;
const call = { name: 'Bas', organisation: 'Wijkteam', phone: '030', email: null };

describe('A plan on its way to paper', () => {
  const form = formOf('handbook-2026', 'progress-plan.wij');
  const entry = { id: 'goal-1', texts: [{ fieldKey: 'goal', text: 'Rust' }], answers: [], coveredWords: [] };
  const plan = {
    id: 'plan',
    sections: [{ key: 'coming-period', entries: [entry], rows: [] }],
    actions: [action('a', 'goal-1'), action('b', null), action('c', 'goal of the plan before')],
  } as unknown as PlanView;
  const about = { people: new Map(), state: adopted, language: 'nl', householdName: 'Vos', call } as const;

  it('loses no action: a progress plan prints those of its goals and those of none', () => {
    const { sections, fridge } = planDocument(plan, form, about);
    const printed = JSON.stringify(sections);
    for (const id of ['a', 'b', 'c']) expect(printed).toContain(`actie ${id}`);
    expect(fridge?.agreements).toHaveLength(3);
    expect(fridge?.call).toEqual(call);
  });

  it('prints what is agreed in a safety plan under the row of who agreed it', () => {
    const safety = formOf('handbook-2026', 'safety-plan.wij');
    const { key, fields } = safety.sections.find((one) => one.fields.some(({ role }) => role === 'ACTIONS'))!;
    const row = { id: 'goal-1', speakerName: 'Anna', hat: null, texts: [], answers: [], coveredWords: [] };
    const agreed = {
      ...plan,
      sections: [{ key, entries: [row], rows: [] }],
      actions: [action('a', 'goal-1')],
    } as unknown as PlanView;
    const printed = planDocument(agreed, safety, about).sections.flatMap(({ blocks }) => blocks);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatchObject({ kind: 'ENTRY', speakerName: 'Anna' });
    const label = fields.find(({ role }) => role === 'ACTIONS')!.label.nl;
    expect(JSON.stringify(printed[0])).toContain(JSON.stringify({ kind: 'ACTIONS', label }).slice(1, -1));
    expect(JSON.stringify(printed[0])).toContain('actie a');
  });

  it('hangs up what was adopted, never a concept, and no plan whose readers are chosen one by one', () => {
    const state = { kind: 'CONCEPT', at: adopted.at } as const;
    expect(planDocument(plan, form, { ...about, state }).fridge).toBeUndefined();
    const safety = formOf('handbook-2026', 'safety-plan.wij');
    expect(planDocument({ ...plan, sections: [] }, safety, about).fridge).toBeUndefined();
  });

  it('names the household, except on the words of one person', () => {
    expect(planDocument(plan, form, about).household).toBe('Vos');
    const own = formOf('handbook-2026', 'safety-agreements-adult.ik');
    expect(planDocument({ ...plan, sections: [] }, own, about).household).toBeUndefined();
  });
});
