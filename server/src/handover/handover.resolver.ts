import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.handover;

/** Resolvers of `schema/handover.graphql`, and of handing over itself. */
export const handoverResolvers: Resolvers = {
  Query: {
    successors: (_, { trajectId }, context) =>
      service(context).successors(grantFor(context, 'STEERING'), trajectId),
  },
  Mutation: {
    handOverRegie: (_, { input }, context) =>
      service(context).handOver(grantFor(context, 'TRAJECT_LEAD'), input),
    withdrawHandover: (_, _args, context) => service(context).withdraw(grantFor(context, 'TRAJECT_LEAD')),
    async appointSuccessor(_, { input }, context) {
      await service(context).appointSuccessor(grantFor(context, 'STEERING'), input);
      return true;
    },
  },
  Traject: {
    handover: (_traject, _args, context) => service(context).stateOf(grantFor(context, 'TRAJECT_LEAD')),
  },
};
