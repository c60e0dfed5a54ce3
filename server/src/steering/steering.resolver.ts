import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.steering;

/** Resolvers of `schema/steering.graphql`; what stands still is the overview's. */
export const steeringResolvers: Resolvers = {
  Query: {
    escalations: (_, _args, context) => service(context).ofOrganisation(grantFor(context, 'STEERING')),
    regisseurLoads: (_, _args, context) => service(context).loads(grantFor(context, 'STEERING')),
    steeringFigures: (_, _args, context) =>
      service(context).steeringFigures(grantFor(context, 'STEERING_FIGURES')),
  },
  Mutation: {
    askManager: (_, { input }, context) => service(context).ask(grantFor(context, 'TRAJECT_LEAD'), input),
    answerEscalation: (_, { input }, context) =>
      service(context).answer(grantFor(context, 'STEERING'), input),
    async endEscalation(_, { escalationId }, context) {
      await service(context).end(grantFor(context, 'TRAJECT_LEAD'), escalationId);
      return true;
    },
  },
  Traject: {
    escalations: (_traject, _args, context) => service(context).ofTraject(grantFor(context, 'TRAJECT_LEAD')),
  },
};
