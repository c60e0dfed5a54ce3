import type { LogReader } from '../../server/src/access-log/access-log.rules.ts';

/** Someone who leads as a professional and knows of every plan, meeting and person. */
export const knowsAll: LogReader = {
  personId: null,
  leads: true,
  readsSignals: true,
  has: () => true,
};
