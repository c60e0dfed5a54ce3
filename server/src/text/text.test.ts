import { expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  checkUpdate,
  emptyText,
  freezeText,
  LETTER_LIMIT,
  mergeUpdate,
  clientIdOf,
  readText,
  stateOf,
  thawText,
  UPDATE_LIMIT,
  type Text,
} from './text.ts';

const ANNA = 11;
const BRAM = 22;

/** Someone who writes on an own device. */
function writer(clientId: number) {
  const document = new Y.Doc();
  document.clientID = clientId;
  const sent: Uint8Array[] = [];
  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') sent.push(update);
  });
  return {
    document,
    letters: document.getText('t'),
    receive: (update: Uint8Array) => Y.applyUpdate(document, update, 'server'),
    /** What was written since the last time, update by update. */
    take: () => sent.splice(0),
  };
}

/** Checks and merges; returns the fault when there is one. */
function accept(text: Text, update: Uint8Array, clientId: number) {
  const checked = checkUpdate(text, update, clientId);
  if (typeof checked === 'string') return checked;
  if (!checked.nothingNew) mergeUpdate(text, update, checked);
  return checked.nothingNew ? 'nothing new' : 'merged';
}

test('Letters of two writers in one sentence are all there, for everyone the same', () => {
  const text = emptyText();
  const anna = writer(ANNA);
  const bram = writer(BRAM);
  anna.letters.insert(0, 'Wij willen rust');
  for (const update of anna.take()) expect(accept(text, update, ANNA)).toBe('merged');
  bram.receive(stateOf(text));
  anna.letters.insert(15, ' in huis');
  bram.letters.insert(4, 'allemaal ');
  for (const update of [...anna.take(), ...bram.take()]) accept(text, update, clientIdOf(update) as number);
  expect(readText(text)).toBe('Wij allemaal willen rust in huis');
});

test('The same update twice changes nothing', () => {
  const text = emptyText();
  const anna = writer(ANNA);
  anna.letters.insert(0, 'een');
  const [update] = anna.take() as [Uint8Array];
  expect(accept(text, update, ANNA)).toBe('merged');
  expect(accept(text, update, ANNA)).toBe('nothing new');
  expect(readText(text)).toBe('een');
});

test('An update that comes before the one it follows on is refused, and accepted afterwards', () => {
  const text = emptyText();
  const anna = writer(ANNA);
  anna.letters.insert(0, 'een');
  anna.letters.insert(3, ' twee');
  const [first, second] = anna.take() as [Uint8Array, Uint8Array];
  expect(accept(text, second, ANNA)).toBe('TEXT_INCOMPLETE');
  expect(accept(text, first, ANNA)).toBe('merged');
  expect(accept(text, second, ANNA)).toBe('merged');
  expect(readText(text)).toBe('een twee');
});

test('Letters of another client id are refused', () => {
  const anna = writer(ANNA);
  anna.letters.insert(0, 'niet van mij');
  expect(accept(emptyText(), anna.take()[0] as Uint8Array, BRAM)).toBe('FOREIGN_PEN');
});

test('Removing letters that nobody typed is refused', () => {
  const text = emptyText();
  const anna = writer(ANNA);
  anna.letters.insert(0, 'weg');
  anna.take();
  anna.letters.delete(0, 3);
  expect(accept(text, anna.take()[0] as Uint8Array, ANNA)).toBe('TEXT_INCOMPLETE');
});

test('Anything but letters is refused: markup, embeds, maps, nested texts, another root', () => {
  const hostile: ((document: Y.Doc) => void)[] = [
    (document) => document.getText('t').insert(0, 'vet', { bold: true }),
    (document) => document.getText('t').insertEmbed(0, { image: 'x' }),
    (document) => document.getMap('t').set('key', 'value'),
    (document) => document.getArray('t').push([new Y.Text('nested')]),
    (document) => document.getText('other').insert(0, 'elders'),
    (document) => document.getXmlFragment('t').push([new Y.XmlElement('p')]),
  ];
  for (const act of hostile) {
    const document = new Y.Doc();
    document.clientID = ANNA;
    act(document);
    expect(accept(emptyText(), Y.encodeStateAsUpdate(document), ANNA)).toBe('TEXT_INVALID');
  }
});

test('What is too large is refused before it is read', () => {
  expect(checkUpdate(emptyText(), new Uint8Array(UPDATE_LIMIT + 1), ANNA)).toBe('TEXT_TOO_LARGE');
  expect(checkUpdate(emptyText(), new Uint8Array(10_000_000), ANNA)).toBe('TEXT_TOO_LARGE');
});

test('A text that has had more letters than the limit takes no more', () => {
  const text: Text = { ...emptyText(), known: new Map([[ANNA, LETTER_LIMIT]]) };
  const document = new Y.Doc();
  document.clientID = ANNA;
  document.getText('t').insert(0, 'x'.repeat(LETTER_LIMIT));
  document.getText('t').insert(0, 'een te veel');
  const update = Y.encodeStateAsUpdate(document, Y.encodeStateVector(new Map([[ANNA, LETTER_LIMIT]])));
  expect(checkUpdate(text, update, ANNA)).toBe('TEXT_TOO_LARGE');
});

test('After a lost connection everything unsent travels in one update', () => {
  const text = emptyText();
  const anna = writer(ANNA);
  anna.letters.insert(0, 'voor');
  for (const update of anna.take()) accept(text, update, ANNA);
  const known = Y.encodeStateVectorFromUpdate(stateOf(text));
  anna.letters.insert(4, ' en na');
  anna.letters.delete(0, 2);
  anna.letters.insert(0, 'te');
  anna.letters.delete(0, 1);
  expect(accept(text, Y.encodeStateAsUpdate(anna.document, known), ANNA)).toBe('merged');
  expect(readText(text)).toBe(anna.letters.toString());
});

test('A text comes back whole from a snapshot, and goes on', () => {
  const text = emptyText();
  const anna = writer(ANNA);
  anna.letters.insert(0, 'rust');
  anna.letters.delete(1, 1);
  for (const update of anna.take()) accept(text, update, ANNA);
  const again = thawText(JSON.parse(JSON.stringify(freezeText(text))));
  anna.letters.insert(1, 'u');
  for (const update of anna.take()) expect(accept(again, update, ANNA)).toBe('merged');
  expect(readText(again)).toBe('rust');
});

test('Random histories of three writers with drops and repeats end equal', () => {
  for (let seed = 1; seed <= 150; seed++) {
    let state = seed;
    const random = (max: number) => (state = (state * 1103515245 + 12345) % 2147483648) % max;
    const text = emptyText();
    const writers = [writer(1), writer(2), writer(3)];
    const queues: Uint8Array[][] = [[], [], []];
    for (let step = 0; step < 120; step++) {
      const who = random(3);
      const one = writers[who]!;
      const length = one.letters.length;
      if (random(3) && length < 200)
        one.letters.insert(random(length + 1), String.fromCharCode(97 + random(26)).repeat(1 + random(3)));
      else if (length > 0) one.letters.delete(random(length), 1);
      queues[who]!.push(...one.take());
      const sender = random(3);
      const next = queues[sender]![0];
      if (next && random(2)) {
        expect(accept(text, next, sender + 1), `seed ${seed}`).not.toMatch(/TEXT|PEN/);
        if (random(4)) queues[sender]!.shift();
      }
      if (random(5) === 0) writers[random(3)]!.receive(stateOf(text));
    }
    queues.forEach((queue, index) => queue.forEach((update) => accept(text, update, index + 1)));
    for (const one of writers) {
      one.receive(stateOf(text));
      expect(one.letters.toString(), `seed ${seed}`).toBe(readText(text));
    }
  }
});

test('Ten thousand mutated updates never throw, and what passes merges without anything pending', () => {
  let state = 7;
  const random = (max: number) => (state = (state * 1103515245 + 12345) % 2147483648) % max;
  const text = emptyText();
  const anna = writer(ANNA);
  anna.letters.insert(0, 'veilig thuis');
  for (const update of anna.take()) accept(text, update, ANNA);
  anna.letters.insert(3, 'xyz');
  anna.letters.delete(0, 2);
  const good = Y.mergeUpdates(anna.take());
  for (let round = 0; round < 10_000; round++) {
    const bad = Uint8Array.from(good);
    for (let flips = 1 + random(4); flips > 0; flips--) bad[random(bad.length)] = random(256);
    const checked = checkUpdate(text, bad, ANNA);
    if (typeof checked === 'string') continue;
    const document = new Y.Doc();
    Y.applyUpdate(document, stateOf(text));
    Y.applyUpdate(document, bad);
    expect(document.store.pendingStructs).toBeNull();
    expect(document.store.pendingDs).toBeNull();
  }
}, 60_000);
