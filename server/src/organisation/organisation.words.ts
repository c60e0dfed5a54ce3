import type { Mail } from '../mail/mail.ts';

/** To who got an account: where to sign in. */
export const accountMadeMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Je hebt een account bij Regietafel',
  text: [
    'Hallo,',
    '',
    'De beheerder van je organisatie maakte een account voor je bij Regietafel.',
    'Log in met dit e-mailadres:',
    '',
    `${origin}/inloggen`,
    '',
    'Verwacht je dit niet? Vraag het aan de beheerder van je organisatie.',
    '',
  ].join('\n'),
});

/** To the address that an account had: that it has another one now. */
export const addressChangedMail = (to: string): Mail => ({
  to,
  subject: 'Het e-mailadres van je account is veranderd',
  text: [
    'Hallo,',
    '',
    'De beheerder van je organisatie gaf je account bij Regietafel een ander e-mailadres.',
    'Met dit adres kun je niet meer inloggen.',
    '',
    'Klopt dat niet? Bel dan meteen met je organisatie.',
    '',
  ].join('\n'),
});
