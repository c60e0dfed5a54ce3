import { t } from '../../text.ts';
import type { CompetenceProfile } from '../../regiekaart.types.ts';

/** Regisseur A, B and B+ (seed 004, 5.5-5.8). Titles are the method's; the statements are in our own words. */
export const profiles: CompetenceProfile[] = [
  {
    id: 'REGISSEUR_A',
    role: 'REGISSEUR',
    grade: 'A',
    title: t('Regisseur A', 'Regisseur A'),
    about: t(
      'Voor enkele, meerdere of ingewikkelde zorgen. De regisseur werkt toe naar een leven dat goed blijft gaan.',
      'For single, multiple or complex concerns. The regisseur works towards a life that keeps going well.',
    ),
    includes: [],
    source: { seed: '004', heading: '5.6. Competentieprofiel regisseur A' },
    competences: [
      {
        key: 'regie-en-structuur',
        title: t('Regie en structuur', 'Regie and structure'),
        statements: [
          t('Regelt het werk in zes fasen.', 'Arranges the work in six phases.'),
          t(
            'Houdt bij wie wat doet, wat is afgesproken en hoe ver iedereen is.',
            'Keeps track of who does what, what was agreed and how far everyone is.',
          ),
          t('Laat iedereen weten wat er komt.', 'Lets everyone know what is coming.'),
        ],
      },
      {
        key: 'werken-vanuit-wereldmodel',
        title: t('Werken vanuit wereldmodel', "Working from each person's view of the world"),
        statements: [
          t(
            'Ziet dat mensen anders kijken en andere dingen belangrijk vinden.',
            'Sees that people look differently and find other things important.',
          ),
          t(
            'Vraagt met respect hoe iemand het zelf beleeft.',
            'Asks with respect how someone experiences it.',
          ),
          t(
            'Neemt misverstanden weg voordat er ruzie van komt.',
            'Clears up misunderstandings before they become a quarrel.',
          ),
        ],
      },
      {
        key: 'veilige-basis-en-duurzame-aanpak',
        title: t('Veilige basis en duurzame aanpak', 'Safe base and lasting approach'),
        statements: [
          t('Merkt stress en spanning bij mensen op.', 'Notices stress and tension in people.'),
          t(
            'Brengt rust in een gesprek en laat mensen zelf kiezen.',
            'Brings calm to a conversation and lets people choose.',
          ),
          t('Gaat in stappen en niet te snel.', 'Goes in steps and not too fast.'),
        ],
      },
      {
        key: 'verklarend-analyseren',
        title: t('Verklarend analyseren', 'Analysing to explain'),
        statements: [
          t(
            'Loopt met mensen langs wat goed gaat en wat zorgen geeft, op elk deel van het leven.',
            'Goes through what goes well and what gives concern, in every part of life.',
          ),
          t(
            'Zoekt wat steeds terugkomt en waar het vandaan komt.',
            'Looks for what keeps coming back and why.',
          ),
          t('Maakt samen één uitleg waar iedereen achter staat.', 'Makes one explanation that all agree on.'),
        ],
      },
      {
        key: 'zelfregie-en-netwerk-versterken',
        title: t('Zelfregie en netwerk versterken', 'Strengthening own regie and network'),
        statements: [
          t('Helpt mensen om zelf te beslissen.', 'Helps people to decide for themselves.'),
          t('Haalt familie, vrienden en buren erbij.', 'Brings in family, friends and neighbours.'),
          t(
            'Helpt mensen om elkaar te helpen en mee te doen.',
            'Helps people to help each other and to take part.',
          ),
        ],
      },
      {
        key: 'kwalitatief-en-samenhangend-plan',
        title: t('Kwalitatief en samenhangend plan', 'A good plan that hangs together'),
        statements: [
          t('Maakt met iedereen een plan dat te doen is.', 'Makes with everyone a plan that can be done.'),
          t(
            'Schrijft helder op: welk doel, welke actie, wanneer en door wie.',
            'Writes down clearly: which goal, which action, when and by whom.',
          ),
          t(
            'Let erop dat alles in het plan bij elkaar past.',
            'Makes sure everything in the plan fits together.',
          ),
        ],
      },
      {
        key: 'samenwerking-met-professionals',
        title: t('Samenwerking met professionals', 'Cooperation with professionals'),
        statements: [
          t(
            'Laat professionals goed samenwerken en laat het vakwerk aan hen.',
            'Makes professionals work well together and leaves their work to them.',
          ),
          t('Houdt regie en uitvoering uit elkaar.', 'Keeps regie and carrying out apart.'),
          t('Gebruikt wat elke professional het beste kan.', 'Uses what each professional is best at.'),
        ],
      },
      {
        key: 'reflectie-en-bijsturing',
        title: t('Reflectie en bijsturing', 'Reflection and adjustment'),
        statements: [
          t('Kijkt vaak genoeg of het nog goed gaat en past aan.', 'Checks often enough and adjusts.'),
          t('Denkt na over het eigen werk.', 'Thinks about the own work.'),
          t('Leert van wat anderen teruggeven en van de praktijk.', 'Learns from feedback and practice.'),
        ],
      },
    ],
  },
  {
    id: 'REGISSEUR_B',
    role: 'REGISSEUR',
    grade: 'B',
    title: t('Regisseur B', 'Regisseur B'),
    about: t(
      'Voor meerdere of ingewikkelde zorgen waarbij het ook onveilig is. De regisseur werkt toe naar veiligheid nu en straks.',
      'For multiple or complex concerns with unsafety. The regisseur works towards safety now and later.',
    ),
    includes: ['REGISSEUR_A'],
    source: { seed: '004', heading: '5.7. Competentieprofiel regisseur B (aanvullend op A)' },
    competences: [
      {
        key: 'veiligheid-centraal-stellen',
        title: t('Veiligheid centraal stellen', 'Putting safety at the centre'),
        statements: [
          t(
            'Ziet of het nu onveilig is, steeds weer onveilig is of erger wordt.',
            'Sees whether it is unsafe now, unsafe again and again, or getting worse.',
          ),
          t('Laat veiligheid bij elk besluit voorgaan.', 'Lets safety come first in every decision.'),
          t('Zorgt dat veiligheid in elk plan vastligt.', 'Makes sure that every plan secures safety.'),
        ],
      },
      {
        key: 'meldcode-en-afwegingskader',
        title: t('Toepassen meldcode en afwegingskader', 'Using the meldcode and the assessment framework'),
        statements: [
          t('Werkt goed met de stappen van de meldcode.', 'Works well with the steps of the meldcode.'),
          t('Weegt signalen met de vijf vragen.', 'Weighs signs with the five questions.'),
          t(
            'Beslist wanneer hulp, een melding of een hoger niveau nodig is.',
            'Decides when help, a report or a higher level is needed.',
          ),
        ],
      },
      {
        key: 'besluitvorming-onder-druk',
        title: t('Besluitvorming onder druk', 'Deciding under pressure'),
        statements: [
          t(
            'Neemt de regie een tijd over als mensen het zelf niet kunnen.',
            'Takes over regie for a time when people cannot hold it themselves.',
          ),
          t(
            'Stelt grenzen en grijpt in als iemand schade kan oplopen.',
            'Sets limits and takes measures when someone may be harmed.',
          ),
          t('Blijft zorgvuldig en legt elk besluit uit.', 'Stays careful and explains every decision.'),
        ],
      },
      {
        key: 'mandaat-en-besluitvaardigheid',
        title: t('Mandaat en besluitvaardigheid', 'Mandate and decisiveness'),
        statements: [
          t('Mag het niveau hoger of lager zetten.', 'May set the level higher or lower.'),
          t('Neemt besluiten als gevaar dreigt.', 'Takes decisions when danger threatens.'),
          t('Is snel en kan zeggen waarom.', 'Is quick and can say why.'),
        ],
      },
      {
        key: 'gefaseerd-samenwerken-aan-veiligheid',
        title: t('Gefaseerd samenwerken aan veiligheid', 'Working on safety together, in phases'),
        statements: [
          t(
            'Zorgt dat iedereen zich samen verantwoordelijk voelt voor veiligheid nu.',
            'Makes everyone feel responsible together for safety now.',
          ),
          t(
            'Betrekt iedereen die nodig is om het veilig te houden.',
            'Involves all who are needed to keep it safe.',
          ),
          t(
            'Volgt of mensen zich aan de afspraken houden.',
            'Follows whether people keep to the agreements.',
          ),
        ],
      },
      {
        key: 'omgaan-met-weerstand-en-emotie',
        title: t('Omgaan met weerstand en emotie', 'Dealing with resistance and emotion'),
        statements: [
          t(
            'Houdt koers als mensen boos, gespannen of wantrouwig zijn.',
            'Keeps course when people are angry, tense or distrustful.',
          ),
          t('Houdt vast aan wat is afgesproken.', 'Holds on to what was agreed.'),
          t('Leeft mee en stelt ook grenzen.', 'Feels with people and also sets limits.'),
        ],
      },
      {
        key: 'eigen-veiligheid-en-grenzen',
        title: t('Eigen veiligheid en professionele grenzen', 'Own safety and professional limits'),
        statements: [
          t(
            'Ziet wanneer het voor de regisseur zelf gevaarlijk is.',
            'Sees when it is dangerous for the regisseur.',
          ),
          t('Vraagt op tijd om steun.', 'Asks for support in time.'),
          t('Volgt de regels bij agressie.', 'Follows the rules for aggression.'),
        ],
      },
    ],
  },
  {
    id: 'REGISSEUR_B_PLUS',
    role: 'REGISSEUR',
    grade: 'B_PLUS',
    title: t('Regisseur B+', 'Regisseur B+'),
    about: t(
      'Voor onveiligheid die uit de hand loopt of onrust in de samenleving. De regisseur brengt de crisis tot rust.',
      'For unsafety that gets out of hand or social unrest. The regisseur brings the crisis to rest.',
    ),
    includes: ['REGISSEUR_B'],
    source: { seed: '004', heading: '5.8. Competentieprofiel regisseur B+ (aanvullend op B)' },
    competences: [
      {
        key: 'crisisregie-en-escalatiebeheersing',
        title: t('Crisisregie en escalatiebeheersing', 'Crisis regie and controlling escalation'),
        statements: [
          t(
            'Ziet vroeg dat iets uit de hand loopt en wat dat buiten het huis doet.',
            'Sees early that something escalates and what that does outside the home.',
          ),
          t(
            'Zorgt voor rust en veiligheid terwijl de hulp doorgaat.',
            'Brings calm and safety while help goes on.',
          ),
          t('Neemt de leiding als het ernstig misgaat.', 'Takes the lead when it goes badly wrong.'),
        ],
      },
      {
        key: 'keten-en-domeinoverstijgend-werken',
        title: t('Keten- en domeinoverstijgend werken', 'Working beyond chains and domains'),
        statements: [
          t(
            'Trekt op met politie, justitie, crisisdiensten en Veilig Thuis.',
            'Works along with police, justice, crisis services and Veilig Thuis.',
          ),
          t(
            'Brengt zorg, welzijn, justitie en bestuur bij elkaar.',
            'Brings care, welfare, justice and administration together.',
          ),
          t(
            'Overziet wie welk belang en welke taak heeft.',
            'Oversees who has which interest and which task.',
          ),
        ],
      },
      {
        key: 'mandaat-en-besluitvaardigheid',
        title: t('Mandaat en besluitvaardigheid', 'Mandate and decisiveness'),
        statements: [
          t('Mag het niveau hoger of lager zetten.', 'May set the level higher or lower.'),
          t(
            'Beslist ook als er gevaar is of het bestuur meekijkt.',
            'Decides also under danger or with the administration watching.',
          ),
          t('Is snel en kan zeggen waarom.', 'Is quick and can say why.'),
        ],
      },
      {
        key: 'bestuurlijke-en-politieke-sensitiviteit',
        title: t('Bestuurlijke en politieke sensitiviteit', 'Administrative and political sensitivity'),
        statements: [
          t('Blijft zorgvuldig als pers of publiek meekijkt.', 'Stays careful when press or public watch.'),
          t('Is helder naar bestuur en leiding.', 'Is clear to administration and management.'),
          t(
            'Weegt wat een besluit doet met de samenleving en het vertrouwen.',
            'Weighs what a decision does to society and to trust.',
          ),
        ],
      },
      {
        key: 'leiderschap-onder-druk',
        title: t('Leiderschap onder druk', 'Leadership under pressure'),
        statements: [
          t('Blijft rustig en wijst de weg.', 'Stays calm and shows the way.'),
          t('Geeft professionals houvast.', 'Gives professionals something to hold on to.'),
          t('Herstelt na tegenslag en kijkt naar zichzelf.', 'Recovers from setbacks and looks at oneself.'),
        ],
      },
    ],
  },
];
