import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import type { Viewer } from '../access/viewer.ts';
import type { SafetySignalInput } from '../schema.generated.ts';
import { repeatedEvery } from './signal-mail.ts';
import { createTrajectFixture, unsafeAnswers, type Office, type Worker } from '../traject/traject.testing.ts';
import type { PersonRecord, TrajectRecord } from '../traject/traject.types.ts';

/** Addresses to which mails go that are due after so many milliseconds. */
async function mailsDue(office: Office, after: number): Promise<string[]> {
  const mails = vi.spyOn(office.core.mailer, 'send');
  office.core.clock.advance(after);
  await office.safety.mailDue();
  const sent = mails.mock.calls.map(([{ to }]) => to);
  mails.mockRestore();
  return sent;
}

describe('A safety signal', () => {
  let office: Office;
  let desk: Worker;
  let anna: Worker;
  let traject: TrajectRecord;
  let mother: PersonRecord;

  beforeAll(async () => {
    office = await createTrajectFixture();
    desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
    anna = await office.hire('Anna Regel', { profiles: ['A'] });
  });
  afterAll(() => office.core.close());
  beforeEach(async () => {
    traject = await office.led(desk, anna);
    mother = (await office.traject.peopleOf(traject.id)).find(({ relation }) => relation === 'moeder')!;
  });

  const send = async (changes: Partial<SafetySignalInput> = {}, viewer: Viewer = office.guestOf(mother)) =>
    office.safety.send(await office.on(viewer, 'SAFETY_SIGNAL', traject.id), {
      trajectId: traject.id,
      words: 'Hij bonst op de deur, kanarie.',
      lifeThreatening: false,
      mutationId: randomUUID(),
      ...changes,
    });
  const read = async () => office.safety.signalsOf(await office.on(anna.viewer, 'SAFETY_READ', traject.id));
  const open = async () =>
    (await office.traject.obligations.openOf(traject.id)).filter(({ kind }) => kind === 'SAFETY_SIGNAL');

  it('reaches the regisseur, who is asked to answer', async () => {
    await send();
    const [signal] = await read();
    expect(signal).toMatchObject({
      by: 'Samira Canarius',
      words: 'Hij bonst op de deur, kanarie.',
      answeredAt: null,
    });
    expect(await open()).toMatchObject([{ subject: signal!.id }]);
  });

  it('is never refused for its form: empty words, too many words, a strange kenmerk', async () => {
    await send({ words: '' });
    await send({ words: 'x'.repeat(50_000), mutationId: 'niet-echt-een-uuid'.repeat(100) });
    await send({ words: `${'x'.repeat(1999)}🙈` });
    const lengths = (await read()).map(({ words }) => words.length).sort((a, b) => a - b);
    expect(lengths).toEqual([0, 1999, 2000]);
  });

  it('is kept once when it is sent twice, also at once; not when another sends the same kenmerk', async () => {
    const mutationId = randomUUID();
    await Promise.all([send({ mutationId }), send({ mutationId })]);
    await send({ mutationId });
    await send({ mutationId }, anna.viewer);
    expect(await read()).toHaveLength(2);
    expect(await open()).toHaveLength(2);
  });

  it('says it otherwise when there is danger of life', async () => {
    await send({ lifeThreatening: true });
    expect(await open()).toMatchObject([{ reason: 'DANGER_OF_LIFE' }]);
  });

  it('is solved by the answer, of which the first stands', async () => {
    await send();
    const [signal] = await read();
    const grant = await office.authorise(anna.viewer, 'SAFETY_READ', { kind: 'signal', id: signal!.id });
    expect(await refusalOf(office.safety.answer(grant, signal!.id, '  '))).toBe('INPUT_INVALID');
    const answered = await office.safety.answer(grant, signal!.id, 'Ik belde haar meteen.');
    expect(answered).toMatchObject({ answer: 'Ik belde haar meteen.', answeredAt: expect.any(Date) });
    expect(await office.safety.answer(grant, signal!.id, 'Ik belde haar meteen.')).toEqual(answered);
    expect(await refusalOf(office.safety.answer(grant, signal!.id, 'Iets anders.'))).toBe('CONFLICT');
    expect(await open()).toEqual([]);
  });

  it('of another traject cannot be answered with a grant of this one', async () => {
    const other = await office.led(desk, anna);
    await send();
    const [signal] = await read();
    const grant = await office.on(anna.viewer, 'SAFETY_READ', other.id);
    expect(await refusalOf(office.safety.answer(grant, signal!.id, 'Nee.'))).toBe('NOT_FOUND');
  });

  it('comes with the request when there are worries about safety', async () => {
    const { id } = await office.led(desk, anna, 2, { unsafe: true });
    const signals = await office.safety.signalsOf(await office.on(anna.viewer, 'SAFETY_READ', id));
    expect(signals).toMatchObject([{ by: 'Dirk Balie', words: '', atIntake: true, lifeThreatening: false }]);
  });

  it('is read by the regisseur only, and shows to others in no list, no line and no news (A1)', async () => {
    const viewer = office.guestOf(mother);
    const source = `query ($id: ID!) { traject(id: $id) { safetySignals { id } obligations { id } timeline { kind person } viewerRights } }`;
    const before = await office.ask(viewer, source, { id: traject.id });
    const changes = await office.listen(
      viewer,
      'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }',
      { id: traject.id },
    );
    const next = changes.next();
    await send({}, anna.viewer);
    expect(await office.ask(viewer, source, { id: traject.id })).toEqual(before);
    // The first that the household hears is the next thing that is for all; news has no number that could show a gap.
    await office.traject.publish(traject.id, { what: ['PEOPLE'] });
    expect((await next).value?.data?.['trajectChanged']).toEqual({ what: ['PEOPLE'] });
    const following = changes.next();
    await office.traject.publish(traject.id, { what: ['PEOPLE', 'OBLIGATIONS'] });
    expect((await following).value?.data?.['trajectChanged']).toEqual({ what: ['PEOPLE'] });
    await changes.return?.();
    for (const field of ['safetySignals', 'obligations'])
      expect((before.data?.['traject'] as Record<string, unknown>)[field]).toBeNull();
  });

  it('goes to the safety desk, not to a regisseur of the household, who is told nothing (G8)', async () => {
    const guard = await office.hire('Veilige Balie', { roles: ['SAFETY_DESK'] });
    const { id } = await office.request(desk, { answers: [] });
    const lay = (await office.traject.peopleOf(id)).find(({ relation }) => relation === 'moeder')!;
    const appointment = { trajectId: id, personId: lay.id, level: 1, motivation: 'Zij wil het zelf.' };
    await office.intake.appointFirst(await office.on(desk.viewer, 'FIRST_APPOINTMENT', id), appointment);
    const viewer = office.guestOf(lay);
    const source = `query ($id: ID!) { traject(id: $id) { reason safetySignals { id } obligations { kind } viewerRights
      regie { answers { criterion } } } myTrajecten { expected { kind } stagnation { kind } } accessLog: __typename }`;
    const before = await office.ask(viewer, source, { id });
    const child = (await office.traject.peopleOf(id)).find((person) => person.child)!;
    await office.safety.send(await office.on(office.guestOf(child), 'SAFETY_SIGNAL', id), {
      trajectId: id,
      words: 'Ik ben bang.',
      lifeThreatening: true,
      mutationId: 'kenmerk-een',
    });
    expect(await office.ask(viewer, source, { id })).toEqual(before);
    expect(before.data?.['traject']).toMatchObject({ reason: null, safetySignals: null, obligations: [] });
    const state = async () =>
      office.safety.stateOf(await office.on(office.guestOf(child), 'SAFETY_SIGNAL', id), 'kenmerk-een');
    expect(await state()).toBe('SENT');
    const all = await office.safety.deskSignals(await office.grant(guard.viewer, 'SAFETY_DESK'));
    const shown = all.filter(({ trajectId }) => trajectId === id);
    expect(shown).toMatchObject([{ householdName: 'Familie Canarius', signal: { words: 'Ik ben bang.' } }]);
    expect(await state()).toBe('READ');
    const grant = await office.authorise(guard.viewer, 'SAFETY_READ', {
      kind: 'signal',
      id: shown[0]!.signal.id,
    });
    expect(await office.safety.answer(grant, shown[0]!.signal.id, 'Gebeld.')).toMatchObject({
      answer: 'Gebeld.',
    });
    // With a professional who leads it is not the desk's.
    expect(await refusalOf(office.on(guard.viewer, 'SAFETY_READ', traject.id))).toBe('NOT_FOUND');
  });

  it('keeps anyone of the household from being appointed as regisseur while it is open, or the intake is unsafe', async () => {
    const refused = async (input: Parameters<Office['request']>[1], signal = false) => {
      const { id } = await office.request(desk, { answers: [], ...input });
      const lay = (await office.traject.peopleOf(id)).find(({ child }) => !child)!;
      if (signal)
        await office.safety.send(await office.on(office.guestOf(lay), 'SAFETY_SIGNAL', id), {
          trajectId: id,
          words: '',
          lifeThreatening: false,
          mutationId: randomUUID(),
        });
      const appointment = { trajectId: id, personId: lay.id, level: 1, motivation: 'Zelf.' };
      const grant = await office.on(desk.viewer, 'FIRST_APPOINTMENT', id);
      return refusalOf(office.intake.appointFirst(grant, appointment));
    };
    expect(await refused({ unsafe: true })).toBe('UNSAFE_OWN_REGISSEUR');
    expect(await refused({ lifeThreatening: true })).toBe('UNSAFE_OWN_REGISSEUR');
    expect(await refused({ answers: unsafeAnswers })).toBe('UNSAFE_OWN_REGISSEUR');
    expect(await refused({}, true)).toBe('UNSAFE_OWN_REGISSEUR');
  });

  it('sends a mail without a word of it, again and again until it is opened when there is danger of life', async () => {
    const mails = vi.spyOn(office.core.mailer, 'send');
    await send({ lifeThreatening: true });
    await vi.waitFor(() => expect(mails).toHaveBeenCalled(), 10_000);
    const sent = mails.mock.calls.map(([mail]) => mail);
    const mail = sent.find(({ to }) => to === 'anna.regel@kanarie.test');
    expect(mail?.subject).toBe('Er wacht iets op je in Regietafel');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/kanarie|veilig|deur|Canarius|Samira/i);
    mails.mockRestore();
    expect(await mailsDue(office, repeatedEvery)).toContain('anna.regel@kanarie.test');
    await read();
    expect(await mailsDue(office, repeatedEvery)).not.toContain('anna.regel@kanarie.test');
  });

  it('is read at the desk too when there is danger of life and nobody opened it, whoever leads (G8)', async () => {
    const guard = await office.hire('Waakzame Balie', { roles: ['SAFETY_DESK'] });
    const asDesk = async () => office.grant(guard.viewer, 'SAFETY_DESK');
    const mine = async () =>
      (await office.safety.deskSignals(await asDesk())).filter(({ trajectId }) => trajectId === traject.id);
    const answering = (id: string) => office.authorise(guard.viewer, 'SAFETY_READ', { kind: 'signal', id });
    await send({ words: 'Geen haast.' });
    await send({ lifeThreatening: true, words: 'Nu.' });
    await mailsDue(office, 0);
    // By the clock alone, again and again, at the regisseur and at the desk.
    for (const _ of [1, 2])
      expect(await mailsDue(office, repeatedEvery)).toEqual(
        expect.arrayContaining(['anna.regel@kanarie.test', 'waakzame.balie@kanarie.test']),
      );
    expect(await office.safety.deskWaits(await asDesk())).toBe(true);
    const [shown, ...others] = await mine();
    expect(shown).toMatchObject({ signal: { words: 'Nu.' } });
    expect(others).toEqual([]);
    expect(await mailsDue(office, repeatedEvery)).toEqual([]);
    // What the desk opened is still new to who leads, and the desk still reads it.
    const leads = await office.on(anna.viewer, 'SAFETY_READ', traject.id);
    expect(await office.safety.hasNew(leads)).toBe(true);
    const grant = await answering(shown!.signal.id);
    expect(await office.safety.answer(grant, shown!.signal.id, 'Politie gebeld.')).toMatchObject({
      answer: 'Politie gebeld.',
    });
    // Also when the desk answered it: who leads, or comes to lead, has not seen it.
    expect(await office.safety.hasNew(leads)).toBe(true);
    await read();
    expect(await office.safety.hasNew(leads)).toBe(false);
    expect(await mine()).toHaveLength(1);
    // What is not about danger of life, and what who leads opened first, is not the desk's.
    const calm = (await read()).find(({ words }) => words === 'Geen haast.')!;
    expect(await refusalOf(answering(calm.id))).toBe('NOT_FOUND');
    await send({ lifeThreatening: true, words: 'Later.' });
    await read();
    expect((await mine()).map(({ signal }) => signal.words)).toEqual(['Nu.']);
  });
});
