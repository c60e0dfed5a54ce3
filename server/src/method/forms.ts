import type { Edition } from './edition.types.ts';
import { inVoice, sectionsIn } from './form-reading.ts';
import type { PlanNeed } from './regiekaart.types.ts';
import type {
  FormDefinition,
  FormField,
  FormSection,
  LevelNumber,
  Text,
  Voice,
  VoicedField,
  VoicedForm,
  VoicedSection,
} from './types.ts';

/** Identity of a form in one voice: `support-plan.wij`, or `support-plan` where a form has no voices. */
export function formId(key: string, voice: Voice | null): string {
  return voice === null ? key : `${key}.${voice.toLowerCase()}`;
}

/** Every form of an edition, once per voice, in order. */
export function voicedForms(edition: Pick<Edition, 'id' | 'forms' | 'borrowed'>): VoicedForm[] {
  return edition.forms.flatMap((form) => {
    const voices: (Voice | null)[] = form.voices.length === 0 ? [null] : form.voices;
    return voices.map((voice) => voicedForm(edition, form, voice));
  });
}

/** A plan that goes with a level, with its form in every voice; the crisis plan has no form. */
export interface PlanForms {
  plan: FormDefinition['kind'] | 'CRISIS_PLAN';
  need: PlanNeed;
  /** The name the edition has for it at this level, where that is another one. */
  name: Text | null;
  ours: boolean;
  forms: VoicedForm[];
}

/** The plans that go with a level, in the order of the edition. */
export function formsFor(
  edition: Pick<Edition, 'id' | 'forms' | 'borrowed' | 'levels'>,
  level: LevelNumber,
): PlanForms[] {
  const forms = voicedForms(edition);
  const plans = edition.levels.find((one) => one.number === level)?.plans ?? [];
  return plans.map(({ plan, need, name, ours }) => ({
    plan,
    need,
    name: name ?? null,
    ours: ours ?? false,
    forms: forms.filter((form) => form.kind === plan),
  }));
}

/** One form in one voice: the sections of that voice, numbered in order, with the words of that voice. */
export function voicedForm(
  edition: Pick<Edition, 'id' | 'borrowed'>,
  form: FormDefinition,
  voice: Voice | null,
): VoicedForm {
  return {
    id: formId(form.key, voice),
    edition: edition.id,
    ...(edition.borrowed.forms !== undefined && { borrowedFrom: edition.borrowed.forms }),
    key: form.key,
    kind: form.kind,
    voice,
    title: inVoice(form.title, voice),
    about: form.about,
    rules: form.rules,
    source: form.source,
    sections: sectionsIn(form, voice).map((section, index) => voicedSection(section, index + 1, voice)),
  };
}

function voicedSection(section: FormSection, order: number, voice: Voice | null): VoicedSection {
  const { title, explanation, addLabel, fields, onlyVoice: _, oneRowIn, ...rest } = section;
  const oneRow = oneRowIn !== undefined && oneRowIn === voice;
  return {
    ...rest,
    order,
    repeatable: section.repeatable && !oneRow,
    title: inVoice(title, voice),
    ...(explanation && { explanation: inVoice(explanation, voice) }),
    ...(addLabel && !oneRow && { addLabel: inVoice(addLabel, voice) }),
    fields: fields.map((field) => voicedField(field, voice)),
  };
}

function voicedField(field: FormField, voice: Voice | null): VoicedField {
  const { label, options, parts, prompts, ...rest } = field;
  return {
    ...rest,
    label: inVoice(label, voice),
    options: (options ?? []).map(({ label: option, examples, ...range }) => ({
      ...range,
      label: inVoice(option, voice),
      ...(examples && { examples: examples.map((example) => inVoice(example, voice)) }),
    })),
    parts: (parts ?? []).map((part) => voicedField(part, voice)),
    prompts: (prompts ?? []).map((prompt) => inVoice(prompt, voice)),
  };
}
