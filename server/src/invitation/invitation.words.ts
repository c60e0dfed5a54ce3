import type { Mail } from '../mail/mail.ts';

const dutchDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** The mail with a personal link. Says nothing about whom, why or which household (access.md 11). */
export function invitationMail(to: string, link: string, expiresAt: Date): Mail {
  return {
    to,
    subject: 'Een uitnodiging voor jou',
    text: [
      'Hallo,',
      '',
      'Iemand nodigt je uit om mee te praten in een overleg.',
      'Open deze link. Je ziet dan eerst van wie de uitnodiging is:',
      link,
      '',
      `De link werkt tot en met ${dutchDay.format(expiresAt)}, en maar een keer.`,
      'Open hem op de telefoon of computer waarmee je mee wilt doen.',
      'Stuur deze mail niet door.',
      '',
    ].join('\n'),
  };
}
