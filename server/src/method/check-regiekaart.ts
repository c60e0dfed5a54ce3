/**
 * Checks the regiekaart of an edition as data: unknown codes, targets that do not exist or cannot be reached,
 * missing texts, double keys, a level without a profile. The fault of a region's own card is found at start.
 */
import { fault, sourceFaults, textFaults, twice, when } from './check-data.ts';
import { guarded } from './check-guard.ts';
import { checkTransitions } from './check-transitions.ts';
import type { Edition } from './edition.types.ts';
import type {
  CardValue,
  CompetenceProfile,
  RegieLevel,
  RoleAtLevel,
  SpeakingGroup,
  WordKey,
} from './regiekaart.types.ts';
import type { Text } from './types.ts';

const WORDS: Record<WordKey, true> = {
  HOUSEHOLD: true,
  HOUSEHOLD_MEMBER: true,
  EVERYONE_INVOLVED: true,
  NETWORK: true,
  NETWORK_MEMBER: true,
  PROFESSIONAL: true,
  REGISSEUR: true,
  CASUSREGISSEUR: true,
  INTAKE_COORDINATOR: true,
  SCALE_UP: true,
  SCALE_DOWN: true,
  UP_AND_DOWN: true,
  LASTING_SAFETY: true,
  START_MEETING: true,
  PROGRESS_MEETING: true,
};

/** Values that every level has, and values that only some editions have. */
const ALWAYS = [
  'name',
  'capacity',
  'selfReliance',
  'concerns',
  'focus',
  'plan',
  'regie',
  'deployed',
] as const;
const SOMETIMES = ['consulted', 'operational', 'administrative', 'administrationLink', 'beyond'] as const;

/** Every fault of this regiekaart, as `place: what is wrong. Remedy: what to do.`; empty when all is well. */
export function checkRegiekaart(edition: Edition): string[] {
  const { id } = edition;
  return [
    ...guarded(`${id}/words`, () => wordFaults(id, edition.words)),
    ...guarded(`${id}/criteria`, () => criteriaFaults(id, edition)),
    ...guarded(`${id}/profiles`, () => profilesFaults(`${id}/profiles`, edition.profiles)),
    ...guarded(`${id}/levels`, () => levelsFaults(edition)),
    ...guarded(`${id}/transitions`, () => checkTransitions(edition)),
    ...guarded(`${id}/speakingOrder`, () =>
      speakingFaults(`${id}/speakingOrder`, edition.speakingOrder.groups),
    ),
  ];
}

function wordFaults(id: string, words: Partial<Record<string, Text>>): string[] {
  return [
    ...Object.keys(WORDS).flatMap((key) => textFaults(`${id}/words/${key}`, words[key])),
    ...Object.keys(words)
      .filter((key) => !(key in WORDS))
      .map((key) =>
        fault(`${id}/words/${key}`, 'no such word', `use one of ${Object.keys(WORDS).join(', ')}`),
      ),
  ];
}

function criteriaFaults(id: string, { criteria }: Edition): string[] {
  return [
    ...twice(
      `${id}/criteria`,
      criteria.map((criterion) => criterion.code),
    ),
    ...criteria.flatMap((criterion) => {
      const at = `${id}/criteria/${criterion.code}`;
      return [
        ...when(criterion.lines.length === 0, at, 'no lines', 'add the line of the card'),
        ...criterion.lines.flatMap((line, index) => textFaults(`${at} line ${index + 1}`, line)),
        ...textFaults(`${at} reversed`, criterion.reversed),
        ...textFaults(`${at} question`, criterion.question),
        ...sourceFaults(at, criterion),
      ];
    }),
  ];
}

function profilesFaults(place: string, profiles: readonly CompetenceProfile[]): string[] {
  const ids = profiles.map((profile) => profile.id);
  return [
    ...twice(place, ids),
    ...profiles.flatMap((profile, index) => {
      const at = `${place}/${profile.id}`;
      return [
        ...textFaults(`${at} title`, profile.title),
        ...textFaults(`${at} about`, profile.about),
        ...sourceFaults(at, profile),
        // Only earlier ones, so that no profile can come to include itself.
        ...profile.includes
          .filter((include) => !ids.slice(0, index).includes(include))
          .map((include) =>
            fault(at, `includes "${include}"`, 'include profiles that stand before it in the list'),
          ),
        ...(profile.includesOurs ?? [])
          .filter((include) => !profile.includes.includes(include))
          .map((include) => fault(at, `includesOurs names "${include}"`, 'name it in includes too')),
        ...when(profile.competences.length === 0, at, 'no competences', 'add what it asks'),
        ...twice(
          at,
          profile.competences.map((competence) => competence.key),
        ),
        ...profile.competences.flatMap(({ key, title, statements }) => [
          ...textFaults(`${at}/${key} title`, title),
          ...when(statements.length === 0, `${at}/${key}`, 'no statements', 'say what it means'),
          ...statements.flatMap((one, number) => textFaults(`${at}/${key} statement ${number + 1}`, one)),
        ]),
      ];
    }),
  ];
}

function levelsFaults(edition: Edition): string[] {
  const numbers = edition.levels.map((level) => level.number);
  return [
    ...when(
      numbers.join() !== '1,2,3,4,5',
      `${edition.id}/levels`,
      `levels ${numbers.join(', ')}`,
      'give the levels 1 to 5, once each and in order',
    ),
    ...edition.levels.flatMap((level) =>
      guarded(`${edition.id}/levels/${level.number}`, () => levelFaults(edition, level)),
    ),
  ];
}

function levelFaults(edition: Edition, level: RegieLevel): string[] {
  const at = `${edition.id}/levels/${level.number}`;
  const kinds = new Set(edition.forms.map((form) => form.kind));
  return [
    ...sourceFaults(at, level),
    ...textFaults(`${at} householdWords`, level.householdWords),
    ...ALWAYS.flatMap((key) => valueFaults(`${at} ${key}`, level[key])),
    ...SOMETIMES.flatMap((key) => (level[key] ? valueFaults(`${at} ${key}`, level[key]) : [])),
    ...when(level.roles.length === 0, at, 'no role, so no profile', 'say in roles which profile it asks'),
    ...level.roles.flatMap((role) => roleFaults(edition, `${at}/${role.role}`, role)),
    ...twice(
      `${at}/roles`,
      level.roles.map((role) => role.role),
    ),
    ...twice(
      `${at}/plans`,
      level.plans.map((plan) => plan.plan),
    ),
    ...level.plans.flatMap(({ plan, name }) => [
      ...when(
        plan !== 'CRISIS_PLAN' && !kinds.has(plan),
        at,
        `plan ${plan} has no form`,
        'add the form, borrow forms that have it, or leave the plan out',
      ),
      ...(name ? textFaults(`${at} plan ${plan} name`, name) : []),
    ]),
    ...level.textRungs.flatMap((rung) => [
      ...textFaults(`${at} textRung ${rung.target}`, rung.situation),
      ...when(rung.target <= level.number, at, `textRung to ${rung.target}`, 'name a higher level'),
      ...rung.profiles.flatMap((profile) => profileFaults(edition, `${at} textRung ${rung.target}`, profile)),
    ]),
  ];
}

function roleFaults(edition: Edition, at: string, role: RoleAtLevel): string[] {
  return [
    ...when(
      role.appointment !== 'NONE' && role.profiles.length === 0,
      at,
      'no profile',
      'name one, or set appointment to NONE',
    ),
    ...[...role.profiles, ...(role.textProfiles ?? [])].flatMap((id) => profileFaults(edition, at, id)),
    ...valueFaults(`${at} heldBy`, role.heldBy),
  ];
}

function profileFaults(edition: Edition, at: string, id: string): string[] {
  const ids = edition.profiles.map((profile) => profile.id);
  return when(!ids.includes(id), at, `profile "${id}" does not exist`, `use one of ${ids.join(', ')}`);
}

function valueFaults(place: string, value: CardValue | undefined): string[] {
  return [
    ...textFaults(place, value?.value),
    ...(value?.text ? textFaults(`${place} (text)`, value.text) : []),
  ];
}

/** Everyone who can be in a meeting speaks, and nobody twice. */
function speakingFaults(place: string, groups: readonly SpeakingGroup[]): string[] {
  const split = groups.includes('CLIENT') || groups.includes('OTHER_HOUSEHOLD_MEMBERS');
  const household: SpeakingGroup[] = split ? ['CLIENT', 'OTHER_HOUSEHOLD_MEMBERS'] : ['HOUSEHOLD'];
  const needed: SpeakingGroup[] = [...household, 'NETWORK', 'PROFESSIONALS'];
  return when(
    [...groups].sort().join() !== needed.sort().join(),
    place,
    `groups ${groups.join(', ')}`,
    'name household (or client and other members), network and professionals, once each',
  );
}
