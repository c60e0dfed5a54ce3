import type { Mail } from '../mail/mail.ts';

/** The mail with which a professional signs in: a link, or a code to type when the link does not work. */
export function signInMail(
  to: string,
  { link, code, minutes }: { link: string; code: string; minutes: number },
): Mail {
  return {
    to,
    subject: 'Inloggen bij Regietafel',
    text: [
      'Hallo,',
      '',
      'Open deze link om in te loggen:',
      link,
      '',
      'Werkt de link niet? Typ dan deze code op de pagina waar je inlogt:',
      `${code.slice(0, 4)} ${code.slice(4)}`,
      '',
      `De link en de code werken ${minutes} minuten, en samen maar een keer.`,
      'Heb je dit niet zelf gevraagd? Dan hoef je niets te doen.',
      '',
    ].join('\n'),
  };
}

/** The mail with the code by which a professional shows again who it is. */
export function signInAgainMail(to: string, { code, minutes }: { code: string; minutes: number }): Mail {
  return {
    to,
    subject: 'Opnieuw inloggen bij Regietafel',
    text: [
      'Hallo,',
      '',
      'Typ deze code op de pagina waar je bezig was:',
      `${code.slice(0, 4)} ${code.slice(4)}`,
      '',
      `De code werkt ${minutes} minuten, en maar een keer. Geef hem aan niemand.`,
      'Heb je dit niet zelf gevraagd? Dan is iemand anders met jouw account bezig. Bel je beheerder.',
      '',
    ].join('\n'),
  };
}

const secondFactorWords = {
  ON: 'Je logt nu in met een extra stap: een code uit de app op je telefoon.',
  PASSKEY_ADDED: 'Je kunt nu inloggen met een nieuwe passkey op je apparaat.',
  PASSKEY_REMOVED: 'Een passkey van jouw account is weggehaald.',
  OFF: 'De extra stap bij het inloggen staat nu uit.',
  RESET:
    'De beheerder van je organisatie haalde de extra stap bij het inloggen weg. Je kunt een nieuwe instellen.',
};

/** To the owner of an account: its second factor changed. */
export function secondFactorMail(to: string, change: keyof typeof secondFactorWords): Mail {
  return {
    to,
    subject: 'Inloggen bij Regietafel is veranderd',
    text: [
      'Hallo,',
      '',
      secondFactorWords[change],
      '',
      'Wist je dit niet? Bel dan meteen met de beheerder van je organisatie.',
      '',
    ].join('\n'),
  };
}
