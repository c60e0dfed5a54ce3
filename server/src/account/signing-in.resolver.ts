import { grantFor } from '../access/grant.ts';
import { comeIn, keepSession } from '../graph/come-in.ts';
import type { RequestContext } from '../graph/context.ts';
import { fail } from '../errors.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.signingIn;

/** Resolvers of `schema/sign-in.graphql`. */
export const signingInResolvers: Resolvers = {
  Query: {
    signInStep: (_parent, _args, context) => service(context).step(grantFor(context, 'PUBLIC')),
    mySecondFactor: (_parent, _args, context) => service(context).own(grantFor(context, 'ACCOUNT')),
  },
  Mutation: {
    async mailSignInAgainCode(_parent, _args, context) {
      await service(context).mailAgain(grantFor(context, 'ACCOUNT'));
      return true;
    },
    async signInAgain(_parent, { code }, context) {
      const renewed = await service(context).again(grantFor(context, 'ACCOUNT'), code);
      return (await keepSession(context, renewed)) ?? fail('UNAUTHENTICATED');
    },
    async finishSignIn(_parent, { code }, context) {
      const { device } = context;
      return comeIn(context, await service(context).finish(grantFor(context, 'PUBLIC'), code, device));
    },
    setUpSecondFactor: (_parent, _args, context) => service(context).setUp(grantFor(context, 'PUBLIC')),
    async confirmSecondFactor(_parent, { code }, context) {
      const grant = grantFor(context, 'PUBLIC');
      const { recoveryCodes, started } = await service(context).confirm(grant, code, context.device);
      if (started) await comeIn(context, started);
      return recoveryCodes;
    },
    async removeSecondFactor(_parent, _args, context) {
      await service(context).remove(grantFor(context, 'ACCOUNT'));
      return true;
    },
  },
};
