import { now } from '../ui/now.svelte.ts';
import { byPosition } from './position.ts';
import {
  entryIdOf,
  type Action,
  type Answer,
  type Change,
  type Entry,
  type PendingChange,
} from './plan.types.ts';

/** What the server told, seen through what was done here and is not in it yet. */
export interface Known {
  entries: Iterable<Entry>;
  pending: readonly PendingChange[];
  viewerId: string | null;
  nameOf(personId: string | null): string | null;
  /** A row that was removed here, as it was. */
  wasHere(entryId: string): Entry | undefined;
}

/** The rows of a section in order, own changes included. */
export function entriesIn(
  sectionKey: string,
  { entries, pending, viewerId, nameOf, wasHere }: Known,
): Entry[] {
  const shown = new Map<string, Entry>();
  for (const entry of entries) if (entry.sectionKey === sectionKey) shown.set(entry.id, entry);

  for (const { change } of pending) {
    switch (change.kind) {
      case 'addEntry':
        if (change.sectionKey === sectionKey && !shown.has(change.entryId))
          shown.set(change.entryId, addedEntry(change, [...shown.values()], viewerId, nameOf));
        break;
      case 'moveEntry': {
        const entry = shown.get(change.entryId);
        if (entry) shown.set(entry.id, { ...entry, position: change.position });
        break;
      }
      case 'markDiscussed': {
        const entry = shown.get(change.entryId);
        if (entry) shown.set(entry.id, { ...entry, beforehand: false, shared: true, folded: false });
        break;
      }
      case 'removeEntry':
        shown.delete(change.entryId);
        break;
      case 'restoreEntry': {
        const entry = wasHere(change.entryId);
        if (entry?.sectionKey === sectionKey && !shown.has(entry.id)) shown.set(entry.id, entry);
      }
    }
  }
  return [...shown.values()].sort(byPosition);
}

/** A new row as it looks before the server has answered: at the end. */
export function addedEntry(
  { entryId, sectionKey, speakerId, alone = false, hat }: Extract<Change, { kind: 'addEntry' }>,
  others: readonly Entry[],
  viewerId: string | null,
  nameOf: (personId: string | null) => string | null,
): Entry {
  const last = others.reduce((highest, { position }) => (position > highest ? position : highest), '');
  const writtenById = speakerId !== null && speakerId !== viewerId ? viewerId : null;
  return {
    id: entryId,
    sectionKey,
    position: `${last}V`,
    speakerId,
    speakerName: nameOf(speakerId),
    hat: hat ?? null,
    writtenById,
    writtenByName: nameOf(writtenById),
    beforehand: false,
    shared: !alone,
    live: false,
    covered: false,
    coveredWords: [],
    folded: false,
    answers: [],
  };
}

/** The answers to a question, own ones that are on their way included. */
export function answersTo(
  entry: Entry,
  fieldKey: string,
  { pending, nameOf, viewerId }: Pick<Known, 'pending' | 'nameOf' | 'viewerId'>,
): Answer[] {
  const given = new Map<string | null, Answer>();
  for (const answer of entry.answers) if (answer.fieldKey === fieldKey) given.set(answer.personId, answer);
  for (const { change } of pending) {
    if (change.kind !== 'answer' || change.entryId !== entry.id || change.fieldKey !== fieldKey) continue;
    given.set(change.personId, answerOf(change, { nameOf, viewerId }));
  }
  return [...given.values()];
}

function answerOf(
  { fieldKey, personId, forPersonId, value }: Extract<Change, { kind: 'answer' }>,
  { nameOf, viewerId }: Pick<Known, 'nameOf' | 'viewerId'>,
): Answer {
  const personName = nameOf(personId);
  return {
    ...{ yes: null, option: null, number: null, date: null, time: null, place: null },
    ...{
      personIds: null,
      outsideName: null,
      text: null,
      reasons: null,
      signedName: null,
      signedBefore: null,
      drawing: null,
    },
    ...value,
    fieldKey,
    personId,
    personName,
    writtenById: forPersonId ? viewerId : null,
    writtenByName: forPersonId ? nameOf(viewerId) : null,
    hidden: false,
    waits: false,
    at: new Date(now()).toISOString(),
  };
}

/** The actions of a goal, own changes included; dropped ones left out. */
export function actionsFor(
  goalId: string,
  known: Iterable<Action>,
  { pending, nameOf }: Pick<Known, 'pending' | 'nameOf'>,
): Action[] {
  const shown = new Map<string, Action>();
  for (const action of known) if (action.goalId === goalId) shown.set(action.id, action);
  for (const { change } of pending) {
    if (change.kind !== 'setAction' || change.goalId !== goalId) continue;
    const { actionId: id, what, ownerId, due, removed } = change;
    const { state = 'OPEN', covered = false } = shown.get(id) ?? {};
    const now = removed ? 'DROPPED' : state;
    shown.set(id, { id, goalId, what, covered, ownerId, ownerName: nameOf(ownerId), due, state: now });
  }
  return [...shown.values()].filter(({ state }) => state !== 'DROPPED');
}

/** Whether a section is open, an own change included. */
export function isOpen(sectionKey: string, open: boolean, pending: readonly PendingChange[]): boolean {
  const own = pending.findLast(
    ({ change }) => change.kind === 'setSectionOpen' && change.sectionKey === sectionKey,
  );
  return own?.change.kind === 'setSectionOpen' ? own.change.open : open;
}

/** What was covered is not sent any more but to who wrote it; what a screen still knows of it is not shown (A11). */
export function isAway(
  entries: ReadonlyMap<string, Pick<Entry, 'covered' | 'coveredWords' | 'speakerId'>>,
  textId: string,
  viewerId: string | null,
): boolean {
  const entry = entries.get(entryIdOf(textId));
  if (!entry) return false;
  const key = textId.slice(entryIdOf(textId).length + 1);
  const isOwnRow = entry.speakerId !== null && entry.speakerId === viewerId;
  const isOwnText = viewerId !== null && key.endsWith(`~${viewerId}`);
  return (entry.covered && !isOwnRow) || (entry.coveredWords.includes(key) && !isOwnText);
}
