import { describe, expect, it } from 'vitest';
import { must } from './answers.testing.ts';
import { formsFor, voicedForm, voicedForms } from './forms.ts';
import type { FormDefinition, LevelNumber } from './types.ts';

describe('a form in a voice', () => {
  const source = { seed: 'ours', heading: 'test' } as const;
  const form: FormDefinition = {
    source,
    ours: true,
    key: 'try',
    kind: 'SUPPORT_PLAN',
    voices: ['WIJ', 'IK'],
    title: { wij: { nl: 'Ons plan', en: 'Our plan' }, ik: { nl: 'Mijn plan', en: 'My plan' } },
    about: {
      why: { nl: 'a', en: 'a' },
      what: { nl: 'b', en: 'b' },
      who: { nl: 'c', en: 'c' },
      howLong: { nl: 'd', en: 'd' },
    },
    rules: {
      when: { nl: 'e', en: 'e' },
      levels: [2],
      consentAsked: false,
      signedBy: 'NOBODY',
      adopted: true,
      owner: 'TRAJECT',
    },
    sections: [
      {
        source,
        key: 'who',
        title: { nl: 'Wie', en: 'Who' },
        repeatable: true,
        oneRowIn: 'IK',
        addLabel: { nl: 'Erbij', en: 'Add' },
        speech: 'OWN',
        minutes: 2,
        fields: [
          {
            source,
            key: 'name',
            kind: 'PERSON',
            label: { wij: { nl: 'Onze naam', en: 'Our name' }, ik: { nl: 'Mijn naam', en: 'My name' } },
            parts: [
              { source, key: 'first', kind: 'SHORT_TEXT', label: { nl: 'Voornaam', en: 'First name' } },
            ],
          },
        ],
      },
      {
        source,
        key: 'talk',
        title: { nl: 'Praten', en: 'Talking' },
        repeatable: false,
        speech: 'TOGETHER',
        minutes: 2,
        onlyVoice: 'WIJ',
        fields: [],
      },
      {
        source,
        key: 'end',
        title: { nl: 'Slot', en: 'End' },
        repeatable: false,
        speech: 'TOGETHER',
        minutes: 2,
        fields: [],
      },
    ],
  };
  const own = { id: 'x', borrowed: {} };

  it('has the words of that voice, down to the parts of a field', () => {
    const ik = voicedForm(own, form, 'IK');
    expect(ik.id).toBe('try.ik');
    expect(ik.title.nl).toBe('Mijn plan');
    expect(ik.sections[0]?.fields[0]?.label.nl).toBe('Mijn naam');
    expect(ik.sections[0]?.fields[0]?.parts[0]?.label.nl).toBe('Voornaam');
  });

  it('leaves out a section of the other voice and numbers by order', () => {
    expect(voicedForm(own, form, 'WIJ').sections.map(({ key, order }) => [key, order])).toEqual([
      ['who', 1],
      ['talk', 2],
      ['end', 3],
    ]);
    expect(voicedForm(own, form, 'IK').sections.map(({ key, order }) => [key, order])).toEqual([
      ['who', 1],
      ['end', 2],
    ]);
  });

  it('has one row, and no button to add one, where the voice asks for one', () => {
    expect(voicedForm(own, form, 'WIJ').sections[0]).toMatchObject({
      repeatable: true,
      addLabel: { nl: 'Erbij' },
    });
    expect(voicedForm(own, form, 'IK').sections[0]?.repeatable).toBe(false);
    expect(voicedForm(own, form, 'IK').sections[0]?.addLabel).toBeUndefined();
  });

  it('says from which edition it is borrowed', () => {
    expect(voicedForm(own, form, 'WIJ').borrowedFrom).toBeUndefined();
    expect(voicedForm({ id: 'x', borrowed: { forms: 'y' } }, form, 'WIJ').borrowedFrom).toBe('y');
    expect(voicedForms(must('regiekaart-2025')).every((one) => one.borrowedFrom === 'handbook-2026')).toBe(
      true,
    );
    expect(voicedForms(must('zou-2020')).every((one) => one.voice === null && one.id === one.key)).toBe(true);
  });

  it('has an identity of its own in every edition', () => {
    for (const id of ['handbook-2026', 'regiekaart-2025', 'zou-2020']) {
      const ids = voicedForms(must(id)).map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the plans of a level', () => {
  const plans = (id: string, level: number) =>
    formsFor(must(id), level as LevelNumber).map(
      (one) => `${one.plan} ${one.need}${one.ours ? ' (ours)' : ''}`,
    );
  const all = [
    'SUPPORT_PLAN NAMED',
    'PROGRESS_PLAN NAMED',
    'SAFETY_PLAN PROPOSED',
    'SAFETY_AGREEMENTS_CHILD NAMED',
    'SAFETY_AGREEMENTS_ADULT NAMED',
  ];

  it('2026: support and progress 2-4, consolidation 2, safety 3-4; at 5 as the other editions, which is ours', () => {
    expect(plans('handbook-2026', 1)).toEqual([]);
    expect(plans('handbook-2026', 2)).toEqual([
      'SUPPORT_PLAN NAMED',
      'PROGRESS_PLAN NAMED',
      'CONSOLIDATION_PLAN NAMED',
    ]);
    expect(plans('handbook-2026', 3)).toEqual(all);
    expect(plans('handbook-2026', 4)).toEqual(all);
    expect(plans('handbook-2026', 5)).toEqual(
      [...all, 'CRISIS_PLAN PROPOSED'].map((plan) => `${plan} (ours)`),
    );
  });

  it('2025: if wanted at 1, support at 2, integrated from 3, with a crisis plan at 5', () => {
    const required = (level: number) =>
      plans('regiekaart-2025', level).filter((plan) => plan.endsWith('REQUIRED'));
    expect(plans('regiekaart-2025', 1)).toEqual(['SUPPORT_PLAN IF_WANTED']);
    expect(required(2)).toEqual(['SUPPORT_PLAN REQUIRED']);
    expect(required(3)).toEqual(['SUPPORT_PLAN REQUIRED', 'SAFETY_PLAN REQUIRED']);
    expect(required(5)).toEqual([...required(4), 'CRISIS_PLAN REQUIRED']);
  });

  it('2020: preventive support plan if wanted at 1, support at 2, support and safety from 3', () => {
    expect(formsFor(must('zou-2020'), 1)[0]?.name?.nl).toBe('Ondersteuningsplan Preventief');
    expect(formsFor(must('zou-2020'), 1)[0]?.forms.map((form) => form.kind)).toEqual(['SUPPORT_PLAN']);
    expect(plans('zou-2020', 2)).toEqual(['SUPPORT_PLAN REQUIRED']);
    for (const level of [3, 4, 5]) {
      expect(plans('zou-2020', level)).toEqual(['SUPPORT_PLAN REQUIRED', 'SAFETY_PLAN REQUIRED']);
    }
  });

  it('gives each plan its form in every voice; the crisis plan has none', () => {
    const found = formsFor(must('regiekaart-2025'), 5);
    expect(found.find((one) => one.plan === 'SAFETY_PLAN')?.forms.map((form) => form.voice)).toEqual([
      'WIJ',
      'IK',
    ]);
    expect(found.find((one) => one.plan === 'CRISIS_PLAN')?.forms).toEqual([]);
  });
});
