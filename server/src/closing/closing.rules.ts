import { fail } from '../errors.ts';
import type { Edition } from '../method/edition.types.ts';
import type { CriterionAnswer } from '../method/regiekaart.types.ts';
import type {
  ActionState,
  CloseTrajectInput,
  ClosingBar,
  ClosingCheck,
  Closing,
  Criterion,
  FormKind,
  ObligationKind,
  Side,
} from '../schema.generated.ts';
import { motivationOf, wordsOf } from '../traject/traject.rules.ts';
import type { ClosingWords } from './closing.sealed.ts';

/** What is known of a traject that someone wants to close. */
export interface ClosingFacts {
  edition: Pick<Edition, 'forms'>;
  level: number | null;
  /** The latest answers on the regiekaart. */
  answers: readonly CriterionAnswer[];
  /** Side of the regisseur. */
  leads: Side;
  openSignal: boolean;
  /** Kinds of obligations that are open. */
  waiting: readonly ObligationKind[];
  /** A meeting is planned or running. */
  meeting: boolean;
  /** Kinds of adopted plans. */
  adopted: ReadonlySet<FormKind>;
  actions: readonly ActionState[];
}

/** Above this level the method first comes down (2026: the consolidation plan belongs to level 2). */
const highestToClose = 2;

/**
 * Whether a traject can be closed: bars and checks (method, Handover and closing). Not while there is unsafety or too
 * little basic care; the rest is shown and locks nothing.
 */
export function closingOf(facts: ClosingFacts): Closing {
  // What else is in the way could be a signal about this very person: told is only who can close instead.
  if (facts.leads !== 'PROFESSIONAL') return { bars: ['LAY_REGISSEUR'], checks: checksOf(facts) };
  const says = (criterion: Criterion) =>
    facts.answers.some((one) => one.criterion === criterion && one.holds === true);
  const bars: [ClosingBar, boolean][] = [
    ['OPEN_SIGNAL', facts.openSignal],
    ['UNSAFE', says('UNSAFETY_SIGNALS')],
    ['BASIC_CARE', says('BASIC_CARE_INSUFFICIENT')],
    ['SAFETY_PLAN', facts.waiting.includes('SAFETY_PLAN')],
    ['MEETING', facts.meeting],
  ];
  return { bars: bars.filter(([, holds]) => holds).map(([bar]) => bar), checks: checksOf(facts) };
}

function checksOf({ edition, level, answers, waiting, adopted, actions }: ClosingFacts): ClosingCheck[] {
  const limited = answers.some(({ criterion, holds }) => criterion === 'SELF_RELIANCE_LIMITED' && holds);
  const has = edition.forms.some(({ kind }) => kind === 'CONSOLIDATION_PLAN');
  return [
    ...(has ? [{ kind: 'CONSOLIDATION_PLAN', holds: adopted.has('CONSOLIDATION_PLAN') } as const] : []),
    { kind: 'LEVEL', holds: level !== null && level <= highestToClose },
    { kind: 'RELIANCE', holds: !limited },
    { kind: 'ACTIONS', holds: !actions.includes('OPEN') },
    // Closing is what is asked when no meeting is; signals and plans of safety are bars, and a successor is
    // asked of the manager.
    { kind: 'OBLIGATIONS', holds: waiting.every((kind) => notOfChecks.has(kind)) },
  ];
}

const notOfChecks: ReadonlySet<ObligationKind> = new Set([
  'NEXT_MEETING',
  'SAFETY_SIGNAL',
  'SAFETY_PLAN',
  'SUCCESSOR',
]);

const longest = 2000;
const required = { required: true };

/** Returns the words of a closing, checked; `by`: who closes it. Throws INPUT_INVALID, MOTIVATION_REQUIRED. */
export function wordsOfClosing(input: CloseTrajectInput, by: string, allHold: boolean): ClosingWords {
  if (!input.agreed) fail('INPUT_INVALID', { what: 'de mensen vinden nog niet dat het kan stoppen' });
  return {
    followUp: wordsOf(input.followUp, 'wat er hierna komt', longest, required),
    contact: wordsOf(input.contact, 'wie zij kunnen bellen', 500, required),
    relapse: wordsOf(input.relapse, 'wat zij doen als het slechter gaat', longest, required),
    aftercare: wordsOf(input.aftercare, 'wie nog eens vraagt hoe het gaat', longest, required),
    evaluation: wordsOf(input.evaluation, 'het terugkijken', longest, required),
    despite: allHold ? '' : motivationOf(input.despite),
    by,
  };
}
