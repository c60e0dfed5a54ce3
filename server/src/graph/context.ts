import type { Authorise, Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import type { Services } from './services.ts';

/** What a resolver gets besides its arguments. One is made for every HTTP request and every websocket operation. */
export interface RequestContext {
  core: Core;
  services: Services;
  viewer: Viewer;
  /** Address of the caller, for rate limits only. */
  address: string;
  /** User agent in a few words, for the list of sessions. */
  device: string;
  authorise: Authorise;
  /**
   * Sets or clears (null) the session cookie, or keeps its secret (undefined) with another date; refuses on a websocket,
   * where there is none to set. Without a date the browser forgets it when it closes.
   */
  setSessionCookie(secret: string | null | undefined, endsAt: Date | null): void;
  /** Who it is by now: of an operation that lasts, the session is looked up again. */
  viewerNow?: () => Promise<Viewer>;
  /** Set when a subscription begins again because who follows was recognised: all is told again. */
  anew?: true;
  /** Proof for the right of the root field that is being resolved: `@needs` puts it here. */
  grant: Grant;
}
