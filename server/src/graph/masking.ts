import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { codedError, isCoded } from '../errors.ts';

const databaseAway = /^Mongo(Network|ServerSelection|NetworkTimeout|PoolCleared|NotConnected)/;

/**
 * What a caller may see of an error: the coded ones as they are, faults in the request without hints about the schema,
 * everything else as INTERNAL. `code` is what Apollo calls a fault in the request. The real one goes to the log without variables.
 */
export function maskError(error: unknown, logger: Logger, code?: unknown): GraphQLFormattedError {
  const known: GraphQLError | undefined = error instanceof GraphQLError ? error : undefined;
  const original: unknown = known?.originalError ?? error;
  if (isCoded(original)) return shown(original, known);
  if (original instanceof GraphQLError) return faultInRequest(original, code);
  const away = original instanceof Error && databaseAway.test(original.name);
  logger.error(
    {
      // A message could hold what people wrote (G7): the name and the places in our code are enough.
      err: original instanceof Error ? { name: original.name, at: placesOf(original) } : { name: 'unknown' },
      path: known?.path,
    },
    'request failed',
  );
  return shown(codedError(away ? 'DATABASE_AWAY' : 'INTERNAL'), known);
}

const placesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

function shown(coded: GraphQLError, at: GraphQLError | undefined): GraphQLFormattedError {
  const { code, details } = coded.extensions;
  return {
    message: coded.message,
    ...(at?.locations ? { locations: at.locations } : {}),
    ...(at?.path ? { path: at.path } : {}),
    extensions: { code, ...(details ? { details } : {}) },
  };
}

/** Syntax, validation, variables: said without "did you mean", which would tell of fields that nobody asked for. */
function faultInRequest(error: GraphQLError, known: unknown): GraphQLFormattedError {
  const { code = known ?? 'GRAPHQL_VALIDATION_FAILED', ...rest } = error.extensions;
  const message = error.message.replace(/ Did you mean.*$/s, '');
  return {
    message,
    ...(error.locations ? { locations: error.locations } : {}),
    extensions: { code, ...('http' in rest ? { http: rest['http'] } : {}) },
  };
}
