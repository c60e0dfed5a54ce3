/** Asks the server on this machine whether it can serve, for containers. Ends with 0 when it can. */
import { get } from 'node:http';

const port = process.env.PORT || '4400';
const host = process.env.PUBLIC_ORIGIN ? new URL(process.env.PUBLIC_ORIGIN).host : `127.0.0.1:${port}`;
const asked = get(
  { host: '127.0.0.1', port, path: '/healthz/ready', headers: { host }, timeout: 2000 },
  (answer) => process.exit(answer.statusCode === 200 ? 0 : 1),
);
asked.once('timeout', () => process.exit(1));
asked.once('error', () => process.exit(1));
