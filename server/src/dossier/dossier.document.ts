import type { Edition } from '../method/edition.types.ts';
import type { Text } from '../method/types.ts';
import type { PlanDocument, PlanDocumentBlock } from '../output/output.types.ts';
import type { DossierLineKind } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { crisisQuestions } from './crisis-plan.ts';
import type { DossierRecord, LineRecord } from './dossier.types.ts';

/** What stands on paper besides the lines. */
export interface PrintedDossier {
  language: 'nl' | 'en';
  householdName: string;
  people: readonly Pick<PersonRecord, 'id' | 'name' | 'relation' | 'organisation'>[];
  at: Date;
}

const titles: Record<DossierLineKind, Text> = {
  CRISIS_PLAN: { nl: 'Crisisplan', en: 'Crisis plan' },
  SIGNAL: { nl: 'Signalen', en: 'Signals' },
  CONSULTED: { nl: 'Overleg met anderen', en: 'Consulted' },
  CONVERSATION: { nl: 'Gesprekken met betrokkenen', en: 'Conversations with those involved' },
  WEIGHING: { nl: 'Afwegingen', en: 'Assessments' },
  DECISION: { nl: 'Besluiten', en: 'Decisions' },
  REPORT: { nl: 'Meldingen bij Veilig Thuis', en: 'Reports to Veilig Thuis' },
  FEEDBACK: { nl: 'Terugkoppeling van Veilig Thuis', en: 'Feedback from Veilig Thuis' },
  KINDCHECK: { nl: 'Kindcheck', en: 'Check on children' },
  MANTELZORGCHECK: { nl: 'Mantelzorgcheck', en: 'Check on carers' },
};

const words = {
  title: { nl: 'Dossier meldcode', en: 'Meldcode dossier' },
  named: { nl: 'Professionals in dit dossier', en: 'Professionals in this dossier' },
  saw: { nl: 'zag de signalen', en: 'saw the signals' },
  writtenBy: { nl: 'Opgeschreven door', en: 'Written down by' },
  who: { nl: 'Bron, of met wie', en: 'Source, or with whom' },
  life: { nl: 'Er is levensgevaar.', en: 'There is danger of life.' },
  notHeld: { nl: 'Niet gebeurd. Waarom niet:', en: 'Not done. Why not:' },
  held: { nl: 'Gebeurd', en: 'Done' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  due: { nl: 'Voor', en: 'Before' },
  holds: { nl: 'Dit crisisplan geldt nu.', en: 'This crisis plan holds now.' },
  replaced: { nl: 'Dit crisisplan geldt niet meer.', en: 'This crisis plan holds no longer.' },
} satisfies Record<string, Text>;

/** A dossier as it goes on paper, by kind and then by day, in the words in which it was written down. */
export function dossierDocument(
  dossier: DossierRecord,
  edition: Pick<Edition, 'process'>,
  { language, householdName, people, at }: PrintedDossier,
): PlanDocument {
  const named = dossier.namedIds.flatMap((id) => people.find((one) => one.id === id) ?? []);
  const first = {
    order: 1,
    title: words.named[language],
    blocks: [
      {
        kind: 'LIST' as const,
        items: named.map(({ id, name, relation, organisation }) =>
          [name, relation, organisation, ...(id === dossier.sawId ? [words.saw[language]] : [])]
            .filter(Boolean)
            .join(', '),
        ),
      },
    ],
  };
  const kinds = Object.keys(titles) as DossierLineKind[];
  return {
    language,
    title: words.title[language],
    voice: null,
    state: { kind: 'CONCEPT', at },
    household: householdName,
    sections: [
      first,
      ...kinds.map((kind, index) => ({
        order: index + 2,
        title: titles[kind][language],
        blocks: dossier.lines
          .filter((line) => line.kind === kind)
          .map((line, at, { length }) =>
            printLine(line, { process: edition.process, isNewest: at === length - 1 }, language),
          ),
      })),
    ],
  };
}

function printLine(
  line: LineRecord,
  { process, isNewest }: Pick<Edition, 'process'> & { isNewest: boolean },
  language: 'nl' | 'en',
): PlanDocumentBlock {
  const { kind, on, at, byName, who, text, held, due, lifeThreatening, walk, outcomeCodes, crisis } = line;
  const day = on ?? at.toISOString().slice(0, 10);
  const answers = [
    ...(who ? [{ label: words.who[language], value: who }] : []),
    { label: `${words.writtenBy[language]} ${byName}`, value: text || null },
    ...(due ? [{ label: words.due[language], value: due }] : []),
  ];
  const walked = walk.map(({ question, yes, reason }) => ({
    label: process.assessment.questions.find(({ number }) => number === question)?.question[language] ?? '',
    value: `${(yes ? words.yes : words.no)[language]}. ${reason}`,
  }));
  const agreed = crisis.map(({ key, answer }) => ({
    label: crisisQuestions.find((one) => one.key === key)?.question[language] ?? '',
    value: answer,
  }));
  const leads = outcomeCodes.flatMap((code) => process.assessment.outcomes[code]?.[language] ?? []);
  return {
    kind: 'ENTRY',
    heading: day,
    blocks: [
      ...(kind === 'CRISIS_PLAN'
        ? [{ kind: 'NOTE' as const, text: (isNewest ? words.holds : words.replaced)[language] }]
        : []),
      ...(lifeThreatening ? [{ kind: 'NOTE' as const, text: words.life[language] }] : []),
      ...(held === null
        ? []
        : [{ kind: 'NOTE' as const, text: (held ? words.held : words.notHeld)[language] }]),
      ...(agreed.length > 0 ? [{ kind: 'ANSWERS' as const, answers: agreed }] : []),
      ...(walked.length > 0 ? [{ kind: 'ANSWERS' as const, answers: walked }] : []),
      ...(leads.length > 0 ? [{ kind: 'LIST' as const, items: leads }] : []),
      { kind: 'ANSWERS', answers },
    ],
  };
}
