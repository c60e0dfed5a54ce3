import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import * as operations from '../../support/operations.ts';
import { codeIn, type Person } from '../../support/person.ts';

/** What happens around typing, so that a kill can fall exactly there. */
export type Instant = 'typed' | 'sent' | 'confirmed' | 'heard';

/** Somebody who types over a websocket that keeps falling away. */
export interface Typist {
  /** Letters that the server confirmed, each unlike any other letter in the plan. */
  confirmed: Set<string>;
  /** Letters of which the server confirmed that they are gone. */
  erased: Set<string>;
  /** Rows that the server confirmed. */
  rows: Set<string>;
  /** Changes that were sent again after a lost answer. */
  repeated(): number;
  /** Types until told to stop and everything is confirmed. */
  run(): Promise<void>;
  stop(): void;
  /** Resolves when the plan is known up to a number. */
  catchUp(seq: number): Promise<void>;
  /** The texts as this device shows them. */
  sees(textId: string): string;
  rowsSeen(): Set<string>;
}

interface Change {
  operation: string;
  input: Record<string, unknown>;
  done(): void;
}

interface Heard {
  planEvents: {
    upTo: number;
    snapshot: { seq: number } | null;
    events: {
      __typename: string;
      textId?: string;
      update?: string;
      entry?: { id: string; sectionKey: string; texts: { id: string; state: string }[] };
    }[];
  };
}

export const SHARED = 'main:shared-picture/happens';

/**
 * A typist. `alphabet` is the first code point of a range of its own; `up` resolves when the server is there; `at` is
 * called at every instant; `random` returns a whole number below its argument.
 */
export async function createTypist(options: {
  person: Person;
  planId: string;
  alphabet: number;
  up(): Promise<void>;
  at(instant: Instant): void;
  random(below: number): number;
}): Promise<Typist> {
  const { person, planId, up, at, random } = options;
  const { takePen } = await person.get<{ takePen: { clientId: number } }>(operations.takePen, { planId });
  for (const sectionKey of ['shared-picture', 'goals'])
    await person.get(operations.writeAlong, {
      input: { planId, sectionKey, along: true, mutationId: randomUUID() },
    });
  const documents = new Map<string, Y.Doc>();
  const confirmed = new Set<string>();
  const erased = new Set<string>();
  const rows = new Set<string>();
  const rowsSeen = new Set<string>();
  const queue: Change[] = [];
  let letters = 0;
  let repeated = 0;
  let seq = 0;
  let stopped = false;
  let over = false;
  let waiting: { seq: number; resolve(): void }[] = [];

  function documentOf(textId: string): Y.Doc {
    const known = documents.get(textId);
    if (known) return known;
    const made = new Y.Doc();
    made.clientID = takePen.clientId;
    documents.set(textId, made);
    return made;
  }

  function change(textId: string, done: () => void, edit: (text: Y.Text) => void): void {
    const document = documentOf(textId);
    let update = new Uint8Array();
    const keep = (made: Uint8Array): void => void (update = Uint8Array.from(made));
    document.on('update', keep);
    edit(document.getText('t'));
    document.off('update', keep);
    const input = {
      planId,
      textId,
      update: Buffer.from(update).toString('base64'),
      mutationId: randomUUID(),
    };
    queue.push({ operation: operations.writeText, input, done });
    at('typed');
  }

  function typeSomething(): void {
    const own = [...rows];
    const textId = own.length > 0 && random(3) === 0 ? `${own[random(own.length)]}/goal` : SHARED;
    const some = [...confirmed].filter((letter) => !erased.has(letter));
    const choice = random(20);
    if (choice === 0) {
      const entryId = randomUUID();
      const input = { planId, sectionKey: 'goals', entryId, mutationId: randomUUID() };
      queue.push({ operation: operations.addEntry, input, done: () => rows.add(entryId) });
      at('typed');
    } else if (choice < 3 && some.length > 0) {
      const letter = some[random(some.length)] ?? '';
      const home = [...documents].find(([, one]) => one.getText('t').toString().includes(letter));
      if (!home) return;
      change(
        home[0],
        () => erased.add(letter),
        (text) => text.delete(text.toString().indexOf(letter), 1),
      );
    } else {
      const letter = String.fromCodePoint(options.alphabet + letters++);
      change(
        textId,
        () => confirmed.add(letter),
        (text) => text.insert(random(text.length + 1), letter),
      );
    }
  }

  /** Sends the first waiting change until it is confirmed, however often the connection falls away. */
  async function sendFirst(): Promise<void> {
    const first = queue[0];
    if (!first) return;
    for (let times = 0; ; times++) {
      await up();
      try {
        const answer = person.askBySocket(first.operation, { input: first.input });
        at('sent');
        if (times > 0) repeated++;
        const code = codeIn(await answer);
        if (code !== 'ok') throw new Refused(code);
        break;
      } catch (error) {
        if (error instanceof Refused) throw error;
        await person.leave();
      }
    }
    queue.shift();
    first.done();
    at('confirmed');
  }

  function hear({ upTo, snapshot, events }: Heard['planEvents']): void {
    if (snapshot) throw new Error('Told to start again from a snapshot, after so few changes.');
    for (const { textId = '', update = '', entry } of events) {
      if (update) Y.applyUpdate(documentOf(textId), Buffer.from(update, 'base64'));
      if (!entry) continue;
      rowsSeen.add(entry.id);
      for (const text of entry.texts) Y.applyUpdate(documentOf(text.id), Buffer.from(text.state, 'base64'));
    }
    seq = Math.max(seq, upTo);
    for (const one of waiting) if (seq >= one.seq) one.resolve();
    waiting = waiting.filter((one) => seq < one.seq);
    at('heard');
  }

  /** Follows the plan from where it was, again after every fall. */
  async function follow(): Promise<void> {
    for (;;) {
      await up();
      const events = person.follow<Heard>(operations.planEvents, { planId, after: seq });
      for await (const { data, errors } of events) {
        if (errors) throw new Error(`Not followed: ${codeIn({ errors })}`);
        if (data) hear(data.planEvents);
      }
      if (over) return;
      await person.leave();
    }
  }
  const following = follow();
  following.catch(() => undefined);

  return {
    confirmed,
    erased,
    rows,
    repeated: () => repeated,
    async run() {
      while (!stopped) {
        for (let count = 1 + random(3); count > 0; count--) typeSomething();
        await sendFirst();
      }
      while (queue.length > 0) await sendFirst();
    },
    stop: () => void (stopped = true),
    async catchUp(to) {
      if (seq < to)
        await Promise.race([new Promise<void>((resolve) => waiting.push({ seq: to, resolve })), following]);
      over = true;
      await person.leave();
    },
    sees: (textId) => documentOf(textId).getText('t').toString(),
    rowsSeen: () => rowsSeen,
  };
}

class Refused extends Error {}
