import * as Y from 'yjs';
import { personRecord } from '../../../test/support/fakes.ts';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import type { Hat } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import * as changes from './plan.changes.ts';
import { cover } from './plan.covering.ts';
import { planProjection } from './plan.projection.ts';
import type { Writer } from './plan.rules.ts';
import type { AnswerValue, PlanEvent, PlanState } from './plan.types.ts';
import { viewSections, type SectionView } from './plan.view.ts';

const formOf = (formId: string): VoicedForm =>
  voicedForms(edition('handbook-2026')!).find(({ id }) => id === formId) as VoicedForm;
/** The form of a support plan that speaks as we. */
export const supportPlan = formOf('support-plan.wij');
/** The form of a safety plan that speaks as we. */
export const safetyPlan = formOf('safety-plan.wij');
/** An identity that a client makes, by a number. */
export const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Two of the household, a regisseur and a nurse. */
export const people = new Map<string, PersonRecord>(
  ['anna', 'bram', 'rachida', 'petra'].map((id) => [
    id,
    personRecord({ id, name: id, side: id === 'rachida' || id === 'petra' ? 'PROFESSIONAL' : 'HOUSEHOLD' }),
  ]),
);

type ActionWish = Parameters<typeof changes.setAction>[2];

const calling = {
  now: new Date('2026-11-01T10:00:00Z'),
  actionId: uuid(900),
  what: 'Bellen',
  removed: false,
};

function updateWith(letters: string, clientId: number): Uint8Array {
  const document = new Y.Doc();
  document.clientID = clientId;
  document.getText('t').insert(0, letters);
  return Y.encodeStateAsUpdate(document);
}

/** A plan in memory, to which people do things one after the other: at the table, or at home before a meeting. */
export function planInHand({ atTable = true, form = supportPlan } = {}) {
  const state: PlanState = planProjection.empty();
  let seq = 0;
  const writer = (personId: string, helps = false, leads = false, session?: string): Writer => ({
    personId,
    session,
    atTable: atTable || state.meetingId !== null,
    professional: personId === 'rachida' || personId === 'petra',
    leads,
    writesForOthers: helps,
    regisseur: personId === 'rachida',
    reads: (id) => id !== 'petra' || form === supportPlan,
    isInMeeting: (id) => id === 'bram',
  });
  const about = (who: Writer): changes.Change => ({ form, writer: who, isPerson: (id) => people.has(id) });
  const happen = (events: PlanEvent[]): PlanEvent[] => {
    if (events.length > 0)
      planProjection.apply(state, events, { seq: ++seq, at: new Date(seq * 1000), actor: null });
    return events;
  };
  const inSession = (session?: string) => ({
    as: (personId: string, helps = false, leads = false) => {
      const asked = about(writer(personId, helps, leads, session));
      return {
        add: (sectionKey: string, number: number, speakerId?: string) =>
          happen(changes.addEntry(state, asked, { sectionKey, entryId: uuid(number), speakerId })),
        addAs: (sectionKey: string, number: number, hat: Hat, speakerId?: string) =>
          happen(changes.addEntry(state, asked, { sectionKey, entryId: uuid(number), speakerId, hat })),
        write: (textId: string, letters: string, clientId = 1) =>
          happen(changes.write(state, asked, textId, updateWith(letters, clientId), clientId)),
        answer: (sectionKey: string, fieldKey: string, value: AnswerValue) =>
          happen(changes.answer(state, asked, `main:${sectionKey}`, fieldKey, value)),
        change: (number: number, what: 'move' | 'remove' | 'restore', position?: string) =>
          happen(changes.changeEntry(state, asked, uuid(number), what, position)),
        share: (number: number, on: boolean) => happen(changes.shareEntry(state, asked, uuid(number), on)),
        cover: (what: number | string, on: boolean) =>
          happen(cover(state, asked, typeof what === 'number' ? uuid(what) : what, on)),
        goOn: (reason: string) => happen(changes.goOn(state, asked, reason)),
        discuss: (number: number) => happen(changes.markDiscussed(state, asked, uuid(number))),
        along: (sectionKey: string, on: boolean) => happen(changes.writeAlong(state, asked, sectionKey, on)),
        action: (goal: number, wish: Partial<ActionWish>) =>
          happen(changes.setAction(state, asked, { ...calling, goalId: uuid(goal), ...wish })),
        sees: (sectionKey: string): SectionView =>
          viewSections(state, { form, people, regisseurId: 'rachida', viewerId: personId }).find(
            ({ key }) => key === sectionKey,
          )!,
      };
    },
  });
  return { state, happen, in: inSession, ...inSession() };
}

/** The code with which an act is refused; `ok` when it is not. */
export const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    return String((error as { extensions?: { code?: string } }).extensions?.code);
  }
};
