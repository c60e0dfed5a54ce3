import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { days } from '../../../test/support/clock.ts';
import { insertTrajecten } from '../../../test/support/many-trajecten.ts';
import type { FigureGrouping, FigureKind, FigureOutcome } from '../schema.generated.ts';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';

let office: Office;
let desk: Worker;
let policy: Worker;
let north: string;
let anna: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  const { organisationId, account } = office;
  policy = await office.hire('Bo Beleid', { roles: ['POLICY_OFFICER'] });
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR', 'PROFESSIONAL'] });
  anna = await office.hire('Anna Regel', { profiles: ['A', 'B', 'B+'] });
  const work = { function: 'regisseur', roles: ['PROFESSIONAL' as const], profiles: ['B'] };
  const inNorth = { organisationId, name: 'Nel Noord', email: 'nel@kanarie.test', teams: ['Zuid', 'Noord'] };
  north = await account.createAccount({ ...work, ...inNorth });
  await insertTrajecten(office.core.database, {
    organisationId,
    count: 34,
    registeredAt: (index) => new Date(Date.parse('2026-10-02T09:00:00Z') + (index % 20) * days(1)),
    accountId: (index) => (index < 28 ? north : anna.accountId),
    level: (index) => (index < 12 ? 3 : 2),
    open: (index) => index !== 0,
  });
  await office.request(desk);
  await office.services.steering.keepCounted();
}, 90_000);
afterAll(() => office.core.close());

const read = async (who = policy) =>
  office.services.steering.steeringFigures(await office.grant(who.viewer, 'STEERING_FIGURES'));

async function count(
  kind: FigureKind,
  outcome: FigureOutcome,
  by: FigureGrouping = 'ALL',
  name: string | null = null,
) {
  const [latest] = await read();
  const figure = latest?.figures.find((one) => one.kind === kind);
  const group = figure?.groups.find((one) => one.by === by && one.name === name);
  return group?.counts.find((one) => one.outcome === outcome)?.count;
}

describe('Figures of a quarter', () => {
  it('are not there while it runs: of two days of one quarter nobody can subtract', async () => {
    await office.services.jobs.runDue();
    expect((await read()).map(({ until }) => until)).not.toContain('2026-12-31');
  });

  it('are counted when it is over, from what happened', async () => {
    office.core.clock.advance(Date.parse('2027-01-01T02:00:00Z') - office.core.clock.now().getTime());
    await office.services.jobs.runDue();
    expect((await read())[0]).toMatchObject({ from: '2026-10-01', until: '2026-12-31' });
    expect(await count('REQUESTS', 'REQUESTED')).toBe(30);
    expect(await count('FIRST_MEETING', 'WITHIN_3_WEEKS')).toBe(30);
    expect(await count('FIRST_PLAN', 'SAME_DAY')).toBe(30);
    expect(await count('MEETINGS', 'STARTOVERLEG')).toBe(30);
    expect(await count('LEVELS', 'LEVEL_3')).toBe(10);
    expect(await count('LEVELS', 'LEVEL_2', 'EDITION', 'handbook-2026')).toBe(20);
    expect(await count('ENDINGS', 'CLOSED')).toBeNull();
  });

  it('are by the first team of the regisseur; few of a team are not shown', async () => {
    expect(await count('REQUESTS', 'REQUESTED', 'TEAM', 'Noord')).toBe(20);
    expect(await count('REQUESTS', 'REQUESTED', 'TEAM', null)).toBeNull();
    expect(await count('REQUESTS', 'REQUESTED', 'TEAM', 'Zuid')).toBeUndefined();
  });

  it('never change, so that two days tell no difference, whatever is counted anew', async () => {
    const before = JSON.stringify(await read());
    await insertTrajecten(office.core.database, {
      organisationId: office.organisationId,
      count: 9,
      registeredAt: () => new Date('2026-12-01T09:00:00Z'),
    });
    office.core.clock.advance(days(1));
    await office.services.steering.keepCounted();
    await office.services.jobs.runDue();
    expect(JSON.stringify(await read())).toBe(before);
  });

  it('are of the own organisation, and those that were counted stand sealed', async () => {
    const organisationId = await office.account.createOrganisation('Elders');
    const other = await office.hire('Els Elders', { roles: ['POLICY_OFFICER'], organisationId });
    expect(await read(other)).toEqual([]);
    expect(await office.dump()).not.toContain('Noord');
  });
});

describe('The manager', () => {
  it('sees who leads how much', async () => {
    const manager = await office.hire('Mo Manager', { roles: ['MANAGER'] });
    await office.led(desk, anna);
    const loads = await office.services.steering.loads(await office.grant(manager.viewer, 'STEERING'));
    expect(loads).toEqual([{ accountId: anna.accountId, name: 'Anna Regel', leads: 1 }]);
  });
});
