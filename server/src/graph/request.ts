import type { IncomingMessage } from 'node:http';
import type { Authorise, Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { RequestContext } from './context.ts';
import type { Core } from '../core.ts';
import type { Services } from './services.ts';

/** What every operation shares, whichever way it came in. */
export interface Gate {
  core: Core;
  services: Services;
  authorise: Authorise;
}

/** Resolvers get a grant of their own field from `@needs`; outside one there is none. */
const noGrant = Object.freeze({ right: 'PUBLIC' }) as unknown as Grant;

/** The context of one operation; `viewerNow` for one that lasts. */
export function requestContext(
  gate: Gate,
  viewer: Viewer,
  request: IncomingMessage,
  setSessionCookie: RequestContext['setSessionCookie'],
  viewerNow: () => Promise<Viewer> = () => Promise.resolve(viewer),
): RequestContext {
  return { ...gate, viewer, viewerNow, ...callerOf(request, gate), setSessionCookie, grant: noGrant };
}

/** Where a request came from. */
type Caller = Pick<RequestContext, 'address' | 'device'>;

/** Of a socket all letters come by the request that opened it: its headers are read once. */
const callers = new WeakMap<IncomingMessage, Caller>();

/** Where a request came from: the address for who counts tries, and the kind of device. */
export function callerOf(request: IncomingMessage, { core }: Gate): Caller {
  const known = callers.get(request);
  if (known) return known;
  // The last address is the trusted proxy's own word; those before it come from the caller.
  const forwarded = core.environment.trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const caller = {
    address: forwarded || (request.socket.remoteAddress ?? 'unknown'),
    device: deviceOf(request.headers['user-agent'] ?? ''),
  };
  callers.set(request, caller);
  return caller;
}

/** Kind of device in names of makers, for one's own list of sessions; empty when it is not known. */
function deviceOf(agent: string): string {
  const system = [/Android/, /iPhone|iPad/, /Windows/, /Mac OS/, /Linux/].find((one) => one.test(agent));
  const browser = [/Firefox/, /Edg/, /Chrome/, /Safari/].find((one) => one.test(agent));
  const words: Record<string, string> = { 'iPhone|iPad': 'iPhone/iPad', 'Mac OS': 'Mac', Edg: 'Edge' };
  const name = (pattern: RegExp | undefined): string | undefined =>
    pattern && (words[pattern.source] ?? pattern.source);
  return [name(system), name(browser)].filter(Boolean).join(', ');
}
