import type { FamilyKind, FamilyTie } from '@regietafel/schema/input/family.ts';
import type { FieldRole, VoicedField, VoicedSection } from '../method/types.ts';
import type { PlanDocumentBlock } from '../output/output.types.ts';
import { documentWords, type Printing } from './field-print.ts';
import type { EntryView } from './plan.view.ts';

const kinds: readonly FamilyKind[] = ['PARENT_OF', 'PARTNER_OF', 'FORMER_PARTNER_OF'];

/** Roles of the fields that say who is family of whom. */
export const familyRoles: ReadonlySet<FieldRole> = new Set(kinds);

/** What a row says of whom somebody is family. `id`: of the person, or of the row for who takes no part. */
interface Related {
  id: string;
  name: string;
  said: { field: VoicedField; kind: FamilyKind; others: { id: string; name: string }[] }[];
}

/** The family tree: a drawing, and the same as a list; nothing when nobody said who is family. */
export function printFamily(
  section: VoicedSection,
  entries: readonly EntryView[],
  printing: Printing,
): PlanDocumentBlock[] {
  const related = entries
    .flatMap((entry) => relatedIn(section, entry, printing))
    .filter(({ said }) => said.length > 0);
  if (related.length === 0) return [];
  const { language } = printing;
  const named = new Map(
    related.flatMap(({ id, name, said }) => [
      [id, name] as const,
      ...said.flatMap(({ others }) => others.map((one) => [one.id, one.name] as const)),
    ]),
  );
  const items = related.map(({ name, said }) => {
    const words = said.map(
      ({ field, others }) =>
        `${field.label[language].toLowerCase()} ${others.map((one) => one.name).join(', ')}`,
    );
    return `${name}: ${words.join('; ')}`;
  });
  return [
    {
      kind: 'FAMILY',
      people: [...named].map(([id, name]) => ({ id, name })),
      ties: related.flatMap(tiesOf),
    },
    { kind: 'LIST', label: documentWords.family[language], items },
  ];
}

const tiesOf = ({ id, said }: Related): FamilyTie[] =>
  said.flatMap(({ kind, others }) => others.map((other) => ({ kind, from: id, to: other.id })));

/** Who it is and of whom family; nothing of a row that is covered or of somebody whom the reader does not know by name. */
function relatedIn({ fields }: VoicedSection, entry: EntryView, { people }: Printing): Related[] {
  const answerTo = (field: VoicedField | undefined) =>
    entry.answers.find(({ fieldKey }) => fieldKey === field?.key);
  const who = answerTo(fields.find(({ kind }) => kind === 'PERSON'));
  const personId = who?.personIds?.[0];
  const name = who?.outsideName ?? people.get(personId ?? '')?.name;
  if (entry.covered || !name) return [];
  const id = personId ?? entry.id;
  const said = kinds.flatMap((kind) => {
    const field = fields.find(({ role }) => role === kind);
    const others = (answerTo(field)?.personIds ?? []).flatMap((other) => {
      const known = people.get(other);
      return known && other !== id ? [{ id: other, name: known.name }] : [];
    });
    return field && others.length > 0 ? [{ field, kind, others }] : [];
  });
  return [{ id, name, said }];
}
