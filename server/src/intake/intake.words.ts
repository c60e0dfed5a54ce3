import type { Mail } from '../mail/mail.ts';

/** Tells a coordinator that a colleague goes on with a request. G7: no name, nothing of the request. */
export const takenOverMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Een collega nam een aanvraag over',
  text: [
    'Hallo,',
    '',
    'Een aanvraag wachtte al lang op een regisseur. Een collega van je organisatie gaat ermee verder.',
    'De aanvraag staat niet meer bij jou:',
    `${origin}/trajecten`,
    '',
  ].join('\n'),
});
