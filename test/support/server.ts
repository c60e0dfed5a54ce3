import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../server/src/app.ts';
import type { Clock } from '../../server/src/clock.ts';
import { loadDemo } from '../../server/src/demo-region.ts';
import { createCore, machineClock, type RunningCore } from '../../server/src/create-core.ts';
import { parseEnvironment } from '../../server/src/environment.ts';
import type { HttpOptions } from '../../server/src/graph/http.ts';
import { personOn, type Person } from './person.ts';

/** The real system: real database, HTTP and websockets on a free port, in a folder of its own. */
export interface TestServer {
  origin: string;
  core: RunningCore;
  app: App;
  /** Somebody who is not signed in. */
  visitor(): Person;
  /** Somebody with a session. */
  personWith(secret: string): Person;
  close(): Promise<void>;
}

/** What a test may want otherwise. */
export interface ServerOptions {
  variables?: Record<string, string>;
  clock?: Clock;
  web?: HttpOptions['web'];
  /** Name under which browsers come: passkeys belong to a name, not to an address. */
  host?: 'localhost';
  /** Keeps its data there, and leaves them at the end. */
  dataDir?: string;
}

/** Starts the system. A query that reads a whole collection fails, however few documents it holds. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'regietafel-')));
  const environment = parseEnvironment({
    LOG_LEVEL: 'error',
    DEMO: '0',
    DATA_DIR: dataDir,
    PORT: '0',
    ...options.variables,
  });
  let origin = '';
  const core = await createCore(environment, options.clock ?? machineClock, () => origin, {
    failOnCollectionScanOver: 0,
  });
  const demo = await loadDemo(environment);
  const app = await createApp(core, {
    ...(options.web ? { web: options.web } : {}),
    ...(demo ? { demo: demo.routes } : {}),
  });
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  // A demo region is made first, as by `main.ts`.
  if (!demo) app.begin();
  origin = `http://${options.host ?? '127.0.0.1'}:${(app.http.address() as AddressInfo).port}`;
  const people: Person[] = [];
  const person = (secret: string | undefined): Person => {
    const made = personOn(origin, secret);
    people.push(made);
    return made;
  };
  return {
    origin,
    core,
    app,
    visitor: () => person(undefined),
    personWith: (secret) => person(secret),
    async close() {
      await Promise.all(people.map((one) => one.leave()));
      await app.close();
      await core.close();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
