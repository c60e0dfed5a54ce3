import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { Refused, type Line } from './line.ts';
import * as operations from './operations.ts';

/** The plan as one participant has it before them: every text, with what was typed and has not been confirmed. */
export interface Paper {
  /** Letters of a text, `ENTRY/FIELD`. What is inserted travels by itself. */
  letters(textId: string): Y.Text;
  /** Why a text takes no more letters; undefined as long as it does. */
  refusal(textId: string): string | undefined;
  /** All texts as this participant reads them. */
  read(): Map<string, string>;
  /** Number of the last event that is on the paper. */
  seq(): number;
  /** Resolves when everything typed is confirmed or refused. */
  settled(): Promise<void>;
  readonly adopted: boolean;
  putAway(): void;
}

interface Sections {
  sections: { entries: { texts: { id: string; state: string }[] }[] }[];
}

interface Told {
  planEvents: {
    upTo: number;
    snapshot: (Sections & { seq: number }) | null;
    events: {
      __typename: string;
      textId?: string;
      update?: string;
      state?: string;
      entry?: { texts: { id: string; state: string }[] };
    }[];
  };
}

const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

/** Lays the plan before a participant and keeps it up to date. */
export async function layPaper(line: Line, planId: string): Promise<Paper> {
  const documents = new Map<string, Y.Doc>();
  const unsent = new Map<string, Uint8Array[]>();
  const refusals = new Map<string, string>();
  const sending = new Map<string, Promise<void>>();
  let adopted = false;
  let known = 0;
  const { takePen } = await line.ask<{ takePen: { clientId: number } }>(operations.takePen, { planId });

  function documentOf(textId: string): Y.Doc {
    const there = documents.get(textId);
    if (there) return there;
    const made = new Y.Doc();
    made.clientID = takePen.clientId;
    made.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server') return;
      unsent.set(textId, [...(unsent.get(textId) ?? []), update]);
      if (!sending.has(textId))
        sending.set(
          textId,
          send(textId).finally(() => sending.delete(textId)),
        );
    });
    documents.set(textId, made);
    return made;
  }

  /** One message at a time per text; what is typed meanwhile goes together in the next. */
  async function send(textId: string): Promise<void> {
    for (;;) {
      const updates = unsent.get(textId);
      unsent.delete(textId);
      if (!updates || refusals.has(textId)) return;
      const update = Buffer.from(Y.mergeUpdates(updates)).toString('base64');
      try {
        await line.ask(operations.writeText, { input: { planId, textId, update, mutationId: randomUUID() } });
      } catch (error) {
        refusals.set(textId, error instanceof Refused ? error.code : 'INTERNAL');
      }
    }
  }

  const merge = (texts: { id: string; state: string }[]): void => {
    for (const { id, state } of texts) Y.applyUpdate(documentOf(id), fromBase64(state), 'server');
  };
  const mergeAll = ({ sections }: Sections): void =>
    sections.forEach(({ entries }) => entries.forEach(({ texts }) => merge(texts)));

  function take({ upTo, snapshot, events }: Told['planEvents']): void {
    if (snapshot) mergeAll(snapshot);
    for (const { __typename, textId = '', update = '', entry, state } of events) {
      if (__typename === 'TextUpdated') Y.applyUpdate(documentOf(textId), fromBase64(update), 'server');
      if (__typename === 'EntryChanged' && entry) merge(entry.texts);
      if (__typename === 'PlanStateChanged') adopted = state === 'ADOPTED';
    }
    known = Math.max(known, upTo);
  }

  const { plan } = await line.ask<{ plan: Sections & { seq: number; state: string } }>(operations.planNow, {
    id: planId,
  });
  mergeAll(plan);
  known = plan.seq;
  adopted = plan.state === 'ADOPTED';
  const stop = line.follow<Told>(
    operations.planEvents,
    () => ({ planId, after: known }),
    ({ planEvents }) => take(planEvents),
    () => undefined,
  );

  return {
    letters: (textId) => documentOf(textId).getText('t'),
    refusal: (textId) => refusals.get(textId) ?? (adopted ? 'PLAN_ADOPTED' : undefined),
    read: () => new Map([...documents].map(([id, document]) => [id, document.getText('t').toString()])),
    seq: () => known,
    async settled() {
      while (sending.size > 0) await Promise.all(sending.values());
    },
    get adopted() {
      return adopted;
    },
    putAway: stop,
  };
}
