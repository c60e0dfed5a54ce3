import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TrajectHappening } from './events.ts';
import { createTrajectFixture, type Office } from './traject.testing.ts';

let office: Office;

beforeAll(async () => {
  office = await createTrajectFixture();
});
afterAll(() => office.core.close());

it('What goes on elsewhere because of it holds up nothing when it fails, and hears of it again', async () => {
  const heard: TrajectHappening[] = [];
  let fails = (_: TrajectHappening): boolean => true;
  office.traject.onHappened(async (happening) => {
    heard.push(happening);
    if (fails(happening)) throw new Error('elsewhere is broken');
  });
  const desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
  const anna = await office.hire('Anna Regel', { profiles: ['A'] });
  const { id } = await office.led(desk, anna);
  const add = async (name: string) =>
    office.traject.people.add(await office.on(anna.viewer, 'TRAJECT_LEAD', id), {
      trajectId: id,
      side: 'NETWORK',
      name,
      relation: 'buurvrouw',
    });
  await add('Ina');
  const before = new Set(heard.map((one) => one.id));
  // Another that is heard does not make up for those that were not.
  fails = (happening) => before.has(happening.id);
  await add('Ada');
  fails = () => false;
  heard.length = 0;
  await add('Oda');
  const again = heard.map((one) => one.id);
  expect(before.size).toBeGreaterThan(0);
  expect(again).toEqual(expect.arrayContaining([...before]));
  expect(again.length).toBe(before.size + 2);
  heard.length = 0;
  await add('Uma');
  expect(heard).toHaveLength(1);
});
