import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A family of letters for paper: for which letters, and the files. */
export interface PrintFont {
  /** A letter of its script; absent for those that every document has. */
  of?: RegExp;
  files: string[];
}

const noto = (name: string, family: string): string[] => [
  `@expo-google-fonts/${name}/400Regular/${family}_400Regular.ttf`,
  `@expo-google-fonts/${name}/700Bold/${family}_700Bold.ttf`,
];

/**
 * Letters of the languages that are spoken in the Netherlands. Those with an `of` are read when a document has a letter
 * of theirs: together they are 50 MB.
 */
export const printFonts: readonly PrintFont[] = [
  { files: noto('noto-sans', 'NotoSans') },
  { files: noto('noto-sans-arabic', 'NotoSansArabic') },
  { files: ['@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'] },
  // Tigrinya, Amharic.
  { of: /\p{scx=Ethiopic}/u, files: noto('noto-sans-ethiopic', 'NotoSansEthiopic') },
  { of: /\p{scx=Bengali}/u, files: noto('noto-sans-bengali', 'NotoSansBengali') },
  // Punjabi.
  { of: /\p{scx=Gurmukhi}/u, files: noto('noto-sans-gurmukhi', 'NotoSansGurmukhi') },
  { of: /\p{scx=Tamil}/u, files: noto('noto-sans-tamil', 'NotoSansTamil') },
  { of: /\p{scx=Thai}/u, files: noto('noto-sans-thai', 'NotoSansThai') },
  // Hindi, Nepali.
  { of: /\p{scx=Devanagari}/u, files: noto('noto-sans-devanagari', 'NotoSansDevanagari') },
  // Chinese, and Japanese in the shapes of Chinese.
  { of: /\p{scx=Han}|\p{scx=Hiragana}|\p{scx=Katakana}/u, files: noto('noto-sans-sc', 'NotoSansSC') },
  { of: /\p{scx=Hangul}/u, files: noto('noto-sans-kr', 'NotoSansKR') },
];

/** The fonts that a text needs. */
export const fontsFor = (text: string): PrintFont[] => printFonts.filter(({ of }) => !of || of.test(text));

/** Where a font file is on this machine. */
export const fontPath = (file: string): string => require.resolve(file);
