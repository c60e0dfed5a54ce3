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
  levelConflict: (level: number) =>
    t(
      `Iemand was je net voor. Het regieniveau is nu ${level}. Kijk of je besluit nog klopt.`,
      `Someone was just before you. The regie level is now ${level}. See whether your decision still holds.`,
    ),

  askHandOver: (profiles: string) =>
    t(
      `Dit niveau vraagt een regisseur met profiel ${profiles}. Draag de regie over aan iemand met dat profiel.`,
      `This level asks for a regisseur with profile ${profiles}. Hand regie over to someone with that profile.`,
    ),
  proposeSafetyPlan: () =>
    t(
      'Bij dit niveau past een veiligheidsplan. Stel voor om het samen te maken.',
      'A safety plan goes with this level. Propose to make one together.',
    ),
  requireSafetyPlan: () =>
    t(
      'Bij dit niveau hoort een veiligheidsplan. Begin het plan.',
      'This level requires a safety plan. Start it.',
    ),
  levelProposed: () =>
    t(
      'Iemand stelt een ander regieniveau voor. Lees waarom en neem een besluit.',
      'Someone proposes another regie level. Read why and decide.',
    ),
  safetySignal: () =>
    t(
      'Er is een signaal over veiligheid. Lees het en schrijf op wat je doet.',
      'There is a safety signal. Read it and write down what you do.',
    ),
  lifeThreatening: () =>
    t(
      'Er is een signaal: iemand kan in levensgevaar zijn. Is 112 gebeld? Lees het nu.',
      'There is a signal: someone may be in danger of life. Was 112 called? Read it now.',
    ),
  signalAtIntake: () => t('Gemeld bij de aanvraag.', 'Told with the request.'),

  chooseRegisseur: () =>
    t('Kies een regisseur en het eerste regieniveau.', 'Choose a regisseur and the first regie level.'),
  comeToMeeting: (day: string) =>
    t(
      `Er is een overleg op ${day}. Kijk of je kunt komen.`,
      `There is a meeting on ${day}. See if you can come.`,
    ),
  writeBefore: (day: string) =>
    t(
      `Schrijf vast op wat je ziet, voor het overleg op ${day}.`,
      `Write down what you see before the meeting on ${day}.`,
    ),
  planMeeting: () => t('Plan een overleg.', 'Plan a meeting.'),

  noRegisseur: () => t('Er is nog geen regisseur.', 'There is no regisseur yet.'),
  noMeeting: () => t('Er staat geen overleg gepland.', 'No meeting is planned.'),
  nobodyActive: (weeks: number) =>
    t(`Er veranderde ${weeks} weken niets.`, `Nothing changed for ${weeks} weeks.`),
  waitsLong: () =>
    t('Er wacht al lang iets op de regisseur.', 'Something has been waiting for the regisseur for long.'),

  noProfileAsked: () => t('geen profiel', 'no profile'),
  or: () => t('of', 'or'),
  and: () => t('en', 'and'),
  lacksProfile: (asked: string, has: string) =>
    t(
      `Dit niveau vraagt profiel ${asked}. Deze persoon heeft ${has}.`,
      `This level asks for profile ${asked}. This person has ${has}.`,
    ),
  profile: (names: string) => t(`profiel ${names}`, `profile ${names}`),
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
