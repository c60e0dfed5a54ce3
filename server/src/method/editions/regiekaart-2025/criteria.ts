import { t } from '../../text.ts';
import type { Criterion } from '../../regiekaart.types.ts';
import type { Source } from '../../types.ts';

const card: Source = { seed: '002', heading: 'Regiekaart, Op- en afschalen' };
const text: Source = { seed: '000', heading: 'Regiekaart per niveau, C. Op- en afschalen' };

/** The criteria of the card of 2025. Lines are the card's; the questions are ours. */
export const criteria: Criterion[] = [
  {
    code: 'CAPACITY_OUT_OF_BALANCE',
    lines: [t('De draagkracht is uit balans', 'Capacity is out of balance')],
    reversed: t('De draagkracht is in balans', 'Capacity is in balance'),
    question: t(
      'Is het evenwicht weg: vraagt het leven nu meer dan het huishouden aankan?',
      'Is the balance gone: does life ask more right now than the household can bear?',
    ),
    source: card,
  },
  {
    code: 'SELF_RELIANCE_LIMITED',
    lines: [t('De zelfredzaamheid is beperkt of afwezig', 'Self-reliance is limited or absent')],
    reversed: t('De zelfredzaamheid is voldoende', 'Self-reliance is sufficient'),
    question: t(
      'Lukt het niet of niet genoeg om het dagelijks leven zelf te regelen?',
      'Can the household not, or not enough, manage daily life by itself?',
    ),
    source: card,
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
    source: card,
  },
  {
    code: 'UNSAFETY_SIGNALS',
    lines: [t('Er zijn signalen van onveiligheid', 'There are signs of unsafety')],
    reversed: t('De situatie is veilig', 'The situation is safe'),
    question: t(
      'Ziet, hoort of voelt iemand dat het hier niet veilig is of kan worden?',
      'Does anyone see, hear or feel that it is not safe here, or may become unsafe?',
    ),
    source: card,
  },
  {
    code: 'CROSS_CHAIN_NEEDED',
    lines: [
      t(
        'De samenwerking moet ketenoverstijgend zijn om de veiligheid te herstellen',
        'Cooperation must go beyond one chain of care to restore safety',
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
    source: card,
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
    source: card,
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
    source: text,
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
    source: text,
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
    source: text,
  },
];
