/** One generated operation as it goes over the wire, with the types of what it answers and asks. */
export interface Operation<Data, Variables> {
  readonly operationName: string;
  readonly query: string;
  /** Never there: it only carries the types. */
  readonly types?: (variables: Variables) => Data;
}

/** An operation of which the types do not matter. */
export type AnyOperation = Pick<Operation<unknown, unknown>, 'operationName' | 'query'>;
