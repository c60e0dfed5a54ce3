import { send } from '../graph/client.ts';
import { overLine } from '../graph/follow.ts';
import { asProblem } from '../graph/problem.ts';
import {
  AddEntryDocument,
  AnswerDocument,
  MarkDiscussedDocument,
  MoveEntryDocument,
  RemoveEntryDocument,
  RestoreEntryDocument,
  SetActionDocument,
  SetSectionOpenDocument,
  WriteTextDocument,
} from './plan.generated.ts';
import type { Answered } from './outbox.types.ts';
import type { PendingChange } from './plan.types.ts';

async function answered(asked: Promise<{ seq: number }>): Promise<Answered> {
  try {
    return { seq: (await asked).seq };
  } catch (thrown) {
    return { problem: asProblem(thrown) };
  }
}

/** Sends letters of a text. Waits for a lost line; never throws. */
export function sendLetters(
  planId: string,
  letters: { textId: string; update: string; mutationId: string },
): Promise<Answered> {
  return answered(
    send(WriteTextDocument, { input: { planId, ...letters } }, overLine).then((done) => done.writeText),
  );
}

/** Sends a change of the structure. Waits for a lost line; never throws. */
export function sendChange(planId: string, { mutationId, change }: PendingChange): Promise<Answered> {
  const base = { planId, mutationId };
  return answered(
    (() => {
      switch (change.kind) {
        case 'addEntry': {
          const { entryId, sectionKey, speakerId, alone, hat } = change;
          return send(
            AddEntryDocument,
            {
              input: { ...base, entryId, sectionKey, speakerId, alone: alone ?? null, hat: hat ?? null },
            },
            overLine,
          ).then((done) => done.addEntry);
        }
        case 'moveEntry': {
          const { entryId, position } = change;
          return send(MoveEntryDocument, { input: { ...base, entryId, position } }, overLine).then(
            (done) => done.moveEntry,
          );
        }
        case 'removeEntry':
          return send(RemoveEntryDocument, { input: { ...base, entryId: change.entryId } }, overLine).then(
            (done) => done.removeEntry,
          );
        case 'restoreEntry':
          return send(RestoreEntryDocument, { input: { ...base, entryId: change.entryId } }, overLine).then(
            (done) => done.restoreEntry,
          );
        case 'markDiscussed':
          return send(MarkDiscussedDocument, { input: { ...base, entryId: change.entryId } }, overLine).then(
            (done) => done.markDiscussed,
          );
        case 'answer': {
          const { entryId, fieldKey, forPersonId = null, aboutPersonId = null, value } = change;
          return send(
            AnswerDocument,
            {
              input: { ...base, entryId, fieldKey, forPersonId, aboutPersonId, ...value },
            },
            overLine,
          ).then((done) => done.answer);
        }
        case 'setAction': {
          const { actionId, goalId, what, ownerId, due, removed } = change;
          return send(
            SetActionDocument,
            {
              input: { ...base, actionId, goalId, what, ownerId, due, removed },
            },
            overLine,
          ).then((done) => done.setAction);
        }
        case 'setSectionOpen': {
          const { sectionKey, open } = change;
          return send(SetSectionOpenDocument, { input: { ...base, sectionKey, open } }, overLine).then(
            (done) => done.setSectionOpen,
          );
        }
      }
    })(),
  );
}
