import { datumOf } from '../editions/person-data.ts';
import type {
  FormField as FieldView,
  FormRules as RulesView,
  FormSection as SectionView,
  PlanForm,
} from '../../schema.generated.ts';
import type { FormRules, VoicedField, VoicedForm, VoicedSection } from '../types.ts';
import { sourceView } from './say.ts';
import type { Say } from './say.ts';

/** A form in one voice and one language. */
export function formView(form: VoicedForm, say: Say): PlanForm {
  const { why, what, who, howLong } = form.about;
  return {
    id: form.id,
    key: form.key,
    kind: form.kind,
    voice: form.voice,
    title: say(form.title),
    borrowedFrom: form.borrowedFrom ?? null,
    about: { why: say(why), what: say(what), who: say(who), howLong: say(howLong) },
    rules: rulesView(form.rules, say),
    sections: form.sections.map((section) => sectionView(section, say)),
    source: sourceView(form.source),
  };
}

function rulesView(rules: FormRules, say: Say): RulesView {
  return {
    when: say(rules.when),
    levels: rules.levels,
    togetherWith: rules.togetherWith ?? null,
    safetyPlanBefore: rules.safetyPlanBefore ?? null,
    signedAgain: rules.signedAgain ?? false,
    consentAsked: rules.consentAsked,
    signedBy: rules.signedBy,
    adopted: rules.adopted,
    owner: rules.owner,
  };
}

function sectionView(section: VoicedSection, say: Say): SectionView {
  return {
    key: section.key,
    order: section.order,
    title: say(section.title),
    explanation: section.explanation ? say(section.explanation) : null,
    repeatable: section.repeatable,
    addLabel: section.addLabel ? say(section.addLabel) : null,
    speech: section.speech,
    filledFrom: section.filledFrom ?? null,
    minutes: section.minutes,
    analysis: section.analysis ?? false,
    filledLast: section.filledLast ?? false,
    onUnsafeCard: section.onUnsafeCard ?? false,
    safetyQuestions: section.safetyQuestions ?? [],
    asksNextMeeting: section.asksNextMeeting ?? false,
    fields: section.fields.map((field) => fieldView(field, say)),
    ours: section.ours ?? false,
    oursNote: section.oursNote ? say(section.oursNote) : null,
    source: sourceView(section.source),
  };
}

function fieldView(field: VoicedField, say: Say): FieldView {
  return {
    key: field.key,
    label: say(field.label),
    kind: field.kind,
    role: field.role ?? null,
    // Only parts of a person ask data of one; other fields may have the same keys.
    datum: null,
    perPerson: field.perPerson ?? false,
    many: field.many ?? false,
    options: field.options.map(({ key, label, from, to, examples }) => ({
      key,
      label: say(label),
      from: from ?? null,
      to: to ?? null,
      examples: (examples ?? []).map(say),
    })),
    parts: field.parts.map((part) => ({ ...fieldView(part, say), datum: datumOf(part) })),
    prompts: field.prompts.map(say),
    ours: field.ours ?? false,
    oursNote: field.oursNote ? say(field.oursNote) : null,
    source: sourceView(field.source),
  };
}
