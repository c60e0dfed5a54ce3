import { readFileSync } from 'node:fs';
import { fontPath, fontsFor } from './fonts.ts';
import { printable } from './printable.ts';

const known = new Map<string, ReadonlySet<number>>();

/** The signs of a text that no font has, each once: they would be missing on paper. */
export function unprintableIn(text: string): string[] {
  const shown = printable(text);
  const signs = new Set(Array.from(shown).filter((sign) => !leavesNoMark(sign)));
  const fonts = fontsFor(shown).map(({ files: [file = ''] }) => signsOf(file));
  return [...signs].filter((sign) => !fonts.some((font) => font.has(sign.codePointAt(0) ?? 0)));
}

/** Spaces, joiners, and what chooses the shape of the sign before it. */
const leavesNoMark = (sign: string): boolean => /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(sign);

function signsOf(file: string): ReadonlySet<number> {
  const found = known.get(file) ?? readSigns(readFileSync(fontPath(file)));
  known.set(file, found);
  return found;
}

/** Code points of the `cmap` table of a TrueType or OpenType font (formats 4 and 12: all that fonts of today have). */
function readSigns(font: Buffer): ReadonlySet<number> {
  const signs = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readFormat4(font, at, signs);
    if (format === 12) readFormat12(font, at, signs);
  }
  return signs;
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`A font has no ${name} table.`);
}

function readFormat4(font: Buffer, at: number, signs: Set<number>): void {
  const twice = font.readUInt16BE(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const last = font.readUInt16BE(at + 14 + segment);
    const first = font.readUInt16BE(at + 16 + twice + segment);
    for (let point = first; point <= last && point < 0xffff; point++) signs.add(point);
  }
}

function readFormat12(font: Buffer, at: number, signs: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const entry = at + 16 + group * 12;
    const last = font.readUInt32BE(entry + 4);
    for (let point = font.readUInt32BE(entry); point <= last; point++) signs.add(point);
  }
}
