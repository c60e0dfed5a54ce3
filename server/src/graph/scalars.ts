import { GraphQLScalarType, Kind } from 'graphql';
import { isSensibleDay } from '@regietafel/schema/input/day.ts';
import { codedError } from '../errors.ts';

const invalid = (what: string) => codedError('INPUT_INVALID', { what });

function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalid(what);
  return value;
}

/** ISO 8601 with its zone: without one, a moment would be another on another machine. */
const MOMENT = /^(\d{4}-\d\d-\d\d)T(?!24)\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

function momentOf(value: unknown): Date {
  const text = textOf(value, 'een tijdstip');
  const moment = new Date(text);
  const [, day = ''] = MOMENT.exec(text) ?? [];
  if (!isSensibleDay(day) || Number.isNaN(moment.getTime())) throw invalid('een tijdstip');
  // Its zone may move it out of the years of which a plan can speak.
  if (!isSensibleDay(moment.toISOString().slice(0, 10))) throw invalid('een tijdstip');
  return moment;
}

function dayOf(value: unknown): string {
  const text = textOf(value, 'een datum');
  if (!isSensibleDay(text)) throw invalid('een datum');
  return text;
}

function bytesOf(value: unknown): Uint8Array {
  const text = textOf(value, 'bytes');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) throw invalid('bytes');
  return Buffer.from(text, 'base64');
}

/** A scalar that is a string on the wire. */
function stringScalar<Internal>(
  name: string,
  read: (value: unknown) => Internal,
  write: (value: unknown) => string,
): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
    serialize: write,
  });
}

/** How the scalars of the contract are read and written. What does not fit throws INPUT_INVALID. */
export const scalars = {
  DateTime: stringScalar('DateTime', momentOf, (value) =>
    (value instanceof Date ? value : new Date(value as string)).toISOString(),
  ),
  Date: stringScalar('Date', dayOf, (value) => value as string),
  // Text is base64 already: updates are kept that way, so that fanning out costs no encoding.
  Bytes: stringScalar('Bytes', bytesOf, (value) =>
    typeof value === 'string' ? value : Buffer.from(value as Uint8Array).toString('base64'),
  ),
};
