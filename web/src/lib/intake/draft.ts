import type { Answers } from '../regie/answers.ts';
import type { Shelf } from '../ui/storage.ts';
import type { Member } from './member.ts';

/** An intake as far as it was filled in. */
export interface IntakeDraft {
  edition?: string | undefined;
  lifeThreatening?: boolean | undefined;
  unsafe?: boolean | undefined;
  askedBy: string;
  householdName: string;
  members: Member[];
  reason: string;
  answers: Answers;
  level?: number | undefined;
  motivation: string;
  who?: string | undefined;
  registered?: { id: string; adults: { id: string; name: string }[] } | undefined;
}

const name = (accountId: string): string => `intake:${accountId}`;

/** The draft that this account left in this window; nothing when there is none or it cannot be read. */
export function keptDraft(shelf: Shelf, accountId: string): IntakeDraft | undefined {
  try {
    const draft = JSON.parse(shelf.getItem(name(accountId)) ?? 'null') as IntakeDraft | null;
    return draft !== null && Array.isArray(draft.members) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, for this account in this window. */
export const keepDraft = (shelf: Shelf, accountId: string, draft: IntakeDraft): void =>
  shelf.setItem(name(accountId), JSON.stringify(draft));

/** Throws a draft away: it was registered, or another begins. */
export const dropDraft = (shelf: Shelf, accountId: string): void => shelf.removeItem(name(accountId));
