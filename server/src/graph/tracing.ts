import { SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { isCoded } from '../errors.ts';

/**
 * The contract with a span for each query and mutation that is answered, over HTTP and websockets: the field's name, how
 * long it took, and the code of a refusal. Nothing of what was asked or answered is in it (G7). Unchanged unless `on`.
 */
export function traced(schema: GraphQLSchema, on: boolean): GraphQLSchema {
  if (!on) return schema;
  const tracer = trace.getTracer('regietafel');
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name, type) => {
      const { resolve = defaultFieldResolver, subscribe } = field;
      if (subscribe) return field;
      const attributes = { 'graphql.operation.type': type.toLowerCase(), 'graphql.field.name': name };
      field.resolve = (parent, args, requested, info) =>
        tracer.startActiveSpan(`${type} ${name}`, { attributes }, async (span) => {
          try {
            return (await resolve(parent, args, requested, info)) as unknown;
          } catch (error) {
            failed(span, error);
            throw error;
          } finally {
            span.end();
          }
        });
      return field;
    },
  });
}

/** A refusal is no fault of the server; whatever else failed is. Its message could hold what people wrote. */
function failed(span: Span, error: unknown): void {
  const coded = isCoded(error);
  span.setAttribute('error.type', coded ? String(error.extensions.code) : 'INTERNAL');
  if (!coded) span.setStatus({ code: SpanStatusCode.ERROR });
}
