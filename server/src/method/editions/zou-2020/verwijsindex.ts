import { risksOf } from '../../lines.ts';
import type { Verwijsindex } from '../../process.types.ts';
import { t } from '../../text.ts';

/** The Verwijsindex Risicojongeren: twelve legal risks, three kinds of match, five working days to consult. */
export const verwijsindex: Verwijsindex = {
  source: { seed: '003', heading: '8. VerwijsIndex Risicojongeren' },
  title: t('Verwijsindex Risicojongeren', 'Reference index for young people at risk'),
  purpose: t(
    'Wie met dezelfde jongere werkt, vindt elkaar op tijd. Zo komt er hulp voordat het misgaat.',
    'Those who work with the same young person find each other in time. That way help comes before things go wrong.',
  ),
  risks: risksOf([
    {
      key: 'violence-or-neglect',
      text: t(
        'Maakt geweld, vernedering of verwaarlozing mee.',
        'Is exposed to violence, humiliation or neglect.',
      ),
    },
    {
      key: 'mental-problems',
      text: t(
        'Heeft psychische problemen of een verslaving, meer dan past bij de leeftijd.',
        'Has mental problems or an addiction, more than fits the age.',
      ),
    },
    {
      key: 'growing-up-problems',
      text: t(
        'Heeft ernstige problemen met opgroeien of opvoeding, meer dan past bij de leeftijd.',
        'Has serious problems with growing up or upbringing, more than fits the age.',
      ),
    },
    {
      key: 'young-mother',
      text: t('Is nog geen 18 en zwanger of al moeder.', 'Is not yet 18 and pregnant or already a mother.'),
    },
    {
      key: 'school-absence',
      text: t(
        'Is vaak niet op school, of stopt ermee of dreigt dat te doen.',
        'Is often not at school, or leaves it or is about to.',
      ),
    },
    {
      key: 'no-legal-work',
      text: t(
        'Wil niet met gewoon werk zijn geld verdienen.',
        'Does not want to earn a living with legal work.',
      ),
    },
    {
      key: 'money-problems',
      text: t(
        'Heeft geldproblemen, meer dan past bij de leeftijd.',
        'Has money problems, more than fits the age.',
      ),
    },
    { key: 'no-home', text: t('Heeft geen vaste plek om te wonen.', 'Has no fixed place to live.') },
    {
      key: 'danger-to-others',
      text: t(
        'Is gevaarlijk voor anderen: geweld of bang maken.',
        'Is a danger to others: violence or intimidation.',
      ),
    },
    { key: 'criminal-acts', text: t('Doet mee aan strafbare dingen.', 'Takes part in criminal acts.') },
    {
      key: 'parents-fall-short',
      text: t(
        'Krijgt van ouders of verzorgers veel te weinig zorg of opvoeding.',
        'Gets far too little care or upbringing from parents or carers.',
      ),
    },
    {
      key: 'group-risk',
      text: t(
        'Loopt een risico dat in bepaalde etnische groepen veel vaker voorkomt.',
        'Runs a risk that is far more common in certain ethnic groups.',
      ),
    },
  ]),
  record: [
    { key: 'given', text: t('Signaal gegeven: ja of nee.', 'Signal given: yes or no.') },
    { key: 'name', text: t('Naam van de jongere.', 'Name of the young person.') },
    { key: 'risk', text: t('Welk van de twaalf risico’s.', 'Which of the twelve risks.') },
    { key: 'facts', text: t('De feiten waardoor je dit denkt.', 'The facts that make you think so.') },
    { key: 'informed', text: t('Op welke dag het is verteld.', 'On which day it was told.') },
  ],
  informed: t(
    'Vertel het de jongere of de wettelijk vertegenwoordiger zo snel mogelijk. Het moet uiterlijk bij een match.',
    'Tell the young person or the legal representative as soon as possible. It must be done at the latest at a match.',
  ),
  matches: [
    {
      key: 'SAME_YOUNG_PERSON',
      text: t('Het gaat om dezelfde jongere.', 'It is about the same young person.'),
    },
    {
      key: 'SAME_ADDRESS',
      text: t('Twee jongeren wonen op hetzelfde adres.', 'Two young people live at the same address.'),
    },
    { key: 'SAME_PARENT', text: t('Jongeren hebben dezelfde ouder.', 'Young people have the same parent.') },
  ],
  consultWithinWorkingDays: 5,
  afterConsult: t(
    'Kloppen de criteria? Begin dan een traject.',
    'Do the criteria hold? Then start a traject.',
  ),
};
