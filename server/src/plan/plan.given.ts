import type { AnswerInput } from '../schema.generated.ts';
import type { AnswerValue } from './plan.types.ts';

/** Only what was given, so that absent and null are the same. */
export function valueOf({
  yes,
  option,
  number,
  date,
  time,
  place,
  personIds,
  outsideName,
  text,
  signedName,
  drawing,
}: AnswerInput): AnswerValue {
  const given = { yes, option, number, date, time, place, personIds, outsideName, text, signedName, drawing };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}
