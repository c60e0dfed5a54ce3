import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { AccessChanges } from './access/changes.ts';
import type { Clock } from './clock.ts';
import type { Environment } from './environment.ts';
import type { Log } from './log/log.ts';
import type { Mailer } from './mail/mail.ts';
import type { Random } from './random.ts';
import type { MakeLimiter } from './rate-limit/rate-limiter.ts';
import type { Keyring } from './seal/keyring.ts';

/** What every module gets: none reaches for the process, the clock or the network by itself. */
export interface Core {
  environment: Environment;
  /** Origin that goes into links, without trailing slash; known once the server listens. */
  origin(): string;
  database: Connection;
  clock: Clock;
  random: Random;
  mailer: Mailer;
  keyring: Keyring;
  log: Log;
  accessChanges: AccessChanges;
  /** Makes limiters that count for all processes together. */
  limiter: MakeLimiter;
  logger: Logger;
}
