import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Whole from 'yjs';
import { lettersAlone } from '../../web/letters-only.plugin.ts';

/** What pages get of Yjs, beside the original, which finds the rest of its library there. */
const original = join(dirname(createRequire(import.meta.url).resolve('yjs')), 'yjs.mjs');
let folder = '';
let Trimmed: typeof Whole;

beforeAll(async () => {
  folder = mkdtempSync(join(dirname(original), 'letters-'));
  const file = join(folder, 'yjs.mjs');
  writeFileSync(file, lettersAlone(readFileSync(original, 'utf8')));
  Trimmed = (await import(/* @vite-ignore */ file)) as typeof Whole;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Letters written, moved in between and taken away, as updates one after the other. */
function story(Y: typeof Whole, client: number): { updates: Uint8Array[]; text: string } {
  const doc = new Y.Doc();
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => void updates.push(update));
  const text = doc.getText('t');
  for (const word of ['Wij ', 'maken ', 'samen ', 'een plan']) text.insert(text.length, word);
  text.delete(4, 6);
  text.insert(4, '👍 ');
  return { updates, text: text.toString() };
}

test('What a page has of Yjs writes the same updates as the whole', () => {
  expect(story(Trimmed, 7)).toEqual(story(Whole, 7));
});

test('Updates that come the wrong way round, and those of two who write at once, make the same text', () => {
  const { updates, text } = story(Whole, 7);
  const others = story(Whole, 8).updates;
  const [page, whole] = [new Trimmed.Doc(), new Whole.Doc()];
  for (const update of [...updates].reverse()) Trimmed.applyUpdate(page, update);
  expect(page.getText('t').toString()).toBe(text);
  for (const update of [...others.slice(2), ...others.slice(0, 2)]) Trimmed.applyUpdate(page, update);
  for (const update of [...updates, ...others]) Whole.applyUpdate(whole, update);
  expect(page.getText('t').toString()).toBe(whole.getText('t').toString());
  expect(Trimmed.encodeStateAsUpdate(page)).toEqual(Whole.encodeStateAsUpdate(whole));
});

test('Updates kept together are one that says the same, also where one is missing', () => {
  const { updates } = story(Whole, 7);
  for (const some of [updates, updates.filter((_, place) => place !== 1)]) {
    const page = new Trimmed.Doc();
    Trimmed.applyUpdate(page, Trimmed.mergeUpdates(some));
    Trimmed.applyUpdate(page, updates[1]!);
    const whole = new Whole.Doc();
    for (const update of updates) Whole.applyUpdate(whole, update);
    expect(page.getText('t').toString()).toBe(whole.getText('t').toString());
  }
});

test('Only what one wrote oneself is undone, and a place stays at its letters', () => {
  const doc = new Trimmed.Doc();
  const text = doc.getText('t');
  const undo = new Trimmed.UndoManager(text, { trackedOrigins: new Set(['own']) });
  doc.transact(() => text.insert(0, 'eigen'), 'own');
  const at = Trimmed.createRelativePositionFromTypeIndex(text, 2);
  doc.transact(() => text.insert(0, 'ander '), 'other');
  expect(Trimmed.createAbsolutePositionFromRelativePosition(at, doc)?.index).toBe(8);
  undo.undo();
  expect(text.toString()).toBe('ander ');
  undo.redo();
  expect(text.toString()).toBe('ander eigen');
});

test('A Yjs that is written otherwise fails the build, instead of going out half trimmed', () => {
  expect(() => lettersAlone('export const nothing = 1;')).toThrow('letters-only.plugin.ts');
});
