import type { App } from '../../../server/src/app.ts';
import type { World } from './world.ts';

/** What the routes are asked of: a world, and a version of its plan that was adopted. */
export type Places = World['ids'] & { version: string };

/** One way in over HTTP: a method and a path, as the table has it. */
export interface Route {
  /** The right that the gate asks, `PUBLIC` for none; `session` where a session is enough. */
  right: string;
  /** What holds back who asks too much. */
  limits: string;
  /** Where it is asked, with identities that exist. */
  path(ids: Places): string;
  /** What goes along. */
  headers?: Record<string, string>;
  body?: string;
}

const json = { 'Content-Type': 'application/json' };
const none = 'none';

/**
 * Every way in, by method and path. What the web app is made of is served as pages without a word of anybody, and asks
 * `POST /graphql` for the rest.
 */
export const routes: Record<string, Route> = {
  'GET /gezond': { right: 'PUBLIC', limits: none, path: () => '/gezond' },
  'GET /healthz/live': { right: 'PUBLIC', limits: none, path: () => '/healthz/live' },
  'GET /healthz/ready': { right: 'PUBLIC', limits: none, path: () => '/healthz/ready' },
  'GET /graphql': {
    right: 'PUBLIC',
    limits: 'the contract to read; not in production',
    path: () => '/graphql',
  },
  'POST /graphql': {
    right: 'as access-table.md says',
    limits: '256 kB; depth, cost, aliases and tokens of a question',
    path: () => '/graphql',
    headers: json,
    body: JSON.stringify({ query: '{ __typename }' }),
  },
  'POST /graphql (event stream)': {
    right: 'session',
    limits: '256 kB; 40 streams of a session; 20 s each',
    path: () => '/graphql',
    headers: { ...json, Accept: 'text/event-stream' },
    // Answered at once: what is asked may not be followed.
    body: JSON.stringify({ query: '{ __typename }' }),
  },
  'UPGRADE /graphql': {
    right: 'session',
    limits: '256 kB a message; 40 sockets of a session; 60 operations of a socket',
    path: () => '/graphql',
  },
  'GET /bestand/plan/:id.pdf': {
    right: 'PLAN_READ',
    limits: none,
    path: (ids) => `/bestand/plan/${ids.version}.pdf`,
  },
  'GET /bestand/concept/:id.pdf': {
    right: 'PLAN_READ',
    limits: none,
    path: (ids) => `/bestand/concept/${ids.plan}.pdf`,
  },
  'GET /bestand/dossier/:id.pdf': {
    right: 'DOSSIER_EXPORT',
    limits: 'a recent sign-in',
    path: (ids) => `/bestand/dossier/${ids.dossier}.pdf`,
  },
  'GET /bestand/overleg/:id.ics': {
    right: 'MEETING_JOIN',
    limits: none,
    path: (ids) => `/bestand/overleg/${ids.meeting}.ics`,
  },
  'GET /agenda/:secret.ics': {
    right: 'the secret in the address',
    limits: '30 wrong ones of a network in 10 minutes',
    path: () => '/agenda/not-a-secret.ics',
  },
  'GET /oidc/begin': {
    right: 'PUBLIC',
    limits: '300 of a network in 15 minutes; without a provider: back to the screen to sign in',
    path: () => '/oidc/begin',
  },
  'GET /oidc/terug': {
    right: 'PUBLIC',
    limits: 'what the same browser kept when it left, 10 minutes',
    path: () => '/oidc/terug?code=x&state=y',
  },
  'POST /demo/mensen': {
    right: 'MEETING_CHAIR',
    limits: '1 kB; only in a demo, and from its own pages: 403 elsewhere',
    path: () => '/demo/mensen',
    headers: json,
    body: '{}',
  },
  'GET /*': { right: 'PUBLIC', limits: 'pages and their files: no content of anybody', path: () => '/' },
};

/** What a router of Express knows of one thing that was hung in it. */
interface Layer {
  rawPath: string;
  handle: { stack?: Layer[]; length: number };
  route?: { methods: Record<string, boolean> };
}

/** Every route that the server has, as it was registered; what answers to each address is counted as `everywhere`. */
export function routesOf({ http }: App): { named: string[]; everywhere: number } {
  const [web] = http.listeners('request') as unknown as [{ router: { stack: Layer[] } }];
  const named = new Set<string>();
  let everywhere = 0;
  const look = (stack: Layer[], before: string): void => {
    for (const { rawPath, route, handle } of stack) {
      const path = `${before}${rawPath === '/' ? '' : rawPath}`;
      if (route)
        for (const method of Object.keys(route.methods)) named.add(`${method.toUpperCase()} ${path}`);
      else if (handle.stack) look(handle.stack, path);
      else if (path) named.add(`* ${path}`);
      else everywhere += 1;
    }
  };
  look(web.router.stack, '');
  return { named: [...named], everywhere };
}
