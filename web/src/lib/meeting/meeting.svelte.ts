import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { getLocale } from '#lib/paraglide/runtime.js';
import { connection } from '../graph/connection.svelte.ts';
import { newId } from '../graph/identity.ts';
import { send } from '../graph/client.ts';
import { overHttps } from '../graph/post.ts';
import { overLine } from '../graph/follow.ts';
import { asProblem, type Problem } from '../graph/problem.ts';
import { Followed, type Ending } from './followed.svelte.ts';
import {
  AdmitGuestDocument,
  AdoptPlanDocument,
  AgreeAtMeetingDocument,
  CloseMeetingDocument,
  GiveFloorDocument,
  GoToItemDocument,
  MarkAttendanceDocument,
  MeetingChangedDocument,
  MeetingScreenChangedDocument,
  NameHelperDocument,
  OpenRoundDocument,
  PauseMeetingDocument,
  RaiseHandDocument,
  RecognisePersonDocument,
  RemoveFromMeetingDocument,
  ReplyToMeetingDocument,
  ResumeMeetingDocument,
  SetNextMeetingDocument,
  StartMeetingDocument,
  TypingDocument,
  type Attendance,
  type Helper,
  type Reply,
} from './meeting.generated.ts';
import { participantOf, type Meeting, type Participant, type ScreenMeeting } from './meeting.types.ts';

/** While somebody types, others hear it at most once in this many milliseconds; it expires after 5 seconds. */
const TELL_TYPING = 2_500;

/** The language in which titles of sections come. */
const spoken = (): { language: 'NL' | 'EN' } => ({ language: getLocale() === 'nl' ? 'NL' : 'EN' });

/**
 * One meeting on this screen, live: the whole state at once and at every change. `start` follows it and returns the
 * function that ends it. What one does is asked with a name, by which a screen sees whether it is busy or failed.
 */
export class MeetingStore {
  readonly id: string;
  readonly #followed = new Followed<Meeting>();
  readonly #busy = new SvelteSet<string>();
  readonly #problems = new SvelteMap<string, Problem>();
  #nextMeetingId = newId();
  #typingIn: string | null = null;
  #toldAt = 0;

  constructor(id: string) {
    this.id = id;
  }

  /** Follows the meeting until the returned function is called. */
  start(): () => void {
    return this.#followed.follow(
      MeetingChangedDocument,
      { meetingId: this.id, ...spoken() },
      ({ meetingChanged }) => {
        this.#forgetLostLine();
        return meetingChanged;
      },
    );
  }

  // --- to look at ---------------------------------------------------------------------------------------------------

  /** Undefined until it has come; afterwards the last that was known, also when following ended. */
  get meeting(): Meeting | undefined {
    return this.#followed.now;
  }

  get ending(): Ending | undefined {
    return this.#followed.ending;
  }

  /** The viewer as someone in the meeting. */
  get me(): Participant | undefined {
    return this.meeting && participantOf(this.meeting, this.meeting.viewerId);
  }

  /** True while something that was asked by this name is on its way. */
  isBusy(name: string): boolean {
    return this.#busy.has(name);
  }

  /** Why what was asked by this name failed at the last try. */
  problem(name: string): Problem | undefined {
    return this.#problems.get(name);
  }

  /** The problem was read. */
  forgetProblem(name: string): void {
    this.#problems.delete(name);
  }

  // --- to do --------------------------------------------------------------------------------------------------------

  reply(reply: Reply, reason: string): Promise<boolean> {
    const input = { meetingId: this.id, reply, reason: reason.trim() || null };
    return this.#do(
      'reply',
      async () => (await send(ReplyToMeetingDocument, { ...spoken(), input }, overHttps)).replyToMeeting,
    );
  }

  raiseHand(up: boolean): Promise<boolean> {
    return this.#do(
      'hand',
      async () =>
        (await send(RaiseHandDocument, { ...spoken(), meetingId: this.id, up }, overHttps)).raiseHand,
    );
  }

  begin(): Promise<boolean> {
    return this.#do(
      'begin',
      async () =>
        (await send(StartMeetingDocument, { ...spoken(), meetingId: this.id }, overHttps)).startMeeting,
    );
  }

  /** Goes to an item of the agenda, from 0. */
  goTo(index: number): Promise<boolean> {
    const input = { meetingId: this.id, index };
    return this.#do(
      'go',
      async () => (await send(GoToItemDocument, { ...spoken(), input }, overHttps)).goToItem,
    );
  }

  /** Notes that all who are there agree on an item of the opening, or no longer. */
  agree(sectionKey: string, agreed: boolean): Promise<boolean> {
    const input = { meetingId: this.id, sectionKey, agreed };
    return this.#do(
      'agree',
      async () => (await send(AgreeAtMeetingDocument, { ...spoken(), input }, overHttps)).agreeAtMeeting,
    );
  }

  openRound(): Promise<boolean> {
    return this.#do(
      'round',
      async () => (await send(OpenRoundDocument, { ...spoken(), meetingId: this.id }, overHttps)).openRound,
    );
  }

  /** Pauses; with a safety plan that its readers make meanwhile. */
  pause(planId: string | null): Promise<boolean> {
    const input = { meetingId: this.id, planId };
    return this.#do(
      'pause',
      async () => (await send(PauseMeetingDocument, { ...spoken(), input }, overHttps)).pauseMeeting,
    );
  }

  /** Goes on after a pause. */
  resume(): Promise<boolean> {
    return this.#do(
      'pause',
      async () =>
        (await send(ResumeMeetingDocument, { ...spoken(), meetingId: this.id }, overHttps)).resumeMeeting,
    );
  }

  /** Gives someone the floor; null: nobody. */
  giveFloor(personId: string | null): Promise<boolean> {
    return this.#do('floor', async () => {
      return (await send(GiveFloorDocument, { ...spoken(), meetingId: this.id, personId }, overHttps))
        .giveFloor;
    });
  }

  markAttendance(personId: string, attendance: Attendance, reason = ''): Promise<boolean> {
    const input = { meetingId: this.id, personId, attendance, reason: reason.trim() || null };
    return this.#do(`attendance/${personId}`, async () => {
      return (await send(MarkAttendanceDocument, { ...spoken(), input }, overHttps)).markAttendance;
    });
  }

  /** Lets a guest in as someone on the list. */
  admit(guestId: string, personId: string): Promise<boolean> {
    const input = { meetingId: this.id, guestId, personId };
    return this.#do(
      `guest/${guestId}`,
      async () => (await send(AdmitGuestDocument, { ...spoken(), input }, overHttps)).admitGuest,
    );
  }

  /** Sends a waiting guest away. */
  sendAway(guestId: string): Promise<boolean> {
    const input = { meetingId: this.id, guestId };
    return this.#do(`guest/${guestId}`, async () => {
      return (await send(RemoveFromMeetingDocument, { ...spoken(), input }, overHttps)).removeFromMeeting;
    });
  }

  /** Takes somebody's devices out of the meeting. */
  takeOut(personId: string): Promise<boolean> {
    const input = { meetingId: this.id, personId };
    return this.#do(`attendance/${personId}`, async () => {
      return (await send(RemoveFromMeetingDocument, { ...spoken(), input }, overHttps)).removeFromMeeting;
    });
  }

  /** Says that one recognises in the room who is in as this person, on the device that shows these digits. */
  recognise(personId: string, code: string): Promise<boolean> {
    const asked = { ...spoken(), meetingId: this.id, personId, code };
    return this.#do(`attendance/${personId}`, async () => {
      return (await send(RecognisePersonDocument, asked, overHttps)).recognisePerson;
    });
  }

  /** Names a helper; null: nobody. */
  nameHelper(helper: Helper, personId: string | null): Promise<boolean> {
    const input = { meetingId: this.id, helper, personId };
    return this.#do(
      helper,
      async () => (await send(NameHelperDocument, { ...spoken(), input }, overHttps)).nameHelper,
    );
  }

  /** Sets the next meeting, or moves it. */
  setNext(next: { startsAt: string; place: string; minutes: number }): Promise<boolean> {
    const nextMeetingId = this.meeting?.nextMeeting?.id ?? this.#nextMeetingId;
    const input = { meetingId: this.id, nextMeetingId, ...next };
    return this.#do(
      'next',
      async () => (await send(SetNextMeetingDocument, { ...spoken(), input }, overHttps)).setNextMeeting,
    );
  }

  /** Adopts the plan as it was at `expectedSeq`. CONFLICT: somebody wrote meanwhile. */
  adopt(expectedSeq: number): Promise<boolean> {
    return this.#do('adopt', async () => {
      await send(AdoptPlanDocument, { input: { meetingId: this.id, expectedSeq } }, overHttps);
    });
  }

  close(): Promise<boolean> {
    return this.#do(
      'close',
      async () =>
        (await send(CloseMeetingDocument, { ...spoken(), meetingId: this.id }, overHttps)).closeMeeting,
    );
  }

  /** Tells others in which text one types; null: stopped. Never fails and never waits. */
  readonly typing = (textId: string | null): void => {
    const now = Date.now();
    if (textId === this.#typingIn && (textId === null || now - this.#toldAt < TELL_TYPING)) return;
    this.#typingIn = textId;
    this.#toldAt = now;
    if (connection.state === 'away' || connection.state === 'ended') return;
    if (this.meeting?.state !== 'RUNNING') return;
    send(TypingDocument, { meetingId: this.id, textId }, overLine).catch(() => undefined);
  };

  /** What failed for want of a line can be tried again: the line is there. */
  #forgetLostLine(): void {
    for (const [name, { code }] of this.#problems) if (code === 'OFFLINE') this.#problems.delete(name);
  }

  /** Does one thing at a time under a name. True when it was done. */
  async #do(name: string, act: () => Promise<Meeting | void>): Promise<boolean> {
    if (this.#busy.has(name)) return false;
    this.#busy.add(name);
    this.#problems.delete(name);
    try {
      const meeting = await act();
      if (meeting) this.#followed.take(meeting);
      return true;
    } catch (thrown) {
      this.#problems.set(name, asProblem(thrown));
      return false;
    } finally {
      this.#busy.delete(name);
    }
  }
}

/** A meeting on the beamer: only to look at. */
export class MeetingScreenStore {
  readonly id: string;
  readonly #followed = new Followed<ScreenMeeting>();

  constructor(id: string) {
    this.id = id;
  }

  /** Follows the meeting until the returned function is called. */
  start(): () => void {
    return this.#followed.follow(
      MeetingScreenChangedDocument,
      { meetingId: this.id, ...spoken() },
      ({ meetingScreenChanged }) => meetingScreenChanged,
    );
  }

  get meeting(): ScreenMeeting | undefined {
    return this.#followed.now;
  }

  get ending(): Ending | undefined {
    return this.#followed.ending;
  }
}
