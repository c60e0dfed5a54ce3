import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AccountService } from './account.interface.ts';
import type { DemoPersonRecord } from './account.types.ts';

/** People of the demo region, whom anyone can become there. */
export function createDemoPeople(
  { environment }: Pick<Core, 'environment'>,
  { startSession }: Pick<AccountService, 'startSession'>,
): Pick<AccountService, 'registerDemoPeople' | 'demoPeople' | 'signInAsDemoPerson'> {
  let demoPeople: DemoPersonRecord[] = [];

  return {
    registerDemoPeople(people) {
      if (environment.demo) demoPeople = [...people];
    },
    demoPeople: () => demoPeople,
    async signInAsDemoPerson(_grant, key, { device }) {
      const person = demoPeople.find((one) => one.key === key) ?? fail('NOT_FOUND');
      const { owner } = person;
      return startSession(owner.kind === 'ACCOUNT' ? { ...owner, way: 'DEMO' } : owner, device);
    },
  };
}
