import { readText } from '../text/text.ts';
import { rowGoingOn, rowOfGoal } from './plan.carry.ts';
import { wordsOfAnswer } from './plan.covering.ts';
import type { ActionRecord, EntryState, PlanState } from './plan.types.ts';

/** A part of a plan, as `cover` takes its identity, with what it was told under elsewhere. */
export interface Part {
  id: string;
  /** Of an action: where it belongs, what it says, and what was told of it. */
  action?: Pick<ActionRecord, 'goalId' | 'what'> & { notes: readonly string[] };
}

/** One of two plans of which the later one was started from the other (`follows`). */
export interface Neighbour {
  planId: string;
  formId: string;
  state: PlanState;
}

/** What a row or action can be called in the plan that took it along. */
const namesAfter = (planId: string, id: string): string[] => [
  id,
  rowOfGoal(planId, id),
  rowGoingOn(planId, id),
];

/** Parts of a plan that took these along from the plan before it. */
export function copiesAfter(parts: readonly Part[], before: Pick<Neighbour, 'formId'>, after: Neighbour) {
  return parts.flatMap(({ id, action }) => {
    if (id.includes('/')) return sameWords(id, before, after);
    const names = namesAfter(after.planId, id);
    const told = action ? rowTelling(after, action) : [];
    return [...names.filter((name) => isSame(after.state, name, action)), ...told];
  });
}

/** Parts of a plan that these came along from. */
export function copiesBefore(parts: readonly Part[], before: Neighbour, after: Omit<Neighbour, 'state'>) {
  const { entries, actions } = before.state;
  const ids = [...entries.keys(), ...actions.keys()].filter((id) => {
    const names = namesAfter(after.planId, id);
    return parts.some((part) => names.includes(part.id) && isSame(before.state, id, part.action));
  });
  return [...ids, ...parts.flatMap(({ id }) => (id.includes('/') ? sameWords(id, after, before) : []))];
}

/** Words in one question go along to a plan of the same form, but what each writes for oneself. */
function sameWords(id: string, { formId }: Pick<Neighbour, 'formId'>, other: Neighbour): string[] {
  const at = id.indexOf('/');
  const key = id.slice(at + 1);
  const entry = other.state.entries.get(id.slice(0, at));
  return formId === other.formId && !key.includes('~') && entry && holds(entry, key) ? [id] : [];
}

const holds = ({ texts, answers }: EntryState, key: string): boolean =>
  texts.has(key) || [...answers.values()].some((answer) => wordsOfAnswer(answer) === key);

/** True for a row that is there, and for an action in the same words: other words are another thing to do. */
const isSame = (state: PlanState, id: string, action: Part['action']): boolean =>
  action ? state.actions.get(id)?.what === action.what : state.entries.has(id);

/** The row that looks back on a goal, when it tells of an action in words of it. */
function rowTelling({ planId, state }: Neighbour, { goalId, what, notes }: NonNullable<Part['action']>) {
  const id = rowOfGoal(planId, goalId);
  const texts = [...(state.entries.get(id)?.texts.values() ?? [])].map(readText);
  return texts.some((text) => [what, ...notes].some((said) => said !== '' && text.includes(said)))
    ? [id]
    : [];
}
