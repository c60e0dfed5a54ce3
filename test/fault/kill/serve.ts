import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../server/src/app.ts';
import type { Clock } from '../../../server/src/clock.ts';
import { createCore } from '../../../server/src/create-core.ts';
import { parseEnvironment } from '../../../server/src/environment.ts';
import { webPages } from '../../../server/src/web-pages.ts';
import type { Colleague } from './server-process.ts';

/**
 * The whole system in a process of its own, so that it can be killed and so that all it prints can be read. At the first
 * start it makes the colleagues of one organisation, for which there is no operation yet, and tells its parent their
 * sessions. A query that reads a whole collection of more than 100 documents fails. CLOCK_AHEAD: milliseconds that its clock
 * is ahead of the machine's, also as it tells browsers; the product has no such setting.
 */
const { DATA_DIR, PORT, LOG_LEVEL, SMTP_URL, COLLEAGUES, ORGANISATION, WEB, CLOCK_AHEAD } = process.env;
const ahead = Number(CLOCK_AHEAD ?? 0);
const clock: Clock = { now: () => new Date(Date.now() + ahead) };
const environment = parseEnvironment({ DATA_DIR, PORT, LOG_LEVEL, SMTP_URL, DEMO: '0' });
let origin = '';
const core = await createCore(environment, clock, () => origin, { failOnCollectionScanOver: 0 });
const web = WEB === '1' ? await webPages() : undefined;
const app = await createApp(core, web ? { web } : {});

if (COLLEAGUES) {
  const { account } = app.services;
  const organisationId = await account.createOrganisation(ORGANISATION ?? 'Wijkteam Zonneveld');
  const sessions: Record<string, { accountId: string; secret: string }> = {};
  for (const colleague of JSON.parse(await readFile(COLLEAGUES, 'utf8')) as Colleague[]) {
    const { key, ...about } = colleague;
    const accountId = await account.createAccount({ organisationId, ...about });
    const { secret } = await account.startSession({ kind: 'ACCOUNT', accountId }, 'test');
    sessions[key] = { accountId, secret };
  }
  process.send?.(sessions);
}

// A browser learns the time from the server's answers.
app.http.prependListener('request', (_, response) => response.setHeader('Date', clock.now().toUTCString()));
await new Promise<void>((resolve) => app.http.listen(environment.port, '127.0.0.1', resolve));
origin = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
app.begin();
process.stdout.write(`Regietafel luistert op ${origin}\n`);

const stop = async (): Promise<never> => {
  await app.close();
  await core.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
// A parent that is gone leaves no server behind.
process.once('disconnect', () => process.exit(0));
