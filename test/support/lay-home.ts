import * as operations from './operations.ts';
import type { Person } from './person.ts';
import { makeRegion, type Region } from './region.ts';
import { startServer, type TestServer } from './server.ts';

/** A household whose father leads. */
export interface Home {
  id: string;
  father: Person;
  fatherId: string;
  mother: Person;
  motherId: string;
  childId: string;
  /** The aanmeldcoordinator who registered it. */
  desk: Person;
}

/** A place in which somebody of the household may lead: it has a safety desk. */
export async function startLayPlace(): Promise<{ server: TestServer; region: Region }> {
  const server = await startServer();
  const region = await makeRegion(server);
  await region.account('Dora Desk', ['SAFETY_DESK']);
  return { server, region };
}

/** Makes one; there is a safety desk. */
export async function layHome(region: Region, email = 'anna@voorbeeld.test'): Promise<Home> {
  const members = [
    { name: 'Anna Vermeer', child: false, relation: 'moeder', email },
    { name: 'Bram Vermeer', child: false, relation: 'vader', email: 'bram@voorbeeld.test' },
    { name: 'Lotte Vermeer', child: true, relation: 'dochter' },
  ];
  const { registerRequest: made } = await region.coordinator.get<{
    registerRequest: { id: string; people: { id: string; name: string }[] };
  }>(operations.registerRequest, {
    input: { askedBy: 'zij zelf', householdName: 'Vermeer', members, reason: 'Druk.', answers: [] },
  });
  const idOf = (name: string): string => made.people.find((one) => one.name.startsWith(name))?.id ?? '';
  await region.coordinator.get(operations.appointFirstRegisseur, {
    input: { trajectId: made.id, personId: idOf('Bram'), level: 1, motivation: 'Hij wil het zelf.' },
  });
  return {
    id: made.id,
    father: await region.sessionOf(made.id, idOf('Bram')),
    fatherId: idOf('Bram'),
    mother: await region.sessionOf(made.id, idOf('Anna')),
    motherId: idOf('Anna'),
    childId: idOf('Lotte'),
    desk: region.coordinator,
  };
}
