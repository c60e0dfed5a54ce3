import { startEmbedded } from '../src/server.ts';

/** A database in a process of its own, so that it can be killed. */
const { uri } = await startEmbedded({ dataDir: process.argv[2]! });
process.send!(uri);
// Waiting for a message keeps the process alive.
process.on('message', () => undefined);
