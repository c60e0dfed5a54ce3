import { trusted, type ClientSession } from 'mongoose';
import { contactData, dataSeenBy, decidesFor, sidesThatSee } from '../access/audience.ts';
import {
  grantedToProfessional,
  grantedToRegisseur,
  leadsByProfession,
  trajectOf,
  type Grant,
} from '../access/grant.ts';
import { needRecentSignIn } from '../access/recent-sign-in.ts';
import type { AccountService } from '../account/account.service.ts';
import type { AccountRecord } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type {
  AddPersonInput,
  ChangePersonInput,
  Contact,
  HouseholdMemberInput,
  ShowAsAskedInput,
} from '../schema.generated.ts';
import { inTransaction } from '../writes.ts';
import type { TrajectEvents } from './events.ts';
import { createAdding, createColleagues } from './people.coming.ts';
import {
  asAsked,
  changesShielded,
  hearersOf,
  mayDecide,
  mayHide,
  mustBeHisToChange,
  reachSeen,
  someReach,
  widens,
  withAudiences,
} from './contact.record.ts';
import { distinct, memberOf, withChanges } from './people.record.ts';
import { touch } from './people.touch.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectModels } from './traject.model.ts';
import type { PersonComing, PersonLeft } from './traject.service.ts';
import type { PersonRecord } from './traject.types.ts';

/** Who takes part in a traject: coming, changing, leaving. */
export interface People {
  add(grant: Grant<'TRAJECT_LEAD'>, input: AddPersonInput): Promise<PersonRecord>;
  change(grant: Grant<'PERSON_CHANGE'>, input: ChangePersonInput): Promise<PersonRecord>;
  /** Shows contact data to more people because the person asked a regisseur of a profession to. */
  showAsAsked(grant: Grant<'PERSON_CHANGE'>, input: ShowAsAskedInput): Promise<PersonRecord>;
  remove(grant: Grant<'TRAJECT_LEAD'>, personId: string): Promise<void>;
  /**
   * Contact data of the person that the grant is about; null for who sees none of them and changes nothing. That a
   * professional looked at another's is recorded.
   */
  contactOf(grant: Grant<'CONTACT_READ'>, person: PersonRecord): Contact | null;
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
      const { self } = grant.situation;
      const leads = leadsByProfession(grant);
      const seen = reachSeen(person, self ? dataSeenBy(self, person, leads ? self.id : null) : []);
      // Who sees them and from whom they are hidden is for who can change it: another could tell what is not shown (A20, A22).
      const changes = leads || self?.id === person.id || decidesFor(self?.id, person);
      if (!changes && !someReach(seen)) return null;
      const audiences = contactData.map((datum) => ({ datum, visibleTo: [...sidesThatSee(person, datum)] }));
      return {
        ...seen,
        emailByAnother: grantedToProfessional(grant) && seen.email !== '' && person.emailByLay === true,
        audiences: changes ? audiences : null,
        decidedById: (changes && person.decidedById) || null,
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
): Pick<People, 'change' | 'showAsAsked'> {
  /** Two who change one person at once go one after the other: else the later writes back what the other took away. */
  async function changing(
    grant: Grant<'PERSON_CHANGE'>,
    personId: string,
    change: (before: PersonRecord, people: PersonRecord[]) => PersonRecord,
  ): Promise<PersonRecord> {
    const trajectId = trajectOf(grant);
    const { changed, about } = await inTransaction(core.database, async (session) => {
      if (!(await touch(models, trajectId, {}, session))) fail('NOT_FOUND');
      const before = await store.personById(personId);
      if (before?.trajectId !== trajectId || before.leftAt !== null) fail('NOT_FOUND');
      const people = await store.peopleOf(trajectId);
      const person = change(before, people);
      if (changesShielded(before, person)) needRecentSignIn(grant.viewer, core);
      if (!(await store.writePerson(person, session))) fail('NOT_FOUND');
      return { changed: person, about: hearersOf(before, person, people, grant) };
    });
    await events.publish(trajectId, { what: ['PEOPLE'], ...about });
    return changed;
  }

  return {
    change: (grant, input) =>
      changing(grant, input.personId, (before, people) => {
        const { self } = grant.situation;
        const own = self?.id === before.id;
        const lay = !own && !grantedToProfessional(grant);
        if (lay) mustBeHisToChange(before, input, grant);
        mayDecide(before, input, people, grant);
        const person = withChanges(before, input, core.clock.now());
        if (person.email !== before.email) person.emailByLay = lay;
        // Who is a child is no choice of its own: its contact data are those of who looks after it.
        if (person.child !== before.child && !grantedToRegisseur(grant)) fail('FORBIDDEN');
        // Nobody widens another's; a child not its own either, for the address is that of who looks after it.
        const decides = (own && !before.child) || decidesFor(self?.id, before);
        if (!decides && widens(before, person)) fail('FORBIDDEN');
        mayHide(before, person, people, grant);
        if (person.name !== before.name || person.relation !== before.relation) distinct(person, people);
        return person;
      }),

    showAsAsked: (grant, { personId, audiences }) =>
      changing(grant, personId, (before) => {
        // For a child decides who is named for that; who leads and is no professional may be whom it is hidden from.
        if (!leadsByProfession(grant) || before.child) fail('FORBIDDEN');
        return withAudiences(before, { audiences: asAsked(before, audiences) });
      }),
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
