import type { ClientSession } from 'mongoose';
import type { AccountService } from '../account/account.service.ts';
import type { AccountRecord } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AddPersonInput } from '../schema.generated.ts';
import { inTransaction, isDuplicate } from '../writes.ts';
import { grantedToProfessional, trajectOf } from '../access/grant.ts';
import type { TrajectEvents } from './events.ts';
import type { People } from './people.ts';
import { blank, someone } from './people.record.ts';
import { touch } from './people.touch.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectModels } from './traject.model.ts';
import type { PersonComing } from './traject.service.ts';
import { lineOf } from './traject.rules.ts';
import type { PersonRecord } from './traject.types.ts';

/** A professional's person, with the number under which that colleague is known already. */
export function createColleagues(
  core: Core,
  accounts: Pick<AccountService, 'accountById'>,
  models: TrajectModels,
  store: TrajectStore,
): Pick<People, 'professional' | 'ofAccount'> {
  async function professional(accountId: string, organisationId: string): Promise<AccountRecord> {
    const account = await accounts.accountById(accountId);
    if (!account || account.organisationId !== organisationId || !account.roles.includes('PROFESSIONAL'))
      fail('NOT_FOUND');
    return account;
  }

  /** The number under which a colleague is known where it leads already: there everyone may see it. Else none. */
  async function workPhoneOf(accountId: string): Promise<string> {
    const leads = await models.Appointment.find({ accountId, active: true }).lean();
    const led = await Promise.all(leads.map(({ personId }) => store.personById(personId)));
    return led.find((person) => person !== null && person.phone !== '')?.phone ?? '';
  }

  async function ofAccount(
    trajectId: string,
    account: AccountRecord,
    session: ClientSession,
  ): Promise<PersonRecord> {
    const others = await store.peopleOf(trajectId);
    const present = others.find((person) => person.accountId === account.id && person.leftAt === null);
    if (present) return present;
    const made: PersonRecord = {
      ...blank(core, trajectId, 'PROFESSIONAL', others),
      accountId: account.id,
      name: account.name,
      relation: account.function,
      organisation: account.organisationName,
      email: account.email,
      phone: await workPhoneOf(account.id),
    };
    await store.insertPerson(made, session);
    return made;
  }

  return { professional, ofAccount };
}

/** Adding a person. */
export function createAdding(
  core: Core,
  models: TrajectModels,
  store: TrajectStore,
  events: TrajectEvents,
  {
    professional,
    ofAccount,
    onComing,
  }: Pick<People, 'professional' | 'ofAccount'> & { onComing: readonly PersonComing[] },
): Pick<People, 'add'> {
  async function added(
    trajectId: string,
    input: AddPersonInput,
    lay: boolean,
    session: ClientSession,
  ): Promise<PersonRecord> {
    const person = someone(core, trajectId, input, await store.peopleOf(trajectId));
    const made = lay && person.email !== '' ? { ...person, emailByLay: true } : person;
    await store.insertPerson(made, session);
    return made;
  }

  return {
    async add(grant, input) {
      const trajectId = trajectOf(grant);
      const accountId = input.accountId ?? null;
      if (accountId !== null && input.side !== 'PROFESSIONAL')
        fail('INPUT_INVALID', { what: 'een collega hoort bij de professionals' });
      const account =
        accountId === null
          ? null
          : await professional(accountId, grant.situation.traject?.organisationId ?? '');
      const relation = lineOf(input.relation, 'de relatie', 120);
      const present = (await store.peopleOf(trajectId)).find(
        (one) => one.accountId !== null && one.accountId === accountId && one.leftAt === null,
      );
      if (present) return present;
      const joined = await inTransaction(core.database, async (session) => {
        if (!(await touch(models, trajectId, {}, session))) fail('NOT_FOUND');
        for (const hears of onComing) await hears(trajectId, session);
        const person = account
          ? await ofAccount(
              trajectId,
              relation === '' ? account : { ...account, function: relation },
              session,
            )
          : await added(trajectId, input, !grantedToProfessional(grant), session);
        const { id: subject, name } = person;
        const timeline = { kind: 'PERSON_JOINED', subject, person: name } as const;
        await events.enqueue(session, trajectId, { what: ['PEOPLE'], timeline });
        return person;
      }).catch((error: unknown) => (isDuplicate(error) ? fail('CONFLICT') : Promise.reject(error)));
      core.accessChanges.announce({ trajectId });
      await events.publishPending(trajectId);
      return joined;
    },
  };
}
