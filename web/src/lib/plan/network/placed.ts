import { m } from '#lib/paraglide/messages.js';
import type { FieldRole } from '../../graph/schema.generated.ts';
import { partsInWords } from '../person-parts.ts';
import type { Answer, Entry, FormField, FormSection } from '../plan.types.ts';
import type { PlanReading } from '../reading.ts';
import { answerInWords } from '../words.ts';

/** A row of the map of the network. */
export interface Placed {
  entry: Entry;
  /** Null for somebody outside the traject, and as long as nobody was chosen. */
  personId: string | null;
  /** '' as long as nobody was chosen. */
  name: string;
  colour: number;
  /** The circle, from the nearest; null: not on the map yet. */
  ring: number | null;
  /** Key of the kind of tie. */
  tie: string | null;
  child: boolean;
  /** Lives in the house of the household. */
  home: boolean;
  /** All that the row says of this person beside the name. */
  words: string;
}

/** The question of a section that has this role. */
export const fieldOfRole = (section: FormSection, role: FieldRole): FormField | undefined =>
  section.fields.find((field) => field.role === role);

/** What the circles are called, from the nearest. */
export const ringsOf = (section: FormSection): string[] =>
  fieldOfRole(section, 'CLOSENESS')?.options.map(({ label }) => label) ?? [];

/** True for a field that says of whom somebody is family: it has its own place to write. */
export const isOfFamily = ({ role }: Pick<FormField, 'role'>): boolean =>
  role === 'PARENT_OF' || role === 'PARTNER_OF' || role === 'FORMER_PARTNER_OF';

/** The rows of the map, with those that are not filled in yet. Who stands in the family tree alone is not on the map. */
export const placedIn = (reading: PlanReading, section: FormSection): Placed[] => {
  const ofFamily = new Set(section.fields.filter(isOfFamily).map(({ key }) => key));
  const isFamilyAlone = ({ answers }: Entry): boolean =>
    answers.some(({ fieldKey }) => ofFamily.has(fieldKey)) &&
    answers.filter(({ fieldKey }) => !ofFamily.has(fieldKey)).length < 2;
  return reading
    .entries(section.key)
    .filter((entry) => !isFamilyAlone(entry))
    .map((entry) => placeOf(reading, section, entry));
};

/** Who stands in the middle: the members of the household that the plan is about, as far as they have no place of their own. */
export function middleOf(reading: PlanReading, placed: readonly Placed[]): string[] {
  const key = reading.form?.sections.find(({ filledFrom }) => filledFrom === 'HOUSEHOLD')?.key;
  const around = new Set(placed.filter(({ ring }) => ring !== null).map(({ personId }) => personId));
  return key === undefined
    ? []
    : reading
        .rows(key)
        .filter(({ personId }) => !around.has(personId))
        .map(({ name }) => name);
}

/** What one calls somebody on a small drawing. */
export const firstName = (name: string): string => name.split(' ')[0] ?? '';

function placeOf(reading: PlanReading, section: FormSection, entry: Entry): Placed {
  const answer = (field: FormField | undefined): Answer | undefined =>
    field && reading.answers(entry, field.key).find(({ personId }) => personId === null);
  const who = section.fields.find(({ kind }) => kind === 'PERSON');
  const chosen = answer(who);
  const personId = chosen?.personIds?.[0] ?? null;
  const person = reading.person(personId);
  const [closeness, lives] = [fieldOfRole(section, 'CLOSENESS'), fieldOfRole(section, 'LIVES')];
  const place = answer(closeness)?.option;
  const ring = closeness?.options.findIndex(({ key }) => key === place) ?? -1;
  const home = answer(lives)?.option;
  const said = section.fields.map((field) => inWords(field, answer(field)));
  const beside = who ? partsInWords(who, entry, (row, key) => reading.answers(row, key), personId) : [];
  return {
    entry,
    personId,
    name: entry.covered ? m.plan_covered() : (chosen?.outsideName ?? person?.name ?? ''),
    colour: person?.colour ?? 7,
    ring: ring < 0 || entry.covered ? null : ring,
    tie: answer(fieldOfRole(section, 'TIE'))?.option ?? null,
    child: answer(fieldOfRole(section, 'CHILD'))?.yes === true,
    home: home !== undefined && home !== null && home === lives?.options[0]?.key,
    words: [...said, ...beside].filter(Boolean).join(', '),
  };
}

/** A tick says its own label; who it is stands in front. */
function inWords(field: FormField, answer: Answer | undefined): string {
  if (!answer || field.kind === 'PERSON') return '';
  if (field.kind === 'CHECKBOX') return answer.yes ? field.label : '';
  return answerInWords(field, answer, () => '');
}
