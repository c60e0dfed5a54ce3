import type { Closed } from '../schema.generated.ts';

/** What of a closing is sealed. */
export interface ClosingWords extends Omit<Closed, 'at' | 'despite'> {
  /** Why it was closed although not every check holds; empty when all hold. */
  despite: string;
}

/** Where the words of a closing, or of opening again, are sealed for. */
export const closingPlace = (id: string, field: 'sealed' | 'reopened') => ({
  collection: 'closings',
  id,
  field,
});
