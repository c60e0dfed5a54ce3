import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import * as operations from '../../support/operations.ts';
import type { Person } from '../../support/person.ts';

/** Somebody's hand in one plan: writes words and answers as the web app does. */
export interface Hand {
  /** Adds a row and writes its fields; returns the row's id. `speakerId`: written down for another. */
  row(sectionKey: string, words: Record<string, string>, speakerId?: string): Promise<string>;
  /** Writes words in a field, behind what this hand wrote there before. */
  write(textId: string, words: string): Promise<void>;
  /** Answers in the only row of a section. */
  answers(sectionKey: string, values: Record<string, Record<string, unknown>>): Promise<void>;
}

/** Takes a client id for someone, to write with. */
export async function handOf(person: Person, planId: string): Promise<Hand> {
  const { takePen } = await person.get<{ takePen: { clientId: number } }>(operations.takePen, { planId });
  const texts = new Map<string, Y.Doc>();

  async function write(textId: string, words: string): Promise<void> {
    const text = texts.get(textId) ?? new Y.Doc();
    texts.set(textId, text);
    text.clientID = takePen.clientId;
    const before = Y.encodeStateVector(text);
    text.getText('t').insert(text.getText('t').length, words);
    const update = Buffer.from(Y.encodeStateAsUpdate(text, before)).toString('base64');
    await person.get(operations.writeText, { input: { planId, textId, update, mutationId: randomUUID() } });
  }

  return {
    write,
    async row(sectionKey, words, speakerId) {
      const entryId = randomUUID();
      const input = { planId, sectionKey, entryId, speakerId, mutationId: randomUUID() };
      await person.get(operations.addEntry, { input });
      for (const [field, text] of Object.entries(words)) await write(`${entryId}/${field}`, text);
      return entryId;
    },
    async answers(sectionKey, values) {
      for (const [fieldKey, value] of Object.entries(values)) {
        const input = { planId, entryId: `main:${sectionKey}`, fieldKey, ...value, mutationId: randomUUID() };
        await person.get(operations.answer, { input });
      }
    },
  };
}
