import type { Folder } from '../../../process.types.ts';

/** The folder for the people involved. Section titles are the method's where it has them; all words are ours. */
export const householdFolder: Folder = {
  source: { seed: '004', heading: '8.1 Folder Gezin1Plan1Regisseur voor betrokkenen' },
  key: 'household',
  audience: 'HOUSEHOLD',
  title: {
    nl: 'Samen werken aan wat voor jou en je gezin belangrijk is',
    en: 'Working together on what matters to you and your family',
  },
  intro: {
    nl: 'Heb je hulp van meer dan één persoon? Dan is het fijn als alles bij elkaar past. Hier lees je hoe wij dat samen met jou doen.',
    en: 'Do you get help from more than one person? Then it is good when everything fits together. Here you read how we do that with you.',
  },
  sections: [
    {
      key: 'what',
      title: { nl: 'Wat is 1Gezin1Plan1Regisseur?', en: 'What is 1Gezin1Plan1Regisseur?' },
      paragraphs: [
        {
          nl: 'Je maakt samen met anderen één plan. Daarin staat alles wat jullie afspreken. Het plan gaat over jouw leven, dus jij bent de belangrijkste.',
          en: 'You make one plan together with others. It holds all that you agree. The plan is about your life, so you matter most.',
        },
        {
          nl: 'Woon je met anderen? Dan is er één plan voor jullie samen. Woon je alleen? Dan is het plan alleen van jou.',
          en: 'Do you live with others? Then there is one plan for all of you. Do you live alone? Then the plan is yours alone.',
        },
      ],
    },
    {
      key: 'why',
      title: {
        nl: 'Waarom werken we met 1Gezin1Plan1Regisseur?',
        en: 'Why do we work with 1Gezin1Plan1Regisseur?',
      },
      paragraphs: [
        {
          nl: 'Veel losse afspraken geven onrust. Met één plan weet je wat er gebeurt en wie je kunt bellen.',
          en: 'Many separate agreements cause unrest. With one plan you know what happens and whom you can call.',
        },
      ],
      list: [
        { nl: 'In het plan staat wat goed gaat.', en: 'The plan says what goes well.' },
        { nl: 'Je leest waar zorgen over zijn.', en: 'You read what the concerns are.' },
        { nl: 'Je ziet wat jullie willen bereiken.', en: 'You see what you want to reach.' },
        { nl: 'Je weet wie wat gaat doen.', en: 'You know who will do what.' },
      ],
    },
    {
      key: 'who',
      title: { nl: 'Wie zijn erbij betrokken?', en: 'Who takes part?' },
      paragraphs: [
        {
          nl: 'Jij kiest wie er meedoet. Denk aan familie, vrienden of buren. Ook professionals doen mee.',
          en: 'You decide who takes part. Think of family, friends or neighbours. Professionals take part too.',
        },
        {
          nl: 'Jij zegt ook wat zij mogen weten. Alleen als iemand niet veilig is, kan dat anders gaan. Dan leggen we uit waarom.',
          en: 'You also say what they may know. Only when somebody is not safe, this can be different. Then we explain why.',
        },
      ],
    },
    {
      key: 'regisseur',
      title: { nl: 'De rol van de regisseur', en: 'The role of the regisseur' },
      paragraphs: [
        {
          nl: 'Samen kiezen jullie een regisseur. De regisseur houdt het overzicht. Hij of zij regelt het overleg en schrijft met jullie het plan. Ook let de regisseur op dat mensen doen wat zij beloven.',
          en: 'Together you choose a regisseur. The regisseur keeps the overview. He or she arranges the meeting and writes the plan with you. The regisseur also sees to it that people do what they promise.',
        },
        {
          nl: 'Jij en je huishouden houden zelf de regie. De regisseur geeft zelf geen hulp. De hulp die je al hebt, gaat door.',
          en: 'You and your household keep the direction yourselves. The regisseur does not give help personally. The help you already have goes on.',
        },
      ],
    },
    {
      key: 'expect',
      ours: true,
      title: { nl: 'Wat kun je verwachten?', en: 'What can you expect?' },
      paragraphs: [{ nl: 'Zo gaat het meestal:', en: 'This is how it mostly goes:' }],
      list: [
        {
          nl: 'Je praat eerst met de regisseur over hoe het gaat.',
          en: 'First you talk with the regisseur about how things are.',
        },
        {
          nl: 'Daarna is er een overleg met iedereen. Dat heet het startoverleg.',
          en: 'Then there is a meeting with everyone. It is called the startoverleg.',
        },
        { nl: 'In het overleg praat jij als eerste.', en: 'In the meeting you speak first.' },
        {
          nl: 'Aan het eind is er een plan. Dat plan krijg jij ook.',
          en: 'At the end there is a plan. You get that plan too.',
        },
      ],
    },
    {
      key: 'using-plans',
      ours: true,
      title: { nl: 'Hoe gebruiken wij het plan?', en: 'How do we use the plan?' },
      paragraphs: [
        {
          nl: 'Niemand vult iets voor jou in. Wij zoeken samen uit wat belangrijk is, in jouw tempo.',
          en: 'Nobody fills anything in for you. We find out together what matters, at your pace.',
        },
        {
          nl: 'Kost het te veel? Dan hoef je niet alles in te vullen. Wij vertellen steeds waarom er een plan is, wat ermee gebeurt, wie het leest en hoe lang.',
          en: 'Does it take too much? Then you need not fill in everything. We keep telling why there is a plan, what happens with it, who reads it and for how long.',
        },
      ],
    },
    {
      key: 'next',
      title: { nl: 'Hoe gaat het verder?', en: 'How does it go on?' },
      paragraphs: [
        {
          nl: 'Iedereen gaat aan het werk. Na een tijd komen jullie weer bij elkaar. Wat goed gaat, houden jullie vast. Wat niet werkt, verandert.',
          en: 'Everyone gets to work. After a while you come together again. What goes well, you keep. What does not work, changes.',
        },
        {
          nl: 'Gaat het goed genoeg? Dan stoppen we samen. Je weet dan wie je belt als het weer moeilijk wordt.',
          en: 'Are things good enough? Then we stop together. You then know whom to call when it gets hard again.',
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
          nl: 'Vertel in je eigen woorden hoe het gaat. Niets is fout.',
          en: 'Tell in your own words how things are. Nothing is wrong.',
        },
        { nl: 'Denk na over wie jou kan helpen.', en: 'Think about who can help you.' },
        {
          nl: 'Doe mee zo goed als het lukt. Is het te veel? Zeg dat dan.',
          en: 'Take part as well as you can. Is it too much? Then say so.',
        },
        {
          nl: 'Ben je niet veilig? Vertel het de regisseur. Is er nu gevaar? Bel 112.',
          en: 'Are you not safe? Tell the regisseur. Is there danger now? Call 112.',
        },
      ],
    },
    {
      key: 'rights',
      ours: true,
      title: { nl: 'Wat zijn jouw rechten?', en: 'What are your rights?' },
      paragraphs: [],
      list: [
        { nl: 'Je mag het plan altijd lezen.', en: 'You may always read the plan.' },
        { nl: 'Niemand anders verandert jouw woorden.', en: 'Nobody else changes your own words.' },
        {
          nl: 'Voor elk overleg vragen we of je het goed vindt. Je mag daar later nee tegen zeggen.',
          en: 'For each meeting we ask whether you agree. You may say no to that later.',
        },
        { nl: 'Je kunt zien wie jouw plan heeft bekeken.', en: 'You can see who looked at your plan.' },
        { nl: 'Je mag vragen hoe lang wij alles bewaren.', en: 'You may ask how long we keep everything.' },
        { nl: 'Je mag alles over jezelf opvragen.', en: 'You may ask for everything about yourself.' },
      ],
    },
    {
      key: 'finally',
      title: { nl: 'Tot slot', en: 'Finally' },
      paragraphs: [
        {
          nl: 'Je hoeft dit niet alleen te doen. Heb je een vraag? Bel of mail je regisseur.',
          en: 'You do not have to do this alone. Do you have a question? Call or mail your regisseur.',
        },
      ],
    },
  ],
};
