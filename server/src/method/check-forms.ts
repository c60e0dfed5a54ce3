/**
 * Checks the plan forms of an edition as data: nothing missing in a language or voice, no key twice, no rule that
 * names what is not there. The fault of a region's own edition is found at start, not in a meeting.
 */
import { fault, sourceFaults, textFaults, twice, when } from './check-data.ts';
import type {
  FieldKind,
  FieldOption,
  FieldRole,
  FormDefinition,
  FormField,
  FormSection,
  VoiceText,
} from './types.ts';

/** Which data of a field belongs to each kind. A kind without an entry does not compile. */
export const KINDS: Record<FieldKind, 'plain' | 'options' | 'parts'> = {
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

/** The kinds that a field of a role may have: what the product reads from it. */
const KINDS_OF_ROLE: Record<FieldRole, readonly FieldKind[]> = {
  CONSENT: ['YES_NO'],
  GOAL: ['LONG_TEXT'],
  ACTIONS: ['LONG_TEXT'],
  HELPERS: ['LONG_TEXT'],
  FORMER_GOAL: ['LONG_TEXT'],
  FORMER_ACTIONS: ['LONG_TEXT'],
  FORMER_HELPERS: ['LONG_TEXT'],
  REACHED: ['YES_NOT_YET_NO'],
  CONCERN: ['LONG_TEXT', 'QUOTE'],
  PRESENT: ['PERSON'],
  ABSENT: ['PERSON'],
  CLOSENESS: ['CHOICE'],
  TIE: ['CHOICE'],
  LIVES: ['CHOICE'],
  CHILD: ['CHECKBOX'],
  PARENT_OF: ['PERSON'],
  PARTNER_OF: ['PERSON'],
  FORMER_PARTNER_OF: ['PERSON'],
};

/** Every fault of these forms, as `place: what is wrong. Remedy: what to do.`; empty when all is well. */
export function checkForms(edition: string, forms: readonly FormDefinition[]): string[] {
  return [...doubles(`${edition}/forms`, forms), ...forms.flatMap((form) => formFaults(edition, form))];
}

function formFaults(edition: string, form: FormDefinition): string[] {
  const place = `${edition}/forms/${form.key}`;
  const fields = form.sections.flatMap((section) => section.fields);
  const asksConsent = fields.some((field) => field.role === 'CONSENT');
  const asksSignature = fields.some((field) => field.kind === 'SIGNATURE');
  const before = form.rules.safetyPlanBefore;
  return [
    ...keyFaults(place, form.key),
    ...voiceFaults(`${place} title`, form.title),
    ...Object.entries(form.about).flatMap(([what, text]) => voiceFaults(`${place} about.${what}`, text)),
    ...voiceFaults(`${place} rules.when`, form.rules.when),
    ...sourceFaults(place, form),
    ...when(form.rules.levels.length === 0, place, 'no level', 'name the levels in rules.levels'),
    ...when(
      asksConsent !== form.rules.consentAsked,
      place,
      'consentAsked and the fields of role CONSENT do not agree',
      'give a field the role CONSENT, or change rules.consentAsked',
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
    ...voiceFaults(`${place} title`, section.title),
    ...(section.explanation ? voiceFaults(`${place} explanation`, section.explanation) : []),
    ...(section.addLabel ? voiceFaults(`${place} addLabel`, section.addLabel) : []),
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
    ...when(
      section.asksNextMeeting === true &&
        !section.fields.some(({ kind }) => kind === 'DATE_TIME_PLACE' || kind === 'PERSON'),
      place,
      'asksNextMeeting without a field for it',
      'add a field of kind DATE_TIME_PLACE or PERSON, or leave asksNextMeeting out',
    ),
    ...section.fields.flatMap((field) => roleFaults(`${place}/${field.key}`, section, field)),
    ...doubles(place, section.fields),
    ...section.fields.flatMap((field) => fieldFaults(`${place}/${field.key}`, field)),
  ];
}

function roleFaults(place: string, section: FormSection, { role, kind, perPerson }: FormField): string[] {
  if (!role) return [];
  const fits = (KINDS_OF_ROLE[role] as readonly FieldKind[] | undefined) ?? [];
  return [
    ...when(
      !fits.includes(kind),
      place,
      `role "${role}" at a field of kind ${kind}`,
      fits.length > 0
        ? `make it a field of kind ${fits.join(' or ')}`
        : `use one of ${Object.keys(KINDS_OF_ROLE).join(', ')}`,
    ),
    ...when(
      role === 'CONSENT' && (!perPerson || section.repeatable),
      place,
      'consent that is not asked of each person once',
      'set perPerson, in a section that is not repeatable',
    ),
  ];
}

function fieldFaults(place: string, field: FormField): string[] {
  const needs = KINDS[field.kind] as 'plain' | 'options' | 'parts' | undefined;
  const options = field.options ?? [];
  return [
    ...keyFaults(place, field.key),
    ...voiceFaults(`${place} label`, field.label),
    ...(field.oursNote ? voiceFaults(`${place} oursNote`, field.oursNote) : []),
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
    ...(field.prompts ?? []).flatMap((prompt, index) => voiceFaults(`${place} prompt ${index + 1}`, prompt)),
    ...doubles(place, options),
    ...options.flatMap((option) => [
      ...voiceFaults(`${place}/${option.key}`, option.label),
      ...(option.examples ?? []).flatMap((example) => voiceFaults(`${place}/${option.key} example`, example)),
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
function voiceFaults(place: string, text: VoiceText): string[] {
  if ('wij' in text) {
    return [...textFaults(`${place} (wij)`, text.wij), ...textFaults(`${place} (ik)`, text.ik)];
  }
  return textFaults(place, text);
}

function keyFaults(place: string, key: string): string[] {
  return when(!/^[a-z][a-z0-9-]*$/.test(key), place, `key "${key}"`, 'use small letters, digits and hyphens');
}

function doubles(place: string, items: readonly { key: string }[]): string[] {
  return twice(
    place,
    items.map((item) => item.key),
  );
}
