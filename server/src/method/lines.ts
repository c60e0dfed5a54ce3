/**
 * Number the lines of a process list. The method numbers steps by their order; so do we, instead of typing
 * numbers that can go wrong.
 */
import type {
  PhaseKey,
  PhaseStep,
  Principle,
  ProcessRole,
  SafetyAction,
  VerwijsindexRisk,
} from './process.types.ts';
import type { Source, Text } from './types.ts';

/** A step as it is written in an edition: its key, number and role come from its place. */
export type StepLine = Omit<PhaseStep, 'key' | 'number' | 'role'>;

/** An action of a safety step as it is written in an edition. */
export type ActionLine = Omit<SafetyAction, 'key' | 'number'>;

/** The steps of one role in one phase, in order: keys such as `3.regisseur.14`, numbers from 1. */
export function stepsOf(phase: PhaseKey, role: ProcessRole, lines: StepLine[]): PhaseStep[] {
  return lines.map((line, index) => ({
    key: `${phase}.${role.toLowerCase()}.${index + 1}`,
    number: index + 1,
    role,
    ...line,
  }));
}

/** The actions of one safety step, in order: keys such as `1.8`, numbers from 1. */
export function actionsOf(step: string, lines: ActionLine[]): SafetyAction[] {
  return lines.map((line, index) => ({ key: `${step}.${index + 1}`, number: index + 1, ...line }));
}

/** Principles in order, numbered from 1, all from one heading. */
export function principlesOf(
  source: Source,
  lines: { key: string; title: Text; text: Text; points?: Text[] }[],
): Principle[] {
  return lines.map((line, index) => ({ source, number: index + 1, ...line }));
}

/** The risks of the Verwijsindex in the order of the law, numbered from 1. */
export function risksOf(lines: { key: string; text: Text }[]): VerwijsindexRisk[] {
  return lines.map((line, index) => ({ number: index + 1, ...line }));
}
