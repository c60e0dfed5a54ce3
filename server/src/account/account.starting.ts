import { sessionOf } from '../access/viewer.ts';
import type { OrganisationActor, OrganisationLog } from '../chain/organisation-log.ts';
import { fail } from '../errors.ts';
import type { AccountActing } from './account.acting.ts';
import type { AccountService } from './account.interface.ts';
import type { SessionOwner, StartedSession } from './account.types.ts';
import type { Accounts } from './accounts.ts';
import type { Sessions } from './sessions.ts';

interface With {
  accounts: Pick<Accounts, 'markSignIn'>;
  sessions: Sessions;
  log: OrganisationLog;
  accountOf: AccountActing['accountOf'];
  endSessionsOf: AccountService['endSessionsOf'];
}

type Owner = Extract<SessionOwner, { kind: 'ACCOUNT' }>;

/** Beginning a session of who showed who it is: of an account together with the line of its organisation's log. */
export function createStarting({
  accounts,
  sessions,
  log,
  accountOf,
  endSessionsOf,
}: With): Pick<AccountService, 'startSession' | 'startOwing' | 'useSecondStep'> {
  let secondStep: Parameters<AccountService['useSecondStep']>[0] = async () => null;

  async function startForAccount({ accountId, way }: Owner, device: string): Promise<StartedSession> {
    const { organisationId, roles, name, function: role } = await accountOf(accountId);
    // Who may do nothing does not come in; as for an address that is not known.
    if (roles.length === 0) fail('FORBIDDEN');
    const owner = { kind: 'ACCOUNT', accountId, organisationId, roles } as const;
    const by: OrganisationActor = { id: accountId, name, role };
    const started = await log.inTransaction(organisationId, by, async (session, note) => {
      const begun = await sessions.start(owner, device, session);
      by.sessionId = sessionOf(begun.viewer) ?? '';
      await accounts.markSignIn(accountId, session);
      note('SIGNED_IN', { ...(way ? { way } : {}), device });
      return begun;
    });
    // Roles that were taken away in between must not live on in this session.
    const fresh = await accountOf(accountId);
    if (fresh.roles.join() === roles.join()) return started;
    if (fresh.roles.length === 0) {
      await endSessionsOf({ accountId });
      fail('FORBIDDEN');
    }
    await sessions.changeRoles(accountId, fresh.roles);
    return { ...started, viewer: await sessions.viewerOf(started.secret) };
  }

  return {
    startSession: (who, device) =>
      who.kind === 'ACCOUNT' ? startForAccount(who, device) : sessions.start(who, device),
    // After a mail or the like: in, or half in. That alone is no way around a second factor.
    async startOwing(accountId, way, device, strong = false) {
      const { organisationId, roles } = await accountOf(accountId);
      if (!strong && roles.length > 0 && (await secondStep({ accountId, organisationId })))
        return sessions.startHalf({ kind: 'ACCOUNT', accountId, organisationId, roles }, device);
      return startForAccount({ kind: 'ACCOUNT', accountId, way }, device);
    },
    useSecondStep(owes) {
      secondStep = owes;
    },
  };
}
