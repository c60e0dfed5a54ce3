import { actionsOf } from '../../../lines.ts';
import type { SafetyStep } from '../../../process.types.ts';

/** Step 3: talk with the people involved, unless that makes it less safe. */
export const talk: SafetyStep = {
  source: { seed: '004', heading: '4.3 Stap 3. Ga in gesprek met betrokkene(n)' },
  key: '3',
  number: 3,
  title: { nl: 'Ga in gesprek met betrokkene(n)', en: 'Talk with the people involved' },
  actions: actionsOf('3', [
    { text: { nl: 'Kies wie bij het gesprek zijn.', en: 'Choose who will be in the talk.' } },
    {
      text: {
        nl: 'Denk aan ouders met gezag, een voogd, mentor of curator.',
        en: 'Think of parents with custody, or a guardian of a child or an adult.',
      },
    },
    {
      text: {
        nl: 'Kan het gesprek het onveiliger maken? Voer het dan niet.',
        en: 'Can the talk make it less safe? Then do not have it.',
      },
    },
    {
      text: {
        nl: 'Ga dan eerst terug naar stap 2 en vraag een deskundige.',
        en: 'Then first go back to step 2 and ask an expert.',
      },
    },
    { text: { nl: 'Spreek af hoe het gesprek veilig blijft.', en: 'Agree how the talk stays safe.' } },
    {
      text: {
        nl: 'Besluit of het gesprek doorgaat en schrijf op waarom.',
        en: 'Decide whether the talk goes on and write down why.',
      },
    },
    {
      text: {
        nl: 'Bereid voor wat je wilt bereiken, hoe en waarover.',
        en: 'Prepare what you want to reach, how and about what.',
      },
    },
    { text: { nl: 'Kies een goed moment voor het gesprek.', en: 'Choose a good moment for the talk.' } },
    {
      text: {
        nl: 'Schrijf op wat eruit kwam, wat is afgesproken, of mensen hulp willen en of er gemeld is.',
        en: 'Write down what came out, what was agreed, whether people want help and whether it was reported.',
      },
      records: true,
    },
    {
      text: {
        nl: 'Schrijf op met wie je sprak, waarover, hoe zij reageerden en wat nu volgt.',
        en: 'Write down with whom you spoke, about what, how they responded and what comes next.',
      },
      records: true,
    },
  ]),
  consult: [],
  record: [
    { nl: 'met wie is gesproken', en: 'with whom was spoken' },
    { nl: 'wat is besproken', en: 'what was discussed' },
    { nl: 'hoe mensen reageerden', en: 'how people responded' },
    { nl: 'of mensen hulp willen', en: 'whether people want help' },
    { nl: 'of er gemeld is', en: 'whether it was reported' },
    { nl: 'afspraken en vervolg', en: 'agreements and what comes next' },
  ],
  backTo: {
    step: '2',
    when: { nl: 'Praten kan het onveiliger maken.', en: 'Talking may make it less safe.' },
  },
};

/** Step 4: weigh with the five questions of the assessment framework. */
export const weigh: SafetyStep = {
  source: { seed: '004', heading: '4.3 Stap 4. Weeg de onveiligheid met het afwegingskader' },
  key: '4',
  number: 4,
  title: {
    nl: 'Weeg de onveiligheid met het afwegingskader',
    en: 'Weigh the unsafety with the assessment framework',
  },
  actions: actionsOf('4', [
    {
      text: {
        nl: 'Doe dit samen met een deskundige of met Veilig Thuis.',
        en: 'Do this together with an expert or with Veilig Thuis.',
      },
    },
    { text: { nl: 'Vraag 1: zijn er signalen?', en: 'Question 1: are there signs?' }, assessmentQuestion: 1 },
    {
      text: {
        nl: 'Vraag 2: is het acuut of structureel onveilig, of is er een onthulling?',
        en: 'Question 2: is it acutely or structurally unsafe, or is there a disclosure?',
      },
      assessmentQuestion: 2,
    },
    {
      text: { nl: 'Vraag 3: kan er hulp komen die past?', en: 'Question 3: can fitting help be arranged?' },
      assessmentQuestion: 3,
    },
    {
      text: { nl: 'Vraag 4: werken mensen mee?', en: 'Question 4: do people cooperate?' },
      assessmentQuestion: 4,
    },
    {
      text: { nl: 'Vraag 5: wordt het stabiel veilig?', en: 'Question 5: does it become stably safe?' },
      assessmentQuestion: 5,
    },
    { text: { nl: 'Schrijf op wat eruit komt.', en: 'Write down what comes out.' }, records: true },
  ]),
  consult: [
    {
      for: 'ANY',
      kind: { nl: 'elke afweging', en: 'every assessment' },
      who: { nl: 'deskundig professional of Veilig Thuis', en: 'expert professional or Veilig Thuis' },
    },
  ],
  record: [{ nl: 'de uitkomst van het afwegingskader', en: 'the outcome of the assessment framework' }],
};

/** Step 5: decide about help and about reporting. */
export const decide: SafetyStep = {
  source: { seed: '004', heading: '4.3 Stap 5. Besluit tot hulp organiseren en melden bij Veilig Thuis' },
  key: '5',
  number: 5,
  title: {
    nl: 'Besluit tot hulp organiseren en melden bij Veilig Thuis',
    en: 'Decide to organise help and to report to Veilig Thuis',
  },
  actions: actionsOf('5', [
    {
      text: {
        nl: 'Kies op grond van de afweging: hulp, melden of allebei.',
        en: 'Choose by the assessment: help, reporting or both.',
      },
    },
    { text: { nl: 'Bereid het gesprek hierover goed voor.', en: 'Prepare the talk about this well.' } },
    { text: { nl: 'Zeg meteen waar dit gesprek over gaat.', en: 'Say at once what this talk is about.' } },
    {
      text: {
        nl: 'Vertel wat je hebt gezien en waarom je je zorgen maakt.',
        en: 'Tell what you saw and what your concerns are.',
      },
    },
    { text: { nl: 'Vertel wat de deskundige in stap 2 zei.', en: 'Tell what the expert said in step 2.' } },
    {
      text: {
        nl: 'Vertel hoe het ging met de afspraken tot nu toe.',
        en: 'Tell how the agreements so far turned out.',
      },
    },
    { text: { nl: 'Vraag of mensen hulp willen.', en: 'Ask whether people want help.' } },
    { text: { nl: 'Zoek samen welke hulp werkt en past.', en: 'Find together which help works and fits.' } },
    { text: { nl: 'Ga je melden? Zeg dat en zeg wanneer.', en: 'Will you report? Say so, and say when.' } },
    {
      text: { nl: 'Geef ruimte aan emoties en blijf netjes.', en: 'Give room to emotions and stay decent.' },
    },
    { text: { nl: 'Spreek duidelijk af wat nu volgt.', en: 'Agree clearly what comes next.' } },
    {
      text: {
        nl: 'Komt er hulp? Houd je aan de veiligheidsregels van die aanpak.',
        en: 'Does help come? Keep to the safety rules of that approach.',
      },
    },
    {
      text: {
        nl: 'Schrijf op wie je sprak, waarover en hoe zij reageerden. Schrijf ook op of er hulp komt, of er gemeld wordt en wat volgt.',
        en: 'Write down whom you spoke to, about what and how they responded. Also write down whether help comes, whether it is reported and what follows.',
      },
      records: true,
    },
  ]),
  consult: [],
  record: [
    { nl: 'met wie is gesproken', en: 'with whom was spoken' },
    { nl: 'wat is besproken', en: 'what was discussed' },
    { nl: 'hoe mensen reageerden', en: 'how people responded' },
    { nl: 'of er hulp komt', en: 'whether help comes' },
    { nl: 'of er gemeld wordt bij Veilig Thuis', en: 'whether it is reported to Veilig Thuis' },
    { nl: 'vervolgafspraken', en: 'agreements on what follows' },
  ],
};

/** Step 6: it is still unsafe; the steps are walked again. */
export const again: SafetyStep = {
  source: { seed: '004', heading: '4.3 Stap 6. Als zorgen over onveiligheid blijven' },
  key: '6',
  number: 6,
  title: { nl: 'Als zorgen over onveiligheid blijven', en: 'When concerns about unsafety remain' },
  actions: actionsOf('6', [
    {
      text: {
        nl: 'Is het nog onveilig? Doe alle stappen opnieuw.',
        en: 'Is it still unsafe? Do all steps again.',
      },
    },
    { text: { nl: 'Praat weer met de betrokkenen.', en: 'Talk with the people involved again.' } },
    { text: { nl: 'Vraag advies aan Veilig Thuis.', en: 'Ask Veilig Thuis for advice.' } },
    { text: { nl: 'Beantwoord de vijf vragen nog een keer.', en: 'Answer the five questions once more.' } },
    {
      text: {
        nl: 'Meld, of meld nog een keer, als dat nodig is.',
        en: 'Report, or report again, when needed.',
      },
    },
    { text: { nl: 'Vertel de betrokkenen dat je meldt.', en: 'Tell the people involved that you report.' } },
    {
      text: {
        nl: 'Is er een nieuw signaal, of hoor je niets terug? Bel zelf Veilig Thuis.',
        en: 'Is there a new sign, or do you hear nothing back? Call Veilig Thuis yourself.',
      },
    },
    {
      text: {
        nl: 'Verhuizen mensen? Draag persoonlijk over, of meld bij Veilig Thuis.',
        en: 'Do people move house? Hand over in person, or report to Veilig Thuis.',
      },
    },
    {
      text: { nl: 'Schrijf elke stap op in het dossier.', en: 'Write down every step in the dossier.' },
      records: true,
    },
  ]),
  consult: [
    {
      for: 'ANY',
      kind: { nl: 'blijvende zorgen', en: 'concerns that remain' },
      who: { nl: 'Veilig Thuis', en: 'Veilig Thuis' },
    },
  ],
  record: [{ nl: 'alle stappen', en: 'all steps' }],
};
