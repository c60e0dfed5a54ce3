import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import type { Viewer } from '../access/viewer.ts';
import type { SafetySignalInput } from '../schema.generated.ts';
import { openOffice, type Office, type Worker } from '../traject/traject.testing.ts';
import type { PersonRecord, TrajectRecord } from '../traject/traject.types.ts';

describe('A safety signal', () => {
  let office: Office;
  let desk: Worker;
  let anna: Worker;
  let traject: TrajectRecord;
  let mother: PersonRecord;

  beforeAll(async () => {
    office = await openOffice();
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

  it('is read by the regisseur only, and shows to others in no list, no line and no news (access.md 2)', async () => {
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
    await office.traject.tell(traject.id, { what: ['MEETINGS'] });
    expect((await next).value?.data?.['trajectChanged']).toEqual({ what: ['MEETINGS'] });
    const following = changes.next();
    await office.traject.tell(traject.id, { what: ['PLANS', 'OBLIGATIONS'] });
    expect((await following).value?.data?.['trajectChanged']).toEqual({ what: ['PLANS'] });
    await changes.return?.();
    for (const field of ['safetySignals', 'obligations'])
      expect((before.data?.['traject'] as Record<string, unknown>)[field]).toBeNull();
  });
});
