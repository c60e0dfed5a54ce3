import { dutchDay, isSensibleDay } from '@regietafel/schema/input/day.ts';
import { fail } from '../errors.ts';
import { assess, assessmentFault } from '../method/assess.ts';
import type { Edition } from '../method/edition.types.ts';
import type { DossierLineInput, DossierLineKind } from '../schema.generated.ts';
import { wordsOf } from '../traject/traject.rules.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { crisisAnswers } from './crisis-plan.ts';
import type { LineRecord, LineWords } from './dossier.types.ts';

/** What a kind of line asks for. */
interface Asked {
  text?: boolean;
  who?: boolean;
  on?: boolean;
}

/** Facts carry a day and a source, so that they can be told from opinions (meldcode). */
const asked: Record<DossierLineKind, Asked> = {
  SIGNAL: { text: true, who: true, on: true },
  CONSULTED: { text: true, who: true, on: true },
  CONVERSATION: { text: true },
  WEIGHING: {},
  DECISION: { text: true },
  REPORT: { text: true, on: true },
  FEEDBACK: { text: true },
  KINDCHECK: {},
  MANTELZORGCHECK: {},
  CRISIS_PLAN: {},
};

const saysWhether: ReadonlySet<DossierLineKind> = new Set<DossierLineKind>([
  'CONVERSATION',
  'KINDCHECK',
  'MANTELZORGCHECK',
]);

/** The words of a line, as its kind asks for them. Throws INPUT_INVALID, naming in Dutch what lacks. */
export function lineWords(
  input: DossierLineInput,
  edition: Pick<Edition, 'process'> & { level: number | null },
  now: Date,
): LineWords {
  const { kind } = input;
  if (kind === 'CRISIS_PLAN' && edition.level !== 5)
    fail('INPUT_INVALID', { what: 'een crisisplan hoort bij niveau 5' });
  const held = saysWhether.has(kind)
    ? (input.held ?? fail('INPUT_INVALID', { what: 'of het gebeurd is' }))
    : null;
  const wasHeld = kind === 'CONVERSATION' && held === true;
  const { text = false, who = wasHeld, on = wasHeld } = asked[kind];
  return {
    text: wordsOf(input.text, 'wat er is', 8000, { required: text }),
    who: wordsOf(input.who, 'van wie of met wie', 300, { required: who }),
    on: dayOf(input.on ?? null, on, now),
    held,
    lifeThreatening: kind === 'SIGNAL' && input.lifeThreatening === true,
    due: dueOf(input.due ?? null),
    ...walkOf(input, edition),
    ...(kind === 'CRISIS_PLAN' ? { crisis: crisisAnswers(input.crisis) } : {}),
  };
}

function dayOf(day: string | null, required: boolean, now: Date): string | null {
  if (day === null) return required ? fail('INPUT_INVALID', { what: 'op welke dag het was' }) : null;
  if (!isSensibleDay(day) || day > dutchDay(now)) fail('INPUT_INVALID', { what: 'op welke dag het was' });
  return day;
}

const dueOf = (day: string | null): string | null =>
  day === null || isSensibleDay(day) ? day : fail('INPUT_INVALID', { what: 'voor wanneer' });

function walkOf(
  { kind, walk }: DossierLineInput,
  edition: Pick<Edition, 'process'>,
): Pick<LineWords, 'walk' | 'outcomes' | 'report'> {
  if (kind !== 'WEIGHING') return { walk: [], outcomes: [], report: false };
  const answers = (walk ?? []).map(({ yes }) => yes);
  if (answers.length === 0) fail('INPUT_INVALID', { what: 'de vragen van het afwegingskader' });
  const fault = assessmentFault(edition.process.assessment, answers);
  if (fault) fail(fault.code, 'question' in fault ? { question: String(fault.question) } : {});
  const { steps, outcomes, reportAt } = assess(edition, answers);
  return {
    walk: steps.map(({ question, answer: yes }, index) => ({
      question,
      yes,
      reason: wordsOf(walk?.[index]?.reason, `waarom bij vraag ${question}`, 2000, { required: true }),
    })),
    outcomes,
    report: reportAt.length > 0,
  };
}

/** A report is due when the last walk leads to one, and none was written down after it. */
export function isReportDue(lines: readonly Pick<LineRecord, 'kind' | 'report'>[]): boolean {
  const walked = lines.findLastIndex(({ kind }) => kind === 'WEIGHING');
  return lines[walked]?.report === true && !lines.slice(walked).some(({ kind }) => kind === 'REPORT');
}

/** True when a signal says that there is danger of life. */
export const isLifeThreatening = (lines: readonly Pick<LineRecord, 'lifeThreatening'>[]): boolean =>
  lines.some(({ lifeThreatening }) => lifeThreatening);

/** The safety step at which a dossier starts: that of danger of life, else the first of the others. */
export function startStepOf({ process }: Pick<Edition, 'process'>, lifeThreatening: boolean): string {
  const steps = process.safetySteps;
  return (steps.find((step) => (step.lifeThreatening === true) === lifeThreatening) ?? steps[0])?.key ?? '';
}

/** The first day by which something still has to be done. */
export const dueFirstOf = (lines: readonly Pick<LineRecord, 'due' | 'doneAt'>[]): string | null =>
  lines.flatMap(({ due, doneAt }) => (due !== null && doneAt === null ? [due] : [])).sort()[0] ?? null;

/** True for a professional with an account who takes part: only they can be named in a dossier. */
export const canBeNamed = (
  people: readonly Pick<PersonRecord, 'id' | 'side' | 'accountId' | 'leftAt'>[],
  personId: string,
): boolean =>
  people.some(
    ({ id, side, accountId, leftAt }) =>
      id === personId && side === 'PROFESSIONAL' && accountId !== null && leftAt === null,
  );
