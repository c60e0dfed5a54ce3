import type { Language, MethodSource } from '../../schema.generated.ts';
import type { Source, Text } from '../types.ts';

/** Reads a text in one language. */
export type Say = (text: Text) => string;

/** The reader of a language; of Dutch when none was asked for. */
export function sayIn(language: Language | null | undefined): Say {
  return language === 'EN' ? (text) => text.en : (text) => text.nl;
}

/** A source as the contract shows it. */
export function sourceView({ seed, heading }: Source): MethodSource {
  return { seed, heading };
}
