import * as Y from 'yjs';

/**
 * One free text as a CRDT: no transport, no storage. Letters travel as Yjs V1 updates of one `Y.Text` named `t`.
 * Between uses only bytes are kept, never an open document.
 */
export interface Text {
  /** Letters and removals known so far, per CRDT client id: the state vector. */
  known: Map<number, number>;
  /** The state as one update, and what came since. */
  base: Uint8Array | null;
  since: Uint8Array[];
}

/** Why an update is refused. */
export type TextFault = 'TEXT_INVALID' | 'TEXT_TOO_LARGE' | 'TEXT_INCOMPLETE' | 'FOREIGN_PEN';

/** Largest update, bytes. */
export const UPDATE_LIMIT = 64 * 1024;
/** Letters ever typed in one text, removed ones too. */
export const LETTER_LIMIT = 400_000;
const REMOVAL_RANGES = 20_000;
const ROOT = 't';

export const emptyText = (): Text => ({ known: new Map(), base: null, since: [] });

/** What an update does, when it is in order. */
export interface CheckedUpdate {
  /** True when all of it was known already. */
  nothingNew: boolean;
  /** Letters of the client id after this update. */
  clientId: number;
  upTo: number;
}

/**
 * Judges an update by its structure alone, without applying it: only letters of the own client id, following on what is
 * known, next to letters that are known, in the one text; only removals of letters that are known.
 */
export function checkUpdate(text: Text, update: Uint8Array, clientId: number): CheckedUpdate | TextFault {
  if (update.byteLength > UPDATE_LIMIT) return 'TEXT_TOO_LARGE';
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return 'TEXT_INVALID';
  }
  let next = text.known.get(clientId) ?? 0;
  const before = next;
  const knows = ({ client, clock }: Y.ID): boolean =>
    clock < (client === clientId ? next : (text.known.get(client) ?? 0));

  for (const struct of decoded.structs) {
    if (struct.id.client !== clientId) return 'FOREIGN_PEN';
    if (!isLetters(struct)) return 'TEXT_INVALID';
    if (struct.id.clock > next) return 'TEXT_INCOMPLETE';
    if (struct.origin && !knows(struct.origin)) return 'TEXT_INCOMPLETE';
    if (struct.rightOrigin && !knows(struct.rightOrigin)) return 'TEXT_INCOMPLETE';
    next = Math.max(next, struct.id.clock + struct.length);
    if (next > LETTER_LIMIT) return 'TEXT_TOO_LARGE';
  }
  let ranges = 0;
  for (const [client, deletes] of decoded.ds.clients) {
    for (const { clock, len } of deletes) {
      if (++ranges > REMOVAL_RANGES) return 'TEXT_TOO_LARGE';
      if (len < 1 || !knows({ client, clock: clock + len - 1 })) return 'TEXT_INCOMPLETE';
    }
  }
  return { nothingNew: next === before && ranges === 0, clientId, upTo: next };
}

/** The client id whose letters an update holds; null when it only removes. TEXT_INVALID when it cannot be read. */
export function clientIdOf(update: Uint8Array): number | null | TextFault {
  if (update.byteLength > UPDATE_LIMIT) return 'TEXT_TOO_LARGE';
  try {
    return Y.decodeUpdate(update).structs[0]?.id.client ?? null;
  } catch {
    return 'TEXT_INVALID';
  }
}

/** Letters, or letters that were removed before they were sent; in the one text, without markup or nesting. */
function isLetters(struct: Y.Item | Y.GC | { length: number }): struct is Y.Item {
  if (!(struct instanceof Y.Item)) return false;
  const { content, parentSub, parent } = struct;
  if (!(content instanceof Y.ContentString || content instanceof Y.ContentDeleted)) return false;
  if (parentSub !== null || content.getLength() < 1) return false;
  // A letter names its text only when it has no neighbour; else it belongs to the neighbour's text, which is this one.
  return struct.origin || struct.rightOrigin ? parent === null : (parent as unknown) === ROOT;
}

/** Adds an update that `checkUpdate` passed. */
export function mergeUpdate(text: Text, update: Uint8Array, { clientId, upTo }: CheckedUpdate): void {
  if (upTo > 0) text.known.set(clientId, upTo);
  text.since.push(update);
  if (text.since.length > 500) stateOf(text);
}

function asDocument(text: Text): Y.Doc {
  const document = new Y.Doc();
  document.transact(() => {
    if (text.base) Y.applyUpdate(document, text.base);
    for (const update of text.since) Y.applyUpdate(document, update);
  });
  return document;
}

/** Words as the first update of an empty text, by a client id that writes nothing else in it. */
export function updateOf(words: string, clientId: number): { update: Uint8Array; upTo: number } {
  const document = new Y.Doc();
  document.clientID = clientId;
  document.getText(ROOT).insert(0, words);
  const update = Y.encodeStateAsUpdate(document);
  document.destroy();
  return { update, upTo: words.length };
}

/** The whole state as one V1 update; folds what came since into it. */
export function stateOf(text: Text): Uint8Array {
  if (text.base && text.since.length === 0) return text.base;
  const document = asDocument(text);
  text.base = Y.encodeStateAsUpdate(document);
  text.since = [];
  document.destroy();
  return text.base;
}

/** The letters as people read them. */
export function readText(text: Text): string {
  if (!text.base && text.since.length === 0) return '';
  const document = asDocument(text);
  const letters = document.getText(ROOT).toString();
  document.destroy();
  return letters;
}

/** As JSON for a snapshot. */
export function freezeText(text: Text): { known: [number, number][]; state: string } {
  return { known: [...text.known], state: Buffer.from(stateOf(text)).toString('base64') };
}

/** Back from `freezeText`. */
export function thawText(frozen: { known: [number, number][]; state: string }): Text {
  return { known: new Map(frozen.known), base: Buffer.from(frozen.state, 'base64'), since: [] };
}
