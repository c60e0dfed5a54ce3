import type { FieldKind } from '../graph/schema.generated.ts';
import { day } from '../language/language.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Answer, FormField } from './plan.types.ts';

/** Kinds whose value is free text, letter by letter. */
export type FreeTextKind = 'SHORT_TEXT' | 'LONG_TEXT' | 'QUOTE';

const freeText: Record<FreeTextKind, true> = { SHORT_TEXT: true, LONG_TEXT: true, QUOTE: true };

/** True for a question that is answered in free text, letter by letter. */
export const isFreeText = ({ kind }: Pick<FormField, 'kind'>): boolean => kind in freeText;

/** True when each person answers for oneself. */
export const isPerPerson = (field: Pick<FormField, 'kind' | 'perPerson'>): boolean =>
  !isFreeText(field) && (field.perPerson || field.kind === 'SIGNATURE');

type InWords = (field: FormField, answer: Answer, nameOf: (personId: string) => string) => string;

const nothing: InWords = () => '';
const chosen: InWords = ({ options }, { option }) => options.find(({ key }) => key === option)?.label ?? '';

/** How an answer of each kind reads; '' for nothing to read. A kind without an entry does not compile. */
export const inWords: Record<FieldKind, InWords> = {
  SHORT_TEXT: nothing,
  LONG_TEXT: nothing,
  QUOTE: nothing,
  REMINDER: nothing,
  DRAWING: nothing,
  YES_NO: (_, { yes }) => (yes === null ? '' : yes ? m.shell_yes() : m.shell_no()),
  CHECKBOX: (_, { yes }) => (yes ? m.plan_ticked() : ''),
  SMILEY: chosen,
  CHOICE: chosen,
  YES_NOT_YET_NO: chosen,
  SCALE: (_, { number }) => (number === null ? '' : m.plan_scale_of_ten({ number })),
  DATE: (_, { date }) => (date ? day(date) : ''),
  DATE_TIME_PLACE: (_, { date, time, place }) =>
    [date && day(date), time && m.plan_at_time({ time }), place].filter(Boolean).join(', '),
  PERSON: (_, answer, nameOf) =>
    [
      ...(answer.personIds ?? []).map((id) => withReason(nameOf(String(id)), id, answer)),
      ...(answer.outsideName ? [answer.outsideName] : []),
    ].join(', '),
  SIGNATURE: (_, { signedName, at }) => (signedName ? m.plan_signed({ name: signedName, day: day(at) }) : ''),
};

function withReason(name: string, id: string, { reasons }: Answer): string {
  const reason = reasons?.find(({ personId }) => personId === id)?.reason;
  return reason ? `${name} (${reason})` : name;
}
