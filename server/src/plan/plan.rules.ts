import { fail } from '../errors.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { FieldKind, VoicedField, VoicedForm, VoicedSection } from '../method/types.ts';
import { fieldKinds } from './field-kinds.ts';
import { emptyEntry } from './plan.appliers.ts';
import {
  alongKey,
  answerKey,
  mainEntryId,
  partsOfTextKey,
  type AnswerValue,
  type EntryState,
  type PlanState,
} from './plan.types.ts';

/** Who writes, as far as the rules about the plan's state ask. */
export interface Writer {
  personId: string;
  /** Sits at the running meeting of which the plan is the agenda. */
  atTable: boolean;
  /** The session that writes, when nobody knows for sure whose it is (A24). */
  session?: string | undefined;
  /** Takes part by profession. */
  professional: boolean;
  /** Regisseur, note-taker or conversation leader of the running meeting: may write down another's words, marked so. */
  writesForOthers: boolean;
  /** Regisseur, or conversation leader of the running meeting: may take away a row of anyone. */
  leads?: boolean;
  /** The regisseur, who says with which hat. */
  regisseur?: boolean;
  /** False for who does not know of this plan, of which the readers were chosen one by one. */
  reads(personId: string): boolean;
  /** True when that other person is in the meeting now. */
  isInMeeting(personId: string): boolean;
}

/** True for a section that says what the meeting knows of which the plan is the agenda. */
export const isFromMeeting = ({ filledFrom }: Pick<VoicedSection, 'filledFrom'>): boolean =>
  filledFrom === 'THIS_MEETING' || filledFrom === 'ATTENDANCE';

/** True for a section with the map of the network: beside the people of the traject it has a row for each on the map. */
export const holdsMap = ({ fields }: Pick<VoicedSection, 'fields'>): boolean =>
  fields.some(({ role }) => role === 'CLOSENESS');

/** True for a section that holds nothing but what the traject or the meeting fills in. */
export const isOnlyFilled = (section: Pick<VoicedSection, 'filledFrom' | 'fields'>): boolean =>
  section.filledFrom !== undefined && !holdsMap(section);

/** The section of the form; FIELD_UNKNOWN when the form has none, or when it is filled from the traject. */
export function sectionOf(form: VoicedForm, key: string): VoicedSection {
  const section = form.sections.find((one) => one.key === key);
  if (!section || isOnlyFilled(section)) fail('FIELD_UNKNOWN');
  return section;
}

/** The field of a section; FIELD_UNKNOWN when there is none of one of these kinds. */
export function fieldOf(
  section: VoicedSection,
  key: string,
  isKind: (kind: FieldKind) => boolean,
): VoicedField {
  const field = section.fields.find((one) => one.key === key);
  if (!field || !isKind(field.kind)) fail('FIELD_UNKNOWN');
  return field;
}

/** Kinds whose value is free text, edited letter by letter. */
export const isFreeText = (kind: FieldKind): boolean => fieldKinds[kind].freeText;

/** An adopted plan never changes again; a closed section waits until the chair opens it. */
export function mustBeOpen(state: PlanState, sectionKey: string): void {
  if (state.adoptedVersionId) fail('PLAN_ADOPTED');
  if (state.closedSections.has(sectionKey)) fail('SECTION_CLOSED');
}

/** The row to write in, with its section. The one row of a section that is not repeatable exists without being added. */
export function rowOf(
  state: PlanState,
  form: VoicedForm,
  entryId: string,
): { entry: EntryState; section: VoicedSection } {
  const known = state.entries.get(entryId);
  const sectionKey =
    known?.sectionKey ??
    (entryId.startsWith('main:') ? entryId.slice('main:'.length) : fail('ENTRY_REMOVED'));
  const section = sectionOf(form, sectionKey);
  if (section.repeatable === (entryId === mainEntryId(sectionKey))) fail('FIELD_UNKNOWN');
  return { entry: known ?? emptyEntry(entryId, sectionKey), section };
}

/**
 * A24: what somebody said for oneself is there for who is that person for sure; another session, of which nobody knows
 * that, has what it wrote itself.
 */
export const isOfSession = (wroteIn: string | undefined, session: string | undefined): boolean =>
  session === undefined || session === wroteIn;

/** Refuses a session of nobody for sure what another session said for that person. */
export function mustBeOfSession(wroteIn: string | undefined, { session }: Pick<Writer, 'session'>): void {
  if (!isOfSession(wroteIn, session)) fail('NOT_YOUR_WORDS');
}

/** G1: own words are changed by their speaker, or by who wrote them down for the speaker in the meeting. */
export function mustBeOwnWords(entry: EntryState, writer: Writer): void {
  if (entry.speakerId === null) return;
  if (entry.speakerId === writer.personId) return mustBeOfSession(entry.sessionId, writer);
  const wroteItDown = entry.writtenById === writer.personId && writer.writesForOthers;
  if (!wroteItDown) fail('NOT_YOUR_WORDS');
}

/**
 * What someone says by mouth is written down by who writes for others, while that person is in the meeting, and never over
 * what the person answered on an own screen.
 */
export function mustSpeakFor(
  { answers }: Pick<EntryState, 'answers'>,
  writer: Writer,
  { personId, fieldKey }: { personId: string; fieldKey: string },
): void {
  const given = answers.get(answerKey(fieldKey, personId));
  const own = given !== undefined && given.byId === undefined;
  // Who is of the household or its network, and may lead, says nothing on safety or consent for another (A21).
  if (own || !writer.professional || !writer.writesForOthers || !writer.isInMeeting(personId))
    fail('NOT_YOUR_WORDS');
}

/** A6: own words that were not shared or discussed are read by their speaker and a regisseur of a profession alone. */
export const readsEntry = (
  { open, speakerId, sessionId }: Pick<EntryState, 'open' | 'speakerId' | 'sessionId'>,
  looking: Looking,
): boolean => {
  const { viewerId, session } = looking;
  if (open) return true;
  if (viewerId !== null && viewerId === speakerId) return isOfSession(sessionId, session);
  return session === undefined && seesFirst(looking);
};

/** A7: nobody else sees letters as they come, outside a running meeting, unless their writer chose so. */
export function mustHaveChosenToBeSeen(
  state: PlanState,
  form: Pick<VoicedForm, 'kind'>,
  entry: Pick<EntryState, 'open' | 'live' | 'speakerId' | 'sectionKey'>,
  { personId, atTable }: Pick<Writer, 'personId' | 'atTable'>,
): void {
  // Readers of one person's own words were chosen by that person, one by one (A4).
  if (atTable || !entry.open || isOfOnePerson(form)) return;
  const chose =
    entry.speakerId === null ? state.writingAlong.has(alongKey(entry.sectionKey, personId)) : entry.live;
  if (!chose) fail('CHOOSE_TO_BE_SEEN');
}

/** Rows that one person adds to a plan at most: more than a meeting needs, and too few to bury those of others. */
export const mostRowsOfOne = 300;

/** Refuses a person whose rows would bury those of others. TOO_MANY_ROWS. */
export function mustHaveRoom(state: PlanState, { personId }: Writer): void {
  let added = 0;
  for (const { addedById } of state.entries.values()) if (addedById === personId) added++;
  if (added >= mostRowsOfOne) fail('TOO_MANY_ROWS');
}

/** Actions that one person writes down in a plan at most, those that were taken away included. */
export const mostActionsOfOne = 200;

/** Refuses a person whose actions would bury those of others. TOO_MANY_ROWS. */
export function mustHaveRoomForAction({ actions }: PlanState, { personId }: Writer): void {
  let added = 0;
  for (const { addedById } of actions.values()) if (addedById === personId) added++;
  if (added >= mostActionsOfOne) fail('TOO_MANY_ROWS');
}

/**
 * Who may take a row away, or bring it back: whose words it holds, and who leads. What another took away is brought back
 * by who took it away or who leads.
 */
export function mustHoldRow(entry: EntryState, writer: Writer): void {
  if (writer.leads) return;
  if (entry.removed && entry.removedById && entry.removedById !== writer.personId) fail('NOT_YOUR_WORDS');
  mustBeOwnWords(entry, writer);
}

/** The value cut to what fits the kind of the field. ANSWER_INVALID when it does not fit. */
export const fittingValue = (
  field: VoicedField,
  given: AnswerValue,
  isPerson: (id: string) => boolean,
): AnswerValue => fieldKinds[field.kind].fit(field, given, isPerson);

/** Forms that hold the words of one person, which that person alone shares. */
export const isOfOnePerson = ({ kind }: Pick<VoicedForm, 'kind'>): boolean =>
  kind === 'SAFETY_AGREEMENTS_CHILD' || kind === 'SAFETY_AGREEMENTS_ADULT';

/** A question of which a round is made: each answers for oneself, consent too. Signing is no secret. */
export const isOfRound = ({ perPerson, kind }: Pick<VoicedField, 'perPerson' | 'kind'>): boolean =>
  perPerson === true && kind !== 'SIGNATURE';

/** Sections of which a round is made. */
export const asksEachPerson = (section: Pick<VoicedSection, 'fields'>): boolean =>
  section.fields.some(isOfRound);

/** True while answers of a section wait for the chair, who alone opens them (A9). */
export function answersAreHidden(state: PlanState, section: VoicedSection): boolean {
  if (!asksEachPerson(section)) return false;
  if (!state.openedAnswers.has(section.key)) return true;
  const keys = roundFields(section);
  const entry = state.entries.get(mainEntryId(section.key));
  return [...(entry?.answers.values() ?? [])].some(({ fieldKey, opened }) => keys.has(fieldKey) && !opened);
}

/** The keys of the fields of a section of which others see an answer only when the chair opened it. */
export const roundFields = (section: VoicedSection): ReadonlySet<string> =>
  new Set(section.fields.filter(isOfRound).map((field) => field.key));

/** For whom something of a plan is drawn. */
export interface Looking {
  viewerId: string | null;
  regisseurId: string | null;
  /** Set for a session of nobody for sure (A24). */
  session?: string | undefined;
  people: ReadonlyMap<string, Pick<PersonRecord, 'side'>>;
}

/** A6, A9: a regisseur of a profession sees first what each wrote and answered, to know what to open. */
export const seesFirst = ({ viewerId, regisseurId, people }: Looking): boolean =>
  viewerId !== null && viewerId === regisseurId && people.get(viewerId)?.side === 'PROFESSIONAL';

/** A11: what was covered is nobody's to see but its speaker's. */
export const isCoveredFor = (
  { covered, speakerId, sessionId }: Pick<EntryState, 'covered' | 'speakerId' | 'sessionId'>,
  { viewerId, session }: Pick<Looking, 'viewerId' | 'session'>,
): boolean => covered && (viewerId === null || viewerId !== speakerId || !isOfSession(sessionId, session));

/** A12: a professional's card from before the meeting stays folded at the table, until the chair unfolds it. */
export function isFolded(
  { beforehand, speakerId }: Pick<EntryState, 'beforehand' | 'speakerId'>,
  meetingId: string | null,
  { people }: Pick<Looking, 'people'>,
): boolean {
  return meetingId !== null && beforehand && people.get(speakerId ?? '')?.side === 'PROFESSIONAL';
}

/** True for who sees only that there is a folded card. */
export const isFoldedFor = (
  entry: Pick<EntryState, 'beforehand' | 'speakerId'>,
  meetingId: string | null,
  looking: Looking,
): boolean =>
  isFolded(entry, meetingId, looking) &&
  (looking.viewerId === null ||
    (looking.viewerId !== entry.speakerId && looking.viewerId !== looking.regisseurId));

/** True when this text is read: the row is, it is of all, one's own, or opened, and nobody covered it but for its writer. */
export const readsText = (
  state: Pick<PlanState, 'meetingId'>,
  entry: EntryState,
  key: string,
  looking: Looking,
): boolean =>
  readsIfUncovered(state, entry, key, looking) &&
  !(entry.coveredWords.has(key) && !isOwnText(entry, key, looking));

const isOwnText = (
  { textSessions }: Pick<EntryState, 'textSessions'>,
  key: string,
  { viewerId, session }: Looking,
): boolean =>
  viewerId !== null && partsOfTextKey(key).personId === viewerId && isOfSession(textSessions?.[key], session);

/** The same, whether those words were covered or not; not of a row that was covered whole. */
export function readsIfUncovered(
  { meetingId }: Pick<PlanState, 'meetingId'>,
  entry: EntryState,
  key: string,
  looking: Looking,
): boolean {
  if (!readsEntry(entry, looking) || isCoveredFor(entry, looking)) return false;
  if (isFoldedFor(entry, meetingId, looking)) return false;
  const { personId } = partsOfTextKey(key);
  return (
    personId === null || entry.openedTexts.has(key) || isOwnText(entry, key, looking) || seesFirst(looking)
  );
}
