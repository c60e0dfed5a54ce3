import type { VoicedForm, VoicedSection } from '../method/types.ts';
import type {
  FridgePage,
  PlanAction,
  PlanDocument,
  PlanDocumentBlock,
  PlanDocumentSection,
} from '../output/output.types.ts';
import type { FormKind } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { documentWords, printFields, sayAnswer, type Printing } from './field-print.ts';
import { contactOf, type Contactable } from './person-print.ts';
import { middleOf, printMap } from './map-print.ts';
import { holdsMap, isFromMeeting } from './plan.rules.ts';
import type { PlanView } from './plan.service.ts';
import type { EntryView, SectionView } from './plan.view.ts';

type Language = 'nl' | 'en';

/** What stands on paper besides what the plan itself says. */
export interface PrintedAbout {
  people: Map<string, PersonRecord>;
  state: PlanDocument['state'];
  language: Language;
  householdName?: string;
  /** Persons whose contact data all who read the plan may see. */
  contacts?: ReadonlyMap<string, Contactable>;
  /** The regisseur of now: that is who answers when someone calls. */
  call?: FridgePage['call'];
}

/** Plans that may hang where visitors come: not those whose readers were chosen one by one. */
const hangsOnFridge: readonly FormKind[] = ['SUPPORT_PLAN', 'PROGRESS_PLAN', 'CONSOLIDATION_PLAN'];

/** A plan as it goes on paper: the same sections, in the same order and words, as on the screen. */
export function planDocument(plan: PlanView, form: VoicedForm, about: PrintedAbout): PlanDocument {
  const { language, people, state, householdName, call = null, contacts = new Map() } = about;
  const actions = plan.actions
    .filter((action) => action.state !== 'DROPPED')
    .map((action) => (action.covered ? { ...action, what: documentWords.covered[language] } : action));
  const printing: Printing = {
    language,
    people,
    contacts,
    actions,
    goalOf: new Map(actions.map((action) => [action, action.goalId])),
  };
  const viewOf = (key: string) => plan.sections.find((one) => one.key === key);
  const middle = middleOf(form, plan);
  const sections = form.sections.map((section) =>
    printSection(section, viewOf(section.key), middle, printing),
  );
  const fridge = state.kind === 'ADOPTED' && hangsOnFridge.includes(form.kind);
  return {
    language,
    title: form.title[language],
    voice: form.voice,
    state,
    ...(householdName && form.rules.owner === 'TRAJECT' ? { household: householdName } : {}),
    ...(fridge
      ? {
          fridge: {
            agreements: soonestFirst(actions),
            nextMeeting: nextMeetingOf(form, plan, printing),
            call,
          },
        }
      : {}),
    sections: withActionsOfNoGoal(form, plan, sections, actions),
  };
}

const soonestFirst = (actions: readonly PlanAction[]): PlanAction[] =>
  [...actions].sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));

/** What the plan itself says of the next meeting; meetings that it does not speak of are not for all its readers. */
function nextMeetingOf(form: VoicedForm, plan: PlanView, printing: Printing): string | null {
  for (const section of form.sections.filter((one) => one.asksNextMeeting === true)) {
    const field = section.fields.find(({ kind }) => kind === 'DATE_TIME_PLACE');
    const entries = plan.sections.find((one) => one.key === section.key)?.entries ?? [];
    const answers = entries.flatMap((entry) => entry.answers.filter((one) => one.fieldKey === field?.key));
    const [said] = answers.flatMap((answer) => (field ? [sayAnswer(field, answer, printing)] : []));
    if (said) return said;
  }
  return null;
}

/** Actions that hang on no goal of this plan stand where its actions are asked, so that none is lost on paper. */
function withActionsOfNoGoal(
  form: VoicedForm,
  plan: PlanView,
  sections: PlanDocumentSection[],
  actions: PlanView['actions'],
): PlanDocumentSection[] {
  const goals = new Set(plan.sections.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const loose = actions.filter(({ goalId }) => goalId === null || !goals.has(goalId));
  const at = form.sections.findLastIndex(({ fields }) => fields.some(({ role }) => role === 'ACTIONS'));
  return sections.map((section, index) =>
    index === at && loose.length > 0
      ? { ...section, blocks: [...section.blocks, { kind: 'ACTIONS' as const, actions: loose }] }
      : section,
  );
}

function printSection(
  section: VoicedSection,
  view: SectionView | undefined,
  middle: ReturnType<typeof middleOf>,
  printing: Printing,
): PlanDocumentSection {
  const { language } = printing;
  return {
    order: section.order,
    title: section.title[language],
    blocks: view
      ? [
          ...printRows(section, view, printing),
          ...(holdsMap(section) ? printMap(section, view.entries, middle, printing) : []),
        ]
      : [],
  };
}

function printRows(section: VoicedSection, view: SectionView, printing: Printing): PlanDocumentBlock[] {
  if (section.filledFrom && !isFromMeeting(section)) {
    return view.rows.length === 0
      ? []
      : [
          {
            kind: 'LIST',
            items: view.rows.map((row) =>
              [row.name, row.relation, row.organisation, ...contactOf(section.fields, row.personId, printing)]
                .filter(Boolean)
                .join(', '),
            ),
          },
        ];
  }
  if (!section.repeatable)
    return view.entries.flatMap((entry) => printFields(section.fields, entry, printing));
  return view.entries.map((entry) => printEntry(section, entry, printing));
}

function printEntry(section: VoicedSection, entry: EntryView, printing: Printing): PlanDocumentBlock {
  const actions = printing.actions.filter((action) => printing.goalOf.get(action) === entry.id);
  const goal = section.fields.find(({ role }) => role === 'GOAL');
  if (goal && entry.covered)
    return { kind: 'GOAL', goal: documentWords.covered[printing.language], blocks: [], actions };
  if (goal) {
    const text = entry.texts.find((one) => one.fieldKey === goal.key)?.text ?? '';
    const rest = section.fields.filter((field) => field !== goal);
    return { kind: 'GOAL', goal: text, blocks: printFields(rest, entry, printing), actions };
  }
  const { writtenByName } = entry;
  const speakerName = speakerOf(entry, printing);
  if (entry.covered) {
    const note = { kind: 'NOTE' as const, text: documentWords.covered[printing.language] };
    return { kind: 'ENTRY', speakerName, writtenByName, blocks: [note] };
  }
  const blocks = section.fields.flatMap((field) => [
    ...printFields([field], entry, printing),
    ...(field.role === 'ACTIONS'
      ? [{ kind: 'ACTIONS' as const, label: field.label[printing.language], actions }]
      : []),
  ]);
  return { kind: 'ENTRY', speakerName, writtenByName, blocks };
}

/** Whose words a row holds, and with which hat: one person with two hats is not two voices (method). */
function speakerOf(
  { speakerId, speakerName, hat }: EntryView,
  { people, language }: Printing,
): string | null {
  if (speakerName === null || hat === null) return speakerName;
  const relation = people.get(speakerId ?? '')?.relation ?? '';
  if (hat === 'REGISSEUR') return `${speakerName} (${documentWords.asRegisseur[language]})`;
  const role = /^(|regisseur)$/i.test(relation.trim()) ? 'professional' : relation;
  return `${speakerName} (${documentWords.as[language]} ${role})`;
}
