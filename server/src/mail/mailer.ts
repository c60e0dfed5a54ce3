import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import type { Mailer } from './mail.ts';
import { messageOf, newMailId } from './message.ts';
import { createSmtpMailer } from './smtp-mailer.ts';
import { createSpool, writeDurably } from './spool.ts';

/** A mailer that can be stopped with the server. */
export interface RunningMailer extends Mailer {
  /** Stops trying; what waits is sent after the next start. */
  close(): Promise<void>;
}

/**
 * The mailer. With SMTP_URL a mail is kept on disk first and sent then, again and again until the mail server takes
 * it; without, it is written as .eml to `DATA_DIR/outbox` and its path is logged. `send` resolves when the mail is on
 * disk. Neither address nor text is ever logged.
 */
export function createMailer(
  environment: Environment,
  logger: Logger,
  clock: Clock,
  masterKey: Buffer,
): RunningMailer {
  const outbox = join(environment.dataDir, 'outbox');
  return environment.smtpUrl
    ? createSmtpMailer(environment.smtpUrl, {
        environment,
        spool: createSpool(join(outbox, 'waiting'), masterKey),
        logger,
        clock,
      })
    : createOutboxMailer(environment, outbox, logger, clock);
}

function createOutboxMailer(
  environment: Environment,
  outbox: string,
  logger: Logger,
  clock: Clock,
): RunningMailer {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const id = newMailId(clock);
      const { message } = await writer.sendMail(messageOf(id, mail, environment, clock.now()));
      const path = join(outbox, `${id}.eml`);
      await writeDurably(path, message as Buffer);
      logger.info({ path }, 'Mail written to the outbox');
    },
    // A folder takes everything.
    onRefused: () => undefined,
    close: () => Promise.resolve(),
  };
}
