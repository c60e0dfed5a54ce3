import { grantedToProfessional, trajectOf, type Grant } from '../access/grant.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { StartedSession } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AccountService } from '../account/account.service.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { OutputService } from '../output/output.service.ts';
import { batchLoader } from '../batch-loader.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type {
  ComingIn,
  GuestTicket,
  InvitationChannel,
  InvitationPreview,
  InvitationState,
} from '../schema.generated.ts';
import type { PersonRecord, TrajectEvent } from '../traject/traject.types.ts';
import { workContactOf } from '../traject/work-contact.ts';
import { followAdmission } from './admission.ts';
import { destinationOf, firstNameOf, sidesInOrder, stateOf } from './invitation.rules.ts';
import { admittedMail, invitationMail, type Inviter } from './invitation.words.ts';
import { createJoin, type Join } from './join.ts';
import { createComings } from './comings.ts';
import type { StoredInvitation } from './invitation.model.ts';
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

/** The event of someone's invitation: for that person and the regisseur, who alone see where it stands. */
const eventOf = (personId: string): TrajectEvent => ({
  what: ['PEOPLE'],
  about: { toldTo: { personId, sides: [] } },
});

/** The account or person behind a viewer. */
function idOf(viewer: Viewer): string | null {
  if (viewer.kind === 'ACCOUNT') return viewer.accountId;
  return viewer.kind === 'PERSON' ? viewer.personId : null;
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
  /** Throws NOT_FOUND. */
  answerComingIn(grant: Grant<'OWN'>, id: string, mine: boolean): Promise<void>;
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

  neighbours.account.onGuestAdmitted(async ({ sessions, ...guest }) => {
    const others = await neighbours.account.sessionsOfPerson(guest.personId);
    for (const session of sessions) {
      if (!(await comings.note({ ...guest, ...session }, others))) continue;
      const { email = '', emailByLay } = (await neighbours.traject.personById(guest.personId)) ?? {};
      // What another wrote as the address is no way to tell this person (A22).
      if (email.trim() && !emailByLay) await core.mailer.send(admittedMail(email.trim(), core.origin()));
    }
  });
  neighbours.traject.onPersonLeft((_trajectId, personId) => links.revoke(personId));

  async function invitee(grant: Grant, personId: string): Promise<PersonRecord> {
    const person = await neighbours.traject.personById(personId);
    if (!person || person.trajectId !== trajectOf(grant) || person.leftAt) return fail('NOT_FOUND');
    return person;
  }

  async function makeLink(
    grant: Grant,
    person: PersonRecord,
    as: { letter: boolean; heldByOthers: boolean },
  ) {
    // Who signs in with an account must not come in with less proof.
    if (person.accountId) fail('INPUT_INVALID', { what: 'deze persoon logt in met een eigen account' });
    const madeBy = idOf(grant.viewer) ?? fail('FORBIDDEN');
    const made = await links.make(trajectOf(grant), person.id, { ...as, madeBy });
    // Who came in by an older one and was not recognised could be another: a new one is a new beginning (A23).
    await neighbours.account.endSessionsOf({ personId: person.id, unconfirmed: true });
    await neighbours.traject.publish(person.trajectId, eventOf(person.id));
    return made;
  }

  async function regisseurOf(trajectId: string): Promise<PersonRecord | null> {
    const traject = await neighbours.traject.trajectById(trajectId);
    return traject?.regisseurPersonId ? neighbours.traject.personById(traject.regisseurPersonId) : null;
  }

  const regisseurName = async (trajectId: string): Promise<string> =>
    (await regisseurOf(trajectId))?.name ?? '';

  /** Who invites, as a mail may say it: a professional. A regisseur of the household or network is named in no mail. */
  async function inviterOf(trajectId: string): Promise<Inviter | null> {
    const regisseur = await regisseurOf(trajectId);
    if (!regisseur?.accountId) return null;
    const account = await neighbours.account.accountById(regisseur.accountId);
    return account ? { name: account.name, organisation: account.organisationName } : null;
  }

  core.mailer.onRefused(async ({ about: { personId, invitationId } }) => {
    if (!invitationId || !(await links.refused(invitationId))) return;
    const person = await neighbours.traject.personById(personId);
    if (person) await neighbours.traject.publish(person.trajectId, { what: ['PEOPLE'] });
  });

  /** Someone who takes part still; for others the link is as unknown as any. */
  async function partaker(personId: string): Promise<PersonRecord> {
    const person = await neighbours.traject.personById(personId);
    return person && !person.leftAt && !person.accountId ? person : fail('LINK_INVALID');
  }

  /** Other devices of the person stay in: on these the person sees that someone came in (A23). */
  async function startFor(
    {
      _id,
      personId,
      trajectId,
      heldByOthers,
    }: Pick<StoredInvitation, '_id' | 'personId' | 'trajectId' | 'heldByOthers'>,
    device: string,
  ) {
    const { account } = neighbours;
    const others = await account.sessionsOfPerson(personId);
    const unconfirmed = heldByOthers === false ? {} : { unconfirmed: true };
    const started = await account.startSession(
      { kind: 'PERSON', personId, trajectId, ...unconfirmed },
      device,
    );
    if (await links.counts(_id)) {
      await comings.note({ personId, trajectId, sessionId: sessionOf(started.viewer) ?? '', device }, others);
      return started;
    }
    // Withdrawn between its use and now.
    await account.endOneSession(sessionOf(started.viewer) ?? '');
    return fail('LINK_INVALID');
  }

  const ticketOf = async (viewer: Viewer): Promise<GuestTicket> =>
    viewer.kind === 'GUEST'
      ? { meetingId: viewer.meetingId, admission: await neighbours.account.admissionOf(viewer.sessionId) }
      : fail('FORBIDDEN');

  return {
    async invite(grant, personId, channel, email) {
      const person = await invitee(grant, personId);
      const mailed = channel === 'MAIL';
      if (!mailed && !grantedToProfessional(grant)) fail('FORBIDDEN');
      const { to, heldByOthers } = mailed
        ? destinationOf(grant, person, email)
        : { to: '', heldByOthers: true };
      const { invitation, link } = await makeLink(grant, person, { letter: false, heldByOthers });
      const { _id: id, expiresAt } = invitation;
      const made = { id, person, state: stateOf(invitation, core.clock.now()), expiresAt };
      if (!mailed) return { ...made, link, qrSvg: await neighbours.output.qrSvg(link) };
      await core.mailer.send({
        ...invitationMail(to, link, expiresAt, await inviterOf(person.trajectId)),
        about: { personId: person.id, invitationId: id },
      });
      return { ...made, link: null, qrSvg: null };
    },
    async inviteByLetter(grant, personId) {
      const person = await invitee(grant, personId);
      const { link, code } = await makeLink(grant, person, { letter: true, heldByOthers: true });
      const meeting = await neighbours.meeting.nextOf(person.trajectId, person.id, { sure: false });
      const regisseur = await regisseurOf(person.trajectId);
      const { phone = null, email = null } = (regisseur && workContactOf(regisseur)) ?? {};
      return neighbours.output.letterPdf({
        link,
        code: `${code.slice(0, 4)} ${code.slice(4)}`,
        typeAt: `${core.origin()}/meedoen`,
        firstName: firstNameOf(person.name),
        regisseurName: regisseur?.name ?? '',
        meetsAt: meeting?.startsAt ?? null,
        place: meeting?.place ?? null,
        madeAt: core.clock.now(),
        sender: { organisation: regisseur?.organisation ?? null, phone, email },
      });
    },
    async withdraw(grant, personId) {
      const person = await invitee(grant, personId);
      await links.revoke(person.id);
      // Who is no professional puts nobody out who is in for sure (A22).
      const whose = grantedToProfessional(grant) ? {} : { unconfirmed: true as const };
      await neighbours.account.endSessionsOf({ personId: person.id, ...whose });
      await neighbours.traject.publish(person.trajectId, eventOf(person.id));
    },
    async preview(_grant, token, address) {
      const { personId, trajectId } = await links.look(token, address);
      const person = await partaker(personId);
      const [people, invitedBy, meeting] = await Promise.all([
        neighbours.traject.peopleOf(trajectId),
        regisseurName(trajectId),
        neighbours.meeting.nextOf(trajectId, person.id, { sure: false }),
      ]);
      const sides = new Set(people.filter(({ leftAt }) => !leftAt).map(({ side }) => side));
      return {
        forFirstName: firstNameOf(person.name),
        invitedBy,
        meetsAt: meeting?.startsAt ?? null,
        readers: sidesInOrder.filter((side) => sides.has(side)),
      };
    },
    async redeem(_grant, token, { viewer, address, device }) {
      const invitation = await links.redeem(token, address, idOf(viewer));
      try {
        await partaker(invitation.personId);
        const started = await startFor(invitation, device);
        await neighbours.traject.publish(invitation.trajectId, eventOf(invitation.personId));
        return started;
      } catch (error) {
        if (invitation.codeHash === undefined) await links.giveBack(invitation._id);
        throw error;
      }
    },
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
    answerComingIn: ({ viewer }, id, mine) => comings.answer(viewer, id, mine),
  };
}
