import type { DatePoll } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { StoredDateAnswer, StoredPoll } from './date-poll.model.ts';

/** Persons who did not say of every day whether they can, in the order in which they are asked. */
export const silentIn = (
  { personIds, proposals }: Pick<StoredPoll, 'personIds' | 'proposals'>,
  answers: readonly Pick<StoredDateAnswer, 'personId'>[],
): string[] =>
  personIds.filter((id) => answers.filter(({ personId }) => personId === id).length < proposals.length);

/** What a poll looks like: to the regisseur with what each answered, to others with their own answers alone. */
export function viewPoll(
  poll: StoredPoll,
  { answers, people, place }: { answers: StoredDateAnswer[]; people: PersonRecord[]; place: string },
  { id: viewerId, leads }: { id: string | null; leads: boolean },
): DatePoll {
  const silent = new Set(silentIn(poll, answers));
  const asked = people.filter(({ id, leftAt }) => leftAt === null && poll.personIds.includes(id));
  const viewerAsked = asked.some(({ id }) => id === viewerId);
  const given = (proposalId: string, personId: string | null) =>
    answers.find((one) => one.proposalId === proposalId && one.personId === personId)?.answer ?? null;
  return {
    id: poll._id,
    kind: poll.kind,
    minutes: poll.minutes,
    place,
    askedAt: poll.askedAt,
    viewerAsked,
    waitsForViewer: viewerAsked && viewerId !== null && silent.has(viewerId),
    waitingFor: leads ? asked.filter(({ id }) => silent.has(id)).map(({ name }) => name) : [],
    askedIds: leads ? asked.map(({ id }) => id) : [],
    proposals: poll.proposals.map(({ id, startsAt }) => ({
      id,
      startsAt,
      mine: given(id, viewerId),
      answers: leads
        ? asked.flatMap(({ id: personId, name }) => {
            const answer = given(id, personId);
            return answer ? [{ personId, name, answer }] : [];
          })
        : [],
    })),
  };
}
