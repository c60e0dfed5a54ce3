import type { Text } from '../method/types.ts';
import type { Language } from '../schema.generated.ts';

const t = (nl: string, en: string): Text => ({ nl, en });

/**
 * Texts about a traject that the server itself says. Dutch is plain (B1). None holds personal content, except the
 * timeline lines that are given a name: those are sealed.
 */
export const words = {
  registered: () => t('De aanvraag kwam binnen.', 'The request came in.'),
  appointed: (name: string) => t(`${name} is nu regisseur.`, `${name} is now regisseur.`),
  handedOver: (from: string, to: string) =>
    t(`${from} droeg de regie over aan ${to}.`, `${from} handed regie over to ${to}.`),
  joined: (name: string) => t(`${name} doet mee.`, `${name} takes part.`),
  left: (name: string) => t(`${name} doet niet meer mee.`, `${name} no longer takes part.`),
  levelSet: (to: number) => t(`Het regieniveau is ${to}.`, `The regie level is ${to}.`),
  levelChanged: (from: number, to: number) =>
    t(`Het regieniveau ging van ${from} naar ${to}.`, `The regie level went from ${from} to ${to}.`),
} as const;

/** One language of a text. Dutch unless the viewer's language is known to be English. */
export function say(text: Text, language: Language = 'NL'): string {
  return language === 'EN' ? text.en : text.nl;
}

/** A day as people say it, in the time of the Netherlands. */
export function dayInWords(at: Date, language: Language = 'NL'): string {
  return at.toLocaleDateString(language === 'EN' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Amsterdam',
  });
}
