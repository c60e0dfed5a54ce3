import { isClockTime, isSensibleDay } from '@regietafel/schema/input/day.ts';
import { fail } from '../errors.ts';
import type { FieldKind, VoicedField } from '../method/types.ts';
import type { AnswerValue } from './plan.types.ts';

/** What a kind of field means for what is written in it. */
export interface FieldRules {
  /** Free text, edited letter by letter; nothing is answered. */
  freeText: boolean;
  /** People write or draw in it what others read, so that it can be covered (A11). */
  words: boolean;
  /** The value cut to what fits. Throws ANSWER_INVALID when it does not fit, FIELD_UNKNOWN when nothing is answered. */
  fit(field: VoicedField, given: AnswerValue, isPerson: (id: string) => boolean): AnswerValue;
}

const unanswered = (): never => fail('FIELD_UNKNOWN');
const invalid = (): never => fail('ANSWER_INVALID');
const DRAWING = /^[MLHVCQSTAZmlhvcqstaz0-9\s,.-]{0,65536}$/;
const isDay = (date: string | undefined): date is string => date !== undefined && isSensibleDay(date);

const text: FieldRules = { freeText: true, words: true, fit: unanswered };
const yesOrNo: FieldRules = {
  freeText: false,
  words: false,
  fit: (_, { yes }) => ({ yes: typeof yes === 'boolean' ? yes : invalid() }),
};
const oneOfOptions: FieldRules = {
  freeText: false,
  words: false,
  fit: ({ options }, { option }) => ({
    option: options.find(({ key }) => key === option)?.key ?? invalid(),
  }),
};

/** Somebody outside the traject: only where one person is asked. */
function outside(many: boolean, name: string): AnswerValue {
  const outsideName = name.trim();
  if (many || outsideName.length < 1 || outsideName.length > 120) return invalid();
  return { personIds: [], outsideName };
}

/** What is asked of a person beside the identity, as the kind of the part asks it. Throws ANSWER_INVALID. */
export function fittingPart(
  part: VoicedField,
  given: AnswerValue,
  isPerson: (id: string) => boolean,
): AnswerValue {
  if (!fieldKinds[part.kind].freeText) return fieldKinds[part.kind].fit(part, given, isPerson);
  const { text } = given;
  return text !== undefined && text.length <= 300 ? { text: text.trim() } : invalid();
}

/** Every kind of field. A kind without an entry does not compile. */
export const fieldKinds: Record<FieldKind, FieldRules> = {
  SHORT_TEXT: text,
  LONG_TEXT: text,
  QUOTE: text,
  REMINDER: { freeText: false, words: false, fit: unanswered },
  YES_NO: yesOrNo,
  CHECKBOX: yesOrNo,
  SMILEY: oneOfOptions,
  CHOICE: oneOfOptions,
  YES_NOT_YET_NO: oneOfOptions,
  SCALE: {
    freeText: false,
    words: false,
    fit: (_, { number }) => ({
      number: Number.isInteger(number) && number! >= 0 && number! <= 10 ? number! : invalid(),
    }),
  },
  DATE: { freeText: false, words: false, fit: (_, { date }) => ({ date: isDay(date) ? date : invalid() }) },
  DATE_TIME_PLACE: {
    freeText: false,
    words: true,
    fit(_, { date, time, place }) {
      if (!isDay(date) || (time !== undefined && !isClockTime(time)) || (place ?? '').length > 200)
        return invalid();
      return { date, ...(time ? { time } : {}), ...(place ? { place } : {}) };
    },
  },
  PERSON: {
    freeText: false,
    words: true,
    fit({ many = false }, { personIds, outsideName }, isPerson) {
      if (outsideName !== undefined) return outside(many, outsideName);
      const fits =
        personIds && personIds.length <= 100 && (many || personIds.length <= 1) && personIds.every(isPerson);
      return fits ? { personIds: [...new Set(personIds)] } : invalid();
    },
  },
  SIGNATURE: {
    freeText: false,
    words: true,
    fit: (_, { signedName }) => ({
      signedName: signedName?.trim() && signedName.length <= 120 ? signedName.trim() : invalid(),
    }),
  },
  DRAWING: {
    freeText: false,
    words: true,
    fit: (_, { drawing }) => ({
      drawing: drawing !== undefined && DRAWING.test(drawing) ? drawing : invalid(),
    }),
  },
};
