import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLiveText, type LiveText } from './live-text.ts';

interface Screen {
  text: LiveText;
  sent: Uint8Array[];
}

function screen(clientId: number | null, state: Uint8Array | null = null): Screen {
  const sent: Uint8Array[] = [];
  const text = createLiveText({
    id: 'e/f',
    state,
    clientId: () => clientId,
    written: (update) => sent.push(update),
  });
  return { text, sent };
}

/** Everything that one screen wrote reaches the other, the last first. */
function exchange(a: Screen, b: Screen): void {
  for (const update of a.sent.slice().reverse()) b.text.merge(update);
  for (const update of b.sent.slice().reverse()) a.text.merge(update);
}

const type = (text: LiveText, at: number, inserted: string, removed = 0): void =>
  text.edit({ at, removed, inserted });

test('two screens that write at once end with the same letters, whatever the order', () => {
  const anna = screen(11);
  const bas = screen(22);
  type(anna.text, 0, 'Oma belt');
  exchange(anna, bas);
  type(anna.text, 8, ' elke dag');
  type(bas.text, 0, 'Lieve ');
  exchange(anna, bas);
  exchange(anna, bas);
  expect(anna.text.value).toBe(bas.text.value);
  expect(anna.text.value).toBe('Lieve Oma belt elke dag');
});

test('a letter that comes twice is there once', () => {
  const anna = screen(11);
  const bas = screen(22);
  type(anna.text, 0, 'dag');
  for (const update of [...anna.sent, ...anna.sent]) bas.text.merge(update);
  expect(bas.text.value).toBe('dag');
});

test('only the letters of the own client id are sent', () => {
  const anna = screen(11);
  const bas = screen(22);
  type(anna.text, 0, 'dag');
  exchange(anna, bas);
  type(bas.text, 3, '!');
  bas.text.undo();
  const clientIds = bas.sent.flatMap((update) =>
    Y.decodeUpdate(update).structs.map((struct) => struct.id.client),
  );
  expect(new Set(clientIds)).toEqual(new Set([22]));
});

test('undo takes back own letters and leaves those of others', () => {
  const anna = screen(11);
  const bas = screen(22);
  type(anna.text, 0, 'wij ');
  exchange(anna, bas);
  type(bas.text, 4, 'samen');
  exchange(anna, bas);
  anna.text.undo();
  exchange(anna, bas);
  expect(bas.text.value).toBe('samen');
  anna.text.redo();
  exchange(anna, bas);
  expect(bas.text.value).toBe('wij samen');
});

test('without a client id nothing is written', () => {
  const reader = screen(null);
  type(reader.text, 0, 'dag');
  expect(reader.text.value).toBe('');
  expect(reader.sent).toEqual([]);
});

test('letters of others wait while a word is composed, and come after it', () => {
  const anna = screen(11);
  const bas = screen(22);
  const release = bas.text.hold();
  type(bas.text, 0, 'do');
  type(anna.text, 0, 'Oma');
  exchange(anna, bas);
  expect(bas.text.value).toBe('do');
  type(bas.text, 2, 'et');
  release();
  exchange(anna, bas);
  expect(bas.text.value).toBe(anna.text.value);
  expect(bas.text.value).toContain('doet');
  expect(bas.text.value).toContain('Oma');
});

test('a cursor stays behind the letter it stood at when another types before it or at it', () => {
  const anna = screen(11);
  const bas = screen(22);
  type(anna.text, 0, 'school');
  exchange(anna, bas);
  const anchor = anna.text.anchor(6, 'before');
  type(bas.text, 6, 'plein');
  type(bas.text, 0, 'het ');
  exchange(anna, bas);
  expect(anna.text.indexOf(anchor)).toBe(10);
});

test('a text that the server lost letters of is written again with the new client id, without doubling', () => {
  const server = new Y.Doc();
  let clientId = 11;
  const updates: { update: Uint8Array; clientId: number }[] = [];
  const text = createLiveText({
    id: 'e/f',
    state: null,
    clientId: () => clientId,
    written: (update, by) => updates.push({ update, clientId: by }),
  });
  type(text, 0, 'Bas brengt Mila');
  Y.applyUpdate(server, updates.shift()!.update);
  type(text, 15, ' naar school');
  type(text, 0, 'Elke dag ');
  updates.length = 0;
  server.getText('t').insert(15, '!');
  clientId = 33;
  text.rebuild(Y.encodeStateAsUpdate(server));
  for (const { update, clientId: by } of updates) {
    expect(by).toBe(33);
    Y.applyUpdate(server, update);
  }
  expect(text.value).toBe(server.getText('t').toString());
  expect(text.value.replace('!', '')).toBe('Elke dag Bas brengt Mila naar school');
  expect(text.value.length).toBe('Elke dag Bas brengt Mila naar school'.length + 1);
});

test('a page of text that is pasted goes in pieces that each fit in one message', () => {
  const anna = screen(11);
  const page = '😀abc'.repeat(10_000);
  type(anna.text, 0, page);
  expect(anna.text.value).toBe(page);
  expect(Math.max(...anna.sent.map((update) => update.byteLength))).toBeLessThan(32 * 1024);
  const bas = screen(22);
  for (const update of anna.sent) bas.text.merge(update);
  expect(bas.text.value).toBe(page);
});
