import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { AccountService } from '../account/account.service.ts';
import type { SessionCookie } from './cookie.ts';
import type { OriginCheck } from './origin.ts';

/** The session for which a socket opens. */
export interface Admitted {
  session: string;
  secret: string | undefined;
}

/** What an admission looks at. */
export interface Admission {
  origin: OriginCheck;
  cookie: SessionCookie;
  account: Pick<AccountService, 'viewerOf'>;
  /** True when a session has all the sockets that it may have. */
  isFull(session: string): boolean;
}

/**
 * Looks at a request for a websocket before it opens: the address, the origin, the session. Without a session there is
 * nothing to follow. Answers the request and returns null when it is refused, or when the device hung up meanwhile.
 */
export async function admit(
  request: IncomingMessage,
  socket: Duplex,
  { origin, cookie, account, isFull }: Admission,
): Promise<Admitted | null> {
  // A device that hangs up now must not take the server with it: no one else listens to this socket yet.
  socket.on('error', () => socket.destroy());
  const refuse = (line: string): null => {
    socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return null;
  };
  if (request.url?.split('?')[0] !== '/graphql') return refuse('404 Not Found');
  if (!origin.isKnownHost(request) || !origin.isOwn(request)) return refuse('403 Forbidden');
  const secret = cookie.read(request.headers.cookie);
  let viewer: Viewer;
  try {
    viewer = await account.viewerOf(secret);
  } catch {
    return refuse('503 Service Unavailable');
  }
  const session = sessionOf(viewer);
  if (!session) return refuse('401 Unauthorized');
  if (socket.destroyed) return null;
  return isFull(session) ? refuse('429 Too Many Requests') : { session, secret };
}
