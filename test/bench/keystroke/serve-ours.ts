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
/** Milliseconds that each of some journalled writes takes by itself: one entry of the log, sealed, as a letter is. */
async function writeAlone(count: number): Promise<number[]> {
  const stream = `plan:${randomUUID()}` as const;
  const took: number[] = [];
  for (let seq = 0; seq < count; seq++) {
    const entry = { at: new Date(), actor: null, mutationId: randomUUID(), event: ['x'.repeat(200)] };
    const began = performance.now();
    await server.core.log.append(stream, traject.id, seq, entry);
    took.push(performance.now() - began);
  }
  return took;
}

process.send?.({ origin: server.origin, planId, secrets: cookies });
/** CPU of the server and its database thread so far, microseconds. */
const cpuUsed = (): number => process.cpuUsage().user + process.cpuUsage().system;

process.on('message', (asked: 'stop' | 'cpu' | { write: number }) => {
  if (asked === 'stop') void server.close().then(() => process.exit(0));
  else if (asked === 'cpu') process.send?.(cpuUsed());
  else void writeAlone(asked.write).then((took) => process.send?.(took));
});
