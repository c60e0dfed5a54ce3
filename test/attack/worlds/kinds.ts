import type { SecretKind } from './kinds.types.ts';
import { answerSecrets } from './secrets.answers.ts';
import { ownSecrets } from './secrets.own.ts';
import { plainSecrets } from './secrets.ts';
import { tableSecrets } from './secrets.table.ts';

/** Every kind of secret there is. */
export const kinds: readonly SecretKind[] = [
  ...plainSecrets,
  ...answerSecrets,
  ...tableSecrets,
  ...ownSecrets,
];
