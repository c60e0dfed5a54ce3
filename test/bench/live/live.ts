import { hocuspocus } from './hocuspocus.ts';
import type { Kind, Served } from './kind.ts';
import { checkTypist } from './letters.ts';
import { Load, type Measured, type Workload } from './load.ts';
import { ours } from './ours.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const SECONDS = Number(process.env['SECONDS'] ?? 4);

const file = hocuspocus('file');
const sqlite = hocuspocus('sqlite');
const workloads: Record<string, Workload & { beside: Kind }> = {
  'a quiet meeting of 12: one types, 60 changes/s': {
    rooms: 1,
    people: 12,
    typists: 1,
    lanes: 4,
    rate: 60,
    beside: file,
  },
  '12 of 12 type as fast as it goes': { rooms: 1, people: 12, typists: 12, lanes: 1, beside: file },
  '12 of 12 type as fast as it goes, 5 texts each': {
    rooms: 1,
    people: 12,
    typists: 12,
    lanes: 5,
    beside: file,
  },
  'one of 100 types as fast as it goes': { rooms: 1, people: 100, typists: 1, lanes: 1, beside: file },
  '20 meetings of 12, 60 changes/s each': {
    rooms: 20,
    people: 12,
    typists: 12,
    lanes: 1,
    rate: 60,
    beside: file,
  },
  '20 meetings of 12 as fast as it goes': { rooms: 20, people: 12, typists: 12, lanes: 1, beside: sqlite },
};

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const rowOf = (name: string, rounds: Measured[]) => {
  const of = (what: keyof Measured): number => median(rounds.map((one) => one[what]));
  return {
    name,
    'changes/s': Math.round(of('changesPerSecond')),
    'others p50 ms': of('p50').toFixed(2),
    'others p99 ms': of('p99').toFixed(1),
    'answer p50 ms': of('answer').toFixed(2),
    'server cores': of('cores').toFixed(2),
    'us/delivery': of('cpu').toFixed(1),
  };
};

/** Ratios of the first to the second, taken within each round. */
function ratiosOf(mine: Measured[], other: Measured[]): Record<keyof Measured, string> {
  const ratio = (what: keyof Measured): string =>
    median(mine.map((one, round) => one[what] / other[round]![what])).toFixed(2);
  return {
    changesPerSecond: ratio('changesPerSecond'),
    p50: ratio('p50'),
    p99: ratio('p99'),
    answer: ratio('answer'),
    cores: ratio('cores'),
    cpu: ratio('cpu'),
  };
}

async function measure(workload: Workload, kinds: Kind[]): Promise<Measured[][]> {
  const servers: Served[] = [];
  const loads: Load[] = [];
  for (const kind of kinds) {
    const served = await kind.start(workload.rooms, workload.people);
    servers.push(served);
    const load = new Load(served, workload);
    loads.push(load);
    await load.join();
  }
  const rounds = kinds.map((): Measured[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const index of round % 2 ? [0, 1] : [1, 0]) {
      const measured = await loads[index]!.round(SECONDS);
      // The first warms up.
      if (round > 0) rounds[index]!.push(measured);
    }
  for (const load of loads) load.leave();
  for (const served of servers) await served.stop();
  return rounds;
}

/**
 * Meetings in which people type, over real sockets, beside Hocuspocus that stores before it confirms, in one run: rounds
 * alternate, and ratios are taken within the round. Every change must reach everyone once. With another checkout in
 * `BESIDE`, beside that. `ONLY` measures the workloads whose name holds it.
 */
export async function measureLive(): Promise<Record<string, unknown>> {
  checkTypist();
  const results: Record<string, unknown> = {};
  const checkout = process.env['BESIDE'];
  for (const [name, { beside, ...workload }] of Object.entries(workloads)) {
    if (!name.includes(process.env['ONLY'] ?? '')) continue;
    const kinds = [ours(), checkout ? ours(checkout) : beside];
    const [mine = [], other = []] = await measure(workload, kinds);
    const table = [rowOf(kinds[0]!.name, mine), rowOf(kinds[1]!.name, other)];
    const ratios = ratiosOf(mine, other);
    console.log(name);
    console.table(table);
    console.log('ratios, median of rounds:', ratios);
    results[name] = { table, ratios };
  }
  return results;
}
