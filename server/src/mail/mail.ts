/** A mail to send. Subject and text carry no personal content (G7). */
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
