import { t } from '../../text.ts';
import type { CompetenceProfile } from '../../regiekaart.types.ts';

const casus = (grade: string) => ({
  seed: '000' as const,
  heading: `2.1 Competentieprofiel casusregisseur, ${grade}`,
});
const proces = (grade: string) => ({
  seed: '000' as const,
  heading: `2.2 Competentieprofiel procesregisseur, ${grade}`,
});

/** The six profiles of Deel B of 2025. Titles are the method's; the statements are in our own words. */
export const profiles: CompetenceProfile[] = [
  {
    id: 'CASUSREGISSEUR_A',
    role: 'CASUSREGISSEUR',
    grade: 'A',
    title: t('Casusregisseur A', 'Casusregisseur A'),
    about: t(
      'De basis: helpt het huishouden van dag tot dag.',
      'The basis: helps the household from day to day.',
    ),
    includes: [],
    source: casus('A'),
    competences: [
      {
        key: 'kennis',
        title: t('Kennis', 'Knowledge'),
        statements: [
          t(
            'Kent 1Gezin1Plan1Regisseur en weet wie er in de buurt helpt.',
            'Knows 1Gezin1Plan1Regisseur and who helps locally.',
          ),
          t(
            'Weet iets van elk deel van het leven en haalt er een kenner bij als dat nodig is.',
            'Knows something of every part of life and brings in an expert when needed.',
          ),
        ],
      },
      {
        key: 'klant-centraal',
        title: t('Klant centraal', 'The client at the centre'),
        statements: [
          t('Wil echt weten wat mensen drijft.', 'Really wants to know what moves people.'),
          t(
            'Begint bij de vraag van mensen en laat hen zelf beslissen.',
            'Starts from their question and lets them decide.',
          ),
          t('Is open over alles wat er gebeurt.', 'Is open about everything that happens.'),
        ],
      },
      {
        key: 'sensitiviteit',
        title: t('Sensitiviteit', 'Sensitivity'),
        statements: [
          t(
            'Let op afkomst, cultuur en omgeving van mensen.',
            "Minds people's origin, culture and surroundings.",
          ),
        ],
      },
      {
        key: 'relatie-opbouwen',
        title: t('Relatie opbouwen', 'Building a relation'),
        statements: [
          t(
            'Helpt om familie, vrienden en buren erbij te halen.',
            'Helps to bring in family, friends and neighbours.',
          ),
          t('Praat duidelijk en in gewone woorden.', 'Speaks clearly, in ordinary words.'),
        ],
      },
      {
        key: 'probleemoplossend-vermogen',
        title: t('Probleemoplossend vermogen', 'Solving problems'),
        statements: [
          t(
            'Bekijkt de zorgen en zoekt samen een oplossing.',
            'Looks into concerns and seeks a solution together.',
          ),
          t(
            'Kijkt ook naar wat eronder zit en steeds terugkomt.',
            'Looks also at what lies beneath and keeps returning.',
          ),
        ],
      },
      {
        key: 'helikopterview',
        title: t('Helikopterview', 'Overview'),
        statements: [
          t(
            'Begrijpt gedrag en behoeften en voelt zich mee verantwoordelijk.',
            'Understands behaviour and needs and shares responsibility.',
          ),
          t('Weet wanneer een ander niveau nodig is.', 'Knows when another level is needed.'),
        ],
      },
      {
        key: 'organisatietalent',
        title: t('Organisatietalent', 'Organising'),
        statements: [
          t(
            'Maakt met het huishouden doelen die je kunt meten, en volgt ze.',
            'Makes goals with the household that can be measured, and follows them.',
          ),
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
    source: casus('B'),
    competences: [
      {
        key: 'veiligheid-van-het-huishouden',
        title: t('Veiligheid van het huishouden', 'Safety of the household'),
        statements: [
          t(
            'Laat veiligheid voorgaan en durft een moeilijk gesprek.',
            'Puts safety first and dares a hard conversation.',
          ),
          t(
            'Maakt met het huishouden voorwaarden en afspraken voor veiligheid.',
            'Makes conditions and agreements on safety with the household.',
          ),
          t('Werkt samen met zorg en veiligheid.', 'Works together with care and safety services.'),
        ],
      },
      {
        key: 'veiligheid-van-jezelf',
        title: t('Veiligheid van jezelf', 'Your own safety'),
        statements: [
          t(
            'Let op zichzelf en zegt het als iemand te ver gaat.',
            'Minds oneself and says so when someone goes too far.',
          ),
          t('Kent de eigen grens en vraagt om hulp.', 'Knows the own limit and asks for help.'),
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
    includes: ['CASUSREGISSEUR_B'],
    source: casus('B+'),
    competences: [
      {
        key: 'veiligheid-en-omgeving',
        title: t('Veiligheid en omgeving', 'Safety and surroundings'),
        statements: [
          t(
            'Mag namens de organisatie rust brengen en veiligheid herstellen.',
            'May, on behalf of the organisation, bring calm and restore safety.',
          ),
        ],
      },
    ],
  },
  {
    id: 'PROCESREGISSEUR_A',
    role: 'PROCESREGISSEUR',
    grade: 'A',
    title: t('Procesregisseur A', 'Procesregisseur A'),
    about: t(
      'Laat iedereen goed samenwerken en bewaakt het plan.',
      'Makes everyone work well together and guards the plan.',
    ),
    includes: ['CASUSREGISSEUR_A'],
    source: proces('A'),
    competences: [
      {
        key: 'ervaring',
        title: t('Ervaring', 'Experience'),
        statements: [t('Heeft al in dit werk gewerkt.', 'Has worked in this field before.')],
      },
      {
        key: 'groepsgericht-leiderschap',
        title: t('Groepsgericht leiderschap', 'Leading a group'),
        statements: [
          t(
            'Brengt mensen bij elkaar en houdt de regie vast.',
            'Brings people together and keeps hold of regie.',
          ),
        ],
      },
      {
        key: 'aanpassingsvermogen',
        title: t('Aanpassingsvermogen', 'Adapting'),
        statements: [t('Past zich aan als de situatie verandert.', 'Adapts when the situation changes.')],
      },
      {
        key: 'overtuigingskracht',
        title: t('Overtuigingskracht', 'Convincing'),
        statements: [
          t(
            'Krijgt iedereen mee en stelt grenzen als het huishouden daar beter van wordt.',
            'Gets everyone on board and sets limits where that helps the household.',
          ),
        ],
      },
      {
        key: 'daadkracht',
        title: t('Daadkracht', 'Acting'),
        statements: [
          t(
            'Denkt vanuit het huishouden en grijpt op tijd in.',
            'Thinks from the household and steps in on time.',
          ),
          t('Houdt het doel vast als het tegenzit.', 'Keeps to the goal when things go against.'),
        ],
      },
      {
        key: 'helikopterview',
        title: t('Helikopterview', 'Overview'),
        statements: [
          t(
            'Houdt overzicht en kijkt of het werk vordert.',
            'Keeps the overview and checks that work moves on.',
          ),
        ],
      },
      {
        key: 'organisatietalent',
        title: t('Organisatietalent', 'Organising'),
        statements: [
          t(
            'Kiest met iedereen wat eerst moet en volgt dat.',
            'Decides with everyone what goes first, and follows it.',
          ),
          t(
            'Denkt mee met casusregisseurs en zorgt dat alles goed is opgeschreven.',
            'Thinks along with casusregisseurs and has everything written down well.',
          ),
        ],
      },
    ],
  },
  {
    id: 'PROCESREGISSEUR_B',
    role: 'PROCESREGISSEUR',
    grade: 'B',
    title: t('Procesregisseur B', 'Procesregisseur B'),
    about: t('Kan regie voeren als het onveilig is.', 'Can hold regie when it is unsafe.'),
    includes: ['PROCESREGISSEUR_A', 'CASUSREGISSEUR_B'],
    source: proces('B'),
    competences: [
      {
        key: 'veiligheid-van-klant-en-betrokkenen',
        title: t('Veiligheid van klant en betrokkenen', 'Safety of client and everyone involved'),
        statements: [
          t(
            'Weegt of het huishouden de regie kan houden of dat iemand die overneemt.',
            'Weighs whether the household can keep regie or someone takes it over.',
          ),
          t(
            'Neemt veiligheid mee in het hele werk en grijpt in als het uit de hand loopt.',
            'Takes safety along in all the work and steps in when it escalates.',
          ),
        ],
      },
      {
        key: 'samenwerking',
        title: t('Samenwerking', 'Cooperation'),
        statements: [
          t(
            'Daagt mensen uit om nieuwe oplossingen te zoeken.',
            'Challenges people to look for new solutions.',
          ),
          t('Ziet waar samenwerken hapert en lost dat op.', 'Sees where cooperation falters and solves it.'),
        ],
      },
    ],
  },
  {
    id: 'PROCESREGISSEUR_B_PLUS',
    role: 'PROCESREGISSEUR',
    grade: 'B_PLUS',
    title: t('Procesregisseur B+', 'Procesregisseur B+'),
    about: t(
      'Kan regie voeren bij crisis en onrust, ook met justitie.',
      'Can hold regie in crisis and unrest, also with justice.',
    ),
    includes: ['PROCESREGISSEUR_B', 'CASUSREGISSEUR_B_PLUS'],
    includesOurs: ['CASUSREGISSEUR_B_PLUS'],
    source: proces('B+'),
    competences: [
      {
        key: 'mandaat-en-expertise',
        title: t('Mandaat en expertise', 'Mandate and expertise'),
        statements: [
          t(
            'Mag veiligheid herstellen samen met justitie en forensische zorg.',
            'May restore safety together with justice and forensic care.',
          ),
          t("Ziet risico's en regelt wat daarbij past.", 'Sees risks and arranges what fits them.'),
        ],
      },
      {
        key: 'procesbewaking',
        title: t('Procesbewaking', 'Guarding the process'),
        statements: [
          t(
            'Leidt strak en zegt het als iemand een taak laat liggen.',
            'Leads firmly and says so when someone leaves a task undone.',
          ),
          t('Maakt samenwerken beter en houdt overzicht.', 'Improves cooperation and keeps the overview.'),
          t('Weet wat gevoelig ligt in de politiek.', 'Knows what is sensitive in politics.'),
        ],
      },
    ],
  },
];
