import type { Core } from '../core.ts';
import type { Comings } from './comings.ts';
import type { InvitationNeighbours } from './invitation.service.ts';
import { admittedMail } from './invitation.words.ts';
import type { Links } from './links.ts';

interface With {
  neighbours: Pick<InvitationNeighbours, 'account' | 'traject'>;
  links: Pick<Links, 'revoke' | 'refused'>;
  comings: Pick<Comings, 'note'>;
}

/** What happens to invitations because of something elsewhere. */
export function listenForInvitations(core: Core, { neighbours, links, comings }: With): void {
  const { account, traject } = neighbours;

  account.onGuestAdmitted(async ({ sessions, ...guest }) => {
    const others = await account.sessionsOfPerson(guest.personId);
    for (const session of sessions) {
      if (!(await comings.note({ ...guest, ...session }, others))) continue;
      const { email = '', emailByLay } = (await traject.personById(guest.personId)) ?? {};
      // What another wrote as the address is no way to tell this person (A22).
      if (email.trim() && !emailByLay) await core.mailer.send(admittedMail(email.trim(), core.origin()));
    }
  });

  traject.onPersonLeft((_trajectId, personId) => links.revoke(personId));

  core.mailer.onRefused(async ({ about: { personId, invitationId } }) => {
    if (!invitationId || !(await links.refused(invitationId))) return;
    const person = await traject.personById(personId);
    if (person) await traject.publish(person.trajectId, { what: ['PEOPLE'] });
  });
}
