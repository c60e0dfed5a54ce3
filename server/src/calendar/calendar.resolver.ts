import { grantFor } from '../access/grant.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';

/** Resolvers of `schema/calendar.graphql`. */
export const calendarResolvers: Resolvers = {
  Query: {
    myCalendarFeed: (_, _args, context) => context.services.calendar.mine(grantFor(context, 'OWN')),
  },
  Mutation: {
    makeCalendarFeed: (_, _args, context) => context.services.calendar.make(grantFor(context, 'OWN')),
    async endCalendarFeed(_, _args, context) {
      await context.services.calendar.end(grantFor(context, 'OWN'));
      return true;
    },
  },
};
