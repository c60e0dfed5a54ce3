import type { PersonRecord } from '../traject/traject.types.ts';
import type { InvitationNeighbours } from './invitation.service.ts';
import type { Inviter } from './invitation.words.ts';

/** Who invites in a traject. */
export interface InvitingRegisseur {
  /** The regisseur of now; null when there is none. */
  regisseurOf(trajectId: string): Promise<PersonRecord | null>;
  /** Who invites, as a mail may say it: a professional. A regisseur of the household or network is named in no mail. */
  inviterOf(trajectId: string): Promise<Inviter | null>;
}

/** Over the trajecten and accounts. */
export function createInvitingRegisseur({
  account: accounts,
  traject: trajecten,
}: Pick<InvitationNeighbours, 'account' | 'traject'>): InvitingRegisseur {
  async function regisseurOf(trajectId: string): Promise<PersonRecord | null> {
    const traject = await trajecten.trajectById(trajectId);
    return traject?.regisseurPersonId ? trajecten.personById(traject.regisseurPersonId) : null;
  }

  return {
    regisseurOf,
    async inviterOf(trajectId) {
      const regisseur = await regisseurOf(trajectId);
      if (!regisseur?.accountId) return null;
      const account = await accounts.accountById(regisseur.accountId);
      return account ? { name: account.name, organisation: account.organisationName } : null;
    },
  };
}
