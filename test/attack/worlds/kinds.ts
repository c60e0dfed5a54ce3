import type { SecretKind } from './kinds.types.ts';
import { answerSecrets } from './secrets.answers.ts';
import { courseSecrets } from './secrets.courses.ts';
import { furtherSecrets } from './secrets.further.ts';
import { ofChild, ownSecrets } from './secrets.own.ts';
import { plainSecrets, safetyPlan, separateMeeting, signalSent } from './secrets.ts';
import { tableSecrets } from './secrets.table.ts';

/** Every kind of secret there is. */
export const kinds: readonly SecretKind[] = [
  ...plainSecrets,
  ...answerSecrets,
  ...tableSecrets,
  ...ownSecrets,
  ...furtherSecrets,
  ...courseSecrets({ safety: safetyPlan, meeting: separateMeeting, signal: signalSent, child: ofChild }),
];
