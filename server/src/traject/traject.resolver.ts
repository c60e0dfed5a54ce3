import { grantFor, ifGranted } from '../access/grant.ts';
import { may, mayNow } from '../access/may.ts';
import type { RequestContext } from '../graph/context.ts';
import { editionIn } from '../method/method.service.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import type { TrajectChange } from '../schema.generated.ts';
import { atTheTable } from './traject.rules.ts';
import { workContactOf } from './work-contact.ts';
import { afterFirst } from './following.ts';
import { isViewer, listenerOf, viewerOf, rightsOnTraject } from './viewer-rights.ts';

/** What somebody who was recognised sees more of. */
const seenAnew: TrajectChange['what'] = ['PEOPLE', 'PLANS', 'MEETINGS', 'ACTIONS'];

const service = ({ services }: RequestContext) => services.traject;

/**
 * Resolvers of `schema/traject.graphql`. Plans, meetings, actions and the next meeting of a traject belong to the
 * modules of plans and meetings.
 */
export const trajectResolvers: Resolvers = {
  Query: {
    traject: (_, _args, context) => service(context).read(grantFor(context, 'TRAJECT_READ')),
    colleagues: (_, _args, context) => service(context).colleagues(grantFor(context, 'TRAJECT_LEAD')),
  },

  Mutation: {
    addPerson: (_, { input }, context) =>
      service(context).people.add(grantFor(context, 'TRAJECT_LEAD'), input),
    changePerson: (_, { input }, context) =>
      service(context).people.change(grantFor(context, 'PERSON_CHANGE'), input),
    showContactAsAsked: (_, { input }, context) =>
      service(context).people.showAsAsked(grantFor(context, 'PERSON_CHANGE'), input),
    async removePerson(_, { personId }, context) {
      await service(context).people.remove(grantFor(context, 'TRAJECT_LEAD'), personId);
      return true;
    },
  },

  Subscription: {
    trajectChanged: {
      async subscribe(_, { trajectId }, context) {
        const now = () => listenerOf(context, trajectId);
        const events = await service(context).changes(grantFor(context, 'TRAJECT_READ'), now);
        return context.anew ? afterFirst({ trajectId, what: seenAnew }, events) : events;
      },
      resolve: (change: TrajectChange) => change,
    },
  },

  Traject: {
    // The words of who asked may be about a regisseur of the household or network (G8).
    reason: ({ reason }, _args, { grant: { situation } }) =>
      situation.self && situation.self.side !== 'PROFESSIONAL' ? null : reason,
    edition: ({ edition }, { language }) => editionIn(edition, language ?? 'NL'),
    people: async ({ id }, _args, context) => atTheTable(await service(context).peopleOf(id)),
    regisseur: ({ regisseurPersonId }, _args, context) =>
      regisseurPersonId === null ? null : service(context).personById(regisseurPersonId),
    viewer: async ({ id }, _args, context) =>
      (await service(context).peopleOf(id)).find(
        (person) => person.leftAt === null && isViewer(context, person),
      ) ?? null,
    viewerRights: ({ id }, _args, context) => rightsOnTraject(context, id),
    timeline: async ({ id }, _args, context) => service(context).timelineOf(id, await viewerOf(context, id)),
  },

  Person: {
    regisseur: async ({ id, trajectId }, _args, context) =>
      (await service(context).regisseurOf(trajectId)) === id,
    contact: (person, _args, context) =>
      service(context).people.contactOf(grantFor(context, 'CONTACT_READ'), person),
    isViewer: (person, _args, context) => isViewer(context, person),
    workContact: async (person, _args, context) =>
      (await service(context).regisseurOf(person.trajectId)) === person.id ? workContactOf(person) : null,
    async canBeMailed(person, _args, context) {
      const { id, email, trajectId } = person;
      if (email.trim() === '') return false;
      if (!(await may(context, 'TRAJECT_LEAD', { kind: 'traject', id: trajectId }))) return false;
      // Where the address is not seen, it does not show whether there is one either (A22).
      const grant = await ifGranted(context, 'CONTACT_READ', { kind: 'person', id });
      return grant !== null && Boolean(service(context).people.contactOf(grant, person)?.email.trim());
    },
    canBeInvited: async (person, _args, context) =>
      person.accountId === null &&
      !isViewer(context, person) &&
      (await mayNow(context, 'INVITE', { kind: 'person', id: person.id })),
    canBeInvitedByHand: async (person, _args, context) =>
      person.accountId === null &&
      !isViewer(context, person) &&
      (await mayNow(context, 'INVITE_BY_HAND', { kind: 'person', id: person.id })),
  },
};
