import type { Criterion } from '@regietafel/server/schema.generated.ts';
import * as operations from '../operations.ts';
import { dutchMoment } from '../story-clock.ts';
import type { DemoHousehold, DemoPerson } from '../story.types.ts';
import type { Cast } from './cast.ts';

/** Answers to the criteria of the card: these hold, these do not. */
export const answersOf = (yes: Criterion[], no: Criterion[]) => [
  ...yes.map((criterion) => ({ criterion, holds: true })),
  ...no.map((criterion) => ({ criterion, holds: false })),
];

/** The request comes in, with its answers and members. */
export async function request(cast: Cast): Promise<void> {
  const { ask, clock, coordinator, household, now, persons } = cast;
  const { daysAgo, yes, no, ...asked } = household.request;
  const members = household.people.filter((one) => one.side === 'HOUSEHOLD' && !one.later);
  const { registerRequest } = await clock.at(dutchMoment(now, daysAgo, '09:20'), () =>
    ask<{ registerRequest: { id: string; people: { id: string; name: string }[] } }>(
      coordinator,
      operations.registerRequest,
      {
        input: {
          askedBy: asked.askedBy,
          householdName: household.name,
          reason: asked.reason,
          unsafe: asked.unsafe,
          lifeThreatening: asked.lifeThreatening,
          answers: answersOf(yes, no),
          members: members.map(({ name, child = false, relation, birthDate, phone, email }) => ({
            name,
            child,
            relation,
            birthDate,
            phone,
            email,
          })),
        },
      },
    ),
  );
  cast.trajectId = registerRequest.id;
  for (const { key, name } of members) {
    const id = registerRequest.people.find((one) => one.name === name)?.id ?? '';
    persons.set(key, { id, accountId: null });
  }
}

/** The first regisseur is appointed, and all who are there from the start come in. */
export async function appoint(
  cast: Cast,
  { daysAgo, level, motivation, regisseur: who }: NonNullable<DemoHousehold['first']>,
): Promise<void> {
  const { ask, clock, colleagues, coordinator, found, household, now, persons, trajectId } = cast;
  const account = 'colleague' in who ? found(colleagues, who.colleague) : null;
  const personId = 'person' in who ? cast.idOf(who.person) : undefined;
  const input = { trajectId, level, motivation, accountId: account?.accountId, personId };
  const { appointFirstRegisseur } = await clock.at(dutchMoment(now, daysAgo, '11:10'), () =>
    ask<{ appointFirstRegisseur: { regisseur: { id: string } } }>(
      coordinator,
      operations.appointFirstRegisseur,
      { input },
    ),
  );
  cast.regisseur = 'colleague' in who ? `@${who.colleague}` : who.person;
  const { id } = appointFirstRegisseur.regisseur;
  persons.set(cast.regisseur, { id, accountId: account?.accountId ?? null });
  for (const person of household.people) {
    if (person.later) continue;
    await clock.at(dutchMoment(now, daysAgo, '14:30'), () => join(cast, person));
  }
}

/** Someone comes into the traject, and says who may see how to reach them. */
export async function join(cast: Cast, person: DemoPerson): Promise<void> {
  const { as, colleagues, found, network, persons, trajectId } = cast;
  const { key, side, name, child, relation, support, organisation, phone, email, visibleTo } = person;
  const account = person.colleague ? found(colleagues, person.colleague) : null;
  if (!persons.has(key)) {
    const of = account
      ? { accountId: account.accountId }
      : { name, child, support, organisation, phone, email };
    const input = { trajectId, side, relation, ...of };
    const { addPerson } = await as<{ addPerson: { id: string } }>('regisseur', operations.addPerson, input);
    persons.set(key, { id: addPerson.id, accountId: account?.accountId ?? null });
    if (side === 'NETWORK') network.add(key);
  }
  if (visibleTo) await as(key, operations.changePerson, { personId: cast.idOf(key), visibleTo });
}
