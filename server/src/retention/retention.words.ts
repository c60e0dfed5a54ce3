import type { Mail } from '../mail/mail.ts';

const day = (at: Date): string =>
  at.toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });

/** Reading ends soon. G7: no name, no reason. */
export const readingEndsMail = (to: string, origin: string, readUntil: Date): Mail => ({
  to,
  subject: 'Je kunt nog even lezen',
  text: [
    'Hallo,',
    '',
    `Je kunt in Regietafel nog lezen tot ${day(readUntil)}. Daarna kan dat niet meer.`,
    'Wil je iets houden? Bewaar het dan nu:',
    `${origin}/vandaag`,
    '',
  ].join('\n'),
});

/** Something is erased soon, to who manages the settings of the organisation. */
export const erasingMail = (to: string, origin: string, eraseAt: Date): Mail => ({
  to,
  subject: 'Binnenkort wordt er iets gewist',
  text: [
    'Hallo,',
    '',
    `Een afgesloten traject wordt gewist op ${day(eraseAt)}. Dan is de tijd van bewaren voorbij.`,
    'Wat er binnenkort wordt gewist, staat hier:',
    `${origin}/bewaren`,
    '',
  ].join('\n'),
});
