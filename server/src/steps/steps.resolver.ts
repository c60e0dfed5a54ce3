import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.steps;

/** Resolvers of `schema/steps.graphql`. */
export const stepsResolvers: Resolvers = {
  Mutation: {
    async tickStep(_, { input }, context) {
      await service(context).tick(grantFor(context, 'TRAJECT_LEAD'), input);
      return true;
    },
    goToPhase: (_, { input }, context) =>
      service(context).goToPhase(grantFor(context, 'TRAJECT_LEAD'), input),
  },
  Traject: {
    checklist: (_traject, { language }, context) =>
      service(context).checklistOf(grantFor(context, 'TRAJECT_LEAD'), language ?? 'NL'),
  },
};
