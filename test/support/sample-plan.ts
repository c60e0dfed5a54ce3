import type { PlanDocument } from '../../server/src/output/output.types.ts';

/** An invented plan with every kind of block, for tests and for looking at the page. */
export const samplePlan: PlanDocument = {
  language: 'nl',
  title: 'Ons ondersteuningsplan',
  voice: 'WIJ',
  state: { kind: 'ADOPTED', version: 2, at: new Date('2026-11-23T14:10:00Z') },
  introduction: 'Dit is het plan van Samira, Tom en Noor.',
  household: 'Familie Haddad',
  fridge: {
    agreements: [
      { what: 'Een vaste avondtijd afspreken', ownerName: 'Samira', due: '2026-12-01', state: 'OPEN' },
      { what: 'De leerkracht bellen', ownerName: null, due: null, state: 'DONE' },
    ],
    nextMeeting: 'maandag 14 december 2026, 14:30, Buurthuis',
    call: { name: 'Bas Jansen', organisation: 'Wijkteam', phone: '030 000 0000', email: 'bas@wijkteam.test' },
  },
  sections: [
    {
      order: 1,
      title: 'Wie wij zijn',
      blocks: [
        {
          kind: 'ENTRY',
          heading: 'Samira',
          blocks: [
            {
              kind: 'ANSWERS',
              answers: [
                { label: 'Telefoon', value: '06 0000 0000' },
                { label: 'Werk of school', value: null },
              ],
            },
          ],
        },
      ],
    },
    {
      order: 2,
      title: 'Wat ons zorgen geeft',
      blocks: [
        {
          kind: 'ENTRY',
          speakerName: 'Noor',
          writtenByName: 'Bas Jansen',
          blocks: [
            {
              kind: 'ANSWERS',
              answers: [
                {
                  label: 'Zorg',
                  value:
                    'Ik slaap slecht als het laat wordt.\nDan ben ik moe op school.\n\nDat wil ik anders. 🙂',
                },
              ],
            },
          ],
        },
        {
          kind: 'LIST',
          label: 'Waar we trots op zijn',
          items: ['Tom kookt weer.', 'Noor heeft haar zwemdiploma.'],
        },
        { kind: 'NOTE', text: 'Denk ook aan wat al goed gaat.' },
      ],
    },
    {
      order: 3,
      title: 'Hoe het nu gaat',
      blocks: [
        {
          kind: 'SMILEYS',
          label: 'Hoe gaat het thuis?',
          answers: [
            { personName: 'Samira', smiley: 'neutral', word: 'Gaat wel' },
            { personName: 'Tom', smiley: 'good', word: 'Goed' },
            { personName: 'Noor', smiley: 'hard', word: 'Moeilijk' },
            { personName: 'Oma Til', smiley: null, word: null },
          ],
        },
        {
          kind: 'SCALE',
          label: 'Hoe veilig is het thuis?',
          from: 0,
          to: 10,
          lowWords: 'het is nu niet veilig',
          highWords: 'het is veilig genoeg',
          answers: [
            { personName: 'Samira', number: 7, words: 'sinds de zomer beter' },
            { personName: null, number: 10 },
            { personName: 'Tom', number: null },
          ],
        },
        {
          kind: 'PER_PERSON',
          label: 'Ben je het eens met dit plan?',
          answers: [
            { personName: 'Samira', value: 'Ja' },
            { personName: 'Tom', value: 'Nee' },
            { personName: 'Noor', value: null },
          ],
        },
      ],
    },
    {
      order: 4,
      title: 'Wat onze doelen en acties zijn',
      blocks: [
        {
          kind: 'GOAL',
          goal: 'Noor ligt op schooldagen om negen uur in bed.',
          blocks: [
            {
              kind: 'ANSWERS',
              answers: [{ label: 'Hoe weten wij of dit is gelukt?', value: 'Noor is uitgerust op school.' }],
            },
          ],
          actions: [
            { what: 'Een vaste avondtijd afspreken', ownerName: 'Samira', due: '2026-12-01', state: 'OPEN' },
            { what: 'De leerkracht bellen', ownerName: null, due: null, state: 'DONE' },
          ],
        },
      ],
    },
    { order: 5, title: 'Wat wij nog meer kwijt willen', blocks: [] },
    {
      order: 6,
      title: 'Handtekeningen',
      blocks: [
        {
          kind: 'SIGNATURES',
          signatures: [
            {
              personName: 'Samira',
              signedName: 'S. Haddad',
              at: new Date('2026-11-23T14:00:00Z'),
              drawing: 'M 100 400 C 300 0 400 600 600 300 S 800 100 900 400',
            },
            { personName: 'Tom', signedName: null, at: null },
          ],
        },
        { kind: 'DRAWING', label: 'Zo ziet mijn fijne dag eruit', path: 'M 100 500 L 300 100 L 500 500 Z' },
      ],
    },
  ],
};
