import { m } from '#lib/paraglide/messages.js';
import type { CardEditionFragment, CardLevelFragment, CardTextFragment } from './regie.generated.ts';
import { planInWords, profilesInWords, roleInWords } from './words.ts';

/** What one level says in one row of the card. */
export interface CardCell {
  lines: string[];
  /** What the text says where it differs from the card. */
  text: string | null;
  ours: boolean;
}

/** A row of the card: the same question answered for all five levels. */
export interface CardRow {
  key: string;
  label: string;
  cells: CardCell[];
}

type ValueKey =
  | 'capacity'
  | 'selfReliance'
  | 'concerns'
  | 'focus'
  | 'plan'
  | 'regie'
  | 'deployed'
  | 'consulted'
  | 'operational'
  | 'administrative'
  | 'administrationLink'
  | 'beyond';

/** The rows of an edition's card in the order of the card; rows that the edition does not have are left out. */
export function rowsOf(edition: CardEditionFragment): CardRow[] {
  const value = (key: ValueKey, label: string): CardRow => ({
    key,
    label,
    cells: edition.levels.map((level) => cellOf(level[key])),
  });
  const roles = [...new Set(edition.levels.flatMap((level) => level.roles.map(({ role }) => role)))];
  return [
    value('capacity', m.regie_row_capacity()),
    value('selfReliance', m.regie_row_self_reliance()),
    value('concerns', m.regie_row_concerns()),
    value('focus', m.regie_row_focus()),
    {
      key: 'plan',
      label: m.regie_row_plan(),
      cells: edition.levels.map((level) => planCell(level)),
    },
    value('regie', m.regie_row_regie()),
    ...roles.map((role) => ({
      key: role,
      label: roleInWords(role),
      cells: edition.levels.map((level) => roleCell(edition, level, role)),
    })),
    value('deployed', m.regie_row_deployed()),
    value('consulted', m.regie_row_consulted()),
    value('operational', m.regie_row_operational()),
    value('administrative', m.regie_row_administrative()),
    value('administrationLink', m.regie_row_administration_link()),
    value('beyond', m.regie_row_beyond()),
  ].filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
}

function cellOf(value: CardTextFragment | null): CardCell {
  return value
    ? { lines: [value.value], text: value.text, ours: value.ours }
    : { lines: [], text: null, ours: false };
}

function planCell(level: CardLevelFragment): CardCell {
  if (level.plans.length === 0) return cellOf(level.plan);
  return {
    // An integrated plan has one name for two.
    lines: [...new Set(level.plans.map(planInWords))],
    text: level.plan.text,
    ours: level.plans.some(({ ours }) => ours),
  };
}

function roleCell(
  edition: CardEditionFragment,
  level: CardLevelFragment,
  role: CardLevelFragment['roles'][number]['role'],
): CardCell {
  const held = level.roles.find((candidate) => candidate.role === role);
  if (!held) return { lines: [], text: null, ours: false };
  const profile = profilesInWords(edition, held.profiles);
  return {
    lines: [
      held.heldBy.value,
      held.appointment === 'IF_WANTED' ? m.regie_if_wanted({ what: profile }) : profile,
    ],
    text: held.textProfiles.length > 0 ? profilesInWords(edition, held.textProfiles) : held.heldBy.text,
    ours: held.heldBy.ours,
  };
}
