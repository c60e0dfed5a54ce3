import { grantFor } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.intake;

/** The intake desk over GraphQL: a request, who fits as its regisseur, and the first appointment. */
export const intakeResolvers: Resolvers = {
  Query: {
    regisseurCandidates: (_, { edition, level }, context) =>
      service(context).candidates(grantFor(context, 'INTAKE'), edition, level),
  },
  Mutation: {
    registerRequest: (_, { input }, context) => service(context).register(grantFor(context, 'INTAKE'), input),
    appointFirstRegisseur: (_, { input }, context) =>
      service(context).appointFirst(grantFor(context, 'FIRST_APPOINTMENT'), input),
  },
};
