import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as operations from '../../support/operations.ts';
import type { Person } from '../../support/person.ts';
import { makeRegion, type Region } from '../../support/region.ts';
import { startServer } from '../../support/server.ts';

/** A meeting's plan, and the sessions of those who write in it. */
export interface Room {
  planId: string;
  secrets: string[];
}

/** Sections of the form in which everyone writes together. */
const sections = ['good-to-know', 'shared-picture'];

/* The whole system in a process of its own, with `rooms` plans in which `people` write; on data of before, and on a database that others use, where they are. */
const [rooms = 1, people = 12] = process.argv.slice(2, 4).map(Number);
const [dataDir, databaseUri] = process.argv.slice(4);
const server = await startServer({
  ...(dataDir ? { dataDir } : {}),
  ...(databaseUri ? { variables: { MONGODB_URI: databaseUri, MASTER_KEY: '11'.repeat(32) } } : {}),
});
const secretOf = (person: Person): string => person.cookie()?.split('=')[1] ?? '';

async function makeRoom(region: Region): Promise<Room> {
  const traject = await region.traject();
  const planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  const writers = [
    traject.regisseur,
    traject.professional.person,
    ...traject.household.map((one) => one.person),
  ];
  while (writers.length < people) {
    const { addPerson } = await traject.regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
      input: {
        trajectId: traject.id,
        side: 'HOUSEHOLD',
        name: `Vermeer ${writers.length}`,
        relation: 'familie',
      },
    });
    writers.push(await region.sessionOf(traject.id, addPerson.id));
  }
  // Outside a meeting letters are seen by others where their writer chose so.
  for (const writer of writers)
    for (const sectionKey of sections)
      await writer.get(operations.writeAlong, {
        input: { planId, sectionKey, along: true, mutationId: randomUUID() },
      });
  return { planId, secrets: writers.slice(0, people).map(secretOf) };
}

function memoryHeld(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const delays = monitorEventLoopDelay({ resolution: 1 });

/** Milliseconds (p99) that the main thread was late since it was asked before. */
function lateness(): number {
  const late = delays.percentile(99) / 1e6;
  delays.reset();
  delays.enable();
  return late;
}

const made: Room[] = [];
const region = rooms > 0 ? await makeRegion(server) : undefined;
for (let room = 0; region && room < rooms; room++) made.push(await makeRoom(region));
process.send?.({ origin: server.origin, rooms: made });
process.on('message', (asked: 'cpu' | 'memory' | 'late' | 'stop') => {
  if (asked === 'cpu') process.send?.(process.cpuUsage().user + process.cpuUsage().system);
  else if (asked === 'memory') process.send?.(memoryHeld());
  else if (asked === 'late') process.send?.(lateness());
  else void server.close().then(() => process.exit(0));
});
