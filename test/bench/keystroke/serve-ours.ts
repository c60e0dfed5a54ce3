import { randomUUID } from 'node:crypto';
import * as operations from '../../support/operations.ts';
import { makeRegion } from '../../support/region.ts';
import { startServer } from '../../support/server.ts';

/** The whole system in a process of its own, with a plan to write in; tells its parent where. */
const server = await startServer();
const traject = await (await makeRegion(server)).traject();
const planId = randomUUID();
await traject.regisseur.get(operations.startPlan, {
  input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
});
const cookies = [traject.household[0]!.person, traject.household[1]!.person].map(
  (person) => person.cookie()?.split('=')[1] ?? '',
);
process.send?.({ origin: server.origin, planId, secrets: cookies });
process.once('message', () => void server.close().then(() => process.exit(0)));
