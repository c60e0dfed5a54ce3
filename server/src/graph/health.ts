import type { RequestHandler } from 'express';
import express from 'express';
import type { Core } from '../core.ts';
import type { Services } from './services.ts';

/** Milliseconds that the database gets to answer a probe. */
const patience = 2_000;

/** Probes for who runs the server, by any host name: `/live` says that the process answers, `/ready` that it can serve. */
export interface Health {
  routes: RequestHandler;
  /** From now on it is not ready: traffic goes to others before this process stops. */
  drain(): void;
}

/** What is ready; a reader of the answer sees what is not. Never a name, an address or an error text. */
export interface Readiness {
  database: boolean;
  jobs: boolean;
  open: boolean;
}

/** Probes over a core. */
export function createHealth(core: Core, services: Pick<Services, 'jobs'>): Health {
  let open = true;

  async function readiness(): Promise<Readiness> {
    // Asked only when there is a connection: a promise that nobody awaits would end the process.
    const database = core.database.readyState === 1 && (await answers(core));
    return { database, jobs: services.jobs.isLooking(), open };
  }

  const routes = express.Router();
  routes.get('/live', (_request, response) => void response.json({ ok: true }));
  routes.get('/ready', async (_request, response) => {
    const parts = await readiness();
    const ok = Object.values(parts).every(Boolean);
    response.status(ok ? 200 : 503).json({ ok, ...parts });
  });
  return {
    routes,
    drain() {
      open = false;
    },
  };
}

async function answers({ database }: Core): Promise<boolean> {
  try {
    await database.db?.command({ ping: 1 }, { timeoutMS: patience });
    return true;
  } catch {
    return false;
  }
}
