import { grantFor } from '../access/grant.ts';
import { comeIn, enter, meOf } from '../graph/come-in.ts';
import type { RequestContext } from '../graph/context.ts';
import { fail } from '../errors.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

const service = ({ services }: RequestContext) => services.account;

/** Resolvers of `schema/account.graphql`. */
export const accountResolvers: Resolvers = {
  Query: {
    place(_parent, _args, { core }) {
      const { demo, exitUrl, identityProvider } = core.environment;
      const { name, acr } = identityProvider ?? {};
      return { demo, exitUrl, signInProvider: name ? { name, strong: acr !== undefined } : null };
    },
    me: (_parent, _args, context) => meOf(context.services, context.viewer),
    mySessions: (_parent, _args, context) => service(context).mySessions(grantFor(context, 'OWN')),
    demoPeople: (_parent, _args, context) => service(context).demoPeople(grantFor(context, 'DEMO')),
  },
  Mutation: {
    async requestSignInMail(_parent, { email }, context) {
      await service(context).requestSignInMail(grantFor(context, 'PUBLIC'), email, context.address);
      return true;
    },
    async signInByLink(_parent, { token }, context) {
      return enter(context, await service(context).signInByLink(grantFor(context, 'PUBLIC'), token, context));
    },
    async signInByCode(_parent, { email, code }, context) {
      return enter(
        context,
        await service(context).signInByCode(grantFor(context, 'PUBLIC'), email, code, context),
      );
    },
    async signInAsDemoPerson(_parent, { key }, context) {
      return comeIn(
        context,
        await service(context).signInAsDemoPerson(grantFor(context, 'DEMO'), key, context),
      );
    },
    async signOut(_parent, _args, context) {
      await service(context).signOut(grantFor(context, 'PUBLIC'));
      context.setSessionCookie(null, null);
      return true;
    },
    async leaveFast(_parent, _args, context) {
      const grant = grantFor(context, 'PUBLIC');
      if (await service(context).lock(grant)) return true;
      await service(context).signOut(grant);
      // What is locked already stays so, and with it the cookie by which it is found.
      if (context.viewer.kind !== 'ANONYMOUS') context.setSessionCookie(null, null);
      return true;
    },
    async setOwnCode(_parent, { code = null }, context) {
      const grant = grantFor(context, 'OWN');
      await service(context).setOwnCode(grant, code);
      return (await meOf(context.services, grant.viewer)) ?? fail('UNAUTHENTICATED');
    },
    async comeBack(_parent, { code }, context) {
      const opened = await service(context).unlock(grantFor(context, 'PUBLIC'), code);
      // Only an own device has a code: its cookie lasts.
      context.setSessionCookie(opened.secret, opened.endsAt);
      return (await meOf(context.services, opened.viewer)) ?? fail('UNAUTHENTICATED');
    },
    async endSession(_parent, { id }, context) {
      await service(context).endSession(grantFor(context, 'OWN'), id);
      return true;
    },
    async setOwnDevice(_parent, { own }, context) {
      const grant = grantFor(context, 'OWN');
      const endsAt = await service(context).setOwnDevice(grant, own);
      context.setSessionCookie(undefined, own ? endsAt : null);
      return (await meOf(context.services, grant.viewer)) ?? fail('UNAUTHENTICATED');
    },
  },
  Me: {
    recognitionCode: (_parent, _args, context) => service(context).recognitionCode(context.viewer),
  },
};
