import { trusted, type ClientSession } from 'mongoose';
import { readsContact } from '../access/audience.ts';
import { grantedToRegisseur, trajectOf, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { AccountRecord } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type {
  AddPersonInput,
  ChangePersonInput,
  Contact,
  HouseholdMemberInput,
  SupportKind,
} from '../schema.generated.ts';
import type { TrajectEvents } from './events.ts';
import type { TrajectStore } from './store.ts';
import { isTooAlike } from './likeness.ts';
import { isDuplicate, inTransaction } from '../writes.ts';
import type { TrajectModels } from './traject.model.ts';
import { birthDateOf, emailOf, lineOf, nextColour } from './traject.rules.ts';
import type { PersonLeft } from './traject.service.ts';
import type { PersonRecord, TrajectEvent } from './traject.types.ts';

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
  accounts: Pick<AccountService, 'accountsById' | 'endSessionsOf'>,
  models: TrajectModels,
  store: TrajectStore,
  events: TrajectEvents,
  onLeft: readonly PersonLeft[],
): People {
  function blank(trajectId: string, side: PersonRecord['side'], others: PersonRecord[]): PersonRecord {
    const joinedAt = core.clock.now();
    const known = {
      id: core.random.uuid(),
      trajectId,
      side,
      child: false,
      accountId: null,
      joinedAt,
      leftAt: null,
    };
    const said = {
      name: '',
      relation: '',
      organisation: null,
      phone: '',
      email: '',
      emailRefused: false,
      address: '',
      birthDate: null,
    };
    // Nobody sees contact data until the person allows it (access.md 4).
    return {
      ...known,
      support: [],
      contactVisibleTo: [],
      contactHiddenFrom: [],
      colour: nextColour(others),
      ...said,
    };
  }

  async function professional(accountId: string, organisationId: string): Promise<AccountRecord> {
    const account = (await accounts.accountsById([accountId])).get(accountId);
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
      ...blank(trajectId, 'PROFESSIONAL', others),
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

  async function someone(
    trajectId: string,
    input: AddPersonInput,
    session: ClientSession,
  ): Promise<PersonRecord> {
    const made: PersonRecord = {
      ...blank(trajectId, input.side, await store.peopleOf(trajectId)),
      child: input.side === 'HOUSEHOLD' && input.child === true,
      name: lineOf(input.name, 'de naam', 120, { required: true }),
      relation: lineOf(input.relation, 'de relatie', 120),
      support: input.side === 'NETWORK' ? once(input.support ?? []) : [],
      organisation: input.side === 'PROFESSIONAL' ? lineOf(input.organisation, 'de organisatie', 120) : null,
      phone: lineOf(input.phone, 'het telefoonnummer', 40),
      email: emailOf(input.email),
    };
    distinct(made, await store.peopleOf(trajectId));
    await store.insertPerson(made, session);
    return made;
  }

  /** Changes of who takes part touch the traject, so that two of them cannot pass each other unseen. */
  async function touch(
    trajectId: string,
    condition: Record<string, unknown>,
    session: ClientSession,
  ): Promise<boolean> {
    const touched = await models.Traject.updateOne(
      { _id: trajectId, ...condition },
      { $inc: { peopleChanges: 1 } },
      { session },
    );
    return touched.matchedCount === 1;
  }

  core.mailer.onRefused(async ({ to, about }) => {
    const person = await store.noteEmailRefused(about.personId, to);
    if (person) await events.publish(person.trajectId, { what: ['PEOPLE'] });
  });

  return {
    professional,
    ofAccount,

    memberOf: (trajectId, input, others) => ({
      ...blank(trajectId, 'HOUSEHOLD', others),
      child: input.child,
      name: lineOf(input.name, 'de naam', 120, { required: true }),
      relation: lineOf(input.relation, 'de relatie', 120),
      phone: lineOf(input.phone, 'het telefoonnummer', 40),
      email: emailOf(input.email),
      birthDate: birthDateOf(input.birthDate, core.clock.now()),
    }),

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
      const added = await inTransaction(core.database, async (session) => {
        if (!(await touch(trajectId, {}, session))) fail('NOT_FOUND');
        const person = account
          ? await ofAccount(
              trajectId,
              relation === '' ? account : { ...account, function: relation },
              session,
            )
          : await someone(trajectId, input, session);
        const { id: subject, name } = person;
        const timeline = { kind: 'PERSON_JOINED', subject, person: name } as const;
        await events.enqueue(session, trajectId, { what: ['PEOPLE'], timeline });
        return person;
      }).catch((error: unknown) => (isDuplicate(error) ? fail('CONFLICT') : Promise.reject(error)));
      core.accessChanges.announce({ trajectId });
      await events.publishPending(trajectId);
      return added;
    },

    async change(grant, input) {
      const trajectId = trajectOf(grant);
      // Two who change one person at once go one after the other: else the later writes back what the other took away.
      const { changed, about } = await inTransaction(core.database, async (session) => {
        if (!(await touch(trajectId, {}, session))) fail('NOT_FOUND');
        const before = await store.personById(input.personId);
        if (before?.trajectId !== trajectId || before.leftAt !== null) fail('NOT_FOUND');
        const person = withChanges(before, input, core.clock.now());
        const own = grant.situation.self?.id === before.id;
        // Who is a child is no choice of its own: its contact data are those of who looks after it.
        if (person.child !== before.child && !grantedToRegisseur(grant)) fail('FORBIDDEN');
        // Nobody widens another's; a child not its own either, for the address is that of who looks after it.
        if ((!own || before.child) && widens(before.contactVisibleTo, person.contactVisibleTo))
          fail('FORBIDDEN');
        const people = await store.peopleOf(trajectId);
        mayHide(before, person, people, grant);
        if (person.name !== before.name || person.relation !== before.relation) distinct(person, people);
        if (!(await store.writePerson(person, session))) fail('NOT_FOUND');
        return { changed: person, about: hearersOf(before, person, people) };
      });
      await events.publish(trajectId, { what: ['PEOPLE'], ...about });
      return changed;
    },

    contactOf(grant, person) {
      const { phone, email, emailRefused, address, birthDate } = person;
      // From whom they are hidden is for who can change it: another who sees them could tell (A20).
      const changes = grantedToRegisseur(grant) || grant.situation.self?.id === person.id;
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

    async remove(grant, personId) {
      const trajectId = trajectOf(grant);
      const leaving = await store.personById(personId);
      if (leaving?.trajectId !== trajectId || leaving.leftAt !== null) fail('NOT_FOUND');
      await inTransaction(core.database, async (session) => {
        if (!(await touch(trajectId, { regisseurPersonId: trusted({ $ne: personId }) }, session)))
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

/** The person with what is given; what is absent stays. Throws INPUT_INVALID. */
function withChanges(before: PersonRecord, input: ChangePersonInput, now: Date): PersonRecord {
  const changed: PersonRecord = { ...before };
  if (given(input.name)) changed.name = lineOf(input.name, 'de naam', 120, { required: true });
  if (given(input.relation)) changed.relation = lineOf(input.relation, 'de relatie', 120);
  if (given(input.support) && before.side === 'NETWORK') changed.support = once(input.support);
  if (given(input.phone)) changed.phone = lineOf(input.phone, 'het telefoonnummer', 40);
  if (given(input.email)) changed.email = emailOf(input.email);
  if (changed.email !== before.email) changed.emailRefused = false;
  if (given(input.address)) changed.address = lineOf(input.address, 'het adres', 300);
  if (input.birthDate !== undefined) changed.birthDate = birthDateOf(input.birthDate, now);
  if (given(input.child) && before.side === 'HOUSEHOLD') changed.child = input.child;
  if (given(input.visibleTo)) changed.contactVisibleTo = once(input.visibleTo);
  if (given(input.hiddenFrom)) changed.contactHiddenFrom = [...new Set(input.hiddenFrom)];
  return changed;
}

/** Who hears of a change: when only contact data changed, who may see these or could until now (A1). */
function hearersOf(
  before: PersonRecord,
  after: PersonRecord,
  people: readonly PersonRecord[],
): Pick<TrajectEvent, 'about'> {
  const shown = ({ name, relation, support }: PersonRecord) => JSON.stringify([name, relation, support]);
  if (shown(before) !== shown(after)) return {};
  const sides = once([...before.contactVisibleTo, ...after.contactVisibleTo]);
  const unknowing = people.filter(
    (person) => !readsContact(person, before, null) && !readsContact(person, after, null),
  );
  return { about: { toldTo: { personId: after.id, sides, except: unknowing.map(({ id }) => id) } } };
}

/**
 * Hiding from someone is done by the person or the regisseur, at once; taking it back by the person alone, and for a
 * child by nobody, as with showing (safety.md 6). Throws FORBIDDEN, INPUT_INVALID.
 */
function mayHide(
  before: PersonRecord,
  after: PersonRecord,
  people: readonly PersonRecord[],
  { situation }: Grant<'PERSON_CHANGE'>,
): void {
  const { contactHiddenFrom: were } = before;
  const { contactHiddenFrom: are } = after;
  const own = situation.self?.id === before.id && !before.child;
  if (!own && were.some((id) => !are.includes(id))) fail('FORBIDDEN');
  const others = new Set(people.filter(({ id }) => id !== before.id).map(({ id }) => id));
  if (are.some((id) => !were.includes(id) && !others.has(id)))
    fail('INPUT_INVALID', { what: 'kies iemand uit dit traject' });
}

const widens = (before: readonly PersonRecord['side'][], after: readonly PersonRecord['side'][]): boolean =>
  after.some((side) => !before.includes(side));

/** Refuses a name that could be taken for another's at the table, or for a role. Throws NAME_TOO_ALIKE. */
function distinct(person: PersonRecord, others: readonly PersonRecord[]): void {
  const taken = others
    .filter(({ id, leftAt }) => id !== person.id && leftAt === null)
    .map(({ name }) => name);
  if (person.accountId === null && isTooAlike(person, taken)) fail('NAME_TOO_ALIKE');
}

const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
const once = <T extends SupportKind | PersonRecord['side']>(values: readonly T[]): T[] => [
  ...new Set(values),
];
