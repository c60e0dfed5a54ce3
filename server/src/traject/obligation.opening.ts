import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import { reasonRecordedAs, type ObligationReasoned } from './obligation.rules.ts';
import type { ObligationRecord } from './obligations.ts';
import type { StoredObligation } from './traject.model.ts';

/** What is sealed: why it waits (in version 0.1: a sentence), and how it was solved when a person said so. */
export type SealedObligation = (ObligationReasoned | { text: string }) & { note?: string };

/** Where what is sealed of an obligation belongs. */
export const obligationPlace = (id: string) => ({ collection: 'obligations', id, field: 'sealed' });

/** Obligations as they are read. */
export interface ObligationOpening {
  /** Why it waits, also of one of before there were reasons. */
  reasonOf(stored: StoredObligation): Promise<Required<ObligationReasoned>>;
  opened(stored: StoredObligation): Promise<ObligationRecord>;
}

/** Over the keys of trajecten. */
export function createObligationOpening({ keyring }: Pick<Core, 'keyring'>): ObligationOpening {
  async function reasonOf({
    _id,
    trajectId,
    kind,
    sealed,
  }: StoredObligation): Promise<Required<ObligationReasoned>> {
    const said = await keyring.open<SealedObligation>(trajectId, obligationPlace(_id), bytesOf(sealed));
    const { reason, profiles = [] } = 'text' in said ? reasonRecordedAs(kind, said.text) : said;
    return { reason, profiles };
  }

  async function opened(stored: StoredObligation): Promise<ObligationRecord> {
    const { _id, trajectId, kind, subject, since, solvedAt, solvedBy } = stored;
    const { reason, profiles } = await reasonOf(stored);
    // Who it waits for is asked of the traject, by the resolver.
    const regisseurName = null;
    return { id: _id, trajectId, kind, subject, reason, profiles, regisseurName, since, solvedAt, solvedBy };
  }

  return { reasonOf, opened };
}
