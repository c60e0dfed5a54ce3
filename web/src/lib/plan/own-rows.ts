import type { Entry } from './plan.types.ts';

/** Rows that are only here: not written in yet, or removed here. */
export interface OwnRows {
  /** Identity of the empty row of a section that becomes one when something is written in it. */
  draftOf(sectionKey: string): string;
  /** The section of which a row is the empty one; it is no longer after this. */
  takeDraft(entryId: string): string | undefined;
  /** Remembers a row that was removed here, to show it when it is put back without a connection. */
  remember(entry: Entry): void;
  removed(entryId: string): Entry | undefined;
}

/** Makes the own rows of a plan. */
export function createOwnRows(newId: () => string): OwnRows {
  const drafts = new Map<string, string>();
  const gone = new Map<string, Entry>();
  return {
    draftOf(sectionKey) {
      const draft = drafts.get(sectionKey) ?? newId();
      drafts.set(sectionKey, draft);
      return draft;
    },
    takeDraft(entryId) {
      const [sectionKey] = [...drafts].find(([, draft]) => draft === entryId) ?? [];
      if (sectionKey !== undefined) drafts.delete(sectionKey);
      return sectionKey;
    },
    remember: (entry) => void gone.set(entry.id, entry),
    removed: (entryId) => gone.get(entryId),
  };
}
