import type { Mail } from '../mail/mail.ts';

const day = (at: Date): string =>
  at.toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });

/** Tells that it is closed. G7: no name, no reason. */
export const closedMail = (to: string, origin: string, readUntil: Date): Mail => ({
  to,
  subject: 'Er staat iets nieuws voor je klaar',
  text: [
    'Hallo,',
    '',
    'We zijn klaar. Wat we als laatste hebben afgesproken, staat voor je klaar.',
    `Je kunt het lezen en bewaren tot ${day(readUntil)}:`,
    `${origin}/vandaag`,
    '',
  ].join('\n'),
});

/** Tells that it goes on again. */
export const reopenedMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'We gaan samen weer verder',
  text: [
    'Hallo,',
    '',
    'We gaan samen weer verder. Je kunt weer lezen en schrijven:',
    `${origin}/vandaag`,
    '',
    'Kom je niet meer binnen? Vraag je regisseur dan om een nieuwe uitnodiging.',
    '',
  ].join('\n'),
});
