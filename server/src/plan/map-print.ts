import type { FieldRole, VoicedForm, VoicedSection } from '../method/types.ts';
import type { PlanDocumentBlock } from '../output/output.types.ts';
import { documentWords, sayAnswer, type Printing } from './field-print.ts';
import { familyRoles, printFamily } from './family-print.ts';
import { peopleInWords } from './person-print.ts';
import type { PlanView } from './plan.service.ts';
import type { AnswerView, EntryView } from './plan.view.ts';

/** The map of the network: a drawing of who stands how close, and the same as a list. */
export function printMap(
  section: VoicedSection,
  entries: readonly EntryView[],
  middle: readonly { personId: string; name: string }[],
  printing: Printing,
): PlanDocumentBlock[] {
  const placed = entries.flatMap((entry) => placeOf(section, entry, printing));
  const items = entries.flatMap((entry) => lineOf(section, entry, printing));
  const around = new Set(placed.map(({ personId }) => personId));
  const rings = fieldOf(section, 'CLOSENESS')?.options.length ?? 1;
  const inside = middle.filter(({ personId }) => !around.has(personId)).map(({ name }) => name);
  const people = placed.map(({ drawn }) => drawn);
  return [
    ...(placed.length > 0 ? [{ kind: 'MAP' as const, rings, middle: inside, people }] : []),
    ...(items.length > 0
      ? [{ kind: 'LIST' as const, label: documentWords.map[printing.language], items }]
      : []),
    ...printFamily(section, entries, printing),
  ];
}

/** Who stands in the middle: the members of the household that this plan is about. */
export function middleOf(
  form: VoicedForm,
  plan: Pick<PlanView, 'sections'>,
): readonly { personId: string; name: string }[] {
  const key = form.sections.find(({ filledFrom }) => filledFrom === 'HOUSEHOLD')?.key;
  return plan.sections.find((one) => one.key === key)?.rows ?? [];
}

const fieldOf = ({ fields }: VoicedSection, role: FieldRole) => fields.find((one) => one.role === role);

const answerTo = (section: VoicedSection, role: FieldRole, { answers }: EntryView): AnswerView | undefined =>
  answers.find(({ fieldKey }) => fieldKey === fieldOf(section, role)?.key);

function personOf(section: VoicedSection, { answers }: EntryView, { people }: Printing) {
  const asked = section.fields.find(({ kind }) => kind === 'PERSON');
  const said = answers.find(({ fieldKey }) => fieldKey === asked?.key);
  const personId = said?.personIds?.[0] ?? null;
  return { personId, name: said?.outsideName ?? people.get(personId ?? '')?.name ?? '' };
}

/** Someone on the drawing; nothing for a row without a person or a place. */
function placeOf(section: VoicedSection, entry: EntryView, printing: Printing) {
  const { personId, name } = personOf(section, entry, printing);
  const place = answerTo(section, 'CLOSENESS', entry)?.option;
  const ring = fieldOf(section, 'CLOSENESS')?.options.findIndex(({ key }) => key === place) ?? -1;
  if (entry.covered || name === '' || ring < 0) return [];
  const home = answerTo(section, 'LIVES', entry)?.option;
  const drawn = {
    name,
    ring,
    tie: answerTo(section, 'TIE', entry)?.option ?? null,
    child: answerTo(section, 'CHILD', entry)?.yes === true,
    home: home !== undefined && home === fieldOf(section, 'LIVES')?.options[0]?.key,
  };
  return [{ personId, drawn }];
}

/** A row in words: who, how close, what tie, where; a tick says its own label. Who is family stands with the family tree. */
function lineOf(section: VoicedSection, entry: EntryView, printing: Printing): string[] {
  if (entry.covered) return [documentWords.covered[printing.language]];
  const ofFamily = section.fields.filter(({ role }) => role && familyRoles.has(role)).map(({ key }) => key);
  const saysMore = entry.answers.filter(({ fieldKey }) => !ofFamily.includes(fieldKey)).length > 1;
  if (!saysMore && entry.answers.some(({ fieldKey }) => ofFamily.includes(fieldKey))) return [];
  const words = section.fields.flatMap((field) => {
    if (ofFamily.includes(field.key)) return [];
    if (field.kind === 'PERSON')
      return peopleInWords(field, entry, printing, (part, said) => sayAnswer(part, said, printing));
    const answer = entry.answers.find(({ fieldKey }) => fieldKey === field.key);
    if (field.kind === 'CHECKBOX') return answer?.yes ? [field.label[printing.language]] : [];
    return answer ? [sayAnswer(field, answer, printing) ?? ''] : [];
  });
  const said = words.filter(Boolean);
  return said.length > 0 ? [said.join(', ')] : [];
}
