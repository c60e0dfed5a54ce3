import { grantFor } from '../access/grant.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import type { AccessLogService } from './access-log.service.ts';

/** Resolvers of `schema/log.graphql`. */
export const accessLogResolvers: Resolvers = {
  Query: {
    // `app.ts` puts there what `createAccessLogRoom` made.
    accessLog: (_parent, _args, context) =>
      (context.rooms.accessLog as AccessLogService).lines(grantFor(context, 'ACCESS_LOG_READ')),
  },
};
