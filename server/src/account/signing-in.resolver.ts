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
    myPasskeys: (_parent, _args, context) => service(context).ownPasskeys(grantFor(context, 'ACCOUNT')),
    mySecondFactor: (_parent, _args, context) => service(context).own(grantFor(context, 'ACCOUNT')),
  },
  Mutation: {
    passkeyToAdd: (_parent, _args, context) => service(context).passkeyToAdd(grantFor(context, 'ACCOUNT')),
    addPasskey: (_parent, { response }, context) =>
      service(context).addPasskey(grantFor(context, 'ACCOUNT'), response, context.device),
    removePasskey: (_parent, { id }, context) =>
      service(context).removePasskey(grantFor(context, 'ACCOUNT'), id),
    passkeyChallenge: (_parent, _args, context) =>
      service(context).passkeyChallenge(grantFor(context, 'PUBLIC'), context.address),
    async signInByPasskey(_parent, { response }, context) {
      return comeIn(
        context,
        await service(context).byPasskey(grantFor(context, 'PUBLIC'), response, context),
      );
    },
    async signInAgainByPasskey(_parent, { response }, context) {
      const renewed = await service(context).againByPasskey(grantFor(context, 'ACCOUNT'), response);
      return (await keepSession(context, renewed)) ?? fail('UNAUTHENTICATED');
    },
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
