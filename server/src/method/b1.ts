/**
 * A check on plain Dutch (reading level B1) for everything that a household reads: short sentences and no words
 * that many people do not know. A check by rules finds the worst; it does not prove that a text is B1.
 */
import { abbreviations, hardWords } from './b1-words.ts';

/** Words in one sentence, at most. */
export const maxSentenceWords = 25;
/** Words in a sentence, on average over one text, at most. */
export const maxMeanWords = 18;

/** One thing that makes a text harder than B1. */
export interface Finding {
  /** LONG_SENTENCE and LONG_MEAN are about words in a sentence; HARD_WORD and ABBREVIATION name a word. */
  kind: 'LONG_SENTENCE' | 'LONG_MEAN' | 'HARD_WORD' | 'ABBREVIATION';
  /** The sentence or the word as it stands in the text; the whole text for LONG_MEAN. */
  found: string;
  /** What to do: the plain alternative, or the number of words and how many are allowed. */
  advice: string;
}

export interface B1Options {
  /** Words that this reader knows, such as words of the edition on screen; in small letters. */
  allow?: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Letters of a Dutch word: a match has none of these on either side. */
const edge = '[\\p{L}\\p{N}]';

interface Pattern {
  pattern: RegExp;
  advice: string;
}

const hardPatterns: Pattern[] = hardWords.map(([forms, plain]) => ({
  pattern: new RegExp(`(?<!${edge}|-)(?:${forms.split('|').map(escaped).join('|')})(?!${edge}|-)`, 'giu'),
  advice: plain,
}));

const abbreviationPatterns: Pattern[] = abbreviations.map(([short, plain]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.-])${escaped(short)}(?!${edge})`, 'giu'),
  advice: plain,
}));

/**
 * Everything in one Dutch text that is harder than B1, in a fixed order: sentences, mean, words, abbreviations.
 * Placeholders such as `{name}` count as one word. Empty when nothing was found.
 */
export function checkB1(text: string, options: B1Options = {}): Finding[] {
  const sentences = sentencesOf(text);
  const lengths = sentences.map(wordCount);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const mean = sentences.length === 0 ? 0 : words / sentences.length;
  const found: Finding[] = sentences
    .filter((_, index) => (lengths[index] ?? 0) > maxSentenceWords)
    .map((sentence) => ({
      kind: 'LONG_SENTENCE',
      found: sentence,
      advice: `${wordCount(sentence)} woorden in één zin; ten hoogste ${maxSentenceWords}`,
    }));
  if (mean > maxMeanWords) {
    found.push({
      kind: 'LONG_MEAN',
      found: text,
      advice: `gemiddeld ${mean.toFixed(1)} woorden per zin; ten hoogste ${maxMeanWords}`,
    });
  }
  return [
    ...found,
    ...matches('HARD_WORD', hardPatterns, text, options.allow ?? []),
    ...matches('ABBREVIATION', abbreviationPatterns, text, options.allow ?? []),
  ];
}

/** The sentences of a text. A sentence ends at . ! ? or a new line; abbreviations and figures do not end one. */
export function sentencesOf(text: string): string[] {
  let whole = text;
  for (const { pattern } of abbreviationPatterns) {
    whole = whole.replace(pattern, (short) => short.replaceAll('.', '\u2024'));
  }
  return whole
    .split(/(?<=[.!?…]["'’”)\]]*)\s+|\n+/u)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter((sentence) => wordCount(sentence) > 0);
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function matches(
  kind: Finding['kind'],
  patterns: Pattern[],
  text: string,
  allow: readonly string[],
): Finding[] {
  return patterns.flatMap(({ pattern, advice }) =>
    [...text.matchAll(pattern)]
      .map(([found]) => ({ kind, found, advice }))
      .filter(({ found }) => !allow.includes(found.toLowerCase())),
  );
}
