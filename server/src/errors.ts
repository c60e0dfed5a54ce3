import { GraphQLError } from 'graphql';

/** The few coded errors that reach people, each with a plain Dutch text. Everything else is masked as INTERNAL. */
export const errorTexts = {
  UNAUTHENTICATED: 'Je bent niet (meer) aangemeld. Meld je opnieuw aan.',
  SIGN_IN_AGAIN: 'Voor dit deel moet je net zijn ingelogd. Log opnieuw in.',
  PASSKEY_INVALID: 'Dat lukte niet met deze passkey. Probeer het opnieuw.',
  PROVIDER_FAILED: 'Inloggen via je organisatie lukte niet. Probeer het opnieuw, of log in met een mail.',
  NO_ACCOUNT: 'Je organisatie kent je, maar je hebt hier geen account. Vraag het aan je beheerder.',
  SIGN_IN_EXPIRED: 'Het inloggen duurde te lang. Begin opnieuw.',
  FORBIDDEN: 'Dit mag je hier niet doen.',
  NOT_CONFIRMED:
    'We weten nog niet zeker dat jij het bent. Een professional in het overleg kan zeggen dat die je herkent. Daarna kan dit.',
  OWN_INVITATION: 'Je maakte deze uitnodiging zelf. Hij is voor iemand anders.',
  NOT_FOUND: 'Dit is er niet, of je mag het niet zien.',
  INPUT_INVALID: 'Er klopt iets niet in wat je invulde: {what}.',
  RATE_LIMITED: 'Je probeerde het te vaak. Wacht even en probeer het dan opnieuw.',
  CONFLICT: 'Iemand anders was net eerder. Kijk wat er veranderd is en probeer het opnieuw.',
  TOO_COMPLEX: 'Deze vraag is te groot voor de server.',
  INTERNAL: 'Er ging iets mis bij ons. Wat je typte is niet weg. Probeer het zo opnieuw.',
  DATABASE_AWAY: 'We kunnen nu even niet opslaan. Wat je typt blijft bewaard. We proberen het opnieuw.',
  LINK_INVALID: 'Deze link klopt niet. Vraag je regisseur om een nieuwe.',
  LINK_EXPIRED: 'Deze link is te oud. Vraag om een nieuwe.',
  LINK_USED:
    'Deze link is al gebruikt. Een link werkt maar één keer, ook als je bent uitgelogd. Vraag om een nieuwe.',
  CODE_INVALID: 'Deze code klopt niet. Kijk nog eens goed naar de cijfers.',
  CODE_EXPIRED: 'Deze code is te oud. Vraag om een nieuwe.',
  EDITION_UNKNOWN: 'Deze uitgave van de methode bestaat niet: {edition}.',
  LEVEL_INVALID: 'Een regieniveau is een heel getal van 1 tot en met 5.',
  LEVEL_SAME: 'Het traject staat al op dit niveau.',
  CRITERION_TWICE: 'Hetzelfde criterium staat er twee keer in: {criterion}.',
  CRITERION_UNKNOWN: 'Deze uitgave heeft dit criterium niet: {criterion}.',
  ASSESSMENT_TOO_LONG: 'Het afwegingskader heeft vijf vragen. Je gaf er meer antwoorden op.',
  ASSESSMENT_ENDED: 'De vragen waren al klaar bij vraag {question}. De antwoorden daarna passen niet.',
  MOTIVATION_REQUIRED: 'Schrijf op waarom. Zonder reden kunnen we dit niet opslaan.',
  DEVIATION_NOT_ACKNOWLEDGED: 'De regiekaart wijst niet naar dit niveau. Geef aan dat je bewust afwijkt.',
  ALREADY_APPOINTED: 'Dit traject heeft al een regisseur.',
  NO_SAFETY_DESK:
    'Er is nog geen veiligheidsdesk. Dan kan alleen een professional de regisseur zijn. Vraag de beheerder om iemand aan te wijzen.',
  UNSAFE_OWN_REGISSEUR: 'Er zijn zorgen over veiligheid. Dan kan alleen een professional de regisseur zijn.',
  NO_PROFESSIONAL_LEADS:
    'Er is nu geen professional als regisseur. Stuur een bericht als het niet veilig is.',
  NAME_TOO_ALIKE: 'Deze naam lijkt te veel op de naam of de rol van iemand anders. Kies een andere.',
  REGISSEUR_CANNOT_LEAVE: 'De regisseur kan pas weg als iemand anders de regie heeft.',
  TALK_INCOMPLETE:
    'Het huishouden en wie de regie overneemt horen bij dit overleg. Nodig hen eerst uit, of kies een ander overleg.',
  FORM_UNKNOWN: 'Dit formulier bestaat niet in deze uitgave van de methode.',
  FIELD_UNKNOWN: 'Deze vraag staat niet in het plan.',
  ANSWER_INVALID: 'Dit antwoord past niet bij de vraag.',
  TEXT_INVALID: 'Wat je apparaat stuurde, konden we niet lezen. Je tekst staat nog op je scherm.',
  TEXT_TOO_LARGE: 'Deze tekst is te lang om in een keer te bewaren.',
  TEXT_INCOMPLETE: 'Er ontbreekt een stuk tekst. Je apparaat stuurt het opnieuw.',
  FOREIGN_PEN: 'Je apparaat schrijft met de pen van een ander. Laad de pagina opnieuw.',
  ENTRY_REMOVED: 'Dit onderdeel is net weggehaald.',
  SECTION_CLOSED: 'Dit onderdeel is nu dicht. De regisseur kan het weer openen.',
  CHOOSE_TO_BE_SEEN: 'Anderen zien hier meteen wat je typt. Kies eerst of je dat wilt.',
  WORDS_COVERED: 'De regisseur heeft dit afgeschermd. Je kunt er niets aan veranderen.',
  WRITTEN_TOGETHER: 'Dit schrijven jullie samen. Hier kun je niets alleen voor jezelf houden.',
  NOT_YOUR_WORDS: 'Dit zijn de woorden van iemand anders. Alleen die persoon kan ze veranderen.',
  PLAN_NOT_READY: 'Dit plan kan nog niet vastgesteld worden. Kijk wat er nog moet gebeuren.',
  CONSENT_REFUSED: 'Iemand geeft geen toestemming. Schrijf eerst op waarom jullie verder gaan.',
  CONSENT_UNOPENED:
    'Iemand gaf antwoord op de vraag om toestemming. Open eerst de antwoorden, in het overleg.',
  TOO_MANY_ROWS:
    'Je voegde al heel veel toe aan dit plan. Je kunt er nu niets meer bij zetten. Vraag het de regisseur.',
  TOO_MANY_PROPOSALS:
    'Er wachten al een paar voorstellen van jou op de regisseur. Bel de regisseur daarover.',
  PLAN_ADOPTED: 'Dit plan is vastgesteld. Het verandert niet meer.',
  MEETING_NOT_RUNNING: 'Het overleg is nog niet begonnen of al klaar.',
  NOT_ALL_READ:
    'Niet iedereen op de lijst mag dit plan lezen. Nodig alleen lezers van het plan uit. Of kies een ander plan.',
  TABLE_IS_SEPARATE:
    'Niet iedereen is bij dit overleg. Anderen lezen dit plan wel, en zien dan het overleg. Begin een plan voor wie erbij is.',
  MEETING_NEEDS_PLAN: 'Dit overleg heeft nog geen plan. Kies eerst een plan bij het overleg.',
  MEETING_HAS_PLAN:
    'Het overleg is al bezig met een ander plan. Dat plan blijft op tafel tot het overleg klaar is.',
  PLAN_IN_OTHER_MEETING: 'Dit plan ligt op tafel in een ander overleg, dat nu bezig is. Sluit dat eerst af.',
  HOUSEHOLD_ABSENT: 'Er is nog niemand van het huishouden. Spreek dit af als er iemand is.',
  MEETING_CLOSED: 'Dit overleg is al klaar.',
  TRAJECT_CLOSED:
    'Dit traject is afgesloten. Er kan niets meer in veranderen. Op de pagina van het traject staat wie je kunt bellen.',
  CLOSING_BARRED: 'Dit traject kan nog niet worden afgesloten. Kijk wat er eerst moet gebeuren.',
  WEBHOOK_ADDRESS:
    'Naar dit adres kunnen geen berichten. Het begint met https://, heeft geen wachtwoord en is geen adres van een eigen netwerk.',
  WEBHOOKS_FULL: 'Er zijn al vijf koppelingen. Stop er eerst één.',
  NOT_IN_DEMO: 'Dit kan niet in een demo: daar gaat niets naar buiten.',
  LAST_ADMINISTRATOR: 'Dit is de enige beheerder. Maak eerst iemand anders beheerder.',
  NO_ROUND: 'Er is nu geen ronde.',
} as const;

export type ErrorCode = keyof typeof errorTexts;

/** A coded error with a text for people; `details` fill the {places} of the text and never hold personal content. */
export function codedError(code: ErrorCode, details: Record<string, string | number> = {}): GraphQLError {
  const text = errorTexts[code].replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ''));
  return new GraphQLError(text, {
    extensions: { code, ...(Object.keys(details).length ? { details } : {}) },
  });
}

/** Throws a coded error. */
export function fail(code: ErrorCode, details?: Record<string, string | number>): never {
  throw codedError(code, details);
}

/** True for errors made by `codedError`: these may be shown as they are. */
export function isCoded(error: unknown): error is GraphQLError {
  return (
    error instanceof GraphQLError &&
    typeof error.extensions['code'] === 'string' &&
    (error.extensions['code'] as string) in errorTexts
  );
}
