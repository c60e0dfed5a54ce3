import { t } from '../../text.ts';
import type { Criterion } from '../../regiekaart.types.ts';
import type { LevelNumber, Source } from '../../types.ts';

const from = (level: LevelNumber): Source => ({
  seed: '003',
  heading: `5.${level + 1}. Niveau ${level}, C. Op- en afschalen`,
});

/** The criteria of the guideline of 2020. Lines are the guideline's; the questions are ours. */
export const criteria: Criterion[] = [
  {
    code: 'CAPACITY_OUT_OF_BALANCE',
    lines: [t('De draagkracht is uit balans', 'Capacity is out of balance')],
    reversed: t('De draagkracht is in balans', 'Capacity is in balance'),
    question: t(
      'Is het evenwicht weg: vraagt het leven nu meer dan het huishouden aankan?',
      'Is the balance gone: does life ask more right now than the household can bear?',
    ),
    source: from(1),
  },
  {
    code: 'SELF_RELIANCE_LIMITED',
    lines: [t('De zelfredzaamheid is beperkt of afwezig', 'Self-reliance is limited or absent')],
    reversed: t('De zelfredzaamheid is voldoende', 'Self-reliance is sufficient'),
    question: t(
      'Lukt het niet of niet genoeg om het dagelijks leven zelf te regelen?',
      'Can the household not, or not enough, manage daily life by itself?',
    ),
    source: from(1),
  },
  {
    code: 'BASIC_CARE_INSUFFICIENT',
    lines: [
      t('De basiszorg is ontoereikend', 'Basic care is insufficient'),
      t('Er is meer of andere hulp nodig', 'More or other help is needed'),
    ],
    reversed: t(
      'De basiszorg is toereikend en er is geen hulp nodig',
      'Basic care is sufficient and no help is needed',
    ),
    question: t(
      'Is de gewone hulp te weinig, zoals van huisarts of school? En is er meer of andere hulp nodig?',
      'Is ordinary help not enough, such as from the doctor or school? And is more or other help needed?',
    ),
    source: from(1),
  },
  {
    code: 'THREAT_OF_WORSENING',
    lines: [t('Er is dreiging van verergeren van de situatie', 'The situation threatens to get worse')],
    reversed: t(
      'Er is geen dreiging dat de situatie verergert',
      'The situation does not threaten to get worse',
    ),
    question: t('Is er kans dat het binnenkort erger wordt?', 'Is it likely to get worse soon?'),
    source: from(2),
  },
  {
    code: 'COMPLEXITY_INCREASING',
    lines: [t('De complexiteit van de problemen neemt toe', 'The complexity of the problems increases')],
    reversed: t(
      'De complexiteit van de problemen neemt niet toe',
      'The complexity of the problems does not increase',
    ),
    question: t('Worden de problemen ingewikkelder?', 'Are the problems getting more complicated?'),
    source: from(3),
  },
  {
    code: 'SITUATION_WORSENED',
    lines: [t('De situatie is verergerd', 'The situation has worsened')],
    reversed: t('De situatie is niet verergerd', 'The situation has not worsened'),
    question: t('Is het de laatste tijd erger geworden?', 'Has it become worse lately?'),
    source: from(3),
  },
  {
    code: 'UNSAFETY_SIGNALS',
    lines: [
      t(
        'Er zijn signalen van onveiligheid of er is een onveilige situatie',
        'There are signs of unsafety or there is an unsafe situation',
      ),
    ],
    reversed: t('De situatie is veilig', 'The situation is safe'),
    question: t(
      'Ziet, hoort of voelt iemand dat het hier niet veilig is of kan worden?',
      'Does anyone see, hear or feel that it is not safe here, or may become unsafe?',
    ),
    source: from(2),
  },
  {
    code: 'CROSS_CHAIN_NEEDED',
    lines: [
      t(
        'De samenwerking moet ketenoverstijgend zijn om de veiligheid of situatie te herstellen',
        'Cooperation must go beyond one chain of care to restore safety or the situation',
      ),
    ],
    reversed: t(
      'Er is geen ketenoverstijgende samenwerking nodig om de veiligheid te herstellen',
      'No cooperation beyond one chain of care is needed to restore safety',
    ),
    question: t(
      'Moeten zorg en bijvoorbeeld politie of justitie samenwerken om het weer veilig te maken?',
      'Must care and, for example, police or justice work together to make it safe again?',
    ),
    source: from(3),
  },
  {
    code: 'ESCALATION_OR_UNREST',
    lines: [
      t(
        'Er dreigt totale escalatie en/of maatschappelijke onrust',
        'Total escalation and/or social unrest threatens',
      ),
    ],
    reversed: t(
      'De dreiging van totale escalatie en maatschappelijke onrust is weggenomen',
      'The threat of total escalation and social unrest has been taken away',
    ),
    question: t(
      'Dreigt het helemaal uit de hand te lopen, of komt er onrust in de buurt of daarbuiten?',
      'Is it about to get completely out of hand, or is there unrest in the neighbourhood or beyond?',
    ),
    source: from(4),
  },
  {
    code: 'CARE_CAN_BE_REDUCED',
    lines: [t('De ingezette zorg kan afgebouwd worden', 'The care given can be reduced')],
    reversed: t('De ingezette zorg kan niet afgebouwd worden', 'The care given cannot be reduced'),
    question: t('Kan er nu minder hulp zijn dan eerst?', 'Can there be less help now than before?'),
    source: from(3),
  },
  {
    code: 'STAGNATION_BY_HOUSEHOLD',
    lines: [
      t(
        'Problematiek van het huishouden stagneert de communicatie of uitvoering',
        'Problems of the household bring communication or carrying out to a standstill',
      ),
    ],
    reversed: t(
      'Er is geen stagnatie meer in de communicatie of uitvoering door problematiek van het huishouden',
      'Communication and carrying out are no longer at a standstill because of problems of the household',
    ),
    question: t(
      'Loopt het contact of de hulp vast door wat er in het huishouden speelt?',
      'Do contact or help get stuck because of what goes on in the household?',
    ),
    source: from(1),
  },
  {
    code: 'DIFFERENCE_ON_ORGANISATION',
    lines: [
      t(
        'De samenwerking tussen professionals stagneert door visieverschil op organisatie',
        'Cooperation between professionals is at a standstill over a difference on organisation',
      ),
    ],
    reversed: t(
      'Er is geen visieverschil meer tussen professionals over de organisatie',
      'Professionals no longer differ on organisation',
    ),
    question: t(
      'Loopt de samenwerking tussen professionals vast over wie wat doet of hoeveel tijd ervoor is?',
      'Is cooperation between professionals stuck over who does what, or how much time there is?',
    ),
    source: from(1),
  },
  {
    code: 'DIFFERENCE_ON_CONTENT',
    lines: [
      t(
        'De samenwerking tussen professionals stagneert door visieverschil op inhoud of uitvoering',
        'Cooperation between professionals is at a standstill over a difference on content or carrying out',
      ),
    ],
    reversed: t(
      'Er is geen visieverschil meer tussen professionals over inhoud of uitvoering',
      'Professionals no longer differ on content or carrying out',
    ),
    question: t(
      'Loopt de samenwerking tussen professionals vast over de doelen of over hoe de hulp moet gaan?',
      'Is cooperation between professionals stuck over the goals, or over how help should be given?',
    ),
    source: from(1),
  },
  {
    code: 'PUBLIC_SAFETY_PROBLEM',
    lines: [
      t(
        'Er is criminaliteit, (woon)overlast of een ander veiligheidsprobleem in de openbare ruimte',
        'There is crime, nuisance or another safety problem in public space',
      ),
    ],
    reversed: t(
      'Er is geen criminaliteit, (woon)overlast of ander veiligheidsprobleem in de openbare ruimte (meer)',
      'There is no crime, nuisance or other safety problem in public space (any more)',
    ),
    question: t(
      'Is er strafbaar gedrag, overlast voor de buren of gevaar op straat?',
      'Is there crime, nuisance to neighbours or danger in the street?',
    ),
    source: from(4),
  },
  {
    code: 'PUBLIC_SAFETY_INCREASING',
    lines: [t('Het veiligheidsprobleem neemt toe', 'The safety problem increases')],
    reversed: t('Het veiligheidsprobleem neemt niet toe', 'The safety problem does not increase'),
    question: t('Worden die overlast of dat gevaar groter?', 'Is that nuisance or danger growing?'),
    source: from(4),
  },
];
