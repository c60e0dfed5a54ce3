import { describe, expect, it } from 'vitest';
import { abbreviations, hardWords } from './b1-words.ts';
import { checkB1, maxMeanWords, maxSentenceWords, sentencesOf } from './b1.ts';
import { editions } from './editions.ts';
import { process as handbook } from './editions/handbook-2026/process.ts';
import { process as deelB } from './editions/regiekaart-2025/process.ts';
import { process as zou } from './editions/zou-2020/process.ts';
import type { Text, VoiceText } from './types.ts';

const words = (count: number): string => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;

describe('the check on plain Dutch', () => {
  it('finds nothing in a short text of known words', () => {
    expect(checkB1('Jij vertelt hoe het gaat. Wij luisteren. Daarna maken we samen een plan.')).toEqual([]);
  });

  it('allows a sentence of 25 words beside short ones, and not one of 26', () => {
    expect(checkB1(`${words(maxSentenceWords)} ${words(5)}`)).toEqual([]);
    expect(checkB1(`${words(maxSentenceWords + 1)} ${words(5)}`)).toEqual([
      {
        kind: 'LONG_SENTENCE',
        found: words(maxSentenceWords + 1),
        advice: '26 woorden in één zin; ten hoogste 25',
      },
    ]);
  });

  it('allows 18 words on average, and not more', () => {
    expect(checkB1(`${words(maxMeanWords - 1)} ${words(maxMeanWords + 1)}`)).toEqual([]);
    expect(checkB1(`${words(maxMeanWords)} ${words(maxMeanWords + 1)}`)).toEqual([
      expect.objectContaining({
        kind: 'LONG_MEAN',
        advice: 'gemiddeld 18.5 woorden per zin; ten hoogste 18',
      }),
    ]);
  });

  it('names each hard word as it was written, with what to write instead', () => {
    expect(checkB1('Indien u hulp wilt, faciliteert de regisseur een gesprek.')).toEqual([
      { kind: 'HARD_WORD', found: 'faciliteert', advice: 'helpen, mogelijk maken' },
      { kind: 'HARD_WORD', found: 'Indien', advice: 'als' },
    ]);
  });

  it('finds a phrase of several words', () => {
    expect(checkB1('Wat wil je met betrekking tot school?')).toEqual([
      { kind: 'HARD_WORD', found: 'met betrekking tot', advice: 'over' },
    ]);
  });

  it('finds words with accents, and twice when they stand there twice', () => {
    const found = checkB1('Coördinatie is nodig. Wie doet de coördinatie?').map((finding) => finding.found);
    expect(found).toEqual(['Coördinatie', 'coördinatie']);
  });

  it('does not find a hard word inside another word', () => {
    expect(checkB1('De echtere bestelling is een mediator.')).toEqual([]);
    expect(checkB1('Wij optimaliseerden niets.')).toEqual([]);
  });

  it('asks to write abbreviations out, and does not take them for the end of a sentence', () => {
    expect(checkB1('Denk aan bijv. familie.')).toEqual([
      { kind: 'ABBREVIATION', found: 'bijv.', advice: 'bijvoorbeeld' },
    ]);
    expect(sentencesOf('Kom z.s.m. langs. Tot straks!')).toEqual(['Kom z.s.m. langs.', 'Tot straks!']);
  });

  it('does not take a name that ends like an abbreviation for one', () => {
    expect(checkB1('Gebruik CARE-NL. Kijk op regietafel.nl. Klaar.')).toEqual([]);
  });

  it('lets a reader know the words of the edition', () => {
    expect(checkB1('Wij gaan opschalen.', { allow: ['opschalen'] })).toEqual([]);
    expect(checkB1('Wij gaan opschalen.')).toHaveLength(1);
  });

  it('counts a placeholder as one word and punctuation as none', () => {
    expect(checkB1(`{name} - ${words(maxMeanWords - 1)}`)).toEqual([]);
  });

  it('finds nothing in an empty text', () => {
    expect(checkB1('')).toEqual([]);
    expect(checkB1(' \n ')).toEqual([]);
  });

  it('stays fast on a long text', () => {
    // Of this process alone: on a busy machine it waits for its turn.
    const started = process.cpuUsage();
    checkB1('Wij maken samen een plan. '.repeat(4_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2_000);
  });
});

describe('the list of hard words', () => {
  it('holds at least 150, each with a plain alternative and each form once', () => {
    expect(hardWords.length).toBeGreaterThanOrEqual(150);
    const forms = [...hardWords, ...abbreviations].flatMap(([form]) => form.split('|'));
    expect(forms).toEqual([...new Set(forms)]);
    expect([...hardWords, ...abbreviations].filter(([, plain]) => plain.trim() === '')).toEqual([]);
  });

  it('never advises a word that it calls hard itself', () => {
    const advised = [...hardWords, ...abbreviations].map(([, plain]) => plain);
    expect(advised.flatMap((plain) => checkB1(plain))).toEqual([]);
  });

  it('finds each of its own forms', () => {
    const forms = [...hardWords, ...abbreviations].flatMap(([form]) => form.split('|'));
    expect(forms.filter((form) => checkB1(`Dit is ${form} hier`).length === 0)).toEqual([]);
  });
});

/** Place and text of everything that goes against B1. */
function against(texts: [place: string, text: Text][], allow: string[] = []): string[] {
  return texts.flatMap(([place, text]) =>
    checkB1(text.nl, { allow }).map(({ kind, found, advice }) => `${place}: ${kind} ${found} (${advice})`),
  );
}

const voices = (text: VoiceText | undefined): Text[] =>
  text === undefined ? [] : 'wij' in text ? [text.wij, text.ik] : [text];

describe('what a household reads is plain Dutch', () => {
  const processes = Object.entries({ 'handbook-2026': handbook, 'regiekaart-2025': deelB, 'zou-2020': zou });

  it.each(processes)('the phases of %s', (_, process) => {
    expect(against(process.phases.map((phase) => [phase.key, phase.householdWords]))).toEqual([]);
  });

  it.each(processes)('the folder of %s', (_, process) => {
    const household = process.folders.filter((folder) => folder.audience === 'HOUSEHOLD');
    expect(household).toHaveLength(1);
    const texts = household.flatMap((folder): [string, Text][] => [
      ['intro', folder.intro],
      ...folder.sections.flatMap((section) =>
        [section.title, ...section.paragraphs, ...(section.list ?? [])].map((text): [string, Text] => [
          section.key,
          text,
        ]),
      ),
    ]);
    expect(against(texts)).toEqual([]);
  });

  it.each(editions.map((edition) => [edition.id, edition] as const))(
    'the form explanations of %s',
    (_, edition) => {
      const texts = edition.forms.flatMap((form) =>
        form.sections.flatMap((section) =>
          [...voices(section.explanation), ...voices(section.addLabel)].map((text): [string, Text] => [
            `${form.key} ${section.key}`,
            text,
          ]),
        ),
      );
      // Words of the method itself, on the printed form; the explanation beside them is plain.
      expect(against(texts, ['aanleiding', 'beschikking', 'werktheorie'])).toEqual([]);
    },
  );
});
