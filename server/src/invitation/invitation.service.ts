import type { Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AccountService } from '../account/account.service.ts';
import type { StartedSession } from '../account/account.types.ts';
import { batchLoader } from '../batch-loader.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { OutputService } from '../output/output.service.ts';
import type {
  ComingIn,
  GuestTicket,
  InvitationChannel,
  InvitationPreview,
  InvitationState,
} from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { followAdmission } from './admission.ts';
import { createComings } from './comings.ts';
import { createComingByLink } from './invitation.coming.ts';
import { createInviting } from './invitation.inviting.ts';
import { listenForInvitations } from './invitation.listening.ts';
import { createInvitingRegisseur } from './invitation.regisseur.ts';
import { stateOf } from './invitation.rules.ts';
import { createJoin, type Join } from './join.ts';
import { createLinks } from './links.ts';

/** An invitation with its secret, as the regisseur gets it once. */
export interface MadeInvitation {
  id: string;
  person: PersonRecord;
  state: InvitationState;
  expiresAt: Date;
  link: string | null;
  qrSvg: string | null;
}

/** What invitations need of other modules. */
export interface InvitationNeighbours {
  account: AccountService;
  output: OutputService;
  traject: TrajectService;
  meeting: MeetingService;
}

/** Personal links, and coming in by the code of a meeting. */
export interface InvitationService {
  /** Where the invitation of a person stands, for the regisseur's list; asked once for all persons of an answer. */
  stateOf(personId: string): Promise<InvitationState | null>;
  /** How often someone came in by invitation as a person; asked once for all persons of an answer. */
  timesCameIn(personId: string): Promise<number | null>;
  /** True while someone is in as this person whom nobody recognised yet; asked once for all persons of an answer. */
  isUnconfirmed(personId: string): Promise<boolean | null>;
  /**
   * Throws NOT_FOUND; INPUT_INVALID for someone with an account, or without an address to mail to; FORBIDDEN for a link
   * on the screen of who is no professional. `email`: where to mail to, for this once.
   */
  invite(
    grant: Grant<'INVITE'>,
    personId: string,
    channel: InvitationChannel,
    email?: string | null,
  ): Promise<MadeInvitation>;
  /** The letter as PDF. Throws NOT_FOUND; INPUT_INVALID for someone with an account. */
  inviteByLetter(grant: Grant<'INVITE_BY_HAND'>, personId: string): Promise<Uint8Array>;
  /** Withdraws the link and ends the sessions that came from it. Throws NOT_FOUND. */
  withdraw(grant: Grant<'TRAJECT_LEAD'>, personId: string): Promise<void>;
  /** Throws LINK_INVALID, LINK_EXPIRED, LINK_USED, RATE_LIMITED. */
  preview(grant: Grant<'PUBLIC'>, token: string, address: string): Promise<InvitationPreview>;
  /** Throws as `preview`. */
  redeem(
    grant: Grant<'PUBLIC'>,
    token: string,
    from: { viewer: Viewer; address: string; device: string },
  ): Promise<StartedSession>;
  /** Throws CODE_INVALID, INPUT_INVALID, RATE_LIMITED. */
  joinByCode(
    grant: Grant<'PUBLIC'>,
    code: string,
    name: string,
    from: Parameters<Join['byCode']>[2],
  ): ReturnType<Join['byCode']>;
  /** Times that someone came in as the viewer, which this device has not answered. */
  cameIn(viewer: Viewer): Promise<ComingIn[]>;
  /** Throws NOT_FOUND, CODE_INVALID, RATE_LIMITED. */
  answerComingIn(
    grant: Grant<'OWN'>,
    id: string,
    said: { mine: boolean; code?: string | null | undefined },
  ): Promise<void>;
  /** Says that the device that shows these digits is of the person. Throws NOT_FOUND, CODE_INVALID, RATE_LIMITED. */
  confirmDevice(grant: Grant<'INVITE_BY_HAND'>, personId: string, code: string): Promise<void>;
  /** Where the guest stands now. */
  ticketOf(viewer: Viewer): Promise<GuestTicket>;
  myAdmission(grant: Grant<'GUEST'>): AsyncIterableIterator<GuestTicket>;
}

/** Personal links, and coming in by meeting code. */
export async function createInvitationService(
  core: Core,
  neighbours: InvitationNeighbours,
): Promise<InvitationService> {
  const links = await createLinks(core);
  const comings = await createComings(core, neighbours, links);
  const join = createJoin(core, neighbours);
  const regisseur = createInvitingRegisseur(neighbours);
  listenForInvitations(core, { neighbours, links, comings });

  const ticketOf = async (viewer: Viewer): Promise<GuestTicket> =>
    viewer.kind === 'GUEST'
      ? { meetingId: viewer.meetingId, admission: await neighbours.account.admissionOf(viewer.sessionId) }
      : fail('FORBIDDEN');

  return {
    ...createInviting(core, { neighbours, links, regisseur }),
    ...createComingByLink({ neighbours, links, comings, regisseur }),
    joinByCode: (_grant, code, name, from) => join.byCode(code, name, from),
    ticketOf,
    myAdmission: ({ viewer }) => followAdmission(viewer, neighbours.account.admissionOf, core.accessChanges),
    stateOf: batchLoader(async (personIds) => {
      const now = core.clock.now();
      const last = await links.lastOf(personIds);
      return new Map([...last].map(([personId, invitation]) => [personId, stateOf(invitation, now)]));
    }),
    timesCameIn: batchLoader(comings.times),
    isUnconfirmed: batchLoader(async (personIds) => {
      const found = await neighbours.account.unconfirmedAmong(personIds);
      return new Map(personIds.map((id) => [id, found.has(id)]));
    }),
    cameIn: comings.untoldTo,
    answerComingIn: ({ viewer }, id, said) => comings.answer(viewer, id, said),
  };
}
