import type { Mail } from '../mail/mail.ts';

/** Tells a manager that a regisseur asks something. G7: no name, no reason. */
export const askedMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Een regisseur vraagt je hulp',
  text: [
    'Hallo,',
    '',
    'Een regisseur komt er niet uit en vraagt jou om een volgende stap.',
    'Lees de vraag en schrijf op wie wat doet, en wanneer:',
    `${origin}/sturing`,
    '',
  ].join('\n'),
});

/** Tells the regisseur that the manager said what comes next. */
export const answeredMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Je manager heeft geantwoord',
  text: ['Hallo,', '', 'Je manager schreef op wat de volgende stap is:', `${origin}/trajecten`, ''].join(
    '\n',
  ),
});
