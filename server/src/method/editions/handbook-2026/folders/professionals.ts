import type { Folder } from '../../../process.types.ts';

/** The folder for professionals. Section titles are the method's where it has them; all words are ours. */
export const professionalsFolder: Folder = {
  source: { seed: '004', heading: '8.2 Folder Gezin1Plan1Regisseur voor professionals' },
  key: 'professionals',
  audience: 'PROFESSIONALS',
  title: {
    nl: 'Folder 1Gezin1Plan1Regisseur voor professionals',
    en: 'Folder 1Gezin1Plan1Regisseur for professionals',
  },
  intro: {
    nl: 'Je bent een van de professionals van een huishouden. Hier lees je hoe je samenwerkt in één plan met één regisseur.',
    en: 'You are one of the professionals around a household. Here you read how you work together in one plan with one regisseur.',
  },
  sections: [
    {
      key: 'what',
      title: { nl: 'Wat is 1Gezin1Plan1Regisseur?', en: 'What is 1Gezin1Plan1Regisseur?' },
      paragraphs: [
        {
          nl: 'Het huishouden, hun netwerk en alle professionals werken aan één plan. Daarin staan zorgen, sterke kanten, doelen en acties bij elkaar.',
          en: 'The household, their network and all professionals work on one plan. It holds concerns, strengths, goals and actions together.',
        },
        {
          nl: 'Voor één persoon is het plan in de ik-vorm, voor een huishouden in de wij-vorm. De mensen zelf bepalen wat belangrijk is.',
          en: 'For one person the plan speaks as I, for a household as we. The people themselves decide what matters.',
        },
      ],
    },
    {
      key: 'when',
      title: {
        nl: 'Wanneer wordt 1Gezin1Plan1Regisseur ingezet?',
        en: 'When is 1Gezin1Plan1Regisseur used?',
      },
      paragraphs: [
        {
          nl: 'Als er op meer delen van het leven iets speelt en er meer professionals zijn. Of als mensen het overzicht kwijt zijn.',
          en: 'When something goes on in several parts of life and there are several professionals. Or when people have lost the overview.',
        },
        {
          nl: 'Bij signalen van onveiligheid of te weinig basiszorg begin je altijd.',
          en: 'With signs of unsafety or too little basic care you always start.',
        },
      ],
    },
    {
      key: 'yields',
      title: { nl: 'Wat levert deze werkwijze op?', en: 'What does this way of working bring?' },
      paragraphs: [],
      list: [
        {
          nl: 'Het huishouden ziet wie wat doet en bij wie het terechtkan.',
          en: 'The household sees who does what and whom to turn to.',
        },
        {
          nl: 'Jij kent het hele beeld en de rol van de anderen.',
          en: 'You know the whole picture and the role of the others.',
        },
        { nl: 'Organisaties doen geen dubbel werk.', en: 'Organisations do no double work.' },
      ],
    },
    {
      key: 'regisseur',
      title: { nl: 'De rol van de regisseur', en: 'The role of the regisseur' },
      paragraphs: [
        {
          nl: 'De regisseur gaat over het proces, niet over jouw vak. Hij of zij legt afspraken vast, vraagt hoe het ermee staat en stuurt bij.',
          en: 'The regisseur is about the process, not about your trade. He or she records agreements, asks how they are going and adjusts.',
        },
      ],
    },
    {
      key: 'plan',
      title: { nl: 'Wat staat er in het plan?', en: 'What is in the plan?' },
      paragraphs: [
        {
          nl: 'Sterke kanten, zorgen, doelen en acties: wie doet wat, en op welke dag. Naar veiligheid en basiszorg vragen jullie altijd.',
          en: 'Strengths, concerns, goals and actions: who does what, and on which day. You always ask about safety and basic care.',
        },
      ],
    },
    {
      key: 'using-plans',
      ours: true,
      title: { nl: 'Belangrijk bij het gebruik van de plannen', en: 'What matters in using the plans' },
      paragraphs: [],
      list: [
        {
          nl: 'Vul niet voor mensen in wat belangrijk is. Zoek het samen uit.',
          en: 'Do not fill in for people what matters. Find it out together.',
        },
        {
          nl: 'Volg hun tempo. Geeft het invullen stress? Dan hoeft het plan niet vol.',
          en: 'Follow their pace. Does filling in give stress? Then the plan need not be full.',
        },
        {
          nl: 'Zeg steeds waarom er een plan is, wat ermee gebeurt, wie het leest en hoe lang het blijft.',
          en: 'Keep saying why there is a plan, what happens with it, who reads it and how long it stays.',
        },
        {
          nl: 'Is er onveiligheid? Dan gaat veiligheid voor. Perkt dat een keuze in, zeg dan waarom.',
          en: 'Is there unsafety? Then safety goes first. When that limits a choice, say why.',
        },
      ],
    },
    {
      key: 'asked',
      ours: true,
      title: { nl: 'Wat vragen wij van jou?', en: 'What do we ask of you?' },
      paragraphs: [],
      list: [
        {
          nl: 'Bespreek vooraf met de mensen zelf wat je gaat zeggen.',
          en: 'Discuss beforehand with the people themselves what you will say.',
        },
        {
          nl: 'Praat in gewone woorden. Schrijf op wie iets zei.',
          en: 'Speak in plain words. Write down who said something.',
        },
        {
          nl: 'Laat de betrokkenen eerst praten, dan hun netwerk.',
          en: 'Let the people involved speak first, then their network.',
        },
        {
          nl: 'Doe wat je hebt beloofd, en meld het als het niet lukt.',
          en: 'Do what you promised, and say so when it fails.',
        },
        {
          nl: 'Deel signalen van onveiligheid met de regisseur. Zag jij ze? Dan meld jij bij Veilig Thuis als dat nodig is.',
          en: 'Share signs of unsafety with the regisseur. Did you see them? Then you report to Veilig Thuis when needed.',
        },
      ],
    },
    {
      key: 'rights',
      ours: true,
      title: { nl: 'Wat mag je zien en delen?', en: 'What may you see and share?' },
      paragraphs: [
        {
          nl: 'Je ziet de plannen waarbij jij op de lijst staat. Wat je leest, wordt vastgelegd. Het huishouden kan zien wie het plan las.',
          en: 'You see the plans that list you. What you read is recorded. The household can see who read the plan.',
        },
        {
          nl: 'Zonder toestemming deel je alleen wat de meldcode toelaat, en je schrijft op waarom.',
          en: 'Without consent you share only what the meldcode allows, and you write down why.',
        },
      ],
    },
    {
      key: 'finally',
      title: { nl: 'Tot slot', en: 'Finally' },
      paragraphs: [
        {
          nl: 'Samen sta je sterker dan alleen. Vragen over dit traject stel je aan de regisseur.',
          en: 'Together you are stronger than alone. Ask the regisseur your questions about this traject.',
        },
      ],
    },
  ],
};
