import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Environment } from '../environment.ts';
import type { Mail, RefusedMailListener } from './mail.ts';
import { messageOf } from './message.ts';
import { faultOf, type SmtpFault } from './smtp-fault.ts';
import type { Spool } from './spool.ts';

interface With {
  environment: Environment;
  transport: Pick<Transporter, 'sendMail'>;
  spool: Pick<Spool, 'read' | 'drop' | 'setAside'>;
  logger: Logger;
  clock: Clock;
  /** Who hears of a mail that is refused for good. */
  refusals: readonly RefusedMailListener[];
}

/**
 * Returns what tries one mail that waits. It resolves false when the mail server asks to come back later with this one,
 * and rejects when nothing can be sent now.
 */
export const delivering =
  ({ environment, transport, spool, logger, clock, refusals }: With) =>
  async (id: string): Promise<boolean> => {
    let mail: Mail;
    try {
      mail = await spool.read(id);
    } catch {
      logger.error(
        { path: await spool.setAside(id) },
        'A kept mail cannot be read, was the master key changed?',
      );
      return true;
    }
    try {
      await transport.sendMail(messageOf(id, mail, environment, clock.now()));
      await spool.drop(id);
    } catch (error) {
      const fault = faultOf(error as SmtpFault);
      if (fault === 'SERVER_AWAY') throw error;
      if (fault === 'LATER') return false;
      // Told first: a crash in between tells it twice, never not at all.
      if (mail.about && refusals.length === 0) return false;
      const { to, about } = mail;
      if (about) await Promise.all(refusals.map((tell) => tell({ to, about })));
      logger.error({ path: await spool.setAside(id) }, 'The mail server refuses a mail for good');
    }
    return true;
  };
