import { positionAfter } from '@regietafel/schema/input/position.ts';
import type { FieldRole, VoicedField, VoicedForm, VoicedSection } from '../method/types.ts';
import { uuidFrom } from '../random.ts';
import type { ActionState } from '../schema.generated.ts';
import { readText, updateOf } from '../text/text.ts';
import { wordsOfAnswer } from './plan.covering.ts';
import { positionAtEnd } from './plan.places.ts';
import { isFreeText, isOnlyFilled, rowOf } from './plan.rules.ts';
import type { ActionRecord, AnswerState, EntryState, PlanEvent, PlanState } from './plan.types.ts';
import { entriesOf } from './plan.view.ts';

/** The client id of words that the system writes over from the plan before; it is handed out to nobody. */
const SYSTEM_CLIENT_ID = 1;

/** The plan that was adopted before, as the next one starts from it. */
export interface Former {
  planId: string;
  form: VoicedForm;
  state: PlanState;
}

/** An action with what became of it. */
export type Progressed = Pick<ActionRecord, 'what' | 'state'> & {
  ownerName: string | null;
  /** What happened, in the words of who did it or of the regisseur. */
  note?: string | null;
};

/**
 * What stands in a plan when it is started after another, so that nothing is retyped (process: progress plan). In a plan
 * of the same form that is everything but what is asked anew at every meeting. In a plan that looks back these are the
 * goals of the one before, and concerns. Nothing when the plan has been written in already.
 */
export function carriedEvents(
  planId: string,
  form: VoicedForm,
  state: PlanState,
  former: Former,
  became: ReadonlyMap<string, ActionState> = new Map(),
): PlanEvent[] {
  if (state.adoptedVersionId || state.entries.size > 0) return [];
  const looksBack = placeOf(form, 'FORMER_GOAL') !== null;
  const same = former.form.id === form.id ? everything(former, became) : [];
  const carried = looksBack ? lookingBack(planId, form, former) : same;
  return carried.length === 0 ? [] : [{ kind: 'penTaken', pen: SYSTEM_CLIENT_ID, personId: '' }, ...carried];
}

/** Answers that are given anew at every meeting: how it goes now, who is there, who agrees and signs. */
const askedAnew = ({ kind, perPerson, role }: VoicedField, { value }: AnswerState): boolean =>
  perPerson === true ||
  kind === 'SMILEY' ||
  kind === 'SCALE' ||
  kind === 'SIGNATURE' ||
  (role === 'REACHED' && value.option !== 'yes');

function everything({ form, state }: Former, became: ReadonlyMap<string, ActionState>): PlanEvent[] {
  const kept = form.sections.filter((section) => !isOnlyFilled(section) && !section.asksNextMeeting);
  return kept.flatMap((section) =>
    entriesOf(state, section).flatMap((entry) => [
      ...(section.repeatable ? [rowLike(entry, entry.id, section.key, entry.position)] : []),
      ...wordsOf(entry, section).flatMap(([key, words]) => writing(entry.id, key, words)),
      ...answersOf(entry, section),
      ...actionsOf(state, entry.id).map((action): PlanEvent => asItBecame(action, became)),
    ]),
  );
}

/** An action with the state that it has come to since it was agreed. */
const asItBecame = (action: ActionRecord, became: ReadonlyMap<string, ActionState>): PlanEvent => ({
  kind: 'actionSet',
  action: { ...action, state: became.get(action.id) ?? action.state },
});

/** What was done meanwhile of the actions that a new version of a plan has from the one before it. */
export function becameEvents(state: PlanState, became: ReadonlyMap<string, ActionState>): PlanEvent[] {
  if (state.adoptedVersionId) return [];
  return [...state.actions.values()]
    .filter(({ id, anew, state: known }) => !anew && known === 'OPEN' && (became.get(id) ?? known) !== known)
    .map((action) => asItBecame(action, became));
}

const rowLike = (
  entry: Pick<EntryState, 'speakerId' | 'writtenById' | 'hat'>,
  id: string,
  sectionKey: string,
  position: string,
): PlanEvent => ({
  kind: 'entryAdded',
  id,
  sectionKey,
  position,
  speakerId: entry.speakerId,
  writtenById: entry.writtenById,
  ...(entry.hat ? { hat: entry.hat } : {}),
  beforehand: false,
});

/** A row that is nobody's own words. */
const together = { speakerId: null, writtenById: null };

const wordsOf = (entry: EntryState, section: VoicedSection): [fieldKey: string, words: string][] =>
  section.fields.flatMap(({ key, kind }) => {
    const text = isFreeText(kind) ? entry.texts.get(key) : undefined;
    const words = text ? readText(text) : '';
    return words === '' ? [] : [[key, words]];
  });

const answersOf = (entry: EntryState, section: VoicedSection): PlanEvent[] =>
  section.fields.flatMap((field) =>
    [...entry.answers.values()]
      .filter(
        (answer) =>
          !entry.coveredWords.has(wordsOfAnswer(answer)) &&
          (answer.fieldKey === field.key || answer.fieldKey.startsWith(`${field.key}.`)) &&
          !askedAnew(field, answer),
      )
      .map(({ fieldKey, personId, value }): PlanEvent => ({
        kind: 'answered',
        entryId: entry.id,
        fieldKey,
        personId,
        value,
      })),
  );

/** Not what was covered. Nobody added here what came along: it takes no room from anyone. */
const actionsOf = (state: PlanState, goalId: string): ActionRecord[] =>
  [...state.actions.values()]
    .filter((action) => action.goalId === goalId && !action.covered && !state.entries.get(goalId)?.covered)
    .map(({ addedById: _former, ...action }) => action);

function writing(entryId: string, fieldKey: string, words: string): PlanEvent[] {
  if (words === '') return [];
  const { update, upTo } = updateOf(words, SYSTEM_CLIENT_ID);
  const letters = { pen: SYSTEM_CLIENT_ID, upTo, update: Buffer.from(update).toString('base64') };
  return [{ kind: 'written', entryId, fieldKey, ...letters, personId: '' }];
}

/** The section of a form that has a field of this role, with that field. */
function placeOf(form: VoicedForm, role: FieldRole): { section: VoicedSection; field: VoicedField } | null {
  for (const section of form.sections) {
    const field = section.fields.find((one) => one.role === role);
    if (field) return { section, field };
  }
  return null;
}

const keyOf = ({ fields }: VoicedSection, role: FieldRole): string | undefined =>
  fields.find((field) => field.role === role)?.key;

function lookingBack(planId: string, form: VoicedForm, former: Former): PlanEvent[] {
  const goal = placeOf(former.form, 'GOAL');
  const back = placeOf(form, 'FORMER_GOAL');
  const rows = goal && back ? entriesOf(former.state, goal.section) : [];
  let position = '';
  const goals = rows.flatMap((row) => {
    if (!goal || !back) return [];
    const id = rowOfGoal(planId, row.id);
    position = positionAfter(position);
    const words = new Map(wordsOf(row, goal.section));
    const helped = keyOf(back.section, 'FORMER_HELPERS');
    return [
      rowLike(together, id, back.section.key, position),
      ...writing(id, back.field.key, words.get(goal.field.key) ?? ''),
      ...(helped ? writing(id, helped, words.get(keyOf(goal.section, 'HELPERS') ?? '') ?? '') : []),
    ];
  });
  return [...goals, ...concerns(planId, form, former)];
}

/** Concerns stand in the next plan again, in the words of who said them, until they are taken out. */
function concerns(planId: string, form: VoicedForm, former: Former): PlanEvent[] {
  const from = placeOf(former.form, 'CONCERN')?.section;
  const to = placeOf(form, 'CONCERN')?.section;
  if (!from?.repeatable || !to?.repeatable) return [];
  const asked = new Set(to.fields.filter(({ kind }) => isFreeText(kind)).map(({ key }) => key));
  return entriesOf(former.state, from).flatMap((row) => {
    const id = uuidFrom(planId, row.id);
    const words = wordsOf(row, from).filter(([key]) => asked.has(key));
    return [
      rowLike(row, id, to.key, row.position),
      ...words.flatMap(([key, said]) => writing(id, key, said)),
    ];
  });
}

/** The row in which a plan looks back on a goal of the plan before it. */
export const rowOfGoal = (planId: string, goalId: string): string => uuidFrom(planId, goalId);

/** The row in which such a goal goes on in the coming period. */
export const rowGoingOn = (planId: string, goalId: string): string => uuidFrom(planId, goalId, 'goes on');

/** The line for one action in a plan that looks back, as plans are written: in Dutch. */
const lineOf = ({ what, state, ownerName, note }: Progressed): string => {
  const words = { DONE: 'gedaan', OPEN: 'nog niet gedaan', DROPPED: 'niet meer nodig' }[state];
  return [ownerName ? `${what} (${ownerName}): ${words}` : `${what}: ${words}`, note]
    .filter(Boolean)
    .join('. ');
};

/** Writes what was done for each goal that the plan looks back on, where nobody wrote about that yet. */
export function doneEvents(
  planId: string,
  form: VoicedForm,
  state: PlanState,
  byGoal: ReadonlyMap<string, readonly Progressed[]>,
): PlanEvent[] {
  const field = placeOf(form, 'FORMER_ACTIONS')?.field;
  if (!field || state.adoptedVersionId) return [];
  return [...byGoal].flatMap(([goalId, actions]) => {
    const row = state.entries.get(rowOfGoal(planId, goalId));
    if (!row || row.removed || row.texts.has(field.key)) return [];
    return writing(row.id, field.key, actions.map(lineOf).join('\n'));
  });
}

/**
 * Lets a goal that the plan looks back on go on in the coming period, with what was written of it and the actions that
 * are still to be done. Once: the same goal again changes nothing. FIELD_UNKNOWN for a row that looks back on none.
 */
export function continueGoal(
  planId: string,
  form: VoicedForm,
  state: PlanState,
  entryId: string,
  former: Former,
  open: ReadonlySet<string>,
): PlanEvent[] | null {
  const { section } = rowOf(state, form, entryId);
  const then = placeOf(former.form, 'GOAL');
  const coming = placeOf(form, 'GOAL');
  const goal =
    then && entriesOf(former.state, then.section).find(({ id }) => rowOfGoal(planId, id) === entryId);
  if (!goal || !then || !coming || !keyOf(section, 'FORMER_GOAL')) return null;
  const id = rowGoingOn(planId, goal.id);
  if (state.entries.has(id)) return state.entries.get(id)?.removed ? [{ kind: 'entryRestored', id }] : [];
  const key = coming.section.key;
  const asked = new Set(coming.section.fields.filter(({ kind }) => isFreeText(kind)).map((one) => one.key));
  return [
    rowLike(together, id, key, positionAtEnd(state, key)),
    ...wordsOf(goal, then.section)
      .filter(([fieldKey]) => asked.has(fieldKey))
      .flatMap(([fieldKey, words]) => writing(id, fieldKey, words)),
    ...actionsOf(former.state, goal.id)
      .filter((action) => open.has(action.id))
      .map((action): PlanEvent => ({ kind: 'actionSet', action: { ...action, goalId: id } })),
  ];
}
