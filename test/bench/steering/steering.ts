import { insertTrajecten } from '../../support/many-trajecten.ts';
import type { Person } from '../../support/person.ts';
import { makeRegion } from '../../support/region.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { createTestClock, days } from '../../support/clock.ts';

const SIZES = [200, 200_000] as const;
const ROUNDS = 7;
const ASKED = 60;

const questions = {
  figures: '{ steeringFigures { from figures { kind groups { by name counts { outcome count } } } } }',
};
type Question = keyof typeof questions;

interface Place {
  size: number;
  server: TestServer;
  manager: Person;
  /** Seconds in which the job counted all quarters. */
  counted: number;
}

/** A server with so many trajecten of one organisation, spread over two years and ten teams, and its figures counted. */
async function openPlace(size: number): Promise<Place> {
  const server = await startServer({ clock: createTestClock('2027-01-01T03:00:00Z') });
  const region = await makeRegion(server);
  const { organisationId } = region;
  const { person: manager } = await region.account('Mo Manager', ['MANAGER']);
  const { account, steering, jobs } = server.app.services;
  const work = { organisationId, function: 'regisseur', roles: ['PROFESSIONAL' as const], profiles: ['B'] };
  const regisseurs = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      account.createAccount({
        ...work,
        name: `Regisseur ${index}`,
        email: `r${index}@voorbeeld.test`,
        teams: [`Team ${index % 10}`],
      }),
    ),
  );
  await insertTrajecten(server.core.database, {
    organisationId,
    count: size,
    registeredAt: (index) => new Date(Date.parse('2025-01-01T09:00:00Z') + (index % 715) * days(1)),
    accountId: (index) => regisseurs[index % 40] ?? '',
    level: (index) => index % 4,
    open: (index) => index % 3 !== 0,
  });
  const started = performance.now();
  await steering.keepCounted();
  await jobs.runDue();
  return { size, server, manager, counted: (performance.now() - started) / 1000 };
}

/** Milliseconds of one answer, the median of a round. */
async function askIn({ manager }: Place, question: Question): Promise<number> {
  const times: number[] = [];
  for (let asked = 0; asked < ASKED; asked++) {
    const began = performance.now();
    await manager.get(questions[question]);
    times.push(performance.now() - began);
  }
  return median(times);
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** What a policy officer waits for, with few and with many trajecten; rotated within each round. */
export async function measureSteering(): Promise<Record<string, unknown>> {
  const places: Place[] = [];
  for (const size of SIZES) places.push(await openPlace(size));
  try {
    const rows = [];
    for (const question of Object.keys(questions) as Question[]) {
      const rounds: number[][] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const order = round % 2 === 0 ? places : places.toReversed();
        const times = new Map<number, number>();
        for (const place of order) times.set(place.size, await askIn(place, question));
        rounds.push(SIZES.map((size) => times.get(size) ?? Number.NaN));
      }
      const [few, many] = SIZES.map((_, index) => median(rounds.map((times) => times[index] ?? Number.NaN)));
      const ratio = median(rounds.map(([a = 0, b = 0]) => b / a));
      rows.push({ question, [`${SIZES[0]} (ms)`]: few, [`${SIZES[1]} (ms)`]: many, ratio });
    }
    const counting = places.map(({ size, counted }) => ({
      size,
      'seconds to count eight quarters': counted,
    }));
    console.table(rows);
    console.table(counting);
    return { rows, counting };
  } finally {
    for (const { server } of places) await server.close();
  }
}
