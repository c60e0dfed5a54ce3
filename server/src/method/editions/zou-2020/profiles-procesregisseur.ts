import { t } from '../../text.ts';
import type { CompetenceProfile } from '../../regiekaart.types.ts';

/** Procesregisseur A, B and B+ (seed 003, 6.4-6.6). */
export const procesregisseurs: CompetenceProfile[] = [
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
    source: { seed: '003', heading: '6.4. Competentieprofiel procesregisseur A' },
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
          t('Brengt mensen bij elkaar en wijst de weg.', 'Brings people together and shows the way.'),
          t('Zorgt dat zij op tijd met elkaar praten.', 'Makes them talk to each other in time.'),
          t(
            'Laat zien dat de regie hier ligt, en krijgt daar steun voor.',
            'Shows that regie lies here, and has it accepted.',
          ),
        ],
      },
      {
        key: 'aanpassingsvermogen',
        title: t('Aanpassingsvermogen', 'Adapting'),
        statements: [t('Past zich aan en houdt het doel vast.', 'Adapts and keeps to the goal.')],
      },
      {
        key: 'overtuigingskracht',
        title: t('Overtuigingskracht', 'Convincing'),
        statements: [
          t('Krijgt iedereen mee op één lijn.', 'Gets everyone to follow one line.'),
          t(
            'Stelt grenzen als het huishouden daar beter van wordt.',
            'Sets limits where that helps the household.',
          ),
        ],
      },
      {
        key: 'daadkrachtig',
        title: t('Daadkrachtig', 'Acting'),
        statements: [
          t(
            'Kijkt naar wat nodig is, niet naar wat er toevallig is.',
            'Looks at what is needed, not at what happens to be there.',
          ),
          t('Helpt anderen om op een nieuwe manier te denken.', 'Helps others to think in new ways.'),
          t('Grijpt op tijd in.', 'Steps in on time.'),
          t('Houdt het doel vast als het tegenzit.', 'Keeps to the goal when things go against.'),
        ],
      },
      {
        key: 'helikopterview',
        title: t('Helikopterview', 'Overview'),
        statements: [
          t(
            'Voelt zich mee verantwoordelijk voor de afspraken.',
            'Shares responsibility for what was agreed.',
          ),
          t(
            'Gaat een niveau hoger of lager als dat moet of kan.',
            'Goes a level up or down when it must or can be.',
          ),
          t(
            'Weet welke hulp er is en of die genoeg doet.',
            'Knows which help there is and whether it does enough.',
          ),
          t('Houdt overzicht.', 'Keeps the overview.'),
          t('Let op resultaat, kwaliteit en geld.', 'Minds result, quality and money.'),
        ],
      },
      {
        key: 'organisatietalent',
        title: t('Organisatietalent', 'Organising'),
        statements: [
          t('Doet procesregie zoals in deze richtlijn.', 'Does procesregie as in this guideline.'),
          t(
            'Maakt samen doelen en acties die je kunt meten.',
            'Makes goals and actions together that can be measured.',
          ),
          t('Kiest samen wat eerst moet.', 'Decides together what goes first.'),
          t('Volgt steeds opnieuw hoe het gaat.', 'Follows again and again how it goes.'),
          t('Denkt mee met de casusregisseur.', 'Thinks along with the casusregisseur.'),
          t('Zorgt dat gegevens gedeeld en opgeschreven worden.', 'Has data shared and written down.'),
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
    includes: ['CASUSREGISSEUR_A', 'PROCESREGISSEUR_A', 'CASUSREGISSEUR_B'],
    source: { seed: '003', heading: '6.5. Competentieprofiel procesregisseur B' },
    competences: [
      {
        key: 'veiligheid-van-de-klant-en-betrokkenen',
        title: t('Veiligheid van de klant en betrokkenen', 'Safety of the client and everyone involved'),
        statements: [
          t(
            'Weegt of regie bij het huishouden of netwerk kan liggen, tijdelijk over moet of terug kan.',
            'Weighs whether regie can lie with family or network, must be taken over, or can go back.',
          ),
          t(
            'Neemt voorwaarden en afspraken voor veiligheid mee in het hele werk.',
            'Takes conditions and agreements on safety along in all the work.',
          ),
          t(
            'Kijkt of doelen, acties en veiligheid bij elkaar passen.',
            'Checks that goals, actions and safety fit together.',
          ),
          t(
            'Doet samen iets als het uit de hand loopt, zodat het rustiger wordt.',
            'Acts together when it escalates, so that it calms down.',
          ),
          t(
            'Weet wat gevoelig ligt en wanneer leiding of bestuur het moet weten.',
            'Knows what is sensitive and when management or administration must know.',
          ),
          t('Brengt in beeld wat elke organisatie kan en wil.', 'Maps what each organisation can and wants.'),
          t(
            'Staat naast iedereen tegelijk en houdt overzicht.',
            'Stands beside all at once and keeps the overview.',
          ),
          t(
            'Neemt mee wat organisaties nodig hebben in het gesprek met de klant.',
            'Takes what organisations need into the talk with the client.',
          ),
          t(
            'Werkt samen met zorg, huisvesting en veiligheid.',
            'Works with care, housing and safety services.',
          ),
          t(
            'Zorgt voor één plan waaraan zorg en veiligheid allebei meedoen.',
            'Brings about one plan in which care and safety both take part.',
          ),
          t(
            'Vindt een goede balans tussen kwaliteit, resultaat en geld.',
            'Finds a good balance of quality, result and money.',
          ),
          t(
            'Weet wat bestuur, rechter en justitie kunnen opleggen.',
            'Knows what administration, court and justice can impose.',
          ),
          t(
            'Kent de wet, de hulp in de buurt en de forensische zorg.',
            'Knows the law, local help and forensic care.',
          ),
          t(
            'Kent de problemen van een bijzondere doelgroep of situatie, zoals statushouders of woonoverlast.',
            'Knows the problems of a special target group or situation, such as refugees with a permit or nuisance to neighbours.',
          ),
          t(
            'Daagt mensen uit om nieuwe oplossingen te zoeken.',
            'Challenges people to look for new solutions.',
          ),
          t(
            'Leidt strak en zegt het als iemand een afspraak niet nakomt.',
            'Leads firmly and says so when someone breaks an agreement.',
          ),
          t(
            'Ziet knelpunten en patronen in het samenwerken.',
            'Sees bottlenecks and patterns in cooperation.',
          ),
          t(
            'Kan werken met dwang en drang én begeleiden.',
            'Can work with pressure and force, and guide too.',
          ),
          t('Zoekt uit waardoor samenwerken misgaat.', 'Finds out why cooperation goes wrong.'),
          t('Geeft raad over hoe het beter kan.', 'Advises on how it can be better.'),
          t(
            'Lost problemen op, bij één huishouden en tussen organisaties.',
            'Solves problems, for one household and between organisations.',
          ),
        ],
      },
    ],
  },
  {
    // The guideline repeats the list of B here ("casus- en procesregisseur A en casusregisseur B"); that B comes
    // with B+ as well is ours.
    id: 'PROCESREGISSEUR_B_PLUS',
    role: 'PROCESREGISSEUR',
    grade: 'B_PLUS',
    title: t('Procesregisseur B+', 'Procesregisseur B+'),
    about: t(
      'Kan regie voeren bij crisis en onrust, ook met justitie.',
      'Can hold regie in crisis and unrest, also with justice.',
    ),
    includes: ['CASUSREGISSEUR_A', 'PROCESREGISSEUR_A', 'CASUSREGISSEUR_B', 'PROCESREGISSEUR_B'],
    includesOurs: ['PROCESREGISSEUR_B'],
    source: { seed: '003', heading: '6.6. Competentieprofiel procesregisseur B+' },
    competences: [
      {
        key: 'veiligheid-van-de-klant-en-betrokkenen',
        title: t('Veiligheid van de klant en betrokkenen', 'Safety of the client and everyone involved'),
        statements: [
          t(
            'Mag van de organisatie snel en stevig handelen om het weer veilig te maken.',
            'May act quickly and firmly for the organisation to make it safe again.',
          ),
          t('Kent het werk van justitie.', 'Knows the work of justice.'),
          t(
            'Kent de doelgroep die zorg én veiligheid nodig heeft.',
            'Knows the target group that needs care and safety.',
          ),
          t(
            "Kent de risico's die bij deze doelgroep kunnen ontstaan.",
            'Knows the risks that may arise for this target group.',
          ),
          t(
            'Weet wat elke partij in zorg, huisvesting en veiligheid hoort te doen.',
            'Knows what each party in care, housing and safety should do.',
          ),
        ],
      },
    ],
  },
];
