import { sessionOf } from '../access/viewer.ts';
import { fail } from '../errors.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { Comings } from './comings.ts';
import type { StoredInvitation } from './invitation.model.ts';
import type { InvitingRegisseur } from './invitation.regisseur.ts';
import { eventOf, firstNameOf, idOf, sidesInOrder } from './invitation.rules.ts';
import type { InvitationNeighbours, InvitationService } from './invitation.service.ts';
import type { Links } from './links.ts';

interface With {
  neighbours: InvitationNeighbours;
  links: Links;
  comings: Pick<Comings, 'note'>;
  regisseur: Pick<InvitingRegisseur, 'regisseurOf'>;
}

/** Coming in by a personal link or letter: what one sees before, and the session that begins. */
export function createComingByLink({
  neighbours,
  links,
  comings,
  regisseur,
}: With): Pick<InvitationService, 'preview' | 'redeem'> {
  const { traject, meeting } = neighbours;
  const startFor = startingSession({ neighbours, links, comings });

  /** Someone who takes part still; for others the link is as unknown as any. */
  async function partaker(personId: string): Promise<PersonRecord> {
    const person = await traject.personById(personId);
    return person && !person.leftAt && !person.accountId ? person : fail('LINK_INVALID');
  }

  return {
    async preview(_grant, token, address) {
      const { personId, trajectId } = await links.look(token, address);
      const person = await partaker(personId);
      const [people, inviting, next] = await Promise.all([
        traject.peopleOf(trajectId),
        regisseur.regisseurOf(trajectId),
        meeting.nextOf(trajectId, person.id, { sure: false }),
      ]);
      const sides = new Set(people.filter(({ leftAt }) => !leftAt).map(({ side }) => side));
      return {
        forFirstName: firstNameOf(person.name),
        invitedBy: inviting?.name ?? '',
        meetsAt: next?.startsAt ?? null,
        readers: sidesInOrder.filter((side) => sides.has(side)),
      };
    },
    async redeem(_grant, token, { viewer, address, device }) {
      const invitation = await links.redeem(token, address, idOf(viewer));
      try {
        await partaker(invitation.personId);
        const started = await startFor(invitation, device);
        await traject.publish(invitation.trajectId, eventOf(invitation.personId));
        return started;
      } catch (error) {
        if (invitation.codeHash === undefined) await links.giveBack(invitation._id);
        throw error;
      }
    },
  };
}

/** Other devices of the person stay in: on these the person sees that someone came in (A23). */
const startingSession =
  ({ neighbours: { account }, links, comings }: Pick<With, 'neighbours' | 'links' | 'comings'>) =>
  async (
    {
      _id,
      personId,
      trajectId,
      heldByOthers,
    }: Pick<StoredInvitation, '_id' | 'personId' | 'trajectId' | 'heldByOthers'>,
    device: string,
  ) => {
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
  };
