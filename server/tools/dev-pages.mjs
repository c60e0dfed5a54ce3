import { request } from 'node:http';

/** Asks Vite for the pages: same request, same answer. */
export async function webPages() {
  const { hostname, port } = new URL(process.env['DEV_PAGES'] ?? '');
  return (incoming, outgoing) => {
    const { method, originalUrl, headers } = incoming;
    const asked = request({ hostname, port, method, path: originalUrl, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    asked.once('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
    incoming.pipe(asked);
  };
}
