/** Checks the chain, the transitions and the starting situations of a card. */
import { fault, sourceFaults, textFaults, twice, when } from './check-data.ts';
import type { Edition } from './edition.types.ts';
import type { Condition, Transition } from './regiekaart.types.ts';

/** Every fault in where this card points, as `place: what is wrong. Remedy: what to do.` */
export function checkTransitions(edition: Edition): string[] {
  const { id, chain, transitions, levels } = edition;
  return [
    ...twice(
      `${id}/transitions`,
      transitions.map((transition) => transition.key),
    ),
    ...chain.flatMap((rung, index) => {
      const at = `${id}/chain/${rung.target}`;
      const below = chain[index - 1]?.target ?? 1;
      return [
        ...sourceFaults(at, rung),
        ...when(rung.target <= below, at, `stands after ${below}`, 'put the rungs in order, from 2 up'),
        ...levelFaults(edition, at, rung.target),
        ...conditionFaults(edition, at, rung.adds),
      ];
    }),
    ...transitions.flatMap((transition) => transitionFaults(edition, transition)),
    ...levels.flatMap((level) => [
      ...conditionFaults(edition, `${id}/levels/${level.number} situation`, level.situation),
      ...level.textRungs.flatMap((rung) =>
        rung.when ? conditionFaults(edition, `${id}/levels/${level.number} textRung`, rung.when) : [],
      ),
    ]),
    ...unknownCriteria(
      edition,
      `${id}/safetyStepsWhen`,
      edition.safetyStepsWhen.map((criterion) => criterion),
    ),
    ...reachFaults(edition),
  ];
}

function transitionFaults(edition: Edition, transition: Transition): string[] {
  const { key, from, kind, targets, all, any, within } = transition;
  const at = `${edition.id}/transitions/${key}`;
  const moves = kind === 'UP' || kind === 'DOWN';
  return [
    ...sourceFaults(at, transition),
    ...levelFaults(edition, at, from),
    ...targets.flatMap((target) => levelFaults(edition, at, target)),
    ...when(moves && targets.length === 0, at, 'no target', 'say to which levels it goes'),
    ...when(!moves && targets.length > 0, at, 'targets', `leave them out: ${kind} does not change the level`),
    ...when(
      (kind === 'UP' && targets.some((target) => target < from)) ||
        (kind === 'DOWN' && targets.some((target) => target >= from)),
      at,
      `${kind} from ${from} to ${targets.join(', ')}`,
      'turn the kind or the targets round',
    ),
    ...when(
      (kind === 'WITHIN_LEVEL') !== (within !== undefined),
      at,
      'kind and within do not agree',
      'give within with kind WITHIN_LEVEL only',
    ),
    ...conditionFaults(edition, at, [...all, ...(any ?? [])]),
    ...unknownCriteria(edition, at, transition.onlyWhenBroughtBy ? [transition.onlyWhenBroughtBy] : []),
    ...(transition.text ? textFaults(`${at} text`, transition.text) : []),
  ];
}

function conditionFaults(edition: Edition, at: string, conditions: readonly Condition[]): string[] {
  const codes = conditions.map((condition) => condition.criterion);
  return [
    ...when(conditions.length === 0, at, 'no conditions', 'say which criteria decide'),
    ...unknownCriteria(edition, at, codes),
    ...twice(at, codes),
    ...conditions.flatMap(({ criterion, wording }) =>
      wording ? textFaults(`${at} wording of ${criterion}`, wording) : [],
    ),
  ];
}

function unknownCriteria(edition: Edition, at: string, codes: readonly string[]): string[] {
  const known = edition.criteria.map((criterion) => criterion.code as string);
  return codes
    .filter((code) => !known.includes(code))
    .map((code) => fault(at, `criterion "${code}" is not in criteria`, `use one of ${known.join(', ')}`));
}

function levelFaults(edition: Edition, at: string, level: number): string[] {
  const numbers = edition.levels.map((one) => one.number as number);
  return when(
    !numbers.includes(level),
    at,
    `level ${level} does not exist`,
    `use one of ${numbers.join(', ')}`,
  );
}

/** Every level above 1 can be reached from 1, and has a way down again. */
function reachFaults(edition: Edition): string[] {
  const { id, levels, chain, transitions } = edition;
  const reached = new Set<number>([1, ...chain.map((rung) => rung.target)]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    const steps = transitions.filter((one) => one.kind === 'UP' && reached.has(one.from));
    for (const target of steps.flatMap((step) => step.targets)) reached.add(target);
  }
  const leadsDown = new Set(
    transitions.filter((one) => one.kind === 'DOWN').map((one) => one.from as number),
  );
  return levels
    .filter((level) => level.number > 1)
    .flatMap(({ number }) => [
      ...when(
        !reached.has(number),
        `${id}/levels/${number}`,
        'nothing leads up to it',
        'add a rung of the chain, or a transition of kind UP',
      ),
      ...when(
        !leadsDown.has(number),
        `${id}/levels/${number}`,
        'nothing leads down from it',
        'add a transition of kind DOWN',
      ),
    ]);
}
