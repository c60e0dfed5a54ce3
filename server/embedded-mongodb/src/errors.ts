/** The errors of MongoDB that this server answers with, by their own numbers and names. */
const names: Record<number, string> = {
  1: 'InternalError',
  2: 'BadValue',
  8: 'UnknownError',
  9: 'FailedToParse',
  11: 'UserNotFound',
  13: 'Unauthorized',
  14: 'TypeMismatch',
  15: 'Overflow',
  16: 'InvalidLength',
  17: 'ProtocolError',
  18: 'AuthenticationFailed',
  20: 'IllegalOperation',
  22: 'InvalidBSON',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  29: 'NonExistentPath',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  52: 'DollarPrefixedFieldName',
  53: 'InvalidIdField',
  54: 'NotSingleValueField',
  55: 'InvalidDBRef',
  56: 'EmptyFieldName',
  57: 'DottedFieldName',
  59: 'CommandNotFound',
  61: 'ShardKeyNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  68: 'IndexAlreadyExists',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  79: 'UnknownReplWriteConcern',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  91: 'ShutdownInProgress',
  100: 'UnsatisfiableWriteConcern',
  112: 'WriteConflict',
  115: 'CommandNotSupported',
  125: 'CommandFailed',
  136: 'CappedPositionLost',
  146: 'ExceededMemoryLimit',
  165: 'ViewDepthLimitExceeded',
  166: 'CommandNotSupportedOnView',
  167: 'OptionNotSupportedOnView',
  168: 'InvalidPipelineOperator',
  171: 'CannotIndexParallelArrays',
  175: 'QueryPlanKilled',
  239: 'SnapshotTooOld',
  276: 'IndexBuildAborted',
  181: 'AmbiguousIndexKeyPattern',
  197: 'InvalidIndexSpecificationOption',
  206: 'NoSuchSession',
  217: 'IncompleteTransactionHistory',
  222: 'CloseChangeStream',
  225: 'TransactionTooOld',
  237: 'CursorKilled',
  238: 'NotImplemented',
  244: 'TransactionAborted',
  246: 'SnapshotUnavailable',
  251: 'NoSuchTransaction',
  256: 'TransactionCommitted',
  260: 'InvalidResumeToken',
  261: 'TooManyLogicalSessions',
  262: 'ExceededTimeLimit',
  263: 'OperationNotSupportedInTransaction',
  280: 'ChangeStreamFatalError',
  286: 'ChangeStreamHistoryLost',
  291: 'NoQueryExecutionPlans',
  292: 'QueryExceededMemoryLimitNoDiskUseAllowed',
  301: 'DataCorruptionDetected',
  322: 'APIVersionError',
  323: 'APIStrictError',
  334: 'MechanismUnavailable',
  10003: 'CannotGrowDocumentInCappedNamespace',
  10107: 'NotWritablePrimary',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
  11600: 'InterruptedAtShutdown',
  11601: 'Interrupted',
  14031: 'OutOfDiskSpace',
};

/** Extra fields of an error reply, e.g. `keyPattern` and `keyValue` of a duplicate key. */
export type ErrorExtra = ReadonlyMap<string, unknown>;

/** An error that a client gets as MongoDB would send it: `code`, `codeName`, `errmsg`, perhaps labels. */
export class MongoError extends Error {
  readonly code: number;
  readonly labels: string[] = [];
  readonly extra: ErrorExtra | undefined;

  constructor(code: number, message: string, extra?: ErrorExtra) {
    super(message);
    this.code = code;
    this.extra = extra;
  }

  /** MongoDB's name of the code; codes without a name are called `Location<code>`, as there. */
  get codeName(): string {
    return names[this.code] ?? `Location${this.code}`;
  }
}

/** Makes (to throw) an error with MongoDB's code. */
export function failure(code: number, message: string, extra?: ErrorExtra): MongoError {
  return new MongoError(code, message, extra);
}

/** Something MongoDB has and this server has not: refused with a code, never answered wrongly. */
export function notHere(what: string, code = 238): MongoError {
  return new MongoError(code, `${what} is not supported by this embedded database; a MongoDB server has it`);
}

/** What this server refuses by name, and what ends a command as a whole: its time, its snapshot, its turn. */
const neverSwallowed: ReadonlySet<number> = new Set([238, 50, 239, 262]);

/** Must it come out as it is, whatever `onError` says? Faults of this server's own code must too. */
export function isRefusal(error: unknown): boolean {
  return !(error instanceof MongoError) || neverSwallowed.has(error.code);
}

/** A document of this server's own making that is not a client's fault. */
export function isMongoError(error: unknown): error is MongoError {
  return error instanceof MongoError;
}
