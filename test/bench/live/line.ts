import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A socket of somebody with a session, as the web app opens it; what comes over it is whoever asked for it to read. */
export async function openLine(origin: string, secret: string): Promise<WebSocket> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    perMessageDeflate: false,
    headers: { Origin: origin, Cookie: `regietafel=${secret}` },
  });
  await once(socket, 'open');
  const connected = once(socket, 'message');
  socket.send('{"type":"connection_init"}');
  await connected;
  return socket;
}

/** An operation as it goes over a line; its answers carry the `id`. */
export const asked = (id: string, query: string, variables: unknown): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query, variables } });
