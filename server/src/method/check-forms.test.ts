import { describe, expect, it } from 'vitest';
import { checkForms } from './check-forms.ts';
import { forms as handbook } from './editions/handbook-2026/forms/index.ts';
import { forms as guideline } from './editions/zou-2020/forms/index.ts';
import type { FormDefinition } from './types.ts';

/** A copy of the support plan of 2026 with one thing spoiled. */
function spoiled(spoil: (form: FormDefinition) => void): FormDefinition[] {
  const [form] = structuredClone(handbook);
  if (!form) throw new Error('the handbook has no forms');
  spoil(form);
  return [form];
}

function section(form: FormDefinition, key: string) {
  const found = form.sections.find((one) => one.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
}

function field(form: FormDefinition, sectionKey: string, key: string) {
  const found = section(form, sectionKey).fields.find((one) => one.key === key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}

/** A field whose kind no role asks for. */
function withoutRole(form: FormDefinition) {
  const helpers = field(form, 'goals', 'who-helps');
  delete helpers.role;
  return helpers;
}

describe('checking the forms of an edition', () => {
  it('finds no fault in the forms of 2026 and 2020', () => {
    expect(checkForms('handbook-2026', handbook)).toEqual([]);
    expect(checkForms('zou-2020', guideline)).toEqual([]);
  });

  const faults: [title: string, spoil: (form: FormDefinition) => void, place: string, remedy: string][] = [
    [
      'a title missing in one voice and language',
      (form) =>
        (section(form, 'goals').title = { wij: { nl: 'Doelen', en: 'Goals' }, ik: { nl: 'Doelen', en: '' } }),
      'mine/forms/support-plan/goals title (ik): no text in en.',
      'write it',
    ],
    [
      'a prompt without a text in a language',
      (form) => (field(form, 'reason', 'reason').prompts = [{ nl: ' ', en: 'Why?' }]),
      'mine/forms/support-plan/reason/reason prompt 1: no text in nl.',
      'write it',
    ],
    [
      'two sections with one key',
      (form) => (section(form, 'goals').key = 'future'),
      'mine/forms/support-plan: key "future" twice.',
      'own key',
    ],
    [
      'a kind of field that does not exist',
      (form) => (withoutRole(form).kind = 'STARS' as 'LONG_TEXT'),
      'mine/forms/support-plan/goals/who-helps: kind "STARS" does not exist.',
      'use one of SHORT_TEXT',
    ],
    [
      'smileys without faces',
      (form) => (field(form, 'situation', 'geld').options = []),
      'mine/forms/support-plan/situation/geld: no options.',
      'answers to choose',
    ],
    [
      'a safety question that is not a question with yes and no',
      (form) => (section(form, 'goals').safetyQuestions = ['goal']),
      'mine/forms/support-plan/goals: safetyQuestions names "goal".',
      'kind YES_NO',
    ],
    [
      'a safety plan that comes before nothing',
      (form) => (form.rules.safetyPlanBefore = 'aims'),
      'mine/forms/support-plan: safetyPlanBefore names no section ("aims").',
      'key of a section',
    ],
    [
      'a scale with bands that overlap',
      (form) => {
        const label = { nl: 'Zo', en: 'So' };
        withoutRole(form).kind = 'SCALE';
        withoutRole(form).options = [
          { key: 'low', label, from: 0, to: 5 },
          { key: 'high', label, from: 5, to: 11 },
        ];
      },
      'mine/forms/support-plan/goals/who-helps/high: from 5 to 11.',
      'in order, within 0-10',
    ],
    [
      'consent that is promised and not asked',
      (form) => delete section(form, 'consent').fields[0]!.role,
      'mine/forms/support-plan: consentAsked and the fields of role CONSENT do not agree.',
      'rules.consentAsked',
    ],
    [
      'a role at a field that cannot hold it',
      (form) => (field(form, 'goals', 'goal').role = 'PRESENT'),
      'mine/forms/support-plan/goals/goal: role "PRESENT" at a field of kind LONG_TEXT.',
      'of kind PERSON',
    ],
    [
      'consent that is asked of all at once',
      (form) => delete field(form, 'consent', 'consent').perPerson,
      'mine/forms/support-plan/consent/consent: consent that is not asked of each person once.',
      'perPerson',
    ],
    [
      'a signature that nobody is named for',
      (form) => (withoutRole(form).kind = 'SIGNATURE'),
      'mine/forms/support-plan: signedBy and the signature fields do not agree.',
      'rules.signedBy',
    ],
    [
      'an item of ours that points at a seed',
      (form) => (section(form, 'goals').ours = true),
      'mine/forms/support-plan/goals: source and ours do not agree.',
      'the other way round',
    ],
    [
      'a section that can be repeated by a button without words',
      (form) => delete section(form, 'concerns').addLabel,
      'mine/forms/support-plan/concerns: repeatable without addLabel.',
      'what the button adds',
    ],
    [
      'a section without minutes',
      (form) => (section(form, 'concerns').minutes = 0),
      'mine/forms/support-plan/concerns: 0 minutes.',
      'whole minutes',
    ],
    [
      'a person without parts',
      (form) => delete field(form, 'involved', 'person').parts,
      'mine/forms/support-plan/involved/person: no parts.',
      'such as a name',
    ],
  ];

  it.each(faults)('names the place and the remedy of %s', (_title, spoil, place, remedy) => {
    const found = checkForms('mine', spoiled(spoil));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
    expect(found[0]).toContain(remedy);
  });
});
