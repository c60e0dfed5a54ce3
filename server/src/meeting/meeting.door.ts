import type { Core } from '../core.ts';
import type { MeetingCodes } from './meeting.code.ts';
import type { MeetingDeciding } from './meeting.deciding.ts';
import { type Decision } from './meeting.rules.ts';
import * as rules from './meeting.rules.ts';
import type { MeetingService } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { MeetingRecord } from './meeting.types.ts';

/** Before the start, the beamer shows the code from so many milliseconds on: a code lasts hours, not days. */
const OPENS_BEFORE = 2 * 60 * 60_000;
/** A meeting that was not started by then is not going to be. */
const SHUTS_AFTER = 8 * 60 * 60_000;

/** From when the beamer shows how to come in; null once it does, and for a meeting that began or is over. */
export function codeFromOf(state: MeetingRecord, now: Date): Date | null {
  if (state.state !== 'PLANNED' || codeWorks(state, now)) return null;
  return state.startsAt + SHUTS_AFTER < now.getTime() ? null : new Date(state.startsAt - OPENS_BEFORE);
}

/** Makes the code work before the start. Not yet, or not any more: nothing changes. */
export function openDoor(state: MeetingRecord, wish: { code: string; until: Date }, now: Date): Decision {
  const from = codeFromOf(state, now);
  if (from === null || from > now) return [];
  return [{ kind: 'doorOpened', code: wish.code, until: wish.until.getTime() }];
}

/** True while the code of the meeting works. */
export const codeWorks = ({ state, code }: MeetingRecord, now: Date): boolean =>
  state !== 'CLOSED' && code !== null && code.until > now.getTime();

/** Guests who come by the code of a meeting. */
export const createMeetingDoor = (
  { clock }: Pick<Core, 'clock'>,
  store: MeetingStore,
  codes: MeetingCodes,
  { write }: MeetingDeciding,
): Pick<MeetingService, 'meetingOfCode' | 'guestWaits'> => ({
  async meetingOfCode(code) {
    const found = await codes.meetingOf(code);
    if (!found) return null;
    const { state } = await store.read(found.meetingId, found.trajectId);
    // One that was moved since keeps no door open.
    return codeWorks(state, clock.now()) ? found : null;
  },

  async guestWaits(meetingId, guestId, name) {
    const trajectId = await store.trajectOf(meetingId);
    await write(meetingId, trajectId, null, (state) => rules.guestWaits(state, guestId, name));
  },
});

/**
 * A beamer is on: shows how to come in as soon as that is time, so that people are in before the meeting starts. Returns
 * what ends it, for when the beamer is off.
 */
export function createDoorOpener(
  { clock, logger }: Pick<Core, 'clock' | 'logger'>,
  store: MeetingStore,
  codes: MeetingCodes,
  { write }: MeetingDeciding,
): (id: string, trajectId: string) => () => void {
  async function open(id: string, trajectId: string): Promise<number | null> {
    const { state } = await store.read(id, trajectId);
    const from = codeFromOf(state, clock.now());
    const wait = from === null ? null : from.getTime() - clock.now().getTime();
    if (wait === null || wait > 0) return wait;
    const { code, until } = await codes.claim(id, trajectId);
    await write(id, trajectId, null, (now) => openDoor(now, { code, until }, clock.now()));
    // Of two beamers at once one wins; the other's code opens nothing.
    await codes.endAllBut(id, (await store.read(id, trajectId)).state.code?.digits ?? null);
    return null;
  }

  return (id, trajectId) => {
    let timer: NodeJS.Timeout | undefined;
    let off = false;
    const tryToOpen = (): void => {
      void open(id, trajectId)
        .then((wait) => {
          // Looked at once more now and then: the meeting may be moved meanwhile.
          if (wait !== null && !off) timer = setTimeout(tryToOpen, Math.min(wait, 60_000)).unref();
        })
        .catch((error: unknown) =>
          logger.warn({ name: (error as Error).name }, 'The code of a meeting could not be made'),
        );
    };
    tryToOpen();
    return () => {
      off = true;
      clearTimeout(timer);
    };
  };
}
