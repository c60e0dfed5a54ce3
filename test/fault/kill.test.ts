import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headOf } from '../support/head.ts';
import * as operations from '../support/operations.ts';
import { colleagues, makeHousehold, type Household } from './kill/household.ts';
import { startServerProcess, type ServerProcess } from './kill/server-process.ts';
import { createTypist, SHARED, type Instant } from './kill/typist.ts';

const KILLS = Number(process.env['KILLS'] ?? 10);

let server: ServerProcess;
let household: Household;

beforeAll(async () => {
  server = await startServerProcess({ colleagues, logLevel: 'error' });
  household = await makeHousehold(server);
});
afterAll(() => server.close());

interface PlanNow {
  plan: {
    seq: number;
    sections: { key: string; entries: { id: string; texts: { id: string; text: string }[] }[] }[];
  };
}

/** Stands between the people and the server: shut while it is away. */
function createGate() {
  let open: () => void = () => undefined;
  let opened = Promise.resolve();
  return {
    passed: () => opened,
    shut: () => void (opened = new Promise((resolve) => (open = resolve))),
    open: () => open(),
  };
}

test(`${KILLS} times kill -9 in the middle of typing: every confirmed letter is there exactly once, and all end equal`, async () => {
  const { planId, ids, comeIn, nurse } = household;
  const gate = createGate();
  const kills: Record<string, number> = {};
  let countdown = Infinity;
  let struck: (gone: Promise<void>) => void = () => undefined;
  const at = (instant: Instant): void => {
    if (--countdown !== 0) return;
    kills[instant] = (kills[instant] ?? 0) + 1;
    gate.shut();
    struck(server.kill());
  };

  const people = [await comeIn(ids.anna), await comeIn(ids.bram), nurse];
  const typists = await Promise.all(
    people.map((person, index) =>
      createTypist({
        person,
        planId,
        // A range of letters for each, so that no letter occurs twice.
        alphabet: 0x4e00 + index * 0x1800,
        up: gate.passed,
        at,
        random: randomInt,
      }),
    ),
  );
  const typing = Promise.all(typists.map((one) => one.run()));

  for (let count = 0; count < KILLS; count++) {
    const gone = new Promise<void>((resolve) => (struck = (dying) => void dying.then(resolve)));
    countdown = 10 + randomInt(120);
    await Promise.race([gone, typing]);
    await server.start();
    gate.open();
  }
  for (const one of typists) one.stop();
  await typing;

  const { plan } = await household.regisseur.get<PlanNow>(operations.plan, { id: planId });
  // Everyone's own number: it counts what one may know of (A1).
  for (const [index, one] of typists.entries()) await one.catchUp(await headOf(people[index]!, planId));

  const entries = plan.sections.flatMap((section) => section.entries);
  const texts = entries.flatMap((entry) => entry.texts);
  const everything = texts.map(({ text }) => text).join('');
  const times = (letter: string): number => everything.split(letter).length - 1;
  const wrong: string[] = [];
  for (const { confirmed, erased, rows } of typists) {
    for (const letter of confirmed) if (times(letter) !== (erased.has(letter) ? 0 : 1)) wrong.push(letter);
    for (const row of rows) if (entries.filter(({ id }) => id === row).length !== 1) wrong.push(row);
  }
  expect(wrong).toEqual([]);
  const count = (pick: (one: (typeof typists)[number]) => number): number =>
    typists.reduce((sum, one) => sum + pick(one), 0);
  // Nothing else either: who stopped has had everything confirmed.
  expect(everything).toHaveLength(count((one) => one.confirmed.size - one.erased.size));
  for (const one of typists) {
    for (const { id, text } of texts) expect(one.sees(id), id).toBe(text);
    for (const row of one.rows) expect(one.rowsSeen()).toContain(row);
  }
  expect(texts.some(({ id, text }) => id === SHARED && text.length > 0)).toBe(true);
  console.log(
    `${KILLS} kills (${Object.entries(kills)
      .map(([instant, number]) => `${number} when ${instant}`)
      .join(
        ', ',
      )}); confirmed: ${count((one) => one.confirmed.size)} letters, ${count((one) => one.erased.size)} erased, ` +
      `${count((one) => one.rows.size)} rows; ${count((one) => one.repeated())} sent again after a lost answer`,
  );
}, 600_000);
