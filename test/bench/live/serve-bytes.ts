import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/* Answers everybody with the same bytes: the least that opening a plan of that size can cost. */
const body = Buffer.alloc(Number(process.argv[2]), 'x');
const server = createServer((_request, response) => void response.end(body));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => process.exit(0));
