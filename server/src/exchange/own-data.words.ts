import type { Text } from '../method/types.ts';
import type {
  Attendance,
  ContactDatum,
  DateAnswer,
  Mood,
  OrganisationRole,
  Reply,
  Side,
} from '../schema.generated.ts';

/** The words of the readable file; the JSON has the names of the contract. */
export const ownDataWords = {
  title: { nl: 'Mijn gegevens', en: 'My data' },
  introduction: {
    nl: 'Dit is wat het systeem over je bewaart en wat je zelf mag lezen. Er staan ook woorden van anderen in. Bewaar dit bestand waar een ander er niet bij kan.',
    en: 'This is what the system keeps about you and what you may read yourself. There are words of others in it too. Keep this file where nobody else can get at it.',
  },
  about: { nl: 'Wie je bent', en: 'Who you are' },
  name: { nl: 'Naam', en: 'Name' },
  roles: { nl: 'Rollen in de organisatie', en: 'Roles in the organisation' },
  sessions: { nl: 'Waar je bent ingelogd', en: 'Where you are signed in' },
  session: {
    nl: '{device}: sinds {since}, gebruikt op {used}',
    en: '{device}: since {since}, used on {used}',
  },
  unknownDevice: { nl: 'Onbekend apparaat', en: 'Unknown device' },
  passkeys: { nl: 'Passkeys', en: 'Passkeys' },
  passkey: { nl: '{device}: gemaakt op {since}', en: '{device}: made on {since}' },
  app: { nl: 'Code-app', en: 'Authenticator app' },
  calendar: { nl: 'Overleggen in je agenda', en: 'Meetings in your calendar' },
  since: { nl: 'Sinds {since}', en: 'Since {since}' },
  traject: { nl: 'Traject van {since}', en: 'Traject of {since}' },
  household: { nl: 'Huishouden', en: 'Household' },
  relation: { nl: 'Wie je bent in dit traject', en: 'Who you are in this traject' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  address: { nl: 'Adres', en: 'Address' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  visibleTo: { nl: '{datum}: ook te zien voor', en: '{datum}: also seen by' },
  hiddenFrom: { nl: 'Wie ze niet mag zien', en: 'Who may not see them' },
  regisseur: { nl: 'Je regisseur', en: 'Your regisseur' },
  level: { nl: 'Regieniveau', en: 'Regie level' },
  keeping: { nl: 'Hoe lang dit blijft', en: 'How long this is kept' },
  kept: {
    nl: 'Tot {months} maanden na de afsluiting. Daarna wordt alles gewist.',
    en: 'Until {months} months after closing. Then everything is erased.',
  },
  erased: { nl: 'Tot {day}. Daarna wordt alles gewist.', en: 'Until {day}. Then everything is erased.' },
  actions: { nl: 'Wat jij doet', en: 'What you do' },
  days: { nl: 'Wanneer je kunt', en: 'When you can come' },
  meetings: { nl: 'Overleggen', en: 'Meetings' },
  reply: { nl: 'Je antwoord op de uitnodiging', en: 'Your answer to the invitation' },
  attendance: { nl: 'Was je erbij?', en: 'Were you there?' },
  absence: { nl: 'Waarom niet', en: 'Why not' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  experience: { nl: 'Hoe je het vond', en: 'How you found it' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  log: { nl: 'Wie in jullie gegevens keek', en: 'Who looked at your data' },
  logNote: {
    nl: 'Wat iemand deed, staat op je scherm bij "Ik" en in het JSON-bestand.',
    en: 'What somebody did stands on your screen at "Me" and in the JSON file.',
  },
} satisfies Record<string, Text>;

/** Each datum as its line is called. */
export const dataNames: Record<ContactDatum, Text> = {
  PHONE: ownDataWords.phone,
  EMAIL: ownDataWords.email,
  ADDRESS: ownDataWords.address,
  BIRTH_DATE: ownDataWords.birthDate,
};

export const sides: Record<Side, Text> = {
  HOUSEHOLD: { nl: 'het huishouden', en: 'the household' },
  NETWORK: { nl: 'het netwerk', en: 'the network' },
  PROFESSIONAL: { nl: 'de professionals', en: 'the professionals' },
};

export const replies: Record<Reply, Text | null> = {
  NONE: null,
  YES: { nl: 'Ik kom', en: 'I will come' },
  NO: { nl: 'Ik kom niet', en: 'I will not come' },
};

export const dateAnswers: Record<DateAnswer, Text> = {
  YES: { nl: 'Ik kan', en: 'I can come' },
  IF_NEEDED: { nl: 'Als het moet', en: 'If need be' },
  NO: { nl: 'Ik kan niet', en: 'I cannot come' },
};

export const attendances: Record<Attendance, Text | null> = {
  UNKNOWN: null,
  PRESENT: ownDataWords.yes,
  ABSENT: ownDataWords.no,
};

export const moods: Record<Mood, Text> = {
  GOOD: { nl: 'Goed', en: 'Good' },
  NEUTRAL: { nl: 'Gemiddeld', en: 'In between' },
  HARD: { nl: 'Moeilijk', en: 'Hard' },
};

export const roleNames: Record<OrganisationRole, Text> = {
  PROFESSIONAL: { nl: 'professional', en: 'professional' },
  AANMELDCOORDINATOR: { nl: 'aanmeldcoördinator', en: 'aanmeldcoordinator' },
  MANAGER: { nl: 'manager', en: 'manager' },
  POLICY_OFFICER: { nl: 'beleidsmedewerker', en: 'policy officer' },
  ADMINISTRATOR: { nl: 'beheerder', en: 'administrator' },
  SAFETY_DESK: { nl: 'veiligheidsdesk', en: 'safety desk' },
  PRIVACY_OFFICER: { nl: 'privacyfunctionaris', en: 'privacy officer' },
};
