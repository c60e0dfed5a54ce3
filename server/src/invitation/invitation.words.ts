import type { Mail } from '../mail/mail.ts';

const dutchDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** The professional who invites, and for which organisation. */
export interface Inviter {
  name: string;
  organisation: string;
}

/**
 * The mail with a personal link. Says who invites, so that nobody has to trust a bare link; nothing about whom, why or
 * which household (G7). `lastDay`: on which the link works until midnight.
 */
export function invitationMail(to: string, link: string, lastDay: Date, by: Inviter | null): Mail {
  return {
    to,
    subject: 'Een uitnodiging voor jou',
    text: [
      'Hallo,',
      '',
      by
        ? `${by.name} van ${by.organisation} nodigt je uit om mee te praten in een overleg.`
        : 'Je regisseur nodigt je uit om mee te praten in een overleg.',
      'Open deze link. Je ziet dan eerst wanneer het is en wie kan lezen wat je schrijft:',
      link,
      '',
      `De link werkt tot en met ${dutchDay.format(lastDay)}, en maar een keer.`,
      'Open hem op de telefoon of computer waarmee je mee wilt doen.',
      'Stuur deze mail niet door.',
      '',
    ].join('\n'),
  };
}

/** Tells somebody that a guest by code was let in as them (A24): no name, no household, no reason. */
export function admittedMail(to: string, origin: string): Mail {
  return {
    to,
    subject: 'Er doet iemand mee op jouw plek',
    text: [
      'Hallo,',
      '',
      'Iemand kwam met de code van een overleg binnen en doet daar nu mee op jouw plek.',
      'Was jij dat? Dan hoef je niets te doen.',
      'Was jij dat niet? Bel dan je regisseur. Of open deze pagina en sluit dat apparaat af:',
      `${origin}/vandaag`,
      '',
    ].join('\n'),
  };
}
