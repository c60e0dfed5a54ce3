import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/src/app.ts';
import { createCore, machineClock } from '../../server/src/create-core.ts';
import { demoRoutes } from '../../server/demo/src/demo.routes.ts';
import { seedDemoRegion } from '../../server/demo/src/seed.ts';
import { parseEnvironment } from '../../server/src/environment.ts';
import { webPages } from '../../server/src/web-pages.ts';
import { personOn, type Person } from '../support/person.ts';

/** A server with the demo region in a folder of its own. */
export interface DemoServer {
  origin: string;
  /** Someone of the demo region, signed in. */
  become(key: string): Promise<Person>;
  close(): Promise<void>;
}

/** Starts it; the demo region is made from scratch. */
export async function startDemo(): Promise<DemoServer> {
  const web = await webPages();
  if (!web) throw new Error('De webpagina’s zijn nog niet gemaakt: draai eerst `npm start` of `npm test`.');
  const dataDir = await mkdtemp(join(tmpdir(), 'regietafel-screens-'));
  const environment = parseEnvironment({ LOG_LEVEL: 'error', DEMO: '1', DATA_DIR: dataDir, PORT: '0' });
  let origin = '';
  const core = await createCore(environment, machineClock, () => origin);
  const app = await createApp(core, { web, demo: demoRoutes });
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  await seedDemoRegion(core, app);
  const people: Person[] = [];
  return {
    origin,
    async become(key) {
      const person = personOn(origin);
      await person.get(`mutation ($key: ID!) { signInAsDemoPerson(key: $key) { kind } }`, { key });
      people.push(person);
      return person;
    },
    async close() {
      await Promise.all(people.map((one) => one.leave()));
      await app.close();
      await core.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
