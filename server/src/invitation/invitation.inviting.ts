import { digitsOf } from '@regietafel/schema/input/digits.ts';
import { grantedToProfessional, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { workContactOf } from '../traject/work-contact.ts';
import type { InvitingRegisseur } from './invitation.regisseur.ts';
import { destinationOf, eventOf, firstNameOf, idOf, lastDayOf, stateOf } from './invitation.rules.ts';
import type { InvitationNeighbours, InvitationService } from './invitation.service.ts';
import { invitationMail } from './invitation.words.ts';
import type { Links } from './links.ts';

interface With {
  neighbours: InvitationNeighbours;
  links: Links;
  regisseur: InvitingRegisseur;
}

/** Inviting somebody by mail, on the screen or by letter, taking an invitation back, and saying whose device came by one. */
export function createInviting(
  core: Core,
  { neighbours, links, regisseur: { regisseurOf, inviterOf } }: With,
): Pick<InvitationService, 'invite' | 'inviteByLetter' | 'withdraw' | 'confirmDevice'> {
  const { account, traject, meeting, output } = neighbours;
  const invitee = findingInvitee(neighbours);
  const makeLink = makingLinkOf(neighbours, links);

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
      if (!mailed) return { ...made, link, qrSvg: await output.qrSvg(link) };
      await core.mailer.send({
        ...invitationMail(to, link, lastDayOf(expiresAt), await inviterOf(person.trajectId)),
        about: { personId: person.id, invitationId: id },
      });
      return { ...made, link: null, qrSvg: null };
    },
    async inviteByLetter(grant, personId) {
      const person = await invitee(grant, personId);
      const as = { letter: true, heldByOthers: true };
      const { invitation, link, code } = await makeLink(grant, person, as);
      const next = await meeting.nextOf(person.trajectId, person.id, { sure: false });
      return output.letterPdf({
        link,
        code: `${code.slice(0, 4)} ${code.slice(4)}`,
        typeAt: `${core.origin()}/meedoen`,
        firstName: firstNameOf(person.name),
        meetsAt: next?.startsAt ?? null,
        place: next?.place ?? null,
        madeAt: core.clock.now(),
        firstUseBy: lastDayOf(invitation.expiresAt),
        ...senderOf(await regisseurOf(person.trajectId)),
      });
    },
    async withdraw(grant, personId) {
      const person = await invitee(grant, personId);
      await links.revoke(person.id);
      // Who is no professional puts nobody out who is in for sure (A22).
      const whose = grantedToProfessional(grant) ? {} : { unconfirmed: true as const };
      await account.endSessionsOf({ personId: person.id, ...whose });
      await traject.publish(person.trajectId, eventOf(person.id));
    },
    async confirmDevice(grant, personId, code) {
      const person = await invitee(grant, personId);
      await account.recognisePerson(person.id, digitsOf(code, 4));
      await traject.publish(person.trajectId, eventOf(person.id));
    },
  };
}

/** Somebody of the grant's traject who takes part. */
const findingInvitee =
  ({ traject }: Pick<InvitationNeighbours, 'traject'>) =>
  async (grant: Grant, personId: string): Promise<PersonRecord> => {
    const person = await traject.personById(personId);
    if (!person || person.trajectId !== trajectOf(grant) || person.leftAt) return fail('NOT_FOUND');
    return person;
  };

/** Makes the one link of a person that counts. */
const makingLinkOf =
  ({ account, traject }: Pick<InvitationNeighbours, 'account' | 'traject'>, links: Pick<Links, 'make'>) =>
  async (grant: Grant, person: PersonRecord, as: { letter: boolean; heldByOthers: boolean }) => {
    // Who signs in with an account must not come in with less proof.
    if (person.accountId) fail('INPUT_INVALID', { what: 'deze persoon logt in met een eigen account' });
    const madeBy = idOf(grant.viewer) ?? fail('FORBIDDEN');
    const made = await links.make(trajectOf(grant), person.id, { ...as, madeBy });
    // Who came in by an older one and was not recognised could be another: a new one is a new beginning (A23).
    await account.endSessionsOf({ personId: person.id, unconfirmed: true });
    await traject.publish(person.trajectId, eventOf(person.id));
    return made;
  };

/** From whom a letter comes, and whom to call. */
function senderOf(regisseur: PersonRecord | null) {
  const { phone = null, email = null } = (regisseur && workContactOf(regisseur)) ?? {};
  return {
    regisseurName: regisseur?.name ?? '',
    sender: { organisation: regisseur?.organisation ?? null, phone, email },
  };
}
