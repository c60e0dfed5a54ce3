import type { Mail } from '../mail/mail.ts';

/** Tells that somebody else is the regisseur. G7: no name, no reason. */
export const handedOverMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Er staat iets nieuws voor je klaar',
  text: [
    'Hallo,',
    '',
    'Je hebt nu een andere regisseur. Kijk wie het is en hoe je die bereikt:',
    `${origin}/vandaag`,
    '',
  ].join('\n'),
});

/** Asks both professionals some time after a handover whether it goes well. */
export const followUpMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Hoe gaat het na de overdracht?',
  text: [
    'Hallo,',
    '',
    'Jullie spraken af om vandaag te kijken hoe het gaat na de overdracht van de regie.',
    'Bel of mail elkaar. Kijk wat er nog openstaat:',
    `${origin}/trajecten`,
    '',
  ].join('\n'),
});
