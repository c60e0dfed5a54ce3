import type { AppointRegisseurInput } from '../graph/schema.generated.ts';
import type { PersonCardFragment } from '../people/people.generated.ts';
import type { AppointFirstRegisseurMutation } from './intake.generated.ts';

/** The first appointment; `who` is `account:ID` of a professional or `person:ID` of the household. */
export function appointment(
  trajectId: string,
  who: string,
  level: number,
  motivation: string,
): AppointRegisseurInput {
  const [kind, id = ''] = who.split(':');
  return {
    trajectId,
    level,
    motivation: motivation.trim(),
    ...(kind === 'person' ? { personId: id } : { accountId: id }),
  };
}

/** Who leads, and whom the desk still invites: when no professional leads, nobody in the household can by letter. */
export function appointedIn({ regisseur, people }: AppointFirstRegisseurMutation['appointFirstRegisseur']): {
  regisseur: string;
  invitees: readonly PersonCardFragment[];
} {
  return {
    regisseur: regisseur?.name ?? '',
    invitees: people.filter(({ canBeInvitedByHand, child }) => canBeInvitedByHand && !child),
  };
}
