import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { editions } from '../method/editions.ts';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';
import {
  factsSeen,
  ticksCountFrom,
  trajectPhaseOf,
  type MeetingKnown,
  type StepsKnown,
} from './steps.rules.ts';

let office: Office;
let desk: Worker;
let anna: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR', 'PROFESSIONAL'] });
  anna = await office.hire('Anna Regel', { profiles: ['A', 'B', 'B+'] });
}, 90_000);
afterAll(() => office.core.close());

const lead = (id: string) => office.on(anna.viewer, 'TRAJECT_LEAD', id);
const checklist = async (id: string) => office.services.steps.checklistOf(await lead(id), 'NL');
const phase = async (id: string, key: string) =>
  (await checklist(id))?.phases.find((one) => one.phase.key === key);
const doneIn = async (id: string, key: string) =>
  ((await phase(id, key))?.steps ?? []).flatMap(({ done, step }) => (done ? [`${step.key} ${done}`] : []));

describe('The checklist of a traject', () => {
  it('stands in the phase of now, and says what the system sees and what it does not', async () => {
    const { id } = await office.led(desk, anna, 2, { unsafe: false });
    expect((await checklist(id))?.phases.filter(({ now }) => now).map((one) => one.phase.key)).toEqual(['2']);
    expect(await doneIn(id, '1')).toEqual([
      '1.aanmeldcoordinator.1 SEEN',
      '1.aanmeldcoordinator.2 SEEN',
      '1.aanmeldcoordinator.4 SEEN',
      '1.aanmeldcoordinator.5 SEEN',
      '1.aanmeldcoordinator.6 SEEN',
      '1.aanmeldcoordinator.7 SEEN',
    ]);
    expect(await doneIn(id, '2')).toEqual(['2.regisseur.2 SEEN']);
    // That nobody asked about safety is not seen as asked.
    const other = await office.led(desk, anna);
    expect(await doneIn(other.id, '1')).not.toContain('1.aanmeldcoordinator.2 SEEN');
  });

  it('is for the regisseur alone, with the reasons for going elsewhere', async () => {
    const { id } = await office.led(desk, anna);
    const mother = (await office.traject.peopleOf(id)).find(({ relation }) => relation === 'moeder');
    if (!mother) throw new Error('There is no mother.');
    const refused = office.on(office.guestOf(mother), 'TRAJECT_LEAD', id).then(() => ({}));
    expect(await refusalOf(refused)).toBe('FORBIDDEN');
  });

  it('takes ticks by hand with who and when, and none for what it sees itself', async () => {
    const { id } = await office.led(desk, anna);
    const tick = async (stepKey: string, done: boolean) =>
      office.services.steps.tick(await lead(id), { trajectId: id, stepKey, done });
    await tick('2.regisseur.4', true);
    await tick('2.regisseur.4', true);
    const line = (await phase(id, '2'))?.steps.find(({ step }) => step.key === '2.regisseur.4');
    expect(line).toMatchObject({ done: 'BY_HAND', by: 'Anna Regel', at: office.core.clock.now() });
    await tick('2.regisseur.4', false);
    expect(await doneIn(id, '2')).toEqual(['2.regisseur.2 SEEN']);
    expect(await refusalOf(tick('2.regisseur.2', true))).toBe('CONFLICT');
    expect(await refusalOf(tick('no-step', true))).toBe('INPUT_INVALID');
  });

  it('goes to the next phase at once, and to any other with a reason that is kept sealed', async () => {
    const { id } = await office.led(desk, anna);
    const go = async (
      from: 'ANALYSE' | 'STARTOVERLEG',
      to: 'ANALYSE' | 'STARTOVERLEG' | 'AANMELDING' | 'AFSLUITEN',
      reason = '',
    ) => office.services.steps.goToPhase(await lead(id), { trajectId: id, from, to, reason });
    expect(await refusalOf(go('ANALYSE', 'AFSLUITEN'))).toBe('MOTIVATION_REQUIRED');
    expect(await refusalOf(go('ANALYSE', 'AANMELDING', 'Terug.'))).toBe('INPUT_INVALID');
    expect((await go('ANALYSE', 'STARTOVERLEG')).phase).toBe('STARTOVERLEG');
    expect(await refusalOf(go('ANALYSE', 'STARTOVERLEG'))).toBe('CONFLICT');
    await go('STARTOVERLEG', 'ANALYSE', 'Kanariereden: er is meer te zien.');
    expect((await checklist(id))?.moves).toMatchObject([
      { from: 'STARTOVERLEG', to: 'ANALYSE', by: 'Anna Regel', reason: 'Kanariereden: er is meer te zien.' },
      { from: 'ANALYSE', to: 'STARTOVERLEG', reason: '' },
    ]);
    expect(await office.dump()).not.toContain('Kanariereden');
  });
});

describe('What the steps look at', () => {
  const meeting = (about: Partial<MeetingKnown>): MeetingKnown => ({
    kind: 'VOORTGANGSOVERLEG',
    state: 'CLOSED',
    lost: false,
    startsAt: 0,
    startedAt: 0,
    place: '',
    planId: null,
    minutesPerItem: [],
    guests: [],
    noteTaker: false,
    adopted: false,
    next: false,
    actions: 0,
    consented: false,
    ...about,
  });
  const known = (meetings: MeetingKnown[]): StepsKnown => ({
    safetyAsked: false,
    regisseur: true,
    level: 2,
    raised: false,
    lowered: false,
    handedOver: false,
    started: new Set(),
    adopted: new Set(),
    meetings,
  });

  it('is the meeting that comes, not the one before it', () => {
    const held = meeting({ startsAt: 1, startedAt: 1, place: 'Buurthuis', adopted: true });
    const coming = meeting({ startsAt: 2, startedAt: null, state: 'PLANNED' });
    expect(factsSeen(known([held]))).toEqual(expect.arrayContaining(['progressPlaceSet', 'goalsReviewed']));
    expect(factsSeen(known([held, coming]))).not.toContain('progressPlaceSet');
    expect(factsSeen(known([held, coming]))).not.toContain('goalsReviewed');
  });

  it('asks an invitation and a reminder of everyone', () => {
    const guests = [
      { mailed: true, reminded: true },
      { mailed: false, reminded: false },
    ];
    const start = meeting({ kind: 'STARTOVERLEG', guests });
    expect(factsSeen(known([start]))).not.toContain('invitationsSent');
    const all = meeting({ kind: 'STARTOVERLEG', guests: guests.slice(0, 1) });
    expect(factsSeen(known([all]))).toContain('invitationsSent');
  });

  it('lets ticks of the progress meeting count for one round', () => {
    const first = meeting({ kind: 'STARTOVERLEG', startsAt: 1, startedAt: 1 });
    const second = meeting({ startsAt: 5, startedAt: 5 });
    const third = meeting({ startsAt: 9, startedAt: null, state: 'PLANNED' });
    expect(ticksCountFrom({ number: 5 }, known([first, second]))).toBe(1);
    expect(ticksCountFrom({ number: 5 }, known([first, second, third]))).toBe(5);
    expect(ticksCountFrom({ number: 3 }, known([first, second, third]))).toBe(0);
  });

  it('knows a place in a traject for every phase of every edition', () => {
    for (const { process } of editions)
      for (const one of process.phases) expect(trajectPhaseOf(one)).toBeTruthy();
  });
});
