import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowsAll } from '../../../test/support/log-reader.ts';
import { isCoded } from '../errors.ts';
import { edition } from '../method/editions.ts';
import { createMeetingFixture, type Table, type Who } from '../meeting/meeting.testing.ts';
import type { DossierLineInput } from '../schema.generated.ts';
import { dossierDocument } from './dossier.document.ts';

let table: Table;
let dossierId: string;
const id = () => table.core.random.uuid();
const idOf = (who: Who) => table.people[who].id;

beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'nothing';
  } catch (error) {
    if (isCoded(error)) return String(error.extensions['code']);
    throw error;
  }
}

const opens = async (who: Who) => {
  const grant = await table.grant(who, 'DOSSIER_OPEN', 'traject', table.trajectId);
  return table.services.dossier.open(grant, id());
};
const reads = (who: Who) => codeOf(table.grant(who, 'DOSSIER_READ', 'dossier', dossierId));
const write = async (input: Partial<DossierLineInput> & Pick<DossierLineInput, 'kind'>, who: Who = 'nurse') =>
  table.services.dossier.add(await table.grant(who, 'DOSSIER_READ', 'dossier', dossierId), {
    dossierId,
    lineId: id(),
    ...input,
  });

/** All that someone can ask of the traject, as text. */
const everything = `query ($id: ID!) {
  myTrajecten { id phase expected { kind } stagnation { kind } }
  traject(id: $id) {
    phase timeline { kind } obligations { id kind } plans { id } meetings { id } dossiers { id }
    people { id name } viewerRights
  }
}`;
const asked = async (who: Who) => JSON.stringify(await table.ask(who, everything, { id: table.trajectId }));
const logOf = async (who: Who) =>
  table.services.accessLog.lines(
    await table.grant(who, 'ACCESS_LOG_READ', 'traject', table.trajectId),
    knowsAll,
  );

describe('A meldcode dossier (A16)', () => {
  it('is opened by professionals only, and known to who is named in it, and to nobody else', async () => {
    const outsiders: Who[] = ['mother', 'father', 'grandmother', 'regisseur'];
    const before = await Promise.all(outsiders.map(asked));
    const log = [await logOf('mother'), await logOf('regisseur')];
    const news = await table.listen(
      'mother',
      `subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }`,
      {
        id: table.trajectId,
      },
    );
    const first = news.next();
    for (const who of ['mother', 'father', 'grandmother'] as const)
      expect(await codeOf(opens(who))).toBe('FORBIDDEN');
    dossierId = (await opens('nurse')).id;
    await write({ kind: 'SIGNAL', text: 'Blauwe plek', who: 'Zelf gezien', on: '2026-11-01' });
    const source = `query ($id: ID!) { dossier(id: $id) { id named { name } pdfPath lines { text } } }`;
    const read = await table.ask('nurse', source, { id: dossierId });
    expect(JSON.stringify(read.data)).toContain('Blauwe plek');
    for (const who of outsiders) {
      expect(await reads(who)).toBe('NOT_FOUND');
      const refused = await table.ask(who, source, { id: dossierId });
      expect(refused.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    }
    expect(await Promise.all(outsiders.map(asked))).toEqual(before);
    expect([await logOf('mother'), await logOf('regisseur')]).toEqual(log);
    expect(JSON.parse(before[0]!).data.traject.dossiers).toBeNull();
    await table.services.traject.publish(table.trajectId, { what: ['PEOPLE'] });
    expect((await first).value?.data?.['trajectChanged']).toEqual({ what: ['PEOPLE'] });
    await news.return?.();
  });

  it('names professionals with an account, and nobody of household or network', async () => {
    const name = async (who: Who) =>
      codeOf(
        table.services.dossier.name(await table.grant('nurse', 'DOSSIER_READ', 'dossier', dossierId), {
          dossierId,
          personIds: [idOf(who)],
        }),
      );
    expect(await name('mother')).toBe('NOT_FOUND');
    expect(await name('grandmother')).toBe('NOT_FOUND');
    expect(await reads('regisseur')).toBe('NOT_FOUND');
    expect(await name('regisseur')).toBe('nothing');
    expect(await reads('regisseur')).toBe('nothing');
  });

  it('asks of each kind of line what must be recorded', async () => {
    const code = (input: Parameters<typeof write>[0]) => codeOf(write(input));
    expect(await code({ kind: 'SIGNAL', text: 'Iets', who: 'School' })).toBe('INPUT_INVALID');
    expect(await code({ kind: 'SIGNAL', text: 'Iets', on: '2026-11-01' })).toBe('INPUT_INVALID');
    expect(await code({ kind: 'SIGNAL', text: 'Iets', who: 'School', on: '2030-01-01' })).toBe(
      'INPUT_INVALID',
    );
    expect(await code({ kind: 'CONVERSATION', text: 'Te gevaarlijk voor moeder.', held: false })).toBe(
      'nothing',
    );
    expect(await code({ kind: 'CONVERSATION', text: 'Gesproken.', held: true })).toBe('INPUT_INVALID');
    expect(await code({ kind: 'KINDCHECK' })).toBe('INPUT_INVALID');
    expect(await code({ kind: 'KINDCHECK', held: true, text: 'Twee kinderen.' })).toBe('nothing');
    expect(await code({ kind: 'DECISION' })).toBe('INPUT_INVALID');
  });

  it('keeps each walk of the assessment framework with the reason at each question, and says when to report', async () => {
    expect(await codeOf(write({ kind: 'WEIGHING', walk: [{ yes: true, reason: '' }] }))).toBe(
      'INPUT_INVALID',
    );
    const walk = [
      { yes: true, reason: 'Er zijn signalen.' },
      { yes: true, reason: 'Het is acuut.' },
    ];
    const weighed = await write({ kind: 'WEIGHING', walk });
    expect(weighed.reportDue).toBe(true);
    expect(weighed.lines.at(-1)?.walk).toEqual([
      { question: 1, yes: true, reason: 'Er zijn signalen.' },
      { question: 2, yes: true, reason: 'Het is acuut.' },
    ]);
    expect(weighed.lines.at(-1)?.outcomeCodes).toContain('REPORT');
    const ended = [{ yes: false, reason: 'Nee' }, ...walk];
    expect(await codeOf(write({ kind: 'WEIGHING', walk: ended }))).toBe('ASSESSMENT_ENDED');
    const reported = await write({ kind: 'REPORT', text: 'Gemeld.', on: '2026-11-02', who: 'Veilig Thuis' });
    expect(reported.reportDue).toBe(false);
  });

  it('starts at step 0 when there is danger of life', async () => {
    const calm = await table.services.dossier.read(
      await table.grant('nurse', 'DOSSIER_READ', 'dossier', dossierId),
    );
    expect(calm).toMatchObject({ lifeThreatening: false });
    const danger = await write({
      kind: 'SIGNAL',
      text: 'Dreigt met een mes',
      who: 'Buurvrouw',
      on: '2026-11-01',
      lifeThreatening: true,
    });
    expect(danger.lifeThreatening).toBe(true);
    expect(danger.startStep).not.toBe(calm.startStep);
  });

  it('has days by which something follows, the first one in the list, until that was done', async () => {
    const due = await write({ kind: 'DECISION', text: 'Bellen met school', due: '2026-12-05' });
    const list = async () =>
      table.services.dossier.dossiersOf(
        await table.grant('nurse', 'DOSSIER_OPEN', 'traject', table.trajectId),
      );
    expect((await list())[0]).toMatchObject({ id: dossierId, dueFirst: '2026-12-05' });
    const grant = await table.grant('nurse', 'DOSSIER_READ', 'dossier', dossierId);
    await table.services.dossier.done(grant, due.lines.at(-1)!.id);
    expect((await list())[0]).toMatchObject({ dueFirst: null });
  });

  it('holds the crisis plan of level 5 in questions of our own, of which the newest holds, and prints it', async () => {
    const crisis = (
      answers: { key: string; answer: string }[],
      more: Partial<DossierLineInput> = {},
      who: Who = 'nurse',
    ) => write({ kind: 'CRISIS_PLAN', crisis: answers, ...more }, who);
    expect(await codeOf(crisis([{ key: 'danger', answer: 'Bij niveau 2.' }]))).toBe('INPUT_INVALID');
    const { services, trajectId } = table;
    await services.regie.change(await table.grant('regisseur', 'REGIE_LEVEL_CHANGE', 'traject', trajectId), {
      ...{ trajectId, expectedLevel: 2, level: 5, answers: [], deviates: true },
      ...{ motivation: 'Het is crisis.', heard: 'de moeder', mutationId: id() },
    });
    expect(await codeOf(crisis([]))).toBe('INPUT_INVALID');
    expect(await codeOf(crisis([{ key: 'danger', answer: '  ' }]))).toBe('INPUT_INVALID');
    expect(await codeOf(crisis([{ key: 'iets-anders', answer: 'Iets' }]))).toBe('INPUT_INVALID');
    const first = await crisis([{ key: 'danger', answer: 'Vader dreigt met brand.' }]);
    const basedOn = first.lines.at(-1)!.id;
    expect(await codeOf(crisis([{ key: 'danger', answer: 'Ook als eerste.' }]))).toBe('CONFLICT');
    expect(await codeOf(crisis([{ key: 'danger', answer: 'Van elders.' }], { basedOn: id() }))).toBe(
      'NOT_FOUND',
    );
    // Two at once: one takes its place, the other hears that.
    const after = (answer: string, who: Who) =>
      codeOf(
        crisis(
          [
            { key: 'reach', answer: 'Officier van dienst.' },
            { key: 'danger', answer },
          ],
          { basedOn },
          who,
        ),
      );
    const both = await Promise.all([after('Vader is weg.', 'nurse'), after('Vader is weg.', 'nurse')]);
    expect(both.sort()).toEqual(['CONFLICT', 'nothing']);
    const { lines } = await services.dossier.read(
      await table.grant('nurse', 'DOSSIER_READ', 'dossier', dossierId),
    );
    const plans = lines.filter(({ kind }) => kind === 'CRISIS_PLAN');
    expect(plans.map((line) => line.crisis.map(({ answer }) => answer))).toEqual([
      ['Vader dreigt met brand.'],
      ['Vader is weg.', 'Officier van dienst.'],
    ]);
    const about = { language: 'nl' as const, householdName: 'Canarius', people: [], at: new Date() };
    const grant = await table.grant('nurse', 'DOSSIER_READ', 'dossier', dossierId);
    const printed = dossierDocument(
      await table.services.dossier.read(grant),
      edition('handbook-2026')!,
      about,
    );
    expect(JSON.stringify(printed.sections)).toContain('Wie is dag en nacht te bellen?');
    expect(JSON.stringify(printed.sections)).toContain('Officier van dienst.');
    const onPaper = JSON.stringify(printed.sections);
    const at = (words: string) => onPaper.indexOf(words);
    const [replaced, former] = [at('Dit crisisplan geldt niet meer.'), at('Vader dreigt met brand.')];
    const [holds, newest] = [at('Dit crisisplan geldt nu.'), at('Vader is weg.')];
    expect([replaced, former, holds, newest]).toEqual(
      [replaced, former, holds, newest].toSorted((a, b) => a - b),
    );
    expect(replaced).toBeGreaterThan(-1);
  });

  it('is kept once when sent twice, and is taken along by who saw the signals alone', async () => {
    const line = { kind: 'DECISION' as const, lineId: id(), text: 'Wij wachten af.' };
    const once = await write(line);
    expect((await write(line)).lines).toHaveLength(once.lines.length);
    expect(await codeOf(write({ ...line, text: 'Anders' }, 'regisseur'))).toBe('CONFLICT');
    const takes = (who: Who) => table.grant(who, 'DOSSIER_EXPORT', 'dossier', dossierId);
    expect(await codeOf(takes('regisseur'))).toBe('FORBIDDEN');
    expect(await codeOf(takes('mother'))).toBe('NOT_FOUND');
    const pdf = await table.services.dossier.pdf(await takes('nurse'), 'nl');
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
  });
});
