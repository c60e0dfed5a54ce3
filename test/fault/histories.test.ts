import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { headOf } from '../support/head.ts';
import * as operations from '../support/operations.ts';
import { codeIn, type Answer, type Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** `SEEDS=1000 FIRST_SEED=5001` tells other ones. */
const SEEDS = Number(process.env.SEEDS ?? 150);
const FIRST = Number(process.env.FIRST_SEED ?? 1);
const STEPS = 9;
const SHARED = 'main:shared-picture/happens';

let server: TestServer;
let traject: TestTraject;

beforeAll(async () => {
  server = await startServer();
  traject = await (await makeRegion(server)).traject();
});
afterAll(() => server.close());

type Random = (max: number) => number;

function randomOf(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (max) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % max;
  };
}

interface Sending {
  operation: string;
  input: Record<string, unknown>;
}

interface PlanAnswer {
  plan: {
    seq: number;
    sections: {
      key: string;
      entries: { id: string; position: string; texts: { id: string; text: string }[] }[];
    }[];
  };
}

interface EventsAnswer {
  planEvents: {
    upTo: number;
    events: {
      __typename: string;
      textId?: string;
      update?: string;
      entryId?: string;
      entry?: { id: string; position: string; texts: { id: string; state: string }[] };
    }[];
  };
}

/** A device: what it knows, what it has not sent, and a connection that comes and goes. */
async function device(person: Person, planId: string, random: Random) {
  const { takePen } = await person.get<{ takePen: { clientId: number } }>(operations.takePen, { planId });
  for (const sectionKey of ['shared-picture', 'goals'])
    await person.get(operations.writeAlong, {
      input: { planId, sectionKey, along: true, mutationId: randomUUID() },
    });
  const documents = new Map<string, Y.Doc>();
  const entries = new Map<string, string>();
  const unsent: Sending[] = [];
  let seq = 0;
  let following: AsyncIterableIterator<unknown> | undefined;
  let pump: Promise<void> = Promise.resolve();
  let reached: { upTo: number; resolve: () => void } | undefined;

  function documentOf(textId: string): Y.Doc {
    const known = documents.get(textId);
    if (known) return known;
    const made = new Y.Doc();
    made.clientID = takePen.clientId;
    made.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server') return;
      const input = {
        planId,
        textId,
        update: Buffer.from(update).toString('base64'),
        mutationId: randomUUID(),
      };
      unsent.push({ operation: operations.writeText, input });
    });
    documents.set(textId, made);
    return made;
  }

  const merge = (textId: string, update: string): void =>
    Y.applyUpdate(documentOf(textId), Buffer.from(update, 'base64'), 'server');

  function take({ upTo, events }: EventsAnswer['planEvents']): void {
    for (const event of events) {
      if (event.__typename === 'TextUpdated') merge(event.textId ?? '', event.update ?? '');
      if (event.__typename === 'EntryRemoved') entries.delete(event.entryId ?? '');
      if (event.__typename === 'EntryChanged' && event.entry) {
        entries.set(event.entry.id, event.entry.position);
        for (const text of event.entry.texts) merge(text.id, text.state);
      }
    }
    seq = Math.max(seq, upTo);
    if (reached && seq >= reached.upTo) reached.resolve();
  }

  function connect(after: number): void {
    const events = person.follow<EventsAnswer>(operations.planEvents, { planId, after });
    following = events;
    pump = (async () => {
      for await (const { data } of events) if (data) take(data.planEvents);
    })().catch(() => undefined);
  }

  async function disconnect(): Promise<void> {
    await following?.return?.();
    await pump;
    following = undefined;
  }

  /** Sends one waiting change; true when it was confirmed. */
  async function send(index: number, forget: boolean): Promise<void> {
    const sending = unsent[index];
    if (!sending) return;
    const answer: Answer<unknown> = await person.askBySocket(sending.operation, { input: sending.input });
    const code = codeIn(answer);
    if (!['ok', 'TEXT_INCOMPLETE', 'ENTRY_REMOVED'].includes(code)) throw new Error(code);
    // A lost answer: sent, written, and sent again later.
    if (code !== 'TEXT_INCOMPLETE' && !forget) unsent.splice(unsent.indexOf(sending), 1);
  }

  connect(0);
  return {
    act: async (): Promise<void> => {
      const choice = random(10);
      // Letters go into rows that the server is known to have.
      const ids = [...entries].filter(([, position]) => position !== '').map(([id]) => id);
      const some = ids[random(ids.length || 1)];
      if (choice < 5) {
        const textId = some && random(2) ? `${some}/goal` : SHARED;
        const letters = documentOf(textId).getText('t');
        if (letters.length > 3 && random(3) === 0) letters.delete(random(letters.length - 1), 1 + random(2));
        else letters.insert(random(letters.length + 1), 'abcdefghij'.slice(0, 1 + random(6)));
      } else if (choice === 5) {
        const entryId = randomUUID();
        unsent.push({
          operation: operations.addEntry,
          input: { planId, sectionKey: 'goals', entryId, mutationId: randomUUID() },
        });
        entries.set(entryId, '');
      } else if (choice === 6 && some) {
        unsent.push({
          operation: operations.removeEntry,
          input: { planId, entryId: some, mutationId: randomUUID() },
        });
      } else if (choice === 7 && some) {
        const position = `${'ABCDEFGHIJ'[random(10)]}${random(9) + 1}`;
        unsent.push({
          operation: operations.moveEntry,
          input: { planId, entryId: some, position, mutationId: randomUUID() },
        });
      } else if (choice === 8) {
        await disconnect();
      } else if (!following) {
        // From an older number than it has: what comes twice changes nothing.
        connect(Math.max(0, seq - random(6)));
      }
      if (unsent.length > 0 && random(3)) await send(random(4) ? 0 : random(unsent.length), random(5) === 0);
    },
    settle: async (): Promise<void> => {
      while (unsent.length > 0) for (const sending of [...unsent]) await send(unsent.indexOf(sending), false);
    },
    catchUp: async (upTo: number): Promise<void> => {
      if (!following) connect(seq);
      if (seq >= upTo) return;
      await new Promise<void>((resolve) => (reached = { upTo, resolve }));
    },
    sees: () => ({
      entries: [...entries].sort(([a], [b]) => a.localeCompare(b)),
      texts: Object.fromEntries(
        [...documents].map(([id, document]) => [id, document.getText('t').toString()]),
      ),
    }),
    disconnect,
  };
}

/** Entries and texts of the goals and the shared picture, as the server has them. */
async function serverSees(planId: string) {
  const { plan } = await traject.regisseur.get<PlanAnswer>(operations.plan, { id: planId });
  const entries = plan.sections.find(({ key }) => key === 'goals')?.entries ?? [];
  const texts = plan.sections.flatMap((section) => section.entries.flatMap((entry) => entry.texts));
  return {
    entries: entries
      .map(({ id, position }) => [id, position] as [string, string])
      .sort(([a], [b]) => a.localeCompare(b)),
    texts: Object.fromEntries(texts.map(({ id, text }) => [id, text])),
  };
}

test(
  `${SEEDS} random histories of five devices with drops, repeats, reordering and reconnects end equal`,
  async () => {
    const people = [
      traject.regisseur,
      traject.household[0]!.person,
      traject.household[1]!.person,
      traject.professional.person,
      traject.household[0]!.person,
    ];
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const random = randomOf(seed);
      const planId = randomUUID();
      await traject.regisseur.get(operations.startPlan, {
        input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
      });
      const devices = await Promise.all(people.map((person) => device(person, planId, random)));
      for (let step = 0; step < STEPS; step++) await Promise.all(devices.map((one) => one.act()));
      for (const one of devices) await one.settle();
      const truth = await serverSees(planId);
      // Everyone's own number: it counts what one may know of (A1).
      for (const [index, one] of devices.entries()) await one.catchUp(await headOf(people[index]!, planId));
      for (const one of devices) {
        const seen = one.sees();
        expect(seen.entries, `seed ${seed}`).toEqual(truth.entries);
        for (const [id, text] of Object.entries(truth.texts))
          expect(seen.texts[id] ?? '', `seed ${seed}, ${id}`).toBe(text);
        await one.disconnect();
      }
    }
  },
  Math.max(600_000, SEEDS * 2000),
);
