import { m } from '#lib/paraglide/messages.js';
import type { TrajectChecklistQuery } from './steps.generated.ts';

/** The checklist as a screen shows it. */
export type ChecklistShown = NonNullable<TrajectChecklistQuery['traject']['checklist']>;
/** A phase of it. */
export type PhaseShown = ChecklistShown['phases'][number];
/** A step of it. */
export type StepShown = PhaseShown['steps'][number];

/** A phase as the edition prints it. */
export const phaseNamed = ({ phase: { label, title } }: PhaseShown): string =>
  m.steps_phase({ label, title });

/** Steps that are work; the last one of a phase only hands on to the next. */
export const workOf = ({ steps }: PhaseShown): StepShown[] => steps.filter(({ step }) => !step.goesOn);

/** Where the app does what a step says: the part of the address after that of the traject, or a page of the method. */
export function wayOf(opens: string | null, trajectId: string, edition: string): string | undefined {
  const traject = `/traject/${trajectId}`;
  const method = `/werkwijze/${edition}`;
  const ways: Record<string, string> = {
    REGIEKAART: `${traject}/regie`,
    PROFILES: `${method}/professionals/rollen`,
    SAFETY_STEPS: `${traject}/veilig`,
    SUPPORT_PLAN: `${traject}#plannen`,
    PROGRESS_PLAN: `${traject}#plannen`,
    SAFETY_PLAN: `${traject}#plannen`,
    START_CRITERIA: `${method}/professionals/beginnen-en-afsluiten`,
    FOLDER_HOUSEHOLD: method,
    VERWIJSINDEX: `${method}/professionals/beginnen-en-afsluiten`,
    HANDOVER: `${traject}/mensen#overdragen`,
    CLOSING: `${traject}/afsluiten`,
  };
  return opens === null ? undefined : ways[opens];
}
