import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { days } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';

let office: Office;
let desk: Worker;
let anna: Worker;
let manager: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR', 'PROFESSIONAL'] });
  anna = await office.hire('Anna Regel', { profiles: ['A', 'B', 'B+'] });
  manager = await office.hire('Mo Manager', { roles: ['MANAGER'] });
}, 90_000);
afterAll(() => office.core.close());

const lead = (id: string) => office.on(anna.viewer, 'TRAJECT_LEAD', id);
const steers = (who = manager) => office.grant(who.viewer, 'STEERING');
const question = (trajectId: string) => ({ trajectId, words: 'Kanarievraag.', tried: 'Gebeld.' });
const answer = (escalationId: string) => ({ escalationId, what: 'Ik bel.', owner: 'Mo', due: '2027-01-04' });

describe('A regisseur who gets stuck', () => {
  it('asks the manager, who says what comes next, and goes on; the level stays', async () => {
    const { steering } = office.services;
    const { id, regieLevel } = await office.led(desk, anna);
    const asked = await steering.ask(await lead(id), question(id));
    expect(await steering.ofOrganisation(await steers())).toMatchObject([
      { id: asked.id, by: 'Anna Regel', words: 'Kanarievraag.', tried: 'Gebeld.', step: null },
    ]);
    await steering.answer(await steers(), answer(asked.id));
    expect(await steering.ofTraject(await lead(id))).toMatchObject([
      { step: { what: 'Ik bel.', owner: 'Mo', due: '2027-01-04', by: 'Mo Manager' }, endedAt: null },
    ]);
    await steering.end(await lead(id), asked.id);
    expect(await steering.ofOrganisation(await steers())).toEqual([]);
    expect((await office.traject.trajectById(id))?.regieLevel).toBe(regieLevel);
    expect(await office.dump()).not.toContain('Kanarievraag');
    await office.services.jobs.runDue();
    const mails = await readOutbox(office.core.environment.dataDir);
    const told = mails.filter(({ to }) => to.includes('mo.manager@kanarie.test'));
    expect(told.map(({ subject }) => subject)).toEqual(['Een regisseur vraagt je hulp']);
    expect(JSON.stringify(mails)).not.toMatch(/Kanarievraag|Canarius/);
  });

  it('is heard by the manager of the own organisation alone', async () => {
    const { steering } = office.services;
    const { id } = await office.led(desk, anna);
    const asked = await steering.ask(await lead(id), question(id));
    const organisationId = await office.account.createOrganisation('Elders');
    const other = await office.hire('Els Elders', { roles: ['MANAGER'], organisationId });
    expect(await steering.ofOrganisation(await steers(other))).toEqual([]);
    const tried = steering.answer(await steers(other), answer(asked.id));
    expect(await refusalOf(tried)).toBe('NOT_FOUND');
    await steering.end(await lead(id), asked.id);
  });
});

describe('A traject that stands still', () => {
  it('shows to the manager with who leads, since when and why, without the name of the household', async () => {
    const { overview } = office.services;
    const waiting = await office.request(desk);
    const { id } = await office.led(desk, anna);
    expect((await overview.standingStill(await steers())).map(({ trajectId }) => trajectId)).not.toContain(
      id,
    );
    office.core.clock.advance(days(22));
    const lines = await overview.standingStill(await steers());
    expect(lines.find(({ trajectId }) => trajectId === id)).toMatchObject({
      regisseurName: 'Anna Regel',
      led: true,
      reasons: [{ kind: 'NO_MEETING' }, { kind: 'NOTHING_CHANGED', weeks: 3 }],
    });
    expect(lines.find(({ trajectId }) => trajectId === waiting.id)).toMatchObject({
      led: false,
      since: waiting.registeredAt,
      reasons: [{ kind: 'NO_REGISSEUR' }, { kind: 'NOTHING_CHANGED' }],
    });
    expect(JSON.stringify(lines)).not.toContain('Canarius');
  });
});
