import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { loadLetters } from '../text/letters.ts';
import { createLiveText, type LiveText } from '../text/live-text.ts';
import { fromBase64 } from './bytes.ts';
import { createOutbox } from './outbox.ts';
import type { Answered, Kept, Outbox, OutboxLink, Status } from './outbox.types.ts';
import type { PendingChange } from './plan.types.ts';

beforeAll(loadLetters);

/**
 * A server that behaves as ours, as far as the outbox can tell: it takes letters of known clientIds that follow on what it
 * has, each message once, and may be away.
 */
function makeServer() {
  const documents = new Map<string, Y.Doc>();
  const done = new Map<string, number>();
  const rows = new Set<string>();
  let seq = 0;
  const server = {
    away: false,
    /** Loses answers: the change is made, the answer does not arrive. */
    silent: false,
    refuse: null as string | null,
    clientIds: new Set([11]),
    writes: 0,
    tries: [] as string[],
    documentOf(textId: string): Y.Doc {
      const document = documents.get(textId) ?? new Y.Doc();
      documents.set(textId, document);
      return document;
    },
    lose: (textId: string): boolean => documents.delete(textId),
    read: (textId: string): string => server.documentOf(textId).getText('t').toString(),
    take(mutationId: string, make: () => string | null): Answered {
      server.tries.push(mutationId);
      if (server.away) return problem('OFFLINE');
      if (server.refuse) return problem(server.refuse);
      const before = done.get(mutationId);
      if (before === undefined) {
        const fault = make();
        if (fault) return problem(fault);
        done.set(mutationId, ++seq);
      }
      return server.silent ? problem('OFFLINE') : { seq: done.get(mutationId)! };
    },
    write({ textId, update, mutationId }: { textId: string; update: string; mutationId: string }): Answered {
      return server.take(mutationId, () => {
        const entryId = textId.split('/')[0]!;
        if (!entryId.startsWith('main:') && !rows.has(entryId)) return 'ENTRY_REMOVED';
        const bytes = fromBase64(update);
        const { structs } = Y.decodeUpdate(bytes);
        if (structs.some((struct) => !server.clientIds.has(struct.id.client))) return 'FOREIGN_PEN';
        const first = structs[0];
        const known = first ? Y.getState(server.documentOf(textId).store, first.id.client) : 0;
        if (first && first.id.clock > known) return 'TEXT_INCOMPLETE';
        server.writes += 1;
        Y.applyUpdate(server.documentOf(textId), bytes);
        return null;
      });
    },
    change({ mutationId, change }: PendingChange): Answered {
      return server.take(mutationId, () => {
        if (change.kind === 'addEntry') rows.add(change.entryId);
        return null;
      });
    },
  };
  return server;
}

/** Identities are never given twice, as with UUIDs. */
let identities = 0;

const problem = (code: string): Answered => ({ problem: { code, text: code } });

interface Desk {
  outbox: Outbox;
  text(id: string): LiveText;
  statuses: Map<string, Status>;
  refused: string[];
  acknowledged: string[];
}

function makeDesk(server: ReturnType<typeof makeServer>): Desk {
  let clientId = 11;
  const texts = new Map<string, LiveText>();
  const desk: Desk = {
    statuses: new Map(),
    refused: [],
    acknowledged: [],
    text(id) {
      const text =
        texts.get(id) ??
        createLiveText({
          id,
          state: null,
          clientId: () => clientId,
          written: (update, by) => desk.outbox.write(id, update, by),
        });
      texts.set(id, text);
      return text;
    },
    outbox: undefined as unknown as Outbox,
  };
  const link: OutboxLink = {
    writeText: (letters) => Promise.resolve(server.write(letters)),
    change: (change) => Promise.resolve(server.change(change)),
    resync(textId, refusedClientId) {
      if (refusedClientId === clientId) server.clientIds.add((clientId += 11));
      desk.text(textId).rebuild(Y.encodeStateAsUpdate(server.documentOf(textId)));
      return Promise.resolve(true);
    },
  };
  desk.outbox = createOutbox(
    link,
    {
      text: (id, status) => desk.statuses.set(id, status),
      acknowledged: ({ mutationId }) => desk.acknowledged.push(mutationId),
      refused: ({ mutationId }) => desk.refused.push(mutationId),
      changed: () => {},
    },
    () => `m${(identities += 1)}`,
  );
  return desk;
}

const type = (text: LiveText, letters: string): void => {
  for (const letter of letters) text.edit({ at: text.value.length, removed: 0, inserted: letter });
};

const addRow = (mutationId: string, entryId: string): PendingChange => ({
  mutationId,
  change: { kind: 'addEntry', entryId, sectionKey: 'reason', speakerId: 'anna' },
  seq: null,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200);

test('letters that are typed quickly leave together in one message', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  type(desk.text('main:a/f'), 'Oma komt');
  await soon();
  expect(server.read('main:a/f')).toBe('Oma komt');
  expect(server.writes).toBe(1);
  expect(desk.statuses.get('main:a/f')).toEqual({ state: 'saved' });
});

test('it says saved only after the server has answered', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  server.away = true;
  type(desk.text('main:a/f'), 'dag');
  expect(desk.statuses.get('main:a/f')).toEqual({ state: 'saving' });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(desk.statuses.get('main:a/f')).toEqual({ state: 'unsent' });
  server.away = false;
  await vi.advanceTimersByTimeAsync(9_000);
  expect(desk.statuses.get('main:a/f')).toEqual({ state: 'saved' });
  expect(server.read('main:a/f')).toBe('dag');
  expect(desk.outbox.unsent).toBe(0);
});

test('a lost answer is asked for again with the same identity, and the letters are there once', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  server.silent = true;
  type(desk.text('main:a/f'), 'dag');
  await soon();
  type(desk.text('main:a/f'), ' oma');
  server.silent = false;
  await vi.advanceTimersByTimeAsync(9_000);
  expect(server.read('main:a/f')).toBe('dag oma');
  expect(server.writes).toBe(2);
  expect(server.tries[0]).toBe(server.tries[1]);
});

test('letters of a new row wait until the server has the row', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  server.away = true;
  desk.outbox.change(addRow('row', 'e1'));
  type(desk.text('e1/f'), 'zorgen');
  await vi.advanceTimersByTimeAsync(1_000);
  server.away = false;
  await vi.advanceTimersByTimeAsync(9_000);
  expect(server.read('e1/f')).toBe('zorgen');
  expect(desk.acknowledged).toEqual(['row']);
  expect(desk.statuses.get('e1/f')).toEqual({ state: 'saved' });
});

test('a refused text stays, with the reason, and goes when it is tried again', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  server.refuse = 'SECTION_CLOSED';
  type(desk.text('main:a/f'), 'nog net');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(desk.statuses.get('main:a/f')?.problem?.code).toBe('SECTION_CLOSED');
  expect(desk.text('main:a/f').value).toBe('nog net');
  server.refuse = null;
  desk.outbox.retry('main:a/f');
  await soon();
  expect(server.read('main:a/f')).toBe('nog net');
  expect(desk.statuses.get('main:a/f')).toEqual({ state: 'saved' });
});

test('a refused row stays with its words, and both go when the section opens again', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  server.refuse = 'SECTION_CLOSED';
  desk.outbox.change(addRow('row', 'e1'));
  type(desk.text('e1/f'), 'toch zeggen');
  await soon();
  expect(desk.refused).toEqual(['row']);
  expect(desk.outbox.unsent).toBe(2);
  server.refuse = null;
  desk.outbox.retry();
  await soon();
  expect(server.read('e1/f')).toBe('toch zeggen');
  expect(desk.outbox.unsent).toBe(0);
});

test('a client id that the server does not know is replaced, and nothing is lost or doubled', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  type(desk.text('main:a/f'), 'eerst ');
  await soon();
  server.clientIds.clear();
  type(desk.text('main:a/f'), 'daarna ');
  type(desk.text('main:b/f'), 'ergens anders');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.read('main:a/f')).toBe('eerst daarna ');
  expect(server.read('main:b/f')).toBe('ergens anders');
  expect(desk.text('main:a/f').value).toBe('eerst daarna ');
});

test('when the server lost earlier letters, the text is whole again after the next one', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  type(desk.text('main:a/f'), 'een hele zin');
  await soon();
  server.lose('main:a/f');
  type(desk.text('main:a/f'), '!');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.read('main:a/f')).toBe('een hele zin!');
});

test('what was kept on an own device is sent after a reload, once, also when the server had it already', async () => {
  const server = makeServer();
  const before = makeDesk(server);
  server.silent = true;
  before.outbox.change(addRow('row', 'e1'));
  type(before.text('e1/f'), 'net getypt');
  type(before.text('main:a/f'), 'en dit');
  await soon();
  const kept = JSON.parse(JSON.stringify(before.outbox.contents())) as Kept;
  before.outbox.stop();

  server.silent = false;
  const after = makeDesk(server);
  for (const { textId, letters } of kept.texts) {
    for (const { update } of letters) after.text(textId).restore(fromBase64(update));
  }
  expect(after.text('e1/f').value).toBe('net getypt');
  after.outbox.load(kept);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(server.read('e1/f')).toBe('net getypt');
  expect(server.read('main:a/f')).toBe('en dit');
  expect(after.outbox.unsent).toBe(0);
});

test('changes of the structure are made in the order in which they were done', async () => {
  const server = makeServer();
  const desk = makeDesk(server);
  server.away = true;
  desk.outbox.change(addRow('first', 'e1'));
  desk.outbox.change({
    mutationId: 'second',
    change: { kind: 'moveEntry', entryId: 'e1', position: 'B' },
    seq: null,
  });
  desk.outbox.change({ mutationId: 'third', change: { kind: 'removeEntry', entryId: 'e1' }, seq: null });
  await soon();
  server.away = false;
  await vi.advanceTimersByTimeAsync(9_000);
  expect(desk.acknowledged).toEqual(['first', 'second', 'third']);
});
