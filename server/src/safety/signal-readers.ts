import type { AccountService } from '../account/account.service.ts';
import type { AccountRecord } from '../account/account.types.ts';
import type { OrganisationRole, ProfessionalAskedOf, SafetySignalReader } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';

/** Who reads a signal, and as what. */
export type SignalReader = Pick<AccountRecord, 'id' | 'email'> & { as: SafetySignalReader };

/** Who reads signals: the one answer behind mails, what senders are told, and who may be appointed (R24). */
export interface SignalReaders {
  /**
   * Who reads the signals of a traject; nobody: a safety desk has to be named first. `deskToo`: this one is the desk's
   * beside a professional who leads.
   */
  of(traject: TrajectRecord, deskToo?: boolean): Promise<SignalReader[]>;
  /** True while somebody of the organisation is its safety desk. */
  hasDesk(organisationId: string): Promise<boolean>;
  /** Addresses of who can name a safety desk. */
  whoCanNameDesk(organisationId: string): Promise<string[]>;
  /** Who can see to it that a professional leads, and their addresses. */
  whoAppoints(traject: TrajectRecord): Promise<{ askedOf: ProfessionalAskedOf; emails: string[] }>;
  /** True while somebody of the household or network leads: a professional is needed once it is not safe. */
  ledByLay(traject: TrajectRecord): Promise<boolean>;
  /** True while a professional leads whose account may: then signals are that one's. */
  ledByProfessional(traject: TrajectRecord): Promise<boolean>;
}

/** Readers over accounts and trajecten. */
export function createSignalReaders(neighbours: {
  account: Pick<AccountService, 'accountsOfOrganisation'>;
  traject: Pick<TrajectService, 'personById'>;
}): SignalReaders {
  const accountsIn = (organisationId: string) => neighbours.account.accountsOfOrganisation(organisationId);
  const as =
    (reader: SafetySignalReader) =>
    ({ id, email }: AccountRecord): SignalReader => ({ id, email, as: reader });

  const addressesWith = async (organisationId: string, role: OrganisationRole): Promise<string[]> =>
    (await accountsIn(organisationId)).flatMap(({ roles, email }) => (roles.includes(role) ? [email] : []));

  async function leaderAmong(
    all: readonly AccountRecord[],
    { regisseurPersonId }: TrajectRecord,
  ): Promise<AccountRecord | undefined> {
    const leader = regisseurPersonId === null ? null : await neighbours.traject.personById(regisseurPersonId);
    if (leader?.side !== 'PROFESSIONAL') return undefined;
    return all.find(({ id, roles }) => id === leader.accountId && roles.includes('PROFESSIONAL'));
  }

  return {
    async of(traject, deskToo = false) {
      const all = await accountsIn(traject.organisationId);
      const desk = all.filter(({ roles }) => roles.includes('SAFETY_DESK')).map(as('SAFETY_DESK'));
      const leader = await leaderAmong(all, traject);
      // Nobody looks at a closed traject any more: what comes there is the desk's too.
      if (leader) return [as('REGISSEUR')(leader), ...(deskToo || traject.closed ? desk : [])];
      if (desk.length > 0 || traject.regisseurPersonId !== null) return desk;
      return all
        .filter(({ id, roles }) => id === traject.registeredBy && roles.includes('AANMELDCOORDINATOR'))
        .map(as('COORDINATOR'));
    },
    hasDesk: async (organisationId) =>
      (await accountsIn(organisationId)).some(({ roles }) => roles.includes('SAFETY_DESK')),
    whoCanNameDesk: (organisationId) => addressesWith(organisationId, 'ADMINISTRATOR'),
    async whoAppoints({ organisationId, registeredBy, regisseurPersonId }) {
      const all = await accountsIn(organisationId);
      const withRole = (role: OrganisationRole) => all.filter(({ roles }) => roles.includes(role));
      const coordinators = withRole('AANMELDCOORDINATOR').filter(({ id }) => id === registeredBy);
      const waitsWith = regisseurPersonId === null ? coordinators : [];
      const byTurn = [
        ['COORDINATOR', waitsWith],
        ['MANAGER', withRole('MANAGER')],
        ['ADMINISTRATOR', withRole('ADMINISTRATOR')],
      ] as const;
      const [askedOf, asked] = byTurn.find(([, some]) => some.length > 0) ?? (['NOBODY', []] as const);
      return { askedOf, emails: asked.map(({ email }) => email) };
    },
    async ledByLay({ regisseurPersonId: id }) {
      const leader = id === null ? null : await neighbours.traject.personById(id);
      return leader !== null && leader.side !== 'PROFESSIONAL';
    },
    ledByProfessional: async (traject) =>
      (await leaderAmong(await accountsIn(traject.organisationId), traject)) !== undefined,
  };
}
