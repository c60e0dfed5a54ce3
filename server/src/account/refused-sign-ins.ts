import type { Core } from '../core.ts';
import { isCoded } from '../errors.ts';
import type { OrganisationActor, OrganisationLog } from '../chain/organisation-log.ts';
import type { SignInRefusal } from '../schema.generated.ts';

/** Whose account it was tried for, if any: by what was given, whatever the state of the account. */
type FindAccount = () => Promise<string | null>;

/** Tells the organisation's log of sign-ins that failed. */
export interface RefusedSignIns {
  /** Runs an attempt. When it is refused, the line follows in the background. */
  attempt<T>(find: FindAccount, device: string, run: () => Promise<T>): Promise<T>;
  /** Tells of one, in the background. */
  tell(find: FindAccount, refusal: SignInRefusal, device: string): void;
  /** Resolves when what was told is on disk: for a clean stop. */
  settled(): Promise<void>;
}

const refusals: Partial<Record<string, SignInRefusal>> = {
  CODE_INVALID: 'WRONG',
  PASSKEY_INVALID: 'WRONG',
  CODE_EXPIRED: 'TOO_OLD',
  LINK_EXPIRED: 'TOO_OLD',
  LINK_USED: 'TOO_OLD',
  FORBIDDEN: 'NOT_ACTIVE',
  RATE_LIMITED: 'TOO_OFTEN',
};

/**
 * Lines are written while nobody waits: an address that has an account takes as long to refuse as one that has none. So a
 * crash at that moment may lose one; what is refused changes nothing that a line must go with. Once in ten minutes for
 * the same reason, so that who tries without end does not fill the log.
 */
export function createRefusedSignIns(
  { logger }: Pick<Core, 'logger'>,
  log: OrganisationLog,
  actorOf: (accountId: string) => Promise<(OrganisationActor & { organisationId: string }) | null>,
): RefusedSignIns {
  const running = new Set<Promise<void>>();

  async function write(find: FindAccount, refusal: SignInRefusal, device: string): Promise<void> {
    const accountId = await find();
    const tried = accountId && (await actorOf(accountId));
    if (!tried) return;
    const { organisationId, ...by } = tried;
    await log.addOnce(organisationId, by, 'SIGN_IN_REFUSED', { refusal, device });
  }

  function tell(find: FindAccount, refusal: SignInRefusal, device: string): void {
    const work = write(find, refusal, device)
      .catch((error: unknown) =>
        logger.error({ name: (error as Error).name }, 'A refused sign-in could not be logged'),
      )
      .finally(() => running.delete(work));
    running.add(work);
  }

  return {
    tell,
    async attempt(find, device, run) {
      try {
        return await run();
      } catch (error) {
        const refusal = isCoded(error) ? refusals[String(error.extensions['code'])] : undefined;
        if (refusal) tell(find, refusal, device);
        throw error;
      }
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
