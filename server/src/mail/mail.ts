/** A mail to send. Subject and text carry no personal content (access.md 11). */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  calendar?: { filename: string; content: string; method: 'REQUEST' | 'CANCEL' | 'PUBLISH' };
}

/** Sends mail; without SMTP it writes to the outbox folder. Resolves when accepted. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
