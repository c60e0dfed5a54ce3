import { trajectOf, type Grant } from '../access/grant.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { StartedSession } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { sidesInOrder, type InvitationRoom, type Rooms } from '../rooms.ts';
import type {
  GuestTicket,
  InvitationChannel,
  InvitationPreview,
  InvitationState,
} from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { workContactOf } from '../traject/work-contact.ts';
import { followAdmission } from './admission.ts';
import { firstNameOf, stateOf } from './invitation.rules.ts';
import { invitationMail } from './invitation.words.ts';
import { createJoin, type Join } from './join.ts';
import { createLinks } from './links.ts';

/** An invitation with its secret, as the regisseur gets it once. */
export interface MadeInvitation {
  id: string;
  person: PersonRecord;
  state: InvitationState;
  expiresAt: Date;
  link: string;
  qrSvg: string;
}

/** What the invitation room offers its own resolvers. */
export interface InvitationService extends InvitationRoom {
  /** Throws NOT_FOUND; INPUT_INVALID for someone with an account, or without an address to mail to. */
  invite(grant: Grant<'TRAJECT_LEAD'>, personId: string, channel: InvitationChannel): Promise<MadeInvitation>;
  /** The letter as PDF. Throws NOT_FOUND; INPUT_INVALID for someone with an account. */
  inviteByLetter(grant: Grant<'TRAJECT_LEAD'>, personId: string): Promise<Uint8Array>;
  /** Withdraws the link and ends the sessions that came from it. Throws NOT_FOUND. */
  withdraw(grant: Grant<'TRAJECT_LEAD'>, personId: string): Promise<void>;
  /** Throws LINK_INVALID, LINK_EXPIRED, LINK_USED, RATE_LIMITED. */
  preview(grant: Grant<'PUBLIC'>, token: string, address: string): Promise<InvitationPreview>;
  /** Throws as `preview`. */
  redeem(
    grant: Grant<'PUBLIC'>,
    token: string,
    from: { address: string; device: string },
  ): Promise<StartedSession>;
  /** Throws CODE_INVALID, INPUT_INVALID, RATE_LIMITED. */
  joinByCode(
    grant: Grant<'PUBLIC'>,
    code: string,
    name: string,
    from: Parameters<Join['byCode']>[2],
  ): ReturnType<Join['byCode']>;
  /** Where the guest stands now. */
  ticketOf(viewer: Viewer): Promise<GuestTicket>;
  myAdmission(grant: Grant<'GUEST'>): AsyncIterableIterator<GuestTicket>;
}

/** The invitation room: personal links, and coming in by meeting code. */
export async function createInvitationRoom(core: Core, rooms: () => Rooms): Promise<InvitationService> {
  const links = await createLinks(core);
  const join = createJoin(core, rooms);

  async function invitee(grant: Grant<'TRAJECT_LEAD'>, personId: string): Promise<PersonRecord> {
    const person = await rooms().traject.personById(personId);
    if (!person || person.trajectId !== trajectOf(grant) || person.leftAt) return fail('NOT_FOUND');
    return person;
  }

  async function makeLink(grant: Grant<'TRAJECT_LEAD'>, person: PersonRecord) {
    // Who signs in with an account must not come in with less proof.
    if (person.accountId) fail('INPUT_INVALID', { what: 'deze persoon logt in met een eigen account' });
    const made = await links.make(trajectOf(grant), person.id);
    await rooms().traject.tell(person.trajectId, { what: ['PEOPLE'] });
    return made;
  }

  async function regisseurOf(trajectId: string): Promise<PersonRecord | null> {
    const traject = await rooms().traject.trajectById(trajectId);
    return traject?.regisseurPersonId ? rooms().traject.personById(traject.regisseurPersonId) : null;
  }

  const regisseurName = async (trajectId: string): Promise<string> =>
    (await regisseurOf(trajectId))?.name ?? '';

  /** Someone who takes part still; for others the link is as unknown as any. */
  async function partaker(personId: string): Promise<PersonRecord> {
    const person = await rooms().traject.personById(personId);
    return person && !person.leftAt && !person.accountId ? person : fail('LINK_INVALID');
  }

  async function startFor(
    { _id, personId, trajectId }: { _id: string; personId: string; trajectId: string },
    device: string,
  ) {
    const { account } = rooms();
    // The person has a new device: what the former one has ends.
    await account.endSessionsOf({ personId });
    const started = await account.startSession({ kind: 'PERSON', personId, trajectId }, device);
    if (await links.counts(_id)) return started;
    // Withdrawn between its use and now.
    await account.endOneSession(sessionOf(started.viewer) ?? '');
    return fail('LINK_INVALID');
  }

  const ticketOf = async (viewer: Viewer): Promise<GuestTicket> =>
    viewer.kind === 'GUEST'
      ? { meetingId: viewer.meetingId, admission: await rooms().account.admissionOf(viewer.sessionId) }
      : fail('FORBIDDEN');

  return {
    async invite(grant, personId, channel) {
      const person = await invitee(grant, personId);
      if (channel === 'MAIL' && !person.email.trim()) {
        fail('INPUT_INVALID', { what: 'van deze persoon is geen e-mailadres bekend' });
      }
      const { invitation, link } = await makeLink(grant, person);
      if (channel === 'MAIL')
        await core.mailer.send(invitationMail(person.email.trim(), link, invitation.expiresAt));
      const state = stateOf(invitation, core.clock.now());
      const qrSvg = await rooms().output.qrSvg(link);
      return { id: invitation._id, person, state, expiresAt: invitation.expiresAt, link, qrSvg };
    },
    async inviteByLetter(grant, personId) {
      const person = await invitee(grant, personId);
      const { link } = await makeLink(grant, person);
      const meeting = await rooms().meeting.nextOf(person.trajectId, person.id);
      const regisseur = await regisseurOf(person.trajectId);
      const { phone = null, email = null } = (regisseur && workContactOf(regisseur)) ?? {};
      return rooms().output.letterPdf({
        link,
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
      await rooms().account.endSessionsOf({ personId: person.id });
      await rooms().traject.tell(person.trajectId, { what: ['PEOPLE'] });
    },
    async preview(_grant, token, address) {
      const { personId, trajectId } = await links.look(token, address);
      const person = await partaker(personId);
      const [people, invitedBy, meeting] = await Promise.all([
        rooms().traject.peopleOf(trajectId),
        regisseurName(trajectId),
        rooms().meeting.nextOf(trajectId, person.id),
      ]);
      const sides = new Set(people.filter(({ leftAt }) => !leftAt).map(({ side }) => side));
      return {
        forFirstName: firstNameOf(person.name),
        invitedBy,
        meetsAt: meeting?.startsAt ?? null,
        readers: sidesInOrder.filter((side) => sides.has(side)),
      };
    },
    async redeem(_grant, token, { address, device }) {
      const invitation = await links.redeem(token, address);
      try {
        await partaker(invitation.personId);
        const started = await startFor(invitation, device);
        await rooms().traject.tell(invitation.trajectId, { what: ['PEOPLE'] });
        return started;
      } catch (error) {
        await links.giveBack(invitation._id);
        throw error;
      }
    },
    joinByCode: (_grant, code, name, from) => join.byCode(code, name, from),
    ticketOf,
    myAdmission: ({ viewer }) => followAdmission(viewer, rooms().account.admissionOf, core.accessChanges),
    async statesOf(personIds) {
      const now = core.clock.now();
      const last = await links.lastOf(personIds);
      return new Map([...last].map(([personId, invitation]) => [personId, stateOf(invitation, now)]));
    },
    revokeFor: links.revoke,
  };
}
