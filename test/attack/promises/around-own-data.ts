import type { Promised } from './table.ts';

/** What screens promise about one's own data. */
export const aroundOwnData: readonly Promised[] = [
  {
    promised: ['account_data_text'],
    file: 'test/attack/own-data.test.ts',
    test: 'It holds what somebody may read and nothing that is hidden from that person, as data and on paper',
  },
  {
    promised: ['account_data_text_professional'],
    file: 'test/attack/own-data.test.ts',
    test: 'A professional takes own words along, not those of a household, and signed in a moment ago',
  },
  {
    promised: ['account_data_taken'],
    file: 'test/attack/own-data.test.ts',
    test: 'Of what was made nothing is kept',
  },
];
