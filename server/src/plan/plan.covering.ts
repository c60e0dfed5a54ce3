import { fail } from '../errors.ts';
import { emptyText, readText, type Text } from '../text/text.ts';
import { fieldKinds } from './field-kinds.ts';
import type { Change } from './plan.changes.ts';
import { isCoveredFor, isOfSession, readsIfUncovered, roundFields, type Looking } from './plan.rules.ts';
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
  if (id.startsWith('main:')) return coverWords(state, change, id, on);
  if (!state.actions.has(id) && !state.entries.has(id)) fail('FIELD_UNKNOWN');
  return covering(state, id, on, byId);
}

/** What covers a part that is there, or uncovers it; nothing when it is so already. */
export function covering(state: PlanState, id: string, on: boolean, byId: string): PlanEvent[] {
  const action = state.actions.get(id);
  if (action) return (action.covered ?? false) === on ? [] : [{ kind: 'actionCovered', id, on, byId }];
  const at = id.indexOf('/');
  const [entryId, key] = at < 0 ? [id, null] : [id.slice(0, at), id.slice(at + 1)];
  const entry = state.entries.get(entryId);
  if (key === null) return entry?.covered === on ? [] : [{ kind: 'entryCovered', id, on, byId }];
  return (entry?.coveredWords.has(key) ?? false) === on
    ? []
    : [{ kind: 'wordsCovered', entryId, key, on, byId }];
}

/**
 * Words that who covers them reads: where there are none, or where they wait for another to open them, there is nothing
 * to cover, in the same answer. So nobody learns by a cover that something waits, and nobody is kept from writing first.
 * What waits is covered for who sees it first and who wrote it; others find it covered when it is opened.
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
  const held = entry ? wordsHeld(entry, key, roundFields(section)) : 'NONE';
  const firstReader = writer.regisseur === true && writer.professional;
  if (on && (held === 'NONE' || (held === 'WAITING' && !firstReader))) fail('FIELD_UNKNOWN');
  const waits = held === 'WAITING' ? ({ alone: true } as const) : {};
  return covering(state, id, on, writer.personId).map((event) => ({ ...event, ...waits }));
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

/** Whether there are such words, and whether some of them wait to be opened (A9). */
function wordsHeld(
  { texts, openedTexts, answers }: EntryState,
  key: string,
  ofRound: ReadonlySet<string>,
): 'NONE' | 'WAITING' | 'READ' {
  const text = texts.get(key);
  if (text && readText(text).trim() !== '')
    return partsOfTextKey(key).personId === null || openedTexts.has(key) ? 'READ' : 'WAITING';
  const given = [...answers.values()].filter((answer) => wordsOfAnswer(answer) === key);
  if (given.length === 0) return 'NONE';
  return given.every(({ fieldKey, opened }) => opened || !ofRound.has(fieldKey)) ? 'READ' : 'WAITING';
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

/** An action without its words for whom they were covered: for all but who wrote them, or with the row that holds it. */
export function withoutCoveredAction(
  action: ActionRecord,
  row: EntryState | undefined,
  who: Pick<Looking, 'viewerId' | 'session'> = { viewerId: null },
): ActionRecord {
  const withRow = row !== undefined && isCoveredFor(row, who);
  if (!withRow && !action.covered) return action;
  const { wordsById, wordsSessionId } = action;
  const own = who.viewerId !== null && who.viewerId === wordsById && isOfSession(wordsSessionId, who.session);
  return { ...action, covered: true, what: own && !withRow ? action.what : '' };
}

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
      withoutCoveredAction(
        covered.has(id) ? { ...action, covered: true } : action,
        entries.get(action.goalId),
      ),
    ]),
  );
  return { ...state, entries, actions };
}

/** What stands sealed under a cover: parent of `CoveredWords`. */
export interface Sealed {
  words: string[];
  drawings: string[];
}

/**
 * What stands sealed under a cover, as `cover` takes its identity, with the actions in it, of which notes are kept beside
 * the plan; nothing where nothing was covered.
 */
export function sealedUnder(state: PlanState, id: string): Sealed & { actionIds: string[] } {
  const action = state.actions.get(id);
  if (action)
    return action.covered && state.entries.get(action.goalId)?.open
      ? { words: [action.what], drawings: [], actionIds: [id] }
      : nothingSealed;
  const at = id.indexOf('/');
  const entry = state.entries.get(at < 0 ? id : id.slice(0, at));
  if (!entry?.open) return nothingSealed;
  if (at < 0) return entry.covered ? sealedInRow(state, entry) : nothingSealed;
  const key = id.slice(at + 1);
  if (!entry.coveredWords.has(key)) return nothingSealed;
  // What each wrote for oneself waits until it is opened, covered or not (A9).
  const isOpen = partsOfTextKey(key).personId === null || entry.openedTexts.has(key);
  const text = isOpen ? entry.texts.get(key) : undefined;
  const answers = [...entry.answers.values()].filter((answer) => wordsOfAnswer(answer) === key);
  return { ...sealedIn(text ? [text] : [], answers), actionIds: [] };
}

const nothingSealed = { words: [], drawings: [], actionIds: [] };

function sealedInRow(
  { actions }: PlanState,
  { id, texts, answers }: EntryState,
): ReturnType<typeof sealedUnder> {
  const within = [...actions.values()].filter(({ goalId, state }) => goalId === id && state !== 'DROPPED');
  const { words, drawings } = sealedIn([...texts.values()], [...answers.values()]);
  return {
    words: [...words, ...within.map(({ what }) => what)],
    drawings,
    actionIds: within.map((action) => action.id),
  };
}

const sealedIn = (texts: Text[], answers: AnswerState[]): Sealed => ({
  words: [...texts.map(readText), ...answers.flatMap(({ value }) => typedIn(value))],
  drawings: answers.flatMap(({ value: { drawing } }) => drawing ?? []),
});

const typedIn = ({ place, outsideName, text, signedName, reasons = [] }: AnswerState['value']): string[] =>
  [place, outsideName, text, signedName, ...reasons.map(({ reason }) => reason)].flatMap((one) => one ?? []);
