import type { AppointRegisseurInput } from '../graph/schema.generated.ts';

/** The first appointment; `who` is `account:ID` of a professional or `person:ID` of the household. */
export function appointment(
  trajectId: string,
  who: string,
  level: number,
  motivation: string,
): AppointRegisseurInput {
  const [kind, id = ''] = who.split(':');
  return {
    trajectId,
    level,
    motivation: motivation.trim(),
    ...(kind === 'person' ? { personId: id } : { accountId: id }),
  };
}
