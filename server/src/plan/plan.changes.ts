import type { Hat } from '../schema.generated.ts';
import { dayWords, problemOfDay, spans } from '@regietafel/schema/input/day.ts';
import { POSITION_LIMIT } from '@regietafel/schema/input/position.ts';
import { fail } from '../errors.ts';
import { isUuid } from '../random.ts';
import { datumOf, isContact } from '../method/editions/person-data.ts';
import { fittingPart } from './field-kinds.ts';
import type { VoicedForm } from '../method/types.ts';
import { checkUpdate, emptyText } from '../text/text.ts';
import { unansweredRefusals } from './plan.consent.ts';
import { placeFor, placeOnOpening, positionAtEnd } from './plan.places.ts';
import {
  answersAreHidden,
  asksEachPerson,
  fieldOf,
  fittingValue,
  isFreeText,
  isOfOnePerson,
  mustBeOfSession,
  holdsMap,
  mustBeOpen,
  mustHaveChosenToBeSeen,
  mustBeOwnWords,
  mustHaveRoom,
  mustHaveRoomForAction,
  mustHoldRow,
  mustSpeakFor,
  rowOf,
  sectionOf,
  type Writer,
} from './plan.rules.ts';
import {
  alongKey,
  answerKey,
  partsOfTextKey,
  textKey,
  type ActionRecord,
  type AnswerState,
  type AnswerValue,
  type EntryState,
  type PlanEvent,
  type PlanState,
} from './plan.types.ts';

/** What letters are judged with. */
export interface Writing {
  form: VoicedForm;
  writer: Writer;
}

/** What every other change of a plan is judged with. */
export interface Change extends Writing {
  /** True for a person who takes part in the traject now. */
  isPerson(id: string): boolean;
}

const POSITION = new RegExp(`^[0-9A-Za-z]{1,${POSITION_LIMIT}}$`);

/** In which session it is said, when nobody knows for sure whose that is (A24). */
const inSession = ({ session }: Writer): { sessionId?: string } => (session ? { sessionId: session } : {});

/** Splits `ENTRY/FIELD`. */
export function partsOfTextId(textId: string): { entryId: string; fieldKey: string } {
  const at = textId.lastIndexOf('/');
  if (at < 1) fail('FIELD_UNKNOWN');
  return { entryId: textId.slice(0, at), fieldKey: textId.slice(at + 1) };
}

/** Letters in a free text. */
export function write(
  state: PlanState,
  { form, writer }: Writing,
  textId: string,
  update: Uint8Array,
  clientId: number,
): PlanEvent[] {
  const { entryId, fieldKey: key } = partsOfTextId(textId);
  const { entry, section } = rowOf(state, form, entryId);
  const { fieldKey, personId } = partsOfTextKey(key);
  const field = fieldOf(section, fieldKey, isFreeText);
  // Two persons never share a text that each writes for oneself.
  if ((field.perPerson ?? false) !== (personId !== null)) fail('FIELD_UNKNOWN');
  if (personId !== null && personId !== writer.personId) fail('NOT_YOUR_WORDS');
  if (entry.removed) fail('ENTRY_REMOVED');
  mustBeOwnWords(entry, writer);
  if (personId !== null && entry.texts.has(key)) mustBeOfSession(entry.textSessions?.[key], writer);
  const checked = checkUpdate(entry.texts.get(key) ?? emptyText(), update, clientId);
  if (typeof checked === 'string') fail(checked);
  if (checked.nothingNew) return [];
  mustBeOpen(state, section.key);
  mustBeUncovered(entry, key);
  const hidden = personId !== null && !(writer.atTable && entry.openedTexts.has(key));
  const folded = entry.beforehand && writer.atTable && writer.professional && entry.speakerId !== null;
  if (!hidden) mustHaveChosenToBeSeen(state, form, entry, writer);
  return [
    {
      kind: 'written',
      entryId,
      fieldKey: key,
      update: Buffer.from(update).toString('base64'),
      pen: clientId,
      upTo: checked.upTo,
      personId: writer.personId,
      ...(entry.open && !hidden && !folded ? {} : { alone: true }),
      ...(personId === null ? {} : inSession(writer)),
    },
  ];
}

/** A new row. In a section of own words it belongs to the writer, or to the speaker it is written down for. */
export function addEntry(
  state: PlanState,
  { form, writer }: Change,
  wish: {
    sectionKey: string;
    entryId: string;
    position?: string | undefined;
    speakerId?: string | undefined;
    /** For the speaker and the regisseur alone, also at the table. */
    alone?: boolean | undefined;
    /** As what the regisseur says it. */
    hat?: Hat | undefined;
  },
): PlanEvent[] {
  const section = sectionOf(form, wish.sectionKey);
  if (!section.repeatable) fail('FIELD_UNKNOWN');
  if (!isUuid(wish.entryId)) fail('INPUT_INVALID', { what: 'entryId' });
  mustBeOpen(state, section.key);
  if (state.entries.has(wish.entryId) || state.actions.has(wish.entryId)) fail('CONFLICT');
  const own = section.speech === 'OWN';
  // Kept for oneself it would be read by all: said, not done in silence.
  if (wish.alone && !own) fail('WRITTEN_TOGETHER');
  const speakerId = own ? (wish.speakerId ?? writer.personId) : null;
  const forAnother = speakerId !== null && speakerId !== writer.personId;
  if (forAnother && !(writer.writesForOthers && writer.isInMeeting(speakerId))) fail('NOT_YOUR_WORDS');
  if (wish.hat && (!own || forAnother || !writer.regisseur)) fail('INPUT_INVALID', { what: 'hat' });
  mustHaveRoom(state, writer);
  const open = !own || (writer.atTable && !wish.alone) || isOfOnePerson(form);
  const position = wish.position ?? positionAtEnd(state, section.key, open ? null : speakerId);
  if (!POSITION.test(position)) fail('INPUT_INVALID', { what: 'position' });
  return [
    {
      kind: 'entryAdded',
      id: wish.entryId,
      sectionKey: section.key,
      position,
      speakerId,
      writtenById: forAnother ? writer.personId : null,
      addedById: writer.personId,
      ...(wish.hat ? { hat: wish.hat } : {}),
      // What is said for oneself alone comes before no meeting.
      beforehand: !writer.atTable && !isOfOnePerson(form),
      ...(own && !forAnother ? inSession(writer) : {}),
      open,
    },
  ];
}

type RowChange = 'move' | 'remove' | 'restore';

/** Moves, removes or brings back a row that people added. */
export function changeEntry(
  state: PlanState,
  { form, writer }: Change,
  entryId: string,
  change: RowChange,
  position = '',
): PlanEvent[] {
  const { entry, section } = rowOf(state, form, entryId);
  if (!section.repeatable) fail('FIELD_UNKNOWN');
  if (entry.removed && change === 'move') fail('ENTRY_REMOVED');
  mustBeOpen(state, section.key);
  if (change === 'move') {
    if (!POSITION.test(position)) fail('INPUT_INVALID', { what: 'position' });
    const place = placeFor(state, entry, position);
    return entry.position === place ? [] : [{ kind: 'entryMoved', id: entryId, position: place }];
  }
  // Two who take away one row at once both got what they wanted.
  if (entry.removed === (change === 'remove')) return [];
  mustHoldRow(entry, writer);
  return [
    change === 'remove'
      ? { kind: 'entryRemoved', id: entryId, ...(writer.leads ? { byId: writer.personId } : {}) }
      : { kind: 'entryRestored', id: entryId },
  ];
}

/** A contribution from before the meeting was discussed. What nobody else read yet is only discussed at the table (A6). */
export function markDiscussed(state: PlanState, { form, writer }: Change, entryId: string): PlanEvent[] {
  const { entry } = rowOf(state, form, entryId);
  if (state.adoptedVersionId) fail('PLAN_ADOPTED');
  if (!entry.open && !writer.atTable) fail('MEETING_NOT_RUNNING');
  return entry.beforehand ? [{ kind: 'entryDiscussed', id: entryId, ...placeOnOpening(state, entry) }] : [];
}

/** The speaker shares own words with all readers of the plan, or takes that back as long as they were not discussed. */
export function shareEntry(
  state: PlanState,
  { form, writer }: Change,
  entryId: string,
  on: boolean,
): PlanEvent[] {
  const { entry } = rowOf(state, form, entryId);
  if (entry.removed) fail('ENTRY_REMOVED');
  if (entry.speakerId === null) fail('FIELD_UNKNOWN');
  if (entry.speakerId !== writer.personId) fail('NOT_YOUR_WORDS');
  mustBeOfSession(entry.sessionId, writer);
  if (state.adoptedVersionId) fail('PLAN_ADOPTED');
  return entry.live === on && (on || !entry.open || !entry.beforehand)
    ? []
    : [{ kind: 'entryShared', id: entryId, on, ...(on ? placeOnOpening(state, entry) : {}) }];
}

/** Someone writes along in what is written together, in the sight of all readers, or stops doing so (A7). */
export function writeAlong(
  state: PlanState,
  { form, writer: { personId } }: Change,
  sectionKey: string,
  on: boolean,
): PlanEvent[] {
  sectionOf(form, sectionKey);
  if (state.adoptedVersionId) fail('PLAN_ADOPTED');
  const now = state.writingAlong.has(alongKey(sectionKey, personId));
  return now === on ? [] : [{ kind: 'writingAlong', sectionKey, personId, on }];
}

/** An answer that is not free text; per person for oneself, or as someone at the table said it by mouth. */
export function answer(
  state: PlanState,
  { form, writer, isPerson }: Change,
  entryId: string,
  fieldKey: string,
  value: AnswerValue,
  forPersonId: string | null = null,
): PlanEvent[] {
  if (fieldKey.includes('.')) fail('FIELD_UNKNOWN');
  const { entry, section } = rowOf(state, form, entryId);
  const field = fieldOf(section, fieldKey, (kind) => !isFreeText(kind) && kind !== 'REMINDER');
  if (entry.removed) fail('ENTRY_REMOVED');
  const signs = field.kind === 'SIGNATURE';
  // Who was not there signs what was adopted, on a day of one's own.
  if (!(signs && state.adoptedVersionId)) mustBeOpen(state, section.key);
  mustBeOwnWords(entry, writer);
  const ofOne = field.perPerson === true || signs;
  const speaker = forPersonId ?? writer.personId;
  const byMouth = speaker !== writer.personId;
  if (byMouth && !ofOne) fail('FIELD_UNKNOWN');
  if (byMouth) mustSpeakFor(entry, writer, { personId: speaker, fieldKey });
  const personId = ofOne ? speaker : null;
  mustBeUncovered(entry, textKey(fieldKey, personId));
  const given0 = entry.answers.get(answerKey(fieldKey, personId));
  if (ofOne && !byMouth && given0) mustBeOfSession(given0.sessionId, writer);
  const given = fittingValue(field, value, isPerson);
  const before = signs && form.rules.signedAgain ? given0 : undefined;
  const said = { ...given, ...keepSignature(before) };
  const how = byMouth ? { byId: writer.personId } : ofOne ? inSession(writer) : {};
  return [{ kind: 'answered', entryId, fieldKey, personId, value: said, ...how }];
}

/**
 * What is asked of a person beside the identity: of somebody who was chosen, or of somebody outside the traject, of whom
 * the plan keeps everything. What the traject knows of its people is asked of them, and not written here.
 */
export function answerPart(
  state: PlanState,
  { form, writer, isPerson }: Change,
  entryId: string,
  partKey: string,
  value: AnswerValue,
  aboutPersonId: string | null,
): PlanEvent[] {
  const [fieldKey = '', key = ''] = partKey.split('.');
  const { entry, section } = rowOf(state, form, entryId);
  const { parts } = fieldOf(section, fieldKey, (kind) => kind === 'PERSON');
  const part = parts.find((one) => one.key === key) ?? fail('FIELD_UNKNOWN');
  if (entry.removed) fail('ENTRY_REMOVED');
  mustBeOpen(state, section.key);
  mustBeOwnWords(entry, writer);
  mustBeUncovered(entry, fieldKey);
  const datum = datumOf(part);
  if (datum === 'NAME' || (aboutPersonId !== null && datum !== null)) fail('FIELD_UNKNOWN');
  // Who takes no part cannot say who may see how to reach them, and stands on the map without it.
  if (holdsMap(section) && datum !== null && isContact(datum)) fail('FIELD_UNKNOWN');
  const { personIds = [], outsideName } = entry.answers.get(answerKey(fieldKey, null))?.value ?? {};
  const isChosen = aboutPersonId === null ? outsideName !== undefined : personIds.includes(aboutPersonId);
  if (!isChosen) fail('ANSWER_INVALID');
  const said = fittingPart(part, value, isPerson);
  return [{ kind: 'answered', entryId, fieldKey: partKey, personId: aboutPersonId, value: said }];
}

/** What was covered stays as it was, until the cover is taken back. */
function mustBeUncovered({ covered, coveredWords }: EntryState, key: string): void {
  if (covered || coveredWords.has(key)) fail('WORDS_COVERED');
}

/** A form that is signed again at each meeting keeps what was signed before (2020). */
function keepSignature(before: AnswerState | undefined): Pick<AnswerValue, 'signedBefore'> {
  if (!before) return {};
  const { signedName = '', signedBefore = [] } = before.value;
  return {
    signedBefore: [...signedBefore, { signedName, at: before.at.toISOString() }].slice(-mostSignaturesKept),
  };
}

/** Signatures of one person that a plan keeps: more than a traject has meetings. */
const mostSignaturesKept = 40;

/** The chair opens what each person answered in a section of a plan beside the agenda (A9). */
export function openAnswers(state: PlanState, { form, writer }: Change, sectionKey: string): PlanEvent[] {
  const section = sectionOf(form, sectionKey);
  if (!writer.atTable) fail('MEETING_NOT_RUNNING');
  if (!asksEachPerson(section)) fail('FIELD_UNKNOWN');
  if (state.adoptedVersionId) fail('PLAN_ADOPTED');
  return answersAreHidden(state, section) ? [{ kind: 'answersOpened', sectionKey }] : [];
}

/** An action of a goal or of what one says for oneself, new or changed. Of a safety plan one who may know of it does it. */
export function setAction(
  state: PlanState,
  { form, isPerson, writer }: Change,
  wish: {
    goalId: string;
    actionId: string;
    what: string;
    ownerId?: string | null | undefined;
    due?: string | null | undefined;
    removed: boolean;
    now: Date;
  },
): PlanEvent[] {
  const { entry, section } = rowOf(state, form, wish.goalId);
  if (entry.removed) fail('ENTRY_REMOVED');
  if (!section.fields.some(({ role }) => role === 'ACTIONS')) fail('FIELD_UNKNOWN');
  mustBeOwnWords(entry, writer);
  mustBeOpen(state, section.key);
  const known = state.actions.get(wish.actionId);
  // One identity means one thing, also to who covers it.
  if (state.entries.has(wish.actionId) || (known && known.goalId !== wish.goalId)) fail('CONFLICT');
  if (wish.removed) return known ? [{ kind: 'actionSet', action: { ...known, state: 'DROPPED' } }] : [];
  if (known?.covered || entry.covered) fail('WORDS_COVERED');
  if (!known) mustHaveRoomForAction(state, writer);
  const what = wish.what.trim();
  if (!isUuid(wish.actionId) || what.length < 1 || what.length > 500)
    fail('INPUT_INVALID', { what: 'de actie' });
  if (wish.ownerId && !(isPerson(wish.ownerId) && writer.reads(wish.ownerId)))
    fail('INPUT_INVALID', { what: 'wie het doet' });
  const late = wish.due ? problemOfDay(wish.due, wish.now, spans.due) : null;
  if (late) fail('INPUT_INVALID', { what: `de datum (${dayWords[late]})` });
  const action: ActionRecord = {
    id: wish.actionId,
    goalId: wish.goalId,
    what,
    ownerId: wish.ownerId ?? null,
    due: wish.due ?? null,
    ...addedBy(known, writer),
    ...wordsBy(known, what, writer),
    // Other words are another thing to do: what became of the former is not what becomes of this.
    ...(known?.what === what
      ? { state: known.state, ...(known.anew && { anew: known.anew }) }
      : { state: 'OPEN', ...(known && { anew: true }) }),
  };
  return [{ kind: 'actionSet', action }];
}

const addedBy = (known: ActionRecord | undefined, { personId }: Writer): Pick<ActionRecord, 'addedById'> =>
  known ? (known.addedById === undefined ? {} : { addedById: known.addedById }) : { addedById: personId };

/** Who changes another's action in another way did not write its words. */
function wordsBy(
  known: ActionRecord | undefined,
  what: string,
  { personId, session }: Writer,
): Pick<ActionRecord, 'wordsById' | 'wordsSessionId'> {
  if (known?.what !== what)
    return { wordsById: personId, ...(session === undefined ? {} : { wordsSessionId: session }) };
  const { wordsById, wordsSessionId } = known;
  return { ...(wordsById && { wordsById }), ...(wordsSessionId && { wordsSessionId }) };
}

/** The regisseur writes down why one goes on without the consent of those who refused it. */
export function goOn(state: PlanState, { form, writer }: Change, reason: string): PlanEvent[] {
  if (state.adoptedVersionId) fail('PLAN_ADOPTED');
  const personIds = unansweredRefusals(form, state, { seesFirst: writer.professional });
  if (personIds.length === 0) return [];
  const opened = new Set(unansweredRefusals(form, state, { seesFirst: false }));
  const isKnown = personIds.every((id) => opened.has(id));
  return [
    {
      kind: 'wentOn',
      personIds,
      reason: reasonOf(reason),
      ...(isKnown ? {} : { aloneFor: writer.personId }),
    },
  ];
}

function reasonOf(reason: string): string {
  const said = reason.trim();
  if (said.length < 1 || said.length > 2000) fail('MOTIVATION_REQUIRED');
  return said;
}

/** Opens or closes a section for writing. */
export function setSectionOpen(
  state: PlanState,
  { form }: Change,
  sectionKey: string,
  open: boolean,
): PlanEvent[] {
  sectionOf(form, sectionKey);
  if (state.adoptedVersionId) fail('PLAN_ADOPTED');
  if (open !== state.closedSections.has(sectionKey)) return [];
  return [{ kind: open ? 'sectionOpened' : 'sectionClosed', sectionKey }];
}
