import type { PlanOverTimeQuery } from '../plan.generated.ts';

/** A plan with what was adopted of it, as the viewer may read it. */
export type PlanOverTime = PlanOverTimeQuery['plan'];

type Form = PlanOverTime['form'];
type Field = Form['sections'][number]['fields'][number];
type Answer =
  PlanOverTime['versions'][number]['plan']['sections'][number]['entries'][number]['answers'][number];

/** What a face stands for. */
export type Mood = 'good' | 'neutral' | 'hard';

/** A life area: what each said of it, by the moment at which the plan was adopted. */
export interface Area {
  key: string;
  label: string;
  /** Words of the faces. */
  words: Readonly<Record<Mood, string>>;
  said: readonly { at: string; personId: string; mood: Mood }[];
}

/** How many goals were reached, at one moment. */
export interface Reached {
  at: string;
  yes: number;
  notYet: number;
  no: number;
}

/** All that is drawn over time. */
export interface OverTime {
  /** Moments at which something was said that the viewer reads, oldest first: others leave no gap. */
  moments: string[];
  people: { id: string; name: string }[];
  areas: Area[];
  reached: Reached[];
}

interface Given {
  at: string;
  field: Field;
  answer: Answer;
}

const isMood = (option: string | null): option is Mood =>
  option === 'good' || option === 'neutral' || option === 'hard';

/** Every answer that the viewer reads in what was adopted, oldest first. */
function givenIn(plans: readonly PlanOverTime[]): Given[] {
  const all = plans.flatMap(({ form, versions }) =>
    versions.flatMap(({ adoptedAt, plan }) =>
      plan.sections.flatMap(({ key, entries }) => {
        const fields = form.sections.find((section) => section.key === key)?.fields ?? [];
        return entries.flatMap(({ answers }) =>
          answers.flatMap((answer): Given[] => {
            const field = fields.find((one) => one.key === answer.fieldKey);
            return field && !answer.hidden ? [{ at: adoptedAt, field, answer }] : [];
          }),
        );
      }),
    ),
  );
  return all.sort((a, b) => a.at.localeCompare(b.at));
}

/** What is drawn of these plans: life areas by their faces, and what became of goals. */
export function overTimeOf(plans: readonly PlanOverTime[]): OverTime {
  const given = givenIn(plans);
  const faces = given.flatMap(({ at, field, answer }) => {
    const { option, personId, personName } = answer;
    return field.kind === 'SMILEY' && personId !== null && isMood(option)
      ? [{ at, field, personId, name: personName ?? '', mood: option }]
      : [];
  });
  const areas = new Map(faces.map(({ field }) => [field.key, field]));
  return {
    moments: [...new Set(faces.map(({ at }) => at))],
    people: [...new Map(faces.map(({ personId, name }) => [personId, { id: personId, name }])).values()],
    areas: [...areas].map(([key, { label, options }]) => ({
      key,
      label,
      words: wordsOf(options),
      said: faces.filter(({ field }) => field.key === key),
    })),
    reached: reachedIn(given),
  };
}

function wordsOf(options: Field['options']): Record<Mood, string> {
  const of = (mood: Mood): string => options.find(({ key }) => key === mood)?.label ?? '';
  return { good: of('good'), neutral: of('neutral'), hard: of('hard') };
}

function reachedIn(given: readonly Given[]): Reached[] {
  const asked = given.filter(({ field }) => field.role === 'REACHED');
  return [...Map.groupBy(asked, ({ at }) => at)].map(([at, answers]) => {
    const count = (option: string): number => answers.filter(({ answer }) => answer.option === option).length;
    return { at, yes: count('yes'), notYet: count('not-yet'), no: count('no') };
  });
}

/** How many said what of an area at a moment; of one person, or of all together. */
export function countsAt(
  { said }: Area,
  at: string,
  personId: string | null,
): { mood: Mood; count: number }[] {
  const here = said.filter((one) => one.at === at && (personId === null || one.personId === personId));
  return (['good', 'neutral', 'hard'] as const).flatMap((mood) => {
    const count = here.filter((one) => one.mood === mood).length;
    return count > 0 ? [{ mood, count }] : [];
  });
}
