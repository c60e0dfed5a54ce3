import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OrganisationRole } from '../../../server/src/schema.generated.ts';
import { personOn, type Person } from '../../support/person.ts';

/** Somebody with an account, as the server makes it at its first start. */
export interface Colleague {
  key: string;
  name: string;
  function: string;
  email: string;
  roles: OrganisationRole[];
  profiles: string[];
}

/** The real system in a process of its own, on one port and one data folder for its whole life. */
export interface ServerProcess {
  origin: string;
  dataDir: string;
  /** Account of a colleague, with a session. */
  colleague(key: string): { accountId: string; secret: string; person: Person };
  /** Somebody with a session, or nobody yet. */
  personWith(secret?: string): Person;
  /** Everything that it printed, over all its lives. */
  printed(): string;
  /** Starts it again after a kill; resolves when it says that it listens. */
  start(): Promise<void>;
  /** Kills it and starts it again with a clock that is so many milliseconds later than it was. */
  startLater(milliseconds: number): Promise<void>;
  /** The time by its clock. */
  now(): Date;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
  /** Stops it in the ordinary way and removes its data. */
  close(): Promise<void>;
}

const serve = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** Starts the system. `web` also serves the built pages; `prepare` comes before the first start, on its data folder. */
export async function startServerProcess(options: {
  /** Made at the first start; absent: who works there was made beforehand. */
  colleagues?: Colleague[];
  prepare?: (dataDir: string) => Promise<void>;
  organisation?: string;
  web?: boolean;
  logLevel?: string;
  /** Where mail goes; without it to a folder. */
  smtpUrl?: string;
}): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'regietafel-process-'));
  const dataDir = join(folder, 'data');
  const list = join(folder, 'colleagues.json');
  await writeFile(list, JSON.stringify(options.colleagues ?? []));
  await options.prepare?.(dataDir);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const people: Person[] = [];
  let sessions: Record<string, { accountId: string; secret: string }> = {};
  let printed = '';
  let ahead = 0;
  let child: ChildProcess;

  async function start(colleagues: string): Promise<void> {
    child = fork(serve, [], {
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: dataDir,
        PORT: String(port),
        LOG_LEVEL: options.logLevel ?? 'info',
        COLLEAGUES: colleagues,
        ...(options.organisation ? { ORGANISATION: options.organisation } : {}),
        ...(options.smtpUrl ? { SMTP_URL: options.smtpUrl } : {}),
        WEB: options.web ? '1' : '0',
        CLOCK_AHEAD: String(ahead),
      },
    });
    const started = child;
    started.on('message', (made: typeof sessions) => (sessions = made));
    const before = printed.length;
    await new Promise<void>((resolve, reject) => {
      const hear = (text: Buffer): void => {
        printed += text.toString('utf8');
        if (printed.includes('Regietafel luistert op', before)) resolve();
      };
      started.stdout?.on('data', hear);
      started.stderr?.on('data', hear);
      started.once('exit', () =>
        reject(new Error(`The server stopped before it listened:\n${printed.slice(before)}`)),
      );
    });
  }

  const personWith = (secret?: string): Person => {
    const person = personOn(origin, secret);
    people.push(person);
    return person;
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };

  await start(options.colleagues ? list : '');
  return {
    origin,
    dataDir,
    colleague(key) {
      const session = sessions[key];
      if (!session) throw new Error(`There is no colleague ${key}.`);
      return { ...session, person: personWith(session.secret) };
    },
    personWith,
    printed: () => printed,
    start: () => start(''),
    async startLater(milliseconds) {
      await end('SIGKILL');
      ahead += milliseconds;
      await start('');
    },
    now: () => new Date(Date.now() + ahead),
    kill: () => end('SIGKILL'),
    async close() {
      await Promise.all(people.map((person) => person.leave()));
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that is free now and stays the server's over restarts. */
async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
