import { randomUUID } from 'node:crypto';
import { createTestClock, type TestClock } from './clock.ts';
import * as operations from './operations.ts';
import type { Person } from './person.ts';
import { startReceiver, type Receiver } from './receiver.ts';
import { makeRegion, type Region, type TestTraject } from './region.ts';
import { startServer, type TestServer } from './server.ts';

const deliveries = 'deliveries { id kind state tries fault status nextTryAt }';
export const addWebhook = `mutation ($address: String!) { addWebhook(address: $address) { secret webhook { id address ${deliveries} } } }`;
export const webhooks = `{ webhooks { id address ${deliveries} } }`;
export const removeWebhook = 'mutation ($id: ID!) { removeWebhook(id: $id) }';
export const tryWebhook = `mutation ($id: ID!) { tryWebhook(id: $id) { ${deliveries} } }`;
export const sendAgain = `mutation ($id: ID!) { sendEventAgain(deliveryId: $id) { ${deliveries} } }`;

/** An event on its way, as an administrator sees it. */
export interface Delivery {
  id: string;
  kind: string;
  state: string;
  tries: number;
  fault: string | null;
  status: number | null;
  nextTryAt: string | null;
}

/** A webhook as an administrator sees it. */
export interface Hook {
  id: string;
  address: string;
  deliveries: Delivery[];
}

/** A server, a place, and another system that it may tell. */
export interface Telling {
  clock: TestClock;
  server: TestServer;
  region: Region;
  receiver: Receiver;
  /** Somebody who administers a place, and signed in a moment ago. */
  administratorOf(region: Region): Promise<Person>;
  /** Has the other system told from now on. */
  connect(administrator: Person, address?: string): Promise<{ hook: Hook; secret: string }>;
  /** What the first webhook of an administrator's organisation shows. */
  seenBy(administrator: Person): Promise<Delivery[]>;
  /** Something that is told. */
  changeLevel(traject: TestTraject): Promise<unknown>;
  /** Does what is due. */
  runDue(): Promise<void>;
  /** What came, by type and data. */
  told(): [string, unknown][];
  close(): Promise<unknown>;
}

/** Starts them. The clock stands still, from now: a receiver refuses a signature of another time. */
export async function startTelling(): Promise<Telling> {
  const clock = createTestClock(new Date().toISOString());
  const [server, receiver] = await Promise.all([
    startServer({ clock, variables: { WEBHOOK_NETWORKS: '127.0.0.1' } }),
    startReceiver(),
  ]);
  return {
    clock,
    server,
    receiver,
    region: await makeRegion(server),
    administratorOf: async (region) => (await region.account('Ada Beheer', ['ADMINISTRATOR'])).person,
    async connect(administrator, address = receiver.address) {
      type Made = { addWebhook: { secret: string; webhook: Hook } };
      const { addWebhook: made } = await administrator.get<Made>(addWebhook, { address });
      return { hook: made.webhook, secret: made.secret };
    },
    seenBy: async (administrator) =>
      (await administrator.get<{ webhooks: Hook[] }>(webhooks)).webhooks[0]?.deliveries ?? [],
    changeLevel({ id: trajectId, regisseur }) {
      // What happens comes one after the other.
      clock.advance(1000);
      return regisseur.get(operations.changeRegieLevel, {
        input: {
          ...{ trajectId, expectedLevel: 2, level: 3, answers: [], motivation: 'Vader dronk weer te veel.' },
          ...{ heard: 'Anna en Bram', deviates: true, mutationId: randomUUID() },
        },
      });
    },
    runDue: () => server.app.services.jobs.runDue(),
    told: () => receiver.received.map(({ event }) => [event.type, event.data]),
    close: () => Promise.all([server.close(), receiver.close()]),
  };
}
