import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Environment } from './environment.ts';
import type { Keyring } from './seal/keyring.ts';
import type { Log } from './log/log.ts';
import type { AccessChanges } from './access/changes.ts';

/** Time is passed in, so that tests and the demo can drive it. */
export interface Clock {
  now(): Date;
}

/** Randomness is passed in. */
export interface Random {
  /** A UUIDv7. */
  uuid(): string;
  /** `count` random bytes as base64url: for secrets. */
  secret(count: number): string;
  /** `count` random decimal digits. */
  digits(count: number): string;
  /** A whole number from 1 up to and including `max`. */
  integer(max: number): number;
}

/** A mail to send. Subject and text carry no personal content (access.md 11). */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  calendar?: { filename: string; content: string; method: 'REQUEST' | 'CANCEL' | 'PUBLISH' };
  /** Whom it goes to in a traject, and which invitation it brings: told when the mail server refuses it. */
  about?: { personId: string; invitationId?: string };
}

/** Hears of a mail that a mail server refuses for good. */
export type RefusedMailListener = (mail: Pick<Mail, 'to'> & Required<Pick<Mail, 'about'>>) => Promise<void>;

/** Sends mail; without SMTP it writes to the outbox folder. Resolves when accepted. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  /** Hears of mails with an `about` that are refused, also of those that an earlier process sent. */
  onRefused(listener: RefusedMailListener): void;
}

/** What every room is given: no room reaches for the process, the clock or the network by itself. */
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
  logger: Logger;
}
