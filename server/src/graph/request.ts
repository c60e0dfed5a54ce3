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

/** Where a request came from. */
export type Caller = Pick<RequestContext, 'address' | 'device'>;

/** The context of one operation; `viewerNow` for one that lasts. */
export function requestContext(
  gate: Gate,
  viewer: Viewer,
  caller: Caller,
  setSessionCookie: RequestContext['setSessionCookie'],
  viewerNow: () => Promise<Viewer> = () => Promise.resolve(viewer),
): RequestContext {
  return { ...gate, viewer, viewerNow, ...caller, setSessionCookie, grant: noGrant };
}

/** Where a request came from: the address for who counts tries, and the kind of device. */
export function callerOf(request: IncomingMessage, { core }: Pick<Gate, 'core'>): Caller {
  // The last address is the trusted proxy's own word; those before it come from the caller.
  const forwarded = core.environment.trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return {
    address: forwarded || (request.socket.remoteAddress ?? 'unknown'),
    device: deviceOf(request.headers['user-agent'] ?? ''),
  };
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
