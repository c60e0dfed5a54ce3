import { may } from '../access/may.ts';
import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import { editionIn } from '../method/method.service.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import type { TrajectChange } from '../schema.generated.ts';
import { atTheTable } from './traject.rules.ts';
import type { TrajectService } from './traject.service.ts';
import { workContactOf } from './work-contact.ts';
import { isViewer, listenerOf, onlookerOf, rightsOnTraject } from './viewer-rights.ts';

const roomOf = ({ rooms }: RequestContext) => rooms.traject as TrajectService;

/**
 * Resolvers of `schema/traject.graphql`. Plans, meetings, actions and the next meeting of a traject belong to the
 * rooms of plans and meetings.
 */
export const trajectResolvers: Resolvers = {
  Query: {
    myTrajecten: (_, _args, context) => roomOf(context).mine(grantFor(context, 'OWN')),
    traject: (_, _args, context) => roomOf(context).read(grantFor(context, 'TRAJECT_READ')),
    regisseurCandidates: (_, { edition, level }, context) =>
      roomOf(context).candidates(grantFor(context, 'INTAKE'), edition, level),
    colleagues: (_, _args, context) => roomOf(context).colleagues(grantFor(context, 'TRAJECT_LEAD')),
  },

  Mutation: {
    registerRequest: (_, { input }, context) => roomOf(context).register(grantFor(context, 'INTAKE'), input),
    appointFirstRegisseur: (_, { input }, context) =>
      roomOf(context).appointFirst(grantFor(context, 'FIRST_APPOINTMENT'), input),
    handOverRegie: (_, { input }, context) =>
      roomOf(context).handOver(grantFor(context, 'TRAJECT_LEAD'), input),
    addPerson: (_, { input }, context) =>
      roomOf(context).people.add(grantFor(context, 'TRAJECT_LEAD'), input),
    changePerson: (_, { input }, context) =>
      roomOf(context).people.change(grantFor(context, 'PERSON_CHANGE'), input),
    async removePerson(_, { personId }, context) {
      await roomOf(context).people.remove(grantFor(context, 'TRAJECT_LEAD'), personId);
      return true;
    },
  },

  Subscription: {
    trajectChanged: {
      subscribe: (_, { trajectId }, context) =>
        roomOf(context).changes(grantFor(context, 'TRAJECT_READ'), () => listenerOf(context, trajectId)),
      resolve: (change: TrajectChange) => change,
    },
  },

  Traject: {
    // The words of who asked may be about a regisseur of the household or network (safety.md 8).
    reason: ({ reason }, _args, { grant: { situation } }) =>
      situation.self && situation.self.side !== 'PROFESSIONAL' ? null : reason,
    edition: ({ edition }, { language }) => editionIn(edition, language ?? 'NL'),
    people: async ({ id }, _args, context) => atTheTable(await roomOf(context).peopleOf(id)),
    regisseur: ({ regisseurPersonId }, _args, context) =>
      regisseurPersonId === null ? null : roomOf(context).personById(regisseurPersonId),
    viewer: async ({ id }, _args, context) =>
      (await roomOf(context).peopleOf(id)).find(
        (person) => person.leftAt === null && isViewer(context, person),
      ) ?? null,
    viewerRights: ({ id }, _args, context) => rightsOnTraject(context, id),
    timeline: async ({ id }, _args, context) => roomOf(context).timelineOf(id, await onlookerOf(context, id)),
  },

  TrajectSummary: {
    regieLevel: async ({ id, regieLevel }, _args, context) =>
      (await may(context, 'REGIE_READ', { kind: 'traject', id })) ? regieLevel : null,
  },

  Person: {
    regisseur: async ({ id, trajectId }, _args, context) =>
      (await roomOf(context).regisseurOf(trajectId)) === id,
    contact: (person, _args, context) =>
      roomOf(context).people.contactOf(grantFor(context, 'CONTACT_READ'), person),
    isViewer: (person, _args, context) => isViewer(context, person),
    workContact: async (person, _args, context) =>
      (await roomOf(context).regisseurOf(person.trajectId)) === person.id ? workContactOf(person) : null,
    canBeInvited: async ({ id, trajectId, accountId }, _args, context) =>
      accountId === null &&
      (await roomOf(context).regisseurOf(trajectId)) !== id &&
      (await may(context, 'TRAJECT_LEAD', { kind: 'traject', id: trajectId })),
    invitationState: async ({ id, trajectId }, _args, context) =>
      (await may(context, 'TRAJECT_LEAD', { kind: 'traject', id: trajectId }))
        ? roomOf(context).invitationStateOf(id)
        : null,
  },
};
