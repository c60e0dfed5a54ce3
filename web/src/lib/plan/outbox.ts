import { OutboxChanges } from './outbox-changes.ts';
import { OutboxLetters } from './outbox-letters.ts';
import type { Outbox, OutboxLink, OutboxListener } from './outbox.types.ts';

/** Makes an outbox. `newId` returns the identities of letters on their way. */
export function createOutbox(link: OutboxLink, listener: OutboxListener, newId: () => string): Outbox {
  const changes = new OutboxChanges({ link, listener, rowCame: (entryId) => letters.rowCame(entryId) });
  const letters = new OutboxLetters({
    link,
    listener,
    newId,
    rowComesFirst: (entryId) => changes.hasRow(entryId),
  });
  return {
    write: (textId, update, clientId) => letters.write(textId, update, clientId),
    change: (pending) => changes.add(pending),
    retry(id) {
      changes.retry(id);
      letters.retry(id);
    },
    get unsent() {
      return letters.unsent + changes.unsent;
    },
    contents: () => ({ texts: letters.contents(), changes: changes.contents() }),
    load(kept) {
      changes.load(kept.changes);
      letters.load(kept.texts);
    },
    stop() {
      changes.stop();
      letters.stop();
    },
  };
}
