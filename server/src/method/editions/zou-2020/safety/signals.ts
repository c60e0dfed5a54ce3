import { actionsOf } from '../../../lines.ts';
import type { SafetyStep } from '../../../process.types.ts';
import { t } from '../../../text.ts';

/** Comes first and has no number: somebody's life is in danger. */
export const lifeThreatening: SafetyStep = {
  source: { seed: '003', heading: '4.2 Stappen bij levensbedreigende situaties' },
  key: 'life-threatening',
  number: null,
  title: t('Levensbedreigende situaties', 'Situations in which life is in danger'),
  lifeThreatening: true,
  actions: actionsOf('life-threatening', [
    {
      text: t('Dreigt er nu gevaar? Bel meteen.', 'Is there danger right now? Call at once.'),
      parts: [
        t('De politie: 112.', 'The police: 112.'),
        t('Het crisisteam van de ggz.', 'The mental health crisis team.'),
        t(
          'De crisisdienst van Veilig Thuis, of de Raad voor de Kinderbescherming.',
          'The crisis service of Veilig Thuis, or the Raad voor de Kinderbescherming.',
        ),
      ],
    },
    { text: t('Daarna verder met stap 1.', 'Then on to step 1.') },
  ]),
  consult: [],
  record: [],
};

/** Step 0: are there signs at all? */
export const areThereSignals: SafetyStep = {
  source: { seed: '003', heading: '4.2 Stap 0. Kijk of er signalen zijn van onveiligheid' },
  key: '0',
  number: 0,
  title: t('Kijk of er signalen zijn van onveiligheid', 'See whether there are signs of unsafety'),
  actions: actionsOf('0', [
    {
      text: t(
        'Kijk of iets op huiselijk geweld kan wijzen.',
        'See whether anything may point at domestic violence.',
      ),
      parts: [
        t('Geweld door een partner.', 'Violence by a partner.'),
        t('Kindermishandeling.', 'Child abuse.'),
        t('Ouderenmishandeling.', 'Elder abuse.'),
        t('Geweld om eer.', 'Honour-related violence.'),
        t('Besnijdenis van een meisje.', 'Female genital mutilation.'),
      ],
    },
    { text: t('Zie je zoiets? Verder met stap 1.', 'Do you see such a thing? On to step 1.') },
  ]),
  consult: [],
  record: [],
};

/** Step 1: facts, a first talk, kindcheck or mantelzorgcheck. */
export const signals: SafetyStep = {
  source: { seed: '003', heading: '4.3 Stap 1. Breng signalen in kaart' },
  key: '1',
  number: 1,
  title: t('Breng signalen in kaart', 'Map the signs'),
  actions: actionsOf('1', [
    {
      text: t(
        'Ga na welke signalen er zijn. Gebruik een signalenkaart.',
        'Find which signs there are. Use a card of signs.',
      ),
    },
    {
      text: t(
        'Heb je een naar gevoel? Zoek wat je zag, hoorde of rook.',
        'Do you have a bad feeling? Find what you saw, heard or smelled.',
      ),
    },
    { text: t('Bepaal wat de feiten zijn.', 'Decide what the facts are.') },
    { text: t('Bedenk wat je nog moet weten.', 'Think what you still need to know.') },
    {
      text: t(
        'Bedenk wie je erbij haalt. Denk aan een ouder met gezag.',
        'Think whom to involve. Mind a parent with custody.',
      ),
    },
    {
      text: t('Praat met de klant.', 'Talk with the client.'),
      parts: [
        t('Noem de feiten en vraag of die kloppen.', 'Name the facts and ask whether they are right.'),
        t('Vraag door tot de situatie helder is.', 'Keep asking until the situation is clear.'),
        t(
          'Vat samen en spreek af wat volgt en wanneer je het laat weten.',
          'Sum up and agree what follows and when you report back.',
        ),
      ],
    },
    {
      text: t(
        'Kan de toestand van een volwassene of jongere een kind of partner schaden? Doe de kindcheck of mantelzorgcheck.',
        'Can the state of an adult or young person harm a child or partner? Do the kindcheck or mantelzorgcheck.',
      ),
      checks: ['KINDCHECK', 'MANTELZORGCHECK'],
    },
    {
      text: t(
        'Weeg zelf hoe ernstig het is. Een instrument zoals LIRIK of ARIJ helpt.',
        'Weigh yourself how serious it is. An instrument such as LIRIK or ARIJ helps.',
      ),
    },
    { text: t('Leg alles vast.', 'Record everything.'), records: true },
    { text: t('Verder met stap 2.', 'On to step 2.') },
  ]),
  consult: [],
  record: [
    t('signalen en feiten', 'signs and facts'),
    t('gesprek en afspraken', 'talk and agreements'),
    t('eigen weging', 'own weighing'),
  ],
};

/** Step 2: consult, anonymously when that is better. */
export const consult: SafetyStep = {
  source: { seed: '003', heading: '4.4 Stap 2. Overleg met deskundige professional(s) en/of Veilig Thuis' },
  key: '2',
  number: 2,
  title: t(
    'Overleg met deskundige professional(s) en/of Veilig Thuis',
    'Consult expert professionals and/or Veilig Thuis',
  ),
  actions: actionsOf('2', [
    {
      text: t(
        'Bespreek het met een deskundige collega, gedragswetenschapper of aandachtsfunctionaris.',
        'Discuss it with an expert colleague, behavioural scientist or aandachtsfunctionaris.',
      ),
      parts: [
        t('De feiten, krachten en zorgen.', 'The facts, strengths and concerns.'),
        t('Hoe jij het woog in stap 1.', 'How you weighed it in step 1.'),
        t('Welke acties nu nodig zijn.', 'Which actions are needed now.'),
        t('Of er een expert bij moet.', 'Whether an expert is needed.'),
        t('Wat jouw organisatie minimaal eist.', 'What your organisation demands at the least.'),
        t('Wat je doet als het niet helpt.', 'What you do when it does not help.'),
      ],
    },
    {
      text: t(
        'Of vraag een expert voor deze vorm van geweld.',
        'Or ask an expert for this kind of violence.',
      ),
    },
    {
      text: t('Overleg zo nodig met de politie.', 'Consult the police when needed.'),
      parts: [
        t('Bij een mogelijk strafbaar feit of zwaar geweld.', 'With a possible crime or serious violence.'),
        t('Om de dreiging in te schatten.', 'To estimate the threat.'),
        t(
          'Over aangifte, als het geweld daardoor stopt.',
          'About pressing charges, when that stops the violence.',
        ),
      ],
    },
    { text: t('Leg alles vast.', 'Record everything.'), records: true },
    {
      text: t(
        'Advies vragen mag zonder naam. Je noemt dan niet om wie het gaat.',
        'You may ask advice without a name. You then do not say whom it is about.',
      ),
    },
    { text: t('Verder met stap 3.', 'On to step 3.') },
  ]),
  consult: [
    {
      for: 'ANY',
      kind: t('alle signalen', 'any sign'),
      who: t(
        'deskundige collega, gedragswetenschapper of aandachtsfunctionaris huiselijk geweld',
        'expert colleague, behavioural scientist or aandachtsfunctionaris huiselijk geweld',
      ),
    },
    {
      for: 'DOMESTIC_VIOLENCE',
      kind: t(
        'partnergeweld, kindermishandeling, ouderenmishandeling',
        'partner violence, child abuse, elder abuse',
      ),
      who: t(
        'aandachtsfunctionaris, lokaal team, Veilig Thuis of een andere deskundige',
        'aandachtsfunctionaris, local team, Veilig Thuis or another expert',
      ),
    },
    {
      for: 'HONOUR_RELATED',
      kind: t('eergerelateerd geweld', 'honour-related violence'),
      who: t(
        'aandachtsfunctionaris EEG bij de politie, of Veilig Thuis',
        'honour violence officer of the police, or Veilig Thuis',
      ),
    },
    {
      for: 'GENITAL_MUTILATION',
      kind: t('vrouwelijke genitale verminking', 'female genital mutilation'),
      who: t(
        'aandachtsfunctionaris VGV bij de GGD, of Veilig Thuis',
        'aandachtsfunctionaris VGV of the GGD, or Veilig Thuis',
      ),
    },
    {
      for: 'PHYSICAL_INJURY',
      kind: t(
        'lichamelijk letsel, of een vermoeden van mishandeling',
        'physical injury, or a suspicion of abuse',
      ),
      who: t(
        'vertrouwensarts bij Veilig Thuis, forensisch arts of kinderarts in het ziekenhuis',
        'doctor of Veilig Thuis, forensic doctor or paediatrician in the hospital',
      ),
    },
    {
      for: 'CRIMINAL_OFFENCE',
      kind: t('mogelijk strafbaar feit of zwaar geweld', 'possible crime or serious violence'),
      who: t('politie', 'police'),
    },
  ],
  record: [t('wie is gevraagd', 'who was asked'), t('welk advies er kwam', 'which advice was given')],
};
