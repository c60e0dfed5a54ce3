import { grantFor } from '../access/grant.ts';
import { keepSession } from '../graph/come-in.ts';
import type { RequestContext } from '../graph/context.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.signingIn;

/** Resolvers of `schema/sign-in.graphql`. */
export const signingInResolvers: Resolvers = {
  Mutation: {
    async mailSignInAgainCode(_parent, _args, context) {
      await service(context).mailAgain(grantFor(context, 'ACCOUNT'));
      return true;
    },
    async signInAgain(_parent, { code }, context) {
      return keepSession(context, await service(context).again(grantFor(context, 'ACCOUNT'), code));
    },
  },
};
