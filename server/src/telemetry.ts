import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { context, propagation, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';

/** First parts of addresses; every other address is a page. What comes after them holds identities and secrets (G7). */
const ROUTES = new Set(['graphql', 'bestand', 'agenda', 'oidc', 'demo', 'healthz', 'gezond', '_app']);

/**
 * Starts to send traces by OpenTelemetry's own settings (`OTEL_*`), which its SDK reads. Resolves with what sends the last
 * of them. Figures are on `/metrics` and logs on standard output, so these are not sent unless a setting asks for it.
 */
export async function startTelemetry(): Promise<{ stop(): Promise<void> }> {
  process.env['OTEL_METRICS_EXPORTER'] ??= 'none';
  process.env['OTEL_LOGS_EXPORTER'] ??= 'none';
  const [{ NodeSDK }, { envDetector }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/resources'),
  ]);
  const sdk = new NodeSDK({
    serviceName: process.env['OTEL_SERVICE_NAME'] ?? 'regietafel',
    // Not of the machine and its user, whose name may be somebody's.
    resourceDetectors: [envDetector],
  });
  sdk.start();
  return { stop: () => sdk.shutdown() };
}

/** A span for each request, which what is done for it belongs to: method, kind of address and status, and nothing of who asks. */
export function traceRequests(http: Server): void {
  const tracer = trace.getTracer('regietafel');
  const emit = http.emit.bind(http);
  http.emit = (event: string, ...parts: unknown[]): boolean => {
    if (event !== 'request') return emit(event, ...parts);
    const [request, response] = parts as [IncomingMessage, ServerResponse];
    const { method = '', headers } = request;
    const route = routeOf(request.url);
    const from = propagation.extract(context.active(), headers);
    const attributes = { 'http.request.method': method, 'http.route': route };
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, from);
    response.once('close', () => endWith(span, response));
    return context.with(trace.setSpan(from, span), () => emit(event, ...parts));
  };
}

function routeOf(url = '/'): string {
  const first = url.split(/[/?]/)[1] ?? '';
  return ROUTES.has(first) ? `/${first}` : '/*';
}

function endWith(span: Span, { statusCode }: ServerResponse): void {
  span.setAttribute('http.response.status_code', statusCode);
  if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
