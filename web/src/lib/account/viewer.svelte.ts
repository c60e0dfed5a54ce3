import { m } from '#lib/paraglide/messages.js';
import { ask, send } from '../graph/client.ts';
import { overHttps } from '../graph/post.ts';
import { ProblemError } from '../graph/problem.ts';
import { isLocked, unlock } from '../ui/leave.ts';
import { forgetUnsent } from '../plan/keep.ts';
import { dropDraft } from '../intake/draft.ts';
import { deviceShelf, windowShelf } from '../ui/storage.ts';
import {
  LeaveFastDocument,
  MeDocument,
  SignOutDocument,
  type MeQuery,
  type ViewerFragment,
} from './account.generated.ts';

/** Someone who came in, as the server tells. */
export type Me = ViewerFragment;
/** Settings of this place. */
export type Place = MeQuery['place'];

let me = $state<Me | null>(null);
let place = $state<Place | undefined>();

/** Who looks at this page and where; filled by `loadViewer`. */
export const viewer = {
  /** Null without a session, and before the first answer. */
  get me(): Me | null {
    return me;
  },
  /** Undefined before the first answer. */
  get place(): Place | undefined {
    return place;
  },
  /** True for household, network and guests: their screens carry "Snel weg" and the safety button. */
  get household(): boolean {
    return me !== null && me.kind !== 'ACCOUNT';
  },
};

/** Asks the server who this is. Throws `ProblemError`. After leaving fast the session is ended or locked first, whatever it takes. */
export async function loadViewer(): Promise<Me | null> {
  if (isLocked()) {
    await send(LeaveFastDocument, undefined, overHttps);
    unlock();
  }
  const answer = await ask(MeDocument);
  place = answer.place;
  me = answer.me;
  return me;
}

const TRIAL = 'regietafel.try';

/** Throws a problem in words when this browser keeps no cookies: whoever came in would be out at once, and not know why. */
export function needCookies(): void {
  document.cookie = `${TRIAL}=1; path=/; samesite=strict`;
  const kept = document.cookie.includes(TRIAL);
  document.cookie = `${TRIAL}=; path=/; samesite=strict; max-age=0`;
  if (!kept) throw new ProblemError({ code: 'NO_COOKIES', text: m.errors_no_cookies() });
}

/** Takes over what a sign-in answered. */
export function becomeViewer(signedIn: Me): void {
  me = signedIn;
}

/** Where this viewer goes first: who is half in to the second step, a waiting guest to the waiting screen, a guest to the meeting, others to today. */
export function firstPath(of: Me | null): string {
  // Came in by mail, and owes a second step.
  if (of === null) return '/inloggen/stap';
  if (of.kind === 'GUEST') return of.persons.length === 0 ? '/wachten' : `/overleg/${of.meetingId ?? ''}`;
  return '/vandaag';
}

/** Ends the session and everything this page remembers by loading the start page afresh. */
export async function signOut(): Promise<void> {
  await send(SignOutDocument, undefined, overHttps);
  forgetUnsent(deviceShelf());
  dropDraft(windowShelf(), me?.accountId ?? '');
  location.replace('/');
}

/** Ends the session, or locks it where there is an own code, without waiting: the browser sends it even though the page is leaving. */
export function endSessionNow(): void {
  const body = JSON.stringify(LeaveFastDocument);
  // A quicker end when there is network; else the lock ends it at the next visit.
  void fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: true,
  }).catch(() => undefined);
}
