import type { Entry } from '../../plan/plan.types.ts';
import type { ScreenMeeting } from '../meeting.types.ts';

/** How many contributions fit on the beamer at once. */
export const FIT = 6;
/** Milliseconds that they stay before the next come. */
export const STAYS = 20_000;

/** Words that the regisseur has not shown yet stay away; a name is called only of who is there. */
const isHeldBack = ({ folded, covered }: Said): boolean => folded === true && covered !== true;

const order = { HOUSEHOLD: 0, NETWORK: 1, PROFESSIONAL: 2 } as const;

type Side = keyof typeof order;

/** Who said something, with the side of the table; nobody in particular comes with the household. */
export type Said = Pick<Entry, 'id' | 'speakerId'> & Partial<Pick<Entry, 'folded' | 'covered'>>;

/**
 * What people said in the order of the table: the household, then the network, then professionals, each as it was
 * written. Professionals' words are held back until the others who are there had their turn, or a professional has the
 * floor: `later` are those, with those who are there and whose words the regisseur did not show yet.
 */
export function onStage<One extends Said>(
  said: readonly One[],
  meeting: Pick<ScreenMeeting, 'participants' | 'floor'>,
): { now: One[]; later: One[] } {
  const sideOf = new Map(meeting.participants.map(({ personId, side }) => [personId, side as Side]));
  // Who is not there stands behind the others.
  const side = ({ speakerId }: One): Side =>
    speakerId === null ? 'HOUSEHOLD' : (sideOf.get(speakerId) ?? 'PROFESSIONAL');
  const spoke = new Set(said.map(({ speakerId }) => speakerId));
  const othersDone = meeting.participants.every(
    (one) => one.side === 'PROFESSIONAL' || spoke.has(one.personId),
  );
  const floor = meeting.floor === null ? undefined : sideOf.get(meeting.floor);
  const open = othersDone || floor === 'PROFESSIONAL';
  const waits = said.filter((one) => isHeldBack(one) && one.speakerId !== null && sideOf.has(one.speakerId));
  const sorted = said.filter((one) => !isHeldBack(one)).toSorted((a, b) => order[side(a)] - order[side(b)]);
  return open
    ? { now: sorted, later: waits }
    : {
        now: sorted.filter((one) => side(one) !== 'PROFESSIONAL'),
        later: [...waits, ...sorted.filter((one) => side(one) === 'PROFESSIONAL')],
      };
}

/** Those that are shown at a moment, when there are more than fit: each turn the next ones. */
export function turnOf<One>(all: readonly One[], turn: number, fit = FIT): One[] {
  if (all.length <= fit) return [...all];
  const pages = Math.ceil(all.length / fit);
  const from = (turn % pages) * fit;
  return all.slice(from, from + fit);
}
