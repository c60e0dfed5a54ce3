import type { Viewer } from '../access/viewer.ts';
import { createOrganisationLog, theSystem } from '../chain/organisation-log.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { createAccountActing, type AccountActing } from './account.acting.ts';
import type { AccountService } from './account.interface.ts';
import { createMailSignIn } from './account.mail.ts';
import { createSessionChanges, createViewersSessions } from './account.sessions.ts';
import { createStarting } from './account.starting.ts';
import type { SignedIn } from './account.types.ts';
import { createAccounts, type Accounts } from './accounts.ts';
import { createDemoPeople } from './demo-people.ts';
import { createRefusedSignIns } from './refused-sign-ins.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSignIn } from './sign-in.ts';

export type { AccountService, Caller, GuestAdmittedListener } from './account.interface.ts';

/** Organisations, accounts, sessions, signing in. */
export async function createAccountService(core: Core): Promise<AccountService> {
  const accounts = await createAccounts(core);
  const sessions = await createSessions(core, accounts.rolesOf);
  const signIn = await createSignIn(core, accounts);
  const log = await createOrganisationLog(core);
  const refused = createRefusedSignIns(core, log, async (accountId) => {
    const one = (await accounts.byId([accountId])).get(accountId);
    return one
      ? { id: one.id, name: one.name, role: one.function, organisationId: one.organisationId }
      : null;
  });
  const { accountOf, ...acting } = createAccountActing({ accounts, log });
  const changes = createSessionChanges(sessions);
  const { endSessionsOf } = changes;
  const starting = createStarting({ accounts, sessions, log, accountOf, endSessionsOf });

  return {
    ...knownAccounts(accounts),
    ...knownSessions(sessions),
    ...acting,
    ...changes,
    ...starting,
    ...createViewersSessions(sessions, acting),
    ...createMailSignIn({ accounts, signIn, refused, ...starting }),
    ...createDemoPeople(core, starting),
    log,
    refused,
    createAccount: async (one, by = theSystem()) =>
      (await acting.makeAccounts(one.organisationId, [one], by))[0] ?? fail('INTERNAL'),
    forgetSignInMails: signIn.forget,
    signedIn: signedIn({ sessions, accountOf }),
    async changeRoles(accountId, roles) {
      await accounts.changeRoles(accountId, roles);
      await sessions.changeRoles(accountId, roles);
      if (roles.length === 0) await endSessionsOf({ accountId });
    },
    async settled() {
      await signIn.settled();
      await refused.settled();
    },
  };
}

/** What others ask of accounts and organisations. */
const knownAccounts = (accounts: Accounts) => ({
  accountsById: accounts.byId,
  async accountOfEmail(email: string) {
    const id = await accounts.idOfEmail(email);
    return id === null ? undefined : (await accounts.byId([id])).get(id);
  },
  accountById: async (id: string) => (await accounts.byId([id])).get(id),
  accountsOfOrganisation: accounts.ofOrganisation,
  createOrganisation: accounts.createOrganisation,
  organisations: accounts.organisations,
  takenAmong: accounts.takenAmong,
  nameOfOrganisation: accounts.nameOf,
  managed: accounts.managed,
  isEmpty: accounts.isEmpty,
  secondFactorDemanded: accounts.secondFactorDemanded,
  demandSecondFactor: accounts.demandSecondFactor,
});

/** What others ask of sessions. */
const knownSessions = (sessions: Sessions) => ({
  viewerOf: sessions.viewerOf,
  admissionOf: sessions.admissionOf,
  sessionsOfPerson: sessions.idsOf,
  unconfirmedAmong: sessions.unconfirmedAmong,
  recognitionCode: sessions.recognitionCode,
  recognisePerson: sessions.recognise,
  endOneSession: async (sessionId: string) => void (await sessions.end(sessionId)),
});

/** Who a viewer is, as far as accounts and sessions tell. */
const signedIn =
  ({ sessions, accountOf }: { sessions: Sessions; accountOf: AccountActing['accountOf'] }) =>
  async (viewer: Viewer): Promise<SignedIn | null> => {
    if (viewer.kind === 'ANONYMOUS') return null;
    const account = viewer.kind === 'ACCOUNT' ? await accountOf(viewer.accountId) : null;
    return {
      kind: viewer.kind,
      name: account?.name ?? null,
      accountId: account?.id ?? null,
      organisationRoles: viewer.kind === 'ACCOUNT' ? viewer.roles : [],
      meetingId: viewer.kind === 'GUEST' ? viewer.meetingId : null,
      ...(await sessions.deviceOf(viewer)),
    };
  };
