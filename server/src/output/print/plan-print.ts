import { dayInWords, timeInWords } from '../dates.ts';
import type {
  EntryBlock,
  FridgePage,
  PlanAction,
  PlanDocument,
  PlanDocumentBlock,
  PrintLanguage,
} from '../output.types.ts';
import { isBlank, withoutBlanks } from './blanks.ts';
import { drawingSvg } from './drawing.ts';
import { familyPrint } from './family-print.ts';
import { mapPrint } from './map-print.ts';
import { printableValue } from './printable.ts';
import { planWords } from './words.ts';
import type { PlanWords } from './words.ts';

/** What the template `plan.typ` reads: all words ready, only the drawing of the page left to do. */
export function planPrint(document: PlanDocument): object {
  const { language } = document;
  const words = planWords[language];
  const standing = standingOf(document, words);
  const sections = document.sections.map((section) => ({
    ...section,
    heading: `${section.order}. ${section.title}`,
    blocks: withoutBlanks(section.blocks),
  }));
  const named = document.state.kind === 'GATHERED' ? [] : sections;
  const empty = named.filter(({ blocks }) => isBlank(blocks)).map(({ heading }) => heading);
  const print = {
    language,
    words,
    // The properties show in file lists, tabs and mail previews: no name of anyone.
    properties: { title: document.state.kind === 'GATHERED' ? words.document : words.properties },
    footer: standing,
    standing: document.voice ? `${standing} ${words.voice[document.voice]}` : standing,
    title: document.title,
    ...(document.household ? { header: headerOf(document, document.household, words) } : {}),
    ...(document.introduction ? { introduction: document.introduction } : {}),
    ...(document.fridge ? { fridge: fridgeOf(document.fridge, language, words) } : {}),
    sections: sections
      .filter(({ blocks }) => !isBlank(blocks))
      .map(({ heading, blocks }) => ({ heading, blocks: blocksOf(blocks, language) })),
    ...(empty.length > 0 ? { empty: fill(words.emptySections, { sections: empty.join(', ') }) } : {}),
  };
  return printableValue(print, new Set(['svg'])) as object;
}

const headerOf = ({ state, language }: PlanDocument, household: string, words: PlanWords): string =>
  fill(words.header, { household, day: dayInWords(state.at, language) });

function fridgeOf({ agreements, nextMeeting, call }: FridgePage, language: PrintLanguage, words: PlanWords) {
  return {
    agreements: actionsOf(agreements, language, words),
    nextMeeting: nextMeeting ?? words.noNextMeeting,
    ...(call
      ? { call: [[call.name, call.organisation], [call.phone], [call.email]].map(joined).filter(Boolean) }
      : {}),
  };
}

const joined = (parts: (string | null)[]): string => parts.filter(Boolean).join(', ');

const actionsOf = (actions: readonly PlanAction[], language: PrintLanguage, words: PlanWords) =>
  actions.map((action) => ({
    what: action.state === 'OPEN' ? action.what : `${action.what} (${words.actionState[action.state]})`,
    owner: action.ownerName ?? words.nobody,
    by: action.due ? dayInWords(action.due, language) : words.noDate,
  }));

function standingOf({ state, language }: PlanDocument, words: PlanWords): string {
  const day = dayInWords(state.at, language);
  if (state.kind === 'ADOPTED') return fill(words.adopted, { version: String(state.version), day });
  return fill(state.kind === 'GATHERED' ? words.gathered : words.concept, {
    day,
    time: timeInWords(state.at, language),
  });
}

/** Goals are numbered within their section, because people say "doel 2". */
function blocksOf(blocks: PlanDocumentBlock[], language: PrintLanguage): object[] {
  const words = planWords[language];
  let goals = 0;
  return blocks.map((block) => {
    if (block.kind === 'GOAL') goals += 1;
    return blockOf(block, language, words, goals);
  });
}

function blockOf(
  block: PlanDocumentBlock,
  language: PrintLanguage,
  words: PlanWords,
  goalNumber: number,
): object {
  switch (block.kind) {
    case 'ANSWERS':
    case 'LIST':
    case 'NOTE':
    case 'PER_PERSON':
    case 'SMILEYS':
      return block;
    case 'ENTRY':
      return entryOf(block, language, words);
    case 'SCALE':
      return {
        ...block,
        ...endsOf(block, words),
        answers: block.answers.map((answer) => ({
          ...answer,
          personName: answer.personName ?? words.together,
          shown: shownNumber(answer.number, answer.words, block.to, words),
        })),
      };
    case 'GOAL':
      return {
        kind: block.kind,
        heading: fill(words.goal, { number: String(goalNumber) }),
        goal: block.goal,
        blocks: blocksOf(block.blocks, language),
        actions: actionsOf(block.actions, language, words),
      };
    case 'ACTIONS':
      return { ...block, actions: actionsOf(block.actions, language, words) };
    case 'SIGNATURES':
      return {
        kind: block.kind,
        signatures: block.signatures.map((signature) => ({
          personName: signature.personName,
          signedName: signature.signedName,
          on: signature.at ? dayInWords(signature.at, language) : '',
          ...drawn(signature.drawing, fill(words.signatureAlt, { name: signature.personName })),
        })),
      };
    case 'MAP':
      return { kind: block.kind, ...mapPrint(block), alt: words.mapAlt };
    case 'FAMILY':
      return { kind: block.kind, ...familyPrint(block), alt: words.familyAlt };
    case 'DRAWING':
      return {
        kind: block.kind,
        label: block.label,
        ...drawn(block.path, fill(words.drawingAlt, { label: block.label })),
      };
  }
}

function entryOf(entry: EntryBlock, language: PrintLanguage, words: PlanWords): object {
  const byline = [
    entry.speakerName ? fill(words.speaker, { name: entry.speakerName }) : '',
    entry.writtenByName ? fill(words.writtenBy, { name: entry.writtenByName }) : '',
  ].filter(Boolean);
  return {
    kind: entry.kind,
    ...(entry.heading ? { heading: entry.heading } : {}),
    ...(byline.length > 0 ? { byline: byline.join(', ') } : {}),
    blocks: blocksOf(entry.blocks, language),
  };
}

function endsOf(
  scale: { from: number; to: number; lowWords?: string; highWords?: string },
  words: PlanWords,
): object {
  const ends = [
    scale.lowWords ? fill(words.end, { number: String(scale.from), words: scale.lowWords }) : '',
    scale.highWords ? fill(words.end, { number: String(scale.to), words: scale.highWords }) : '',
  ].filter(Boolean);
  return ends.length > 0 ? { ends: ends.join('; ') } : {};
}

function shownNumber(
  number: number | null,
  said: string | null | undefined,
  to: number,
  words: PlanWords,
): string {
  if (number === null) return '';
  const outOf = fill(words.outOf, { number: String(number), to: String(to) });
  return said ? `${outOf}: ${said}` : outOf;
}

function drawn(path: string | undefined, alt: string): object {
  const svg = path ? drawingSvg(path) : null;
  return svg ? { svg, alt } : {};
}

/** Puts values in the {places} of a text, in one go: a value with braces stays as it is. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, key: string) => values[key] ?? place);
}
