import type { AdoptionGap } from '../schema.generated.ts';
import { readText } from '../text/text.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { VoicedForm } from '../method/types.ts';
import { mainEntryId, type PlanState } from './plan.types.ts';

/** What someone said to the questions that ask consent. */
export interface Consent {
  /** No as soon as one of them is a no. */
  yes: boolean;
  /** Said by mouth, and written down by another. */
  byMouth: boolean;
  /** Others may see it: the chair opened it. */
  opened: boolean;
  /** The regisseur wrote down why one goes on without it, after it was refused. */
  answered: boolean;
}

/** What each person said to the questions of the form that ask consent. */
export function consentsIn(form: VoicedForm, state: PlanState): Map<string, Consent> {
  const given = new Map<string, Consent>();
  for (const section of form.sections) {
    const asked = new Set(section.fields.filter(({ role }) => role === 'CONSENT').map(({ key }) => key));
    const answers = asked.size === 0 ? undefined : state.entries.get(mainEntryId(section.key))?.answers;
    for (const { personId, fieldKey, value, opened, at, byId } of answers?.values() ?? []) {
      if (!personId || !asked.has(fieldKey) || value.yes === undefined) continue;
      const before = given.get(personId) ?? { yes: true, byMouth: false, opened: true, answered: true };
      const wentOn = state.wentOn.get(personId);
      given.set(personId, {
        yes: value.yes && before.yes,
        byMouth: byId !== undefined || before.byMouth,
        opened: opened && before.opened,
        answered: before.answered && (value.yes || (wentOn !== undefined && wentOn >= at.getTime())),
      });
    }
  }
  return given;
}

/**
 * Persons without whose consent one goes on, and nobody wrote down why: no new readers until then (A10). Who does not see
 * first what was answered knows of those that the chair opened (A9).
 */
export const unansweredRefusals = (form: VoicedForm, state: PlanState, { seesFirst }: Answers): string[] =>
  [...consentsIn(form, state)]
    .filter(([, { yes, answered, opened }]) => !yes && !answered && (opened || seesFirst))
    .map(([id]) => id);

/** Whether what was answered is known to who asks before the chair opens it: to a regisseur of a profession (A9). */
export interface Answers {
  seesFirst: boolean;
}

/**
 * Why a plan gets no new readers and is not adopted (A10). Who may not know what was answered, or what nobody decides but
 * the system, waits for every answer until it is opened: were a yes let through, waiting would tell of a no (A9).
 */
export function heldBackBy(
  form: VoicedForm,
  state: PlanState,
  answers: Answers,
): 'CONSENT_REFUSED' | 'CONSENT_UNOPENED' | null {
  const waits = [...consentsIn(form, state).values()].some(({ opened }) => !opened);
  if (waits && !answers.seesFirst) return 'CONSENT_UNOPENED';
  return unansweredRefusals(form, state, answers).length > 0 ? 'CONSENT_REFUSED' : null;
}

/** What a plan lacks to be adopted, in the order in which one does it. */
export function gapsBeforeAdopting(
  form: VoicedForm,
  state: PlanState,
  people: ReadonlyMap<string, Pick<PersonRecord, 'side'>>,
  answers: Answers,
): AdoptionGap[] {
  const gaps: AdoptionGap[] = [];
  const ofHousehold = (id: string): boolean => people.get(id)?.side === 'HOUSEHOLD';
  const consents = [...consentsIn(form, state)].filter(([, { opened }]) => opened || answers.seesFirst);
  const asksConsent = form.sections.some(({ fields }) => fields.some(({ role }) => role === 'CONSENT'));
  const held = heldBackBy(form, state, answers);
  if (held) gaps.push(held);
  if (form.kind !== 'SAFETY_PLAN') return gaps;
  if (asksConsent && !consents.some(([id, { yes }]) => yes && ofHousehold(id))) gaps.push('NOBODY_CONSENTED');
  if (!hasWords(state)) gaps.push('NOTHING_WRITTEN');
  if (form.rules.signedBy !== 'NOBODY' && !signersOf(form, state).some(ofHousehold))
    gaps.push('NOBODY_SIGNED');
  return gaps;
}

const hasWords = (state: PlanState): boolean => {
  const agreed = new Set(
    [...state.actions.values()].flatMap((one) => (one.state === 'DROPPED' || one.covered ? [] : one.goalId)),
  );
  return [...state.entries.values()].some(
    ({ id, open, covered, coveredWords, removed, texts }) =>
      open &&
      !covered &&
      !removed &&
      (agreed.has(id) ||
        [...texts].some(([key, text]) => !coveredWords.has(key) && readText(text).trim() !== '')),
  );
};

/** Persons who signed. */
export function signersOf(form: VoicedForm, state: PlanState): string[] {
  const keys = new Map(
    form.sections.map(({ key, fields }) => [
      mainEntryId(key),
      new Set(fields.filter(({ kind }) => kind === 'SIGNATURE').map((field) => field.key)),
    ]),
  );
  return [...state.entries.values()].flatMap(({ id, answers }) =>
    [...answers.values()].flatMap(({ fieldKey, personId }) =>
      personId !== null && keys.get(id)?.has(fieldKey) ? [personId] : [],
    ),
  );
}
