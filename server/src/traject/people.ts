import { trusted, type ClientSession } from 'mongoose';
import { grantedToProfessional, grantedToRegisseur, trajectOf, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { AccountRecord } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type {
  AddPersonInput,
  ChangePersonInput,
  Contact,
  HouseholdMemberInput,
} from '../schema.generated.ts';
import { inTransaction } from '../writes.ts';
import type { TrajectEvents } from './events.ts';
import { createAdding, createColleagues } from './people.coming.ts';
import {
  distinct,
  hearersOf,
  mayHide,
  memberOf,
  mustBeHisToChange,
  widens,
  withChanges,
} from './people.record.ts';
import { touch } from './people.touch.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectModels } from './traject.model.ts';
import type { PersonComing, PersonLeft } from './traject.service.ts';
import type { PersonRecord } from './traject.types.ts';

/** Who takes part in a traject: coming, changing, leaving. */
export interface People {
  add(grant: Grant<'TRAJECT_LEAD'>, input: AddPersonInput): Promise<PersonRecord>;
  change(grant: Grant<'PERSON_CHANGE'>, input: ChangePersonInput): Promise<PersonRecord>;
  remove(grant: Grant<'TRAJECT_LEAD'>, personId: string): Promise<void>;
  /** Contact data of the person that the grant is about; that a professional looked at another's is recorded. */
  contactOf(grant: Grant<'CONTACT_READ'>, person: PersonRecord): Contact;
  /** A new record of a household member at intake; not stored yet. */
  memberOf(trajectId: string, input: HouseholdMemberInput, others: PersonRecord[]): PersonRecord;
  /** The professional's person in the traject: the one there is, else a new one, stored in the transaction. */
  ofAccount(trajectId: string, account: AccountRecord, session: ClientSession): Promise<PersonRecord>;
  /** An account that can take part: a professional of that organisation. Throws NOT_FOUND. */
  professional(accountId: string, organisationId: string): Promise<AccountRecord>;
}

/** The people of trajecten, over the store of trajecten. */
export function createPeople(
  core: Core,
  accounts: Pick<AccountService, 'accountById' | 'endSessionsOf'>,
  models: TrajectModels,
  store: TrajectStore,
  events: TrajectEvents,
  { onComing, onLeft }: { onComing: readonly PersonComing[]; onLeft: readonly PersonLeft[] },
): People {
  const colleagues = createColleagues(core, accounts, models, store);

  core.mailer.onRefused(async ({ to, about }) => {
    const person = await store.noteEmailRefused(about.personId, to);
    if (person) await events.publish(person.trajectId, { what: ['PEOPLE'] });
  });

  return {
    ...colleagues,
    ...createAdding(core, models, store, events, { ...colleagues, onComing }),
    ...createChanging(core, models, store, events),
    ...createLeaving(core, accounts, models, store, events, onLeft),
    memberOf: (trajectId, input, others) => memberOf(core, trajectId, input, others),
    contactOf(grant, person) {
      const { phone, email, emailRefused, address, birthDate } = person;
      // From whom they are hidden is for who can change it: another who sees them could tell (A20, A22).
      const leads = grantedToRegisseur(grant) && grantedToProfessional(grant);
      const changes = leads || grant.situation.self?.id === person.id;
      return {
        phone,
        email,
        emailRefused,
        address,
        birthDate,
        visibleTo: person.contactVisibleTo,
        hiddenFrom: changes ? person.contactHiddenFrom : null,
      };
    },
  };
}

function createChanging(
  core: Core,
  models: TrajectModels,
  store: TrajectStore,
  events: TrajectEvents,
): Pick<People, 'change'> {
  return {
    async change(grant, input) {
      const trajectId = trajectOf(grant);
      // Two who change one person at once go one after the other: else the later writes back what the other took away.
      const { changed, about } = await inTransaction(core.database, async (session) => {
        if (!(await touch(models, trajectId, {}, session))) fail('NOT_FOUND');
        const before = await store.personById(input.personId);
        if (before?.trajectId !== trajectId || before.leftAt !== null) fail('NOT_FOUND');
        const own = grant.situation.self?.id === before.id;
        const lay = !own && !grantedToProfessional(grant);
        if (lay) mustBeHisToChange(before, input, grant);
        const person = withChanges(before, input, core.clock.now());
        if (person.email !== before.email) person.emailByLay = lay;
        // Who is a child is no choice of its own: its contact data are those of who looks after it.
        if (person.child !== before.child && !grantedToRegisseur(grant)) fail('FORBIDDEN');
        // Nobody widens another's; a child not its own either, for the address is that of who looks after it.
        if ((!own || before.child) && widens(before.contactVisibleTo, person.contactVisibleTo))
          fail('FORBIDDEN');
        const people = await store.peopleOf(trajectId);
        mayHide(before, person, people, grant);
        if (person.name !== before.name || person.relation !== before.relation) distinct(person, people);
        if (!(await store.writePerson(person, session))) fail('NOT_FOUND');
        return { changed: person, about: hearersOf(before, person, people, grant) };
      });
      await events.publish(trajectId, { what: ['PEOPLE'], ...about });
      return changed;
    },
  };
}

function createLeaving(
  core: Core,
  accounts: Pick<AccountService, 'endSessionsOf'>,
  models: TrajectModels,
  store: TrajectStore,
  events: TrajectEvents,
  onLeft: readonly PersonLeft[],
): Pick<People, 'remove'> {
  return {
    async remove(grant, personId) {
      const trajectId = trajectOf(grant);
      const leaving = await store.personById(personId);
      if (leaving?.trajectId !== trajectId || leaving.leftAt !== null) fail('NOT_FOUND');
      await inTransaction(core.database, async (session) => {
        if (!(await touch(models, trajectId, { regisseurPersonId: trusted({ $ne: personId }) }, session)))
          fail('REGISSEUR_CANNOT_LEAVE');
        const ended = await models.Person.updateOne(
          { _id: personId, active: true },
          { $set: { leftAt: core.clock.now() }, $unset: { active: 1 } },
          { session },
        );
        const timeline = { kind: 'PERSON_LEFT', subject: personId, person: leaving.name } as const;
        await events.enqueue(session, trajectId, { what: ['PEOPLE'], timeline });
        if (ended.matchedCount === 0) fail('NOT_FOUND');
      });
      core.accessChanges.announce({ trajectId });
      await accounts.endSessionsOf({ personId });
      await Promise.all(onLeft.map((hears) => hears(trajectId, personId)));
      await events.publishPending(trajectId);
    },
  };
}
