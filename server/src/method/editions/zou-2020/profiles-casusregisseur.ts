import { t } from '../../text.ts';
import type { CompetenceProfile } from '../../regiekaart.types.ts';

/** Casusregisseur A, B and B+ (seed 003, 6.1-6.3). */
export const casusregisseurs: CompetenceProfile[] = [
  {
    id: 'CASUSREGISSEUR_A',
    role: 'CASUSREGISSEUR',
    grade: 'A',
    title: t('Casusregisseur A', 'Casusregisseur A'),
    about: t('De basis: helpt de klant van dag tot dag.', 'The basis: helps the client from day to day.'),
    includes: [],
    source: { seed: '003', heading: '6.1. Competentieprofiel casusregisseur A' },
    competences: [
      {
        key: 'kennis',
        title: t('Kennis', 'Knowledge'),
        statements: [
          t(
            'Kent deze richtlijn en wie er in de buurt helpt.',
            'Knows this guideline and who helps locally.',
          ),
          t(
            'Kent de problemen die spelen, of haalt er iemand bij.',
            'Knows the problems at hand, or brings someone in.',
          ),
          t(
            'Weet iets van werk, geld, meedoen, wonen, onderwijs, hulp, veiligheid en gezondheid. Haalt er een deskundige bij als dat nodig is.',
            'Knows something of work, money, taking part, housing, education, help, safety and health. Brings in an expert where needed.',
          ),
        ],
      },
      {
        key: 'klant-centraal',
        title: t('Klant centraal', 'The client at the centre'),
        statements: [
          t('Wil echt weten wat de klant drijft.', 'Really wants to know what moves the client.'),
          t(
            'Luistert, vraagt en begint bij de vraag van de klant.',
            "Listens, asks and starts from the client's question.",
          ),
          t('Helpt de klant om zelf te beslissen.', 'Helps the client to decide.'),
          t('Is open tegen de klant.', 'Is open with the client.'),
        ],
      },
      {
        key: 'sensitiviteit',
        title: t('Sensitiviteit', 'Sensitivity'),
        statements: [
          t('Let op afkomst, cultuur en omgeving.', 'Minds origin, culture and surroundings.'),
          t('Weet wat daarin gevoelig kan liggen.', 'Knows what may be sensitive there.'),
        ],
      },
      {
        key: 'relatie-opbouwen-en-onderhouden',
        title: t('Relatie opbouwen en onderhouden', 'Building and keeping a relation'),
        statements: [
          t('Helpt om familie en vrienden erbij te halen.', 'Helps to bring in family and friends.'),
          t('Zegt in gewone woorden wat de bedoeling is.', 'Says in ordinary words what is meant.'),
          t('Is makkelijk te bereiken.', 'Is easy to reach.'),
        ],
      },
      {
        key: 'probleemoplossend-vermogen',
        title: t('Probleemoplossend vermogen', 'Solving problems'),
        statements: [
          t('Zoekt met iedereen een oplossing die past.', 'Looks with everyone for a solution that fits.'),
          t('Kijkt van meer kanten, ook naar wat eronder zit.', 'Looks from several sides, also beneath.'),
          t(
            'Neemt besluiten en laat doelen bij elkaar passen.',
            'Takes decisions and makes goals fit together.',
          ),
        ],
      },
      {
        key: 'helikopterview',
        title: t('Helikopterview', 'Overview'),
        statements: [
          t('Begrijpt wat de klant doet en nodig heeft.', 'Understands what the client does and needs.'),
          t(
            'Voelt zich mee verantwoordelijk voor de afspraken.',
            'Shares responsibility for what was agreed.',
          ),
          t(
            'Gaat een niveau hoger of lager als dat moet of kan.',
            'Goes a level up or down when it must or can be.',
          ),
        ],
      },
      {
        key: 'organisatietalent',
        title: t('Organisatietalent', 'Organising'),
        statements: [
          t('Doet casusregie zoals in deze richtlijn.', 'Does casusregie as in this guideline.'),
          t(
            'Maakt samen een beeld en begint bij wat goed gaat.',
            'Makes a shared picture and starts with what goes well.',
          ),
          t(
            'Maakt samen doelen en acties die je kunt meten.',
            'Makes goals and actions together that can be measured.',
          ),
          t('Volgt steeds opnieuw hoe het gaat.', 'Follows again and again how it goes.'),
        ],
      },
    ],
  },
  {
    id: 'CASUSREGISSEUR_B',
    role: 'CASUSREGISSEUR',
    grade: 'B',
    title: t('Casusregisseur B', 'Casusregisseur B'),
    about: t('Kan ook werken aan veiligheid.', 'Can work on safety as well.'),
    includes: ['CASUSREGISSEUR_A'],
    source: { seed: '003', heading: '6.2. Competentieprofiel casusregisseur B' },
    competences: [
      {
        key: 'veiligheid-van-de-klant-en-betrokkenen',
        title: t('Veiligheid van de klant en betrokkenen', 'Safety of the client and everyone involved'),
        statements: [
          t('Laat veiligheid altijd voorgaan.', 'Always puts safety first.'),
          t(
            'Durft over veiligheid te praten en zo nodig in te grijpen.',
            'Dares to talk about safety and to step in.',
          ),
          t(
            'Blijft bij een moeilijk besluit op afstand en toch warm.',
            'Keeps distance in a hard decision and stays warm.',
          ),
          t('Spreekt samen af wanneer het veilig genoeg is.', 'Agrees together when it is safe enough.'),
          t(
            'Stelt zo nodig voorwaarden voor veiligheid vast, met wie daarover gaat.',
            'Sets conditions for safety where needed, with those responsible.',
          ),
          t(
            'Vraagt eerst aan het huishouden en het netwerk hoe zij het veilig houden.',
            'First asks family and network how they keep it safe.',
          ),
          t('Maakt samen afspraken over veiligheid.', 'Makes agreements on safety together.'),
          t('Blijft nagaan of een besluit nog klopt.', 'Keeps checking whether a decision still holds.'),
          t('Neemt mee wat andere organisaties nodig hebben.', 'Takes along what other organisations need.'),
          t('Werkt samen met zorg en veiligheid.', 'Works together with care and safety services.'),
          t(
            'Kan werken met dwang en drang én begeleiden.',
            'Can work with pressure and force, and guide too.',
          ),
          t(
            'Gebruikt wat de eigen organisatie kan, ook op een nieuwe manier.',
            'Uses what the own organisation can do, also in new ways.',
          ),
          t(
            'Kent de doelgroep die zorg én veiligheid nodig heeft.',
            'Knows the target group that needs care and safety.',
          ),
        ],
      },
      {
        key: 'veiligheid-van-de-regisseur',
        title: t('Veiligheid van de regisseur', 'Safety of the regisseur'),
        statements: [
          t('Zegt het als iemand te ver gaat.', 'Says so when someone goes too far.'),
          t('Vraagt hulp voor zichzelf, op tijd.', 'Asks for help for oneself, in time.'),
          t('Kent de eigen grens en praat over twijfel.', 'Knows the own limit and talks about doubts.'),
          t(
            "Haalt collega's erbij als dat beter is voor de klant.",
            'Brings in colleagues when that is better for the client.',
          ),
          t(
            "Merkt dat het te zwaar wordt, en zegt dat op tijd tegen collega's en de manager.",
            'Notices that it becomes too much, and tells colleagues and the manager in time.',
          ),
          t('Let op de eigen veiligheid.', 'Minds the own safety.'),
        ],
      },
    ],
  },
  {
    id: 'CASUSREGISSEUR_B_PLUS',
    role: 'CASUSREGISSEUR',
    grade: 'B_PLUS',
    title: t('Casusregisseur B+', 'Casusregisseur B+'),
    about: t('Kan ingrijpen als het uit de hand loopt.', 'Can step in when it escalates.'),
    includes: ['CASUSREGISSEUR_A', 'CASUSREGISSEUR_B'],
    source: { seed: '003', heading: '6.3. Competentieprofiel casusregisseur B+' },
    competences: [
      {
        key: 'veiligheid-van-de-klant-en-betrokkenen',
        title: t('Veiligheid van de klant en betrokkenen', 'Safety of the client and everyone involved'),
        statements: [
          t(
            'Mag van de organisatie snel en stevig handelen om het weer veilig te maken.',
            'May act quickly and firmly for the organisation to make it safe again.',
          ),
          t(
            'Spreekt samen af wanneer de omgeving geen last meer heeft.',
            'Agrees together when the surroundings are no longer bothered.',
          ),
          t(
            'Betrekt zo nodig de omgeving bij het plan.',
            'Involves the surroundings in the plan where needed.',
          ),
          t(
            'Zoekt goed uit wat elke keuze voor gevolgen heeft, ook voor de omgeving.',
            'Finds out what each choice leads to, also for the surroundings.',
          ),
          t(
            'Spreekt mensen aan op wat strafbaar is, en is daar open over.',
            'Speaks to people about what is punishable, and is open about that.',
          ),
          t(
            "Kent de risico's die bij deze doelgroep kunnen ontstaan.",
            'Knows the risks that may arise for this target group.',
          ),
          t('Weet wat gevoelig ligt in de politiek.', 'Knows what is sensitive in politics.'),
        ],
      },
    ],
  },
];
