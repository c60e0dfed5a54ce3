import { describe, expect, it } from 'vitest';
import type { FormField, FormSection } from '../../../types.ts';
import { levels } from '../levels.ts';
import { forms } from './index.ts';

const [supportPlan, safetyPlan] = forms;
if (!supportPlan || !safetyPlan) throw new Error('the guideline has two forms');

function section(form: typeof supportPlan, key: string): FormSection {
  const found = form?.sections.find((one) => one.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
}

function field(form: typeof supportPlan, sectionKey: string, key: string): FormField {
  const found = section(form, sectionKey).fields.find((one) => one.key === key);
  if (!found) throw new Error(`no field ${key} in ${sectionKey}`);
  return found;
}

describe('the plan forms of the guideline of 2020', () => {
  it('are two, without voices', () => {
    expect(forms.map((form) => form.kind)).toEqual(['SUPPORT_PLAN', 'SAFETY_PLAN']);
    expect(forms.flatMap((form) => form.voices)).toEqual([]);
    expect(JSON.stringify(forms)).not.toMatch(/"(wij|ik)":/);
  });

  it('belong to the levels that the card of this edition names', () => {
    for (const { kind, rules } of forms) {
      const card = levels.filter(({ plans }) => plans.some(({ plan, ours }) => plan === kind && !ours));
      expect(card.map((level) => level.number)).toEqual(rules.levels);
    }
  });

  it('are explained in at most two sentences each', () => {
    for (const { key, explanation } of forms.flatMap((form) => form.sections)) {
      if (!explanation || 'wij' in explanation) throw new Error(`${key} has no explanation without voice`);
      expect(explanation.nl.match(/[.?!](\s|$)/g)?.length, explanation.nl).toBeLessThanOrEqual(2);
    }
  });
});

describe('the support plan of 2020', () => {
  it('has seventeen blocks in order, strengths and concerns as two', () => {
    expect(supportPlan.sections.map((one) => one.key)).toEqual([
      'date',
      'contact',
      'family-members',
      'regisseur',
      'network',
      'professionals',
      'other-data',
      'reason',
      'strengths',
      'concerns',
      'earlier-help',
      'analysis',
      'desired-result',
      'safety',
      'goals',
      'summary',
      'planning',
    ]);
  });

  it('keeps network and professionals as two lists', () => {
    expect(section(supportPlan, 'network').filledFrom).toBe('NETWORK');
    expect(section(supportPlan, 'professionals').filledFrom).toBe('PROFESSIONALS');
  });

  it('asks of a family member what only this edition asks', () => {
    const parts = field(supportPlan, 'family-members', 'person').parts?.map((part) => part.key);
    expect(parts).toEqual([
      'name',
      'gender',
      'birth-date',
      'role',
      'custody',
      'civil-status',
      'occupation',
      'street',
      'town',
      'phone',
      'email',
    ]);
  });

  it('has a fixed list of professionals to think of', () => {
    const reminder = field(supportPlan, 'professionals', 'think-of');
    expect(reminder.kind).toBe('REMINDER');
    expect(reminder.prompts).toHaveLength(6);
  });

  it('asks consent in the words of 2020, and Verwijsindex, residence and identity by name', () => {
    expect(supportPlan.rules.consentAsked).toBe(true);
    const consent = field(supportPlan, 'other-data', 'consent');
    expect(consent.prompts).toEqual([
      {
        nl: 'U/jij heeft toestemming gegeven voor het delen van informatie met betrokkenen',
        en: 'You have given consent to share information with those involved',
      },
    ]);
    for (const key of ['verwijsindex', 'residence', 'identity']) {
      const asked = field(supportPlan, 'other-data', key);
      expect(asked.many).toBe(true);
      expect(asked.parts?.map((part) => part.kind)).toEqual(['SHORT_TEXT', 'YES_NO']);
    }
  });

  it('holds strengths and concerns as quotes of who said them', () => {
    for (const key of ['strengths', 'concerns']) {
      expect(section(supportPlan, key)).toMatchObject({ repeatable: true, speech: 'OWN' });
      expect(section(supportPlan, key).fields.map((one) => one.kind)).toEqual(['QUOTE']);
    }
  });

  it('puts the whole safety plan before goals and actions after a yes', () => {
    expect(section(supportPlan, 'safety').safetyQuestions).toEqual(['concerns']);
    expect(supportPlan.rules.safetyPlanBefore).toBe('goals');
  });

  it('says of a goal whether it is reached: ja, nee, nog niet bereikt', () => {
    const labels = field(supportPlan, 'goals', 'reached').options?.map(({ label }) => label);
    expect(labels).toEqual([
      { nl: 'Ja', en: 'Yes' },
      { nl: 'Nee', en: 'No' },
      { nl: 'Nog niet bereikt', en: 'Not reached yet' },
    ]);
  });

  it('is for levels 2 to 5; nobody signs it', () => {
    expect(supportPlan.rules).toMatchObject({ levels: [2, 3, 4, 5], signedBy: 'NOBODY' });
  });
});

describe('the safety plan of 2020', () => {
  it('has seven blocks, the goal check printed first and filled in last', () => {
    expect(safetyPlan.sections.map((one) => one.key)).toEqual([
      'goal-check',
      'conditions',
      'strengths-and-concerns',
      'safety-scale',
      'agreements',
      'safety-contacts',
      'signatures',
    ]);
    expect(safetyPlan.sections.filter((one) => one.filledLast).map((one) => one.key)).toEqual(['goal-check']);
  });

  it('ticks four things in the goal check', () => {
    const ticks = section(safetyPlan, 'goal-check').fields.filter((one) => one.kind === 'CHECKBOX');
    expect(ticks.map((one) => one.key)).toEqual([
      'keep-agreements',
      'end-unsafety',
      'treat-causes',
      'treat-harm',
    ]);
  });

  it('asks five questions about strengths and concerns, answered in quotes', () => {
    const { fields, repeatable } = section(safetyPlan, 'strengths-and-concerns');
    expect(repeatable).toBe(true);
    expect(fields.map((one) => one.kind)).toEqual(['QUOTE', 'QUOTE', 'QUOTE', 'QUOTE', 'QUOTE']);
  });

  it('has two anchors on its scale and no bands between', () => {
    const score = field(safetyPlan, 'safety-scale', 'score');
    expect(score.perPerson).toBe(true);
    expect(score.options?.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [10, 10],
    ]);
  });

  it('asks four questions per agreement and when to call whom', () => {
    expect(section(safetyPlan, 'agreements').fields).toHaveLength(4);
    const parts = field(safetyPlan, 'safety-contacts', 'person').parts?.map((part) => part.key);
    expect(parts).toEqual(['name', 'when-to-call', 'phone', 'email']);
  });

  it('is signed by clients or representatives and professionals, again at each meeting', () => {
    expect(safetyPlan.rules).toMatchObject({
      levels: [3, 4, 5],
      signedBy: 'CLIENTS_AND_PROFESSIONALS',
      signedAgain: true,
      togetherWith: 'SUPPORT_PLAN',
      consentAsked: false,
    });
    expect(section(safetyPlan, 'signatures').fields.map((one) => one.key)).toEqual([
      'evaluation-date',
      'client-signatures',
      'professional-signatures',
    ]);
  });
});
