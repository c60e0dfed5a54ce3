import type { Typing } from '../plan/plan.types.ts';
import type { Participant } from './meeting.types.ts';

/** Who types in which text, by the identity of the text. */
export function typingIn(
  participants: readonly Pick<Participant, 'personId' | 'name' | 'colour' | 'typingIn'>[],
): Map<string, Typing> {
  return new Map(
    participants.flatMap(({ personId, name, colour, typingIn: textId }) =>
      textId === null ? [] : [[textId, { personId, name, colour }] as const],
    ),
  );
}
