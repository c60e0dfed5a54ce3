/**
 * Checks the plan forms of an edition as data: nothing missing in a language or voice, no key twice, no rule that
 * names what is not there. The fault of a region's own edition is found at start, not in a meeting.
 */
import type { FieldKind, FieldOption, FormDefinition, FormField, FormSection, VoiceText } from './types.ts';

const KINDS: Record<FieldKind, 'plain' | 'options' | 'parts'> = {
  SHORT_TEXT: 'plain',
  LONG_TEXT: 'plain',
  QUOTE: 'plain',
  PERSON: 'parts',
  DATE: 'plain',
  DATE_TIME_PLACE: 'plain',
  YES_NO: 'plain',
  YES_NOT_YET_NO: 'options',
  SMILEY: 'options',
  SCALE: 'options',
  CHECKBOX: 'plain',
  CHOICE: 'options',
  SIGNATURE: 'plain',
  DRAWING: 'plain',
  REMINDER: 'plain',
};

/** Every fault of these forms, as `place: what is wrong. Remedy: what to do.`; empty when all is well. */
export function checkForms(edition: string, forms: readonly FormDefinition[]): string[] {
  return [...doubles(`${edition}/forms`, forms), ...forms.flatMap((form) => formFaults(edition, form))];
}

function formFaults(edition: string, form: FormDefinition): string[] {
  const place = `${edition}/forms/${form.key}`;
  const fields = form.sections.flatMap((section) => section.fields);
  const asksConsent = fields.some((field) => field.key === 'consent');
  const asksSignature = fields.some((field) => field.kind === 'SIGNATURE');
  const before = form.rules.safetyPlanBefore;
  return [
    ...keyFaults(place, form.key),
    ...textFaults(`${place} title`, form.title),
    ...Object.entries(form.about).flatMap(([what, text]) => textFaults(`${place} about.${what}`, text)),
    ...textFaults(`${place} rules.when`, form.rules.when),
    ...sourceFaults(place, form),
    ...when(form.rules.levels.length === 0, place, 'no level', 'name the levels in rules.levels'),
    ...when(
      asksConsent !== form.rules.consentAsked,
      place,
      'consentAsked and the field "consent" do not agree',
      'add the field, or change rules.consentAsked',
    ),
    ...when(
      asksSignature !== (form.rules.signedBy !== 'NOBODY'),
      place,
      'signedBy and the signature fields do not agree',
      'add a field of kind SIGNATURE, or change rules.signedBy',
    ),
    ...when(
      before !== undefined && form.sections.every((section) => section.key !== before),
      place,
      `safetyPlanBefore names no section ("${before}")`,
      'name the key of a section of this form',
    ),
    ...doubles(place, form.sections),
    ...form.sections.flatMap((section) => sectionFaults(`${place}/${section.key}`, form, section)),
  ];
}

function sectionFaults(place: string, form: FormDefinition, section: FormSection): string[] {
  const yesNo = section.fields.filter((field) => field.kind === 'YES_NO').map((field) => field.key);
  return [
    ...keyFaults(place, section.key),
    ...textFaults(`${place} title`, section.title),
    ...(section.explanation ? textFaults(`${place} explanation`, section.explanation) : []),
    ...(section.addLabel ? textFaults(`${place} addLabel`, section.addLabel) : []),
    ...sourceFaults(place, section),
    ...when(
      section.repeatable && !section.addLabel,
      place,
      'repeatable without addLabel',
      'say what the button adds',
    ),
    ...when(
      !(Number.isInteger(section.minutes) && section.minutes > 0),
      place,
      `${section.minutes} minutes`,
      'plan one minute or more, in whole minutes',
    ),
    ...when(section.fields.length === 0, place, 'no fields', 'add a field, or leave the section out'),
    ...when(
      section.onlyVoice !== undefined && !form.voices.includes(section.onlyVoice),
      place,
      'onlyVoice is no voice of this form',
      'leave onlyVoice out, or add the voice to the form',
    ),
    ...(section.safetyQuestions ?? [])
      .filter((key) => !yesNo.includes(key))
      .map((key) => fault(place, `safetyQuestions names "${key}"`, 'name a field of kind YES_NO')),
    ...doubles(place, section.fields),
    ...section.fields.flatMap((field) => fieldFaults(`${place}/${field.key}`, field)),
  ];
}

function fieldFaults(place: string, field: FormField): string[] {
  const needs = KINDS[field.kind] as 'plain' | 'options' | 'parts' | undefined;
  const options = field.options ?? [];
  return [
    ...keyFaults(place, field.key),
    ...textFaults(`${place} label`, field.label),
    ...(field.oursNote ? textFaults(`${place} oursNote`, field.oursNote) : []),
    ...sourceFaults(place, field),
    ...when(
      !needs,
      place,
      `kind "${field.kind}" does not exist`,
      `use one of ${Object.keys(KINDS).join(', ')}`,
    ),
    ...when(needs === 'options' && options.length === 0, place, 'no options', 'add the answers to choose'),
    ...when(needs === 'parts' && !field.parts?.length, place, 'no parts', 'add the parts, such as a name'),
    ...(field.kind === 'SCALE' ? scaleFaults(place, options) : []),
    ...(field.prompts ?? []).flatMap((prompt, index) => textFaults(`${place} prompt ${index + 1}`, prompt)),
    ...doubles(place, options),
    ...options.flatMap((option) => [
      ...textFaults(`${place}/${option.key}`, option.label),
      ...(option.examples ?? []).flatMap((example) => textFaults(`${place}/${option.key} example`, example)),
    ]),
    ...doubles(place, field.parts ?? []),
    ...(field.parts ?? []).flatMap((part) => fieldFaults(`${place}/${part.key}`, part)),
  ];
}

/** Bands stand in order and do not overlap; figures run from 0 to 10. */
function scaleFaults(place: string, options: readonly FieldOption[]): string[] {
  const faults: string[] = [];
  let above = -1;
  for (const { key, from = -1, to = -1 } of options) {
    if (from <= above || to < from || to > 10) {
      faults.push(fault(`${place}/${key}`, `from ${from} to ${to}`, 'give bands in order, within 0-10'));
    }
    above = Math.max(above, to);
  }
  return faults;
}

/** A text in both languages, and in both voices when it has any. */
function textFaults(place: string, text: VoiceText): string[] {
  if ('wij' in text) {
    return [...leafFaults(`${place} (wij)`, text.wij), ...leafFaults(`${place} (ik)`, text.ik)];
  }
  return leafFaults(place, text);
}

/** From a folder outside this repository a text may miss what the type asks for. */
function leafFaults(place: string, text: { nl?: string; en?: string } | undefined): string[] {
  return (['nl', 'en'] as const)
    .filter((language) => !text?.[language]?.trim())
    .map((language) => fault(place, `no text in ${language}`, 'write it'));
}

function sourceFaults(place: string, item: Pick<FormField, 'source' | 'ours'>): string[] {
  return [
    ...when(!item.source.heading.trim(), place, 'source without heading', 'name the heading in the seed'),
    ...when(
      (item.source.seed === 'ours') !== (item.ours ?? false),
      place,
      'source and ours do not agree',
      'an item that no seed has is ours, and the other way round',
    ),
  ];
}

function keyFaults(place: string, key: string): string[] {
  return when(!/^[a-z][a-z0-9-]*$/.test(key), place, `key "${key}"`, 'use small letters, digits and hyphens');
}

function doubles(place: string, items: readonly { key: string }[]): string[] {
  const keys = items.map((item) => item.key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) =>
    fault(place, `key "${key}" twice`, 'give each its own key'),
  );
}

function when(wrong: boolean, place: string, what: string, remedy: string): string[] {
  return wrong ? [fault(place, what, remedy)] : [];
}

function fault(place: string, what: string, remedy: string): string {
  return `${place}: ${what}. Remedy: ${remedy}.`;
}
