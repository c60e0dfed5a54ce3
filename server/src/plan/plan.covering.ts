import { fail } from '../errors.ts';
import { emptyText, readText } from '../text/text.ts';
import { fieldKinds } from './field-kinds.ts';
import type { Change } from './plan.changes.ts';
import { isOfSession, readsIfUncovered, roundFields, type Looking } from './plan.rules.ts';
import {
  partsOfTextKey,
  textKey,
  type ActionRecord,
  type AnswerState,
  type EntryState,
  type PlanEvent,
  type PlanState,
} from './plan.types.ts';

/**
 * Covers what threatens or insults, or uncovers it, in an adopted plan too (A11): a row, the words in one question of a
 * section that is not repeatable (`main:SECTION/FIELD`, with `~PERSON` where each has one's own), or an action.
 */
export function cover(state: PlanState, change: Change, id: string, on: boolean): PlanEvent[] {
  const byId = change.writer.personId;
  const action = state.actions.get(id);
  if (action) return (action.covered ?? false) === on ? [] : [{ kind: 'actionCovered', id, on, byId }];
  if (id.startsWith('main:')) return coverWords(state, change, id, on);
  const entry = state.entries.get(id) ?? fail('FIELD_UNKNOWN');
  return entry.covered === on ? [] : [{ kind: 'entryCovered', id, on, byId }];
}

/**
 * Words that all who read the section read: where there are none, or where they wait to be opened, there is nothing to
 * cover, in the same answer. So nobody learns by a cover that something waits, and nobody is kept from writing first.
 */
function coverWords(state: PlanState, { form, writer }: Change, id: string, on: boolean): PlanEvent[] {
  const at = id.indexOf('/');
  const [entryId, key] = at < 0 ? fail('FIELD_UNKNOWN') : [id.slice(0, at), id.slice(at + 1)];
  const { fieldKey, personId } = partsOfTextKey(key);
  const section = form.sections.find((one) => entryId === `main:${one.key}`);
  const field = section?.fields.find((one) => one.key === fieldKey);
  if (!section || !field || section.repeatable || !fieldKinds[field.kind].words) fail('FIELD_UNKNOWN');
  const ofEach = field.perPerson === true || field.kind === 'SIGNATURE';
  if (ofEach !== (personId !== null)) fail('FIELD_UNKNOWN');
  const entry = state.entries.get(entryId);
  if (on && !(entry && isReadByAll(entry, key, roundFields(section)))) fail('FIELD_UNKNOWN');
  return (entry?.coveredWords.has(key) ?? false) === on
    ? []
    : [{ kind: 'wordsCovered', entryId, key, on, byId: writer.personId }];
}

/** The words that an answer belongs to: what is asked of a person goes with who was chosen. */
export const wordsOfAnswer = ({ fieldKey, personId }: Pick<AnswerState, 'fieldKey' | 'personId'>): string =>
  fieldKey.includes('.') ? fieldKey.slice(0, fieldKey.indexOf('.')) : textKey(fieldKey, personId);

/** True when this answer was covered, for all but who gave it. */
export function isAnswerCoveredFor(
  entry: Pick<EntryState, 'coveredWords'>,
  answer: Pick<AnswerState, 'fieldKey' | 'personId' | 'sessionId'>,
  { viewerId, session }: Pick<Looking, 'viewerId' | 'session'>,
): boolean {
  const own =
    viewerId !== null &&
    !answer.fieldKey.includes('.') &&
    answer.personId === viewerId &&
    isOfSession(answer.sessionId, session);
  return entry.coveredWords.has(wordsOfAnswer(answer)) && !own;
}

/** Covered words of a row that the viewer would read: of others' answers that wait it is not told that they are there. */
export const coveredWordsFor = (
  state: Pick<PlanState, 'meetingId'>,
  entry: EntryState,
  looking: Looking,
  isRead: (answer: AnswerState) => boolean,
): string[] =>
  [...entry.coveredWords]
    .filter((key) =>
      entry.texts.has(key)
        ? readsIfUncovered(state, entry, key, looking)
        : [...entry.answers.values()].some((answer) => wordsOfAnswer(answer) === key && isRead(answer)),
    )
    .sort();

/** True when there are such words, and none of them wait. */
function isReadByAll(
  { texts, openedTexts, answers }: EntryState,
  key: string,
  ofRound: ReadonlySet<string>,
): boolean {
  const text = texts.get(key);
  if (text && readText(text).trim() !== '')
    return partsOfTextKey(key).personId === null || openedTexts.has(key);
  const given = [...answers.values()].filter((answer) => wordsOfAnswer(answer) === key);
  return given.length > 0 && given.every(({ fieldKey, opened }) => opened || !ofRound.has(fieldKey));
}

/** A row without what was covered in it; that there was something stays. */
export function withoutCovered(entry: EntryState): EntryState {
  if (entry.covered) return { ...entry, texts: new Map(), answers: new Map() };
  if (entry.coveredWords.size === 0) return entry;
  return {
    ...entry,
    texts: new Map(
      [...entry.texts].map(([key, text]) => [key, entry.coveredWords.has(key) ? emptyText() : text]),
    ),
    answers: new Map(
      [...entry.answers].map(([key, answer]) => [
        key,
        entry.coveredWords.has(wordsOfAnswer(answer)) ? { ...answer, value: {} } : answer,
      ]),
    ),
  };
}

/** An action without its words, when it or the row that holds it was covered. */
export const withoutCoveredAction = (action: ActionRecord, entries: PlanState['entries']): ActionRecord =>
  action.covered || entries.get(action.goalId)?.covered ? { ...action, what: '' } : action;

/** What is covered in a plan: identities as `cover` takes them. */
export const coveredIn = ({ entries, actions }: PlanState): Set<string> =>
  new Set([
    ...[...entries.values()].flatMap(({ id, covered, coveredWords }) => [
      ...(covered ? [id] : []),
      ...[...coveredWords].map((key) => `${id}/${key}`),
    ]),
    ...[...actions.values()].filter(({ covered }) => covered).map(({ id }) => id),
  ]);

/** A state from before, as it is read now: what was covered since is covered in it too (A11). */
export function coveredSince(state: PlanState, covered: ReadonlySet<string>): PlanState {
  const wordsIn = (id: string): string[] =>
    [...covered].filter((one) => one.startsWith(`${id}/`)).map((one) => one.slice(id.length + 1));
  const entries = new Map(
    [...state.entries].map(([id, entry]) => [
      id,
      withoutCovered({
        ...entry,
        covered: entry.covered || covered.has(id),
        coveredWords: new Set([...entry.coveredWords, ...wordsIn(id)]),
      }),
    ]),
  );
  const actions = new Map(
    [...state.actions].map(([id, action]) => [
      id,
      covered.has(id) ? withoutCoveredAction({ ...action, covered: true }, entries) : action,
    ]),
  );
  return { ...state, entries, actions };
}

/** What stands sealed under a cover, as `cover` takes its identity; nothing where nothing was covered. */
export function wordsCoveredIn(state: PlanState, id: string): string[] {
  const action = state.actions.get(id);
  if (action) return action.covered && state.entries.get(action.goalId)?.open ? [action.what] : [];
  const at = id.indexOf('/');
  const entry = state.entries.get(at < 0 ? id : id.slice(0, at));
  if (!entry?.open) return [];
  if (at < 0) return entry.covered ? [...entry.texts.values()].map(readText) : [];
  const key = id.slice(at + 1);
  if (!entry.coveredWords.has(key)) return [];
  // What each wrote for oneself waits until it is opened, covered or not (A9).
  const isOpen = partsOfTextKey(key).personId === null || entry.openedTexts.has(key);
  const text = isOpen ? entry.texts.get(key) : undefined;
  const answers = [...entry.answers.values()].filter((answer) => wordsOfAnswer(answer) === key);
  return [...(text ? [readText(text)] : []), ...answers.flatMap(({ value }) => typedIn(value))];
}

const typedIn = ({ place, outsideName, text, signedName, reasons = [] }: AnswerState['value']): string[] =>
  [place, outsideName, text, signedName, ...reasons.map(({ reason }) => reason)].flatMap((one) => one ?? []);
