import type { Text, VoicedField, VoicedForm, VoicedSection } from '../method/types.ts';
import type {
  FridgePage,
  PlanAction,
  PlanDocument,
  PlanDocumentBlock,
  PlanDocumentSection,
} from '../output/output.types.ts';
import type { FormKind } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { datumOf } from '../method/person-parts.ts';
import { isFreeText, isFromMeeting } from './plan.rules.ts';
import type { PlanView } from './plan.service.ts';
import type { AnswerView, EntryView, SectionView } from './plan.view.ts';

type Language = 'nl' | 'en';

const words = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  covered: { nl: 'Hier is iets afgeschermd door de regisseur.', en: 'The regisseur covered something here.' },
  byMouth: { nl: 'mondeling, opgeschreven door', en: 'by mouth, written down by' },
  hidden: { nl: 'Nog niet geopend', en: 'Not opened yet' },
} satisfies Record<string, Text>;

/** What stands on paper of how to reach a person. */
type Contactable = Pick<PersonRecord, 'phone' | 'email' | 'address' | 'birthDate'>;

/** What a field needs to be printed. */
interface Printing {
  language: Language;
  people: Map<string, PersonRecord>;
  contacts: ReadonlyMap<string, Contactable>;
  actions: PlanAction[];
  goalOf: Map<PlanAction, string | null>;
}

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
  const actions = plan.actions.filter((action) => action.state !== 'DROPPED');
  const printing: Printing = {
    language,
    people,
    contacts,
    actions,
    goalOf: new Map(actions.map((action) => [action, action.goalId])),
  };
  const viewOf = (key: string) => plan.sections.find((one) => one.key === key);
  const sections = form.sections.map((section) => printSection(section, viewOf(section.key), printing));
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
  printing: Printing,
): PlanDocumentSection {
  const { language } = printing;
  return {
    order: section.order,
    title: section.title[language],
    blocks: view ? printRows(section, view, printing) : [],
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

/** Contact data that a form asks of someone, as far as they may stand on paper. */
function contactOf(fields: VoicedField[], personId: string, { contacts, language }: Printing): string[] {
  const known = contacts.get(personId);
  if (!known) return [];
  const asked = new Set(fields.flatMap(({ parts }) => parts.map(datumOf)));
  const { birthDate, phone, email, address } = known;
  return [
    asked.has('BIRTH_DATE') && birthDate ? dayInWords(birthDate, language) : '',
    asked.has('PHONE') ? phone : '',
    asked.has('EMAIL') ? email : '',
    asked.has('ADDRESS') ? address : '',
  ].filter(Boolean);
}

/** People of the traject, or somebody outside it, each with what the form asks beside the identity. */
function printPeople(field: VoicedField, entry: EntryView, printing: Printing): string[] {
  const chosen = entry.answers.find(({ fieldKey }) => fieldKey === field.key);
  const { personIds = [], outsideName, reasons = [] } = chosen ?? {};
  const beside = (personId: string | null): string[] =>
    field.parts.flatMap((part) => {
      const said = entry.answers.find(
        (one) => one.fieldKey === `${field.key}.${part.key}` && one.personId === personId,
      );
      const words = said && (said.text ?? sayAnswer(part, said, printing));
      return words ? [`${part.label[printing.language]}: ${words}`] : [];
    });
  const lineOf = (id: string): string[] => {
    const name = printing.people.get(id)?.name;
    const reason = reasons.find(({ personId }) => personId === id)?.reason;
    if (!name) return [];
    return [
      [reason ? `${name} (${reason})` : name, ...contactOf([field], id, printing), ...beside(id)].join(', '),
    ];
  };
  const outside = outsideName === undefined ? [] : [[outsideName, ...beside(null)].join(', ')];
  return [...personIds.flatMap(lineOf), ...outside];
}

function printEntry(section: VoicedSection, entry: EntryView, printing: Printing): PlanDocumentBlock {
  const actions = printing.actions.filter((action) => printing.goalOf.get(action) === entry.id);
  const goal = section.fields.find(({ role }) => role === 'GOAL');
  if (goal && entry.covered)
    return { kind: 'GOAL', goal: words.covered[printing.language], blocks: [], actions };
  if (goal) {
    const text = entry.texts.find((one) => one.fieldKey === goal.key)?.text ?? '';
    const rest = section.fields.filter((field) => field !== goal);
    return { kind: 'GOAL', goal: text, blocks: printFields(rest, entry, printing), actions };
  }
  const { speakerName, writtenByName } = entry;
  if (entry.covered) {
    const note = { kind: 'NOTE' as const, text: words.covered[printing.language] };
    return { kind: 'ENTRY', speakerName, writtenByName, blocks: [note] };
  }
  return {
    kind: 'ENTRY',
    speakerName,
    writtenByName,
    blocks: printFields(section.fields, entry, printing),
  };
}

function printFields(fields: VoicedField[], entry: EntryView, printing: Printing): PlanDocumentBlock[] {
  return fields.flatMap((field) => printField(field, entry, printing));
}

function printField(field: VoicedField, entry: EntryView, printing: Printing): PlanDocumentBlock[] {
  const { language } = printing;
  const label = field.label[language];
  const answers = entry.answers.filter((answer) => answer.fieldKey === field.key);
  if (field.kind === 'REMINDER') return [{ kind: 'NOTE', text: label }];
  if (isFreeText(field.kind) && field.perPerson) {
    const own = entry.texts.filter((text) => text.fieldKey === field.key && text.text.trim() !== '');
    const said = own.map(({ personId, text }) => ({
      personName: printing.people.get(personId ?? '')?.name ?? '',
      value: text.trim(),
    }));
    return said.length === 0
      ? [{ kind: 'ANSWERS', answers: [{ label, value: null }] }]
      : [{ kind: 'PER_PERSON', label, answers: said }];
  }
  if (isFreeText(field.kind)) {
    const written = entry.texts.find((text) => text.fieldKey === field.key)?.text.trim();
    return [{ kind: 'ANSWERS', answers: [{ label, value: written || null }] }];
  }
  // Said as a blank, not as a table without rows.
  if (answers.length === 0 && field.kind !== 'DRAWING')
    return [{ kind: 'ANSWERS', answers: [{ label, value: null }] }];
  if (field.kind === 'PERSON') {
    const items = printPeople(field, entry, printing);
    if (items.length > 1) return [{ kind: 'LIST', label, items }];
    return [{ kind: 'ANSWERS', answers: [{ label, value: items[0] ?? null }] }];
  }
  if (field.kind === 'SMILEY') {
    return [
      {
        kind: 'SMILEYS',
        label,
        answers: answers.map((answer) => ({
          ...named(answer, printing),
          smiley: smileyOf(answer),
          word: sayAnswer(field, answer, printing),
        })),
      },
    ];
  }
  if (field.kind === 'SCALE') {
    const given = answers.map((answer) => ({
      personName: answer.personId === null ? null : named(answer, printing).personName,
      number: answer.number ?? null,
    }));
    return [{ kind: 'SCALE', label, from: 0, to: 10, answers: given }];
  }
  if (field.kind === 'SIGNATURE') {
    const given = answers.flatMap((answer) => [
      ...(answer.signedBefore ?? []).map(({ signedName, at }) => ({
        personName: answer.personName ?? '',
        signedName,
        at: new Date(at),
      })),
      { ...named(answer, printing), signedName: answer.signedName ?? null, at: answer.at },
    ]);
    return [{ kind: 'SIGNATURES', signatures: given }];
  }
  if (field.kind === 'DRAWING')
    return answers.flatMap(({ drawing }) =>
      drawing ? [{ kind: 'DRAWING' as const, label, path: drawing }] : [],
    );
  if (field.perPerson) {
    return [
      {
        kind: 'PER_PERSON',
        label,
        answers: answers.map((answer) => ({
          ...named(answer, printing),
          value: sayAnswer(field, answer, printing),
        })),
      },
    ];
  }
  const [only] = answers;
  return [{ kind: 'ANSWERS', answers: [{ label, value: only ? sayAnswer(field, only, printing) : null }] }];
}

/** Whose answer it is; what was said by mouth is marked, with who wrote it down. */
const named = ({ personName, writtenByName }: AnswerView, { language }: Printing) => ({
  personName: writtenByName
    ? `${personName ?? ''} (${words.byMouth[language]} ${writtenByName})`
    : (personName ?? ''),
});

function smileyOf({ option }: AnswerView): 'good' | 'neutral' | 'hard' | null {
  return option === 'good' || option === 'neutral' || option === 'hard' ? option : null;
}

/** An answer in words. */
function sayAnswer(field: VoicedField, answer: AnswerView, { language, people }: Printing): string | null {
  if (answer.hidden) return words.hidden[language];
  const { yes, option, date, time, place, personIds, reasons = [] } = answer;
  if (yes !== undefined) return (yes ? words.yes : words.no)[language];
  if (option !== undefined) return field.options.find((one) => one.key === option)?.label[language] ?? option;
  if (personIds)
    return personIds
      .map((id) => [people.get(id)?.name, reasons.find(({ personId }) => personId === id)?.reason])
      .flatMap(([name, reason]) => (name ? (reason ? `${name} (${reason})` : name) : []))
      .join(', ');
  if (date) return [dayInWords(date, language), time, place].filter(Boolean).join(', ');
  return null;
}

const dayInWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(new Date(date));
