import { grantFor } from '../access/grant.ts';
import { may } from '../access/may.ts';
import { comeIn } from '../graph/come-in.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import type { GuestTicket } from '../schema.generated.ts';

const service = ({ services }: RequestContext) => services.invitation;

/** Resolvers of `schema/invitation.graphql`. */
export const invitationResolvers: Resolvers = {
  Query: {
    invitationPreview: (_parent, { token }, context) =>
      service(context).preview(grantFor(context, 'PUBLIC'), token, context.address),
  },
  Mutation: {
    invite: (_parent, { personId, channel, email }, context) =>
      service(context).invite(grantFor(context, 'INVITE'), personId, channel, email),
    inviteByLetter: (_parent, { personId }, context) =>
      service(context).inviteByLetter(grantFor(context, 'INVITE_BY_HAND'), personId),
    async withdrawInvitation(_parent, { personId }, context) {
      await service(context).withdraw(grantFor(context, 'TRAJECT_LEAD'), personId);
      return true;
    },
    async redeemInvitation(_parent, { token }, context) {
      return comeIn(context, await service(context).redeem(grantFor(context, 'PUBLIC'), token, context));
    },
    async answerComingIn(_parent, { id, mine, code }, context) {
      await service(context).answerComingIn(grantFor(context, 'OWN'), id, { mine, code });
      return true;
    },
    async confirmDevice(_parent, { personId, code }, context) {
      await service(context).confirmDevice(grantFor(context, 'INVITE_BY_HAND'), personId, code);
      return true;
    },
    async joinByCode(_parent, { code, name }, context) {
      const invitations = service(context);
      const { started } = await invitations.joinByCode(grantFor(context, 'PUBLIC'), code, name, context);
      if (!started) return invitations.ticketOf(context.viewer);
      await comeIn(context, started);
      return invitations.ticketOf(started.viewer);
    },
  },
  Me: {
    cameIn: (_parent, _args, context) => service(context).cameIn(context.viewer),
  },
  Subscription: {
    myAdmission: {
      subscribe: (_parent, _args, context) => service(context).myAdmission(grantFor(context, 'GUEST')),
      resolve: (ticket: GuestTicket) => ticket,
    },
  },
  Person: {
    invitationState: async ({ id, trajectId }, _args, context) =>
      (await may(context, 'TRAJECT_LEAD', { kind: 'traject', id: trajectId }))
        ? service(context).stateOf(id)
        : null,
    // Only who can say that it is that person: a guess of an address must not show either (A22).
    unconfirmed: async ({ id }, _args, context) =>
      (await may(context, 'INVITE_BY_HAND', { kind: 'person', id }))
        ? service(context).isUnconfirmed(id)
        : null,
    timesCameIn: async ({ id, trajectId }, _args, context) =>
      (await may(context, 'TRAJECT_LEAD', { kind: 'traject', id: trajectId }))
        ? service(context).timesCameIn(id)
        : null,
  },
};
