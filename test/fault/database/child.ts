import { startEmbedded } from '../../../server/embedded-mongodb/src/server.ts';

/** The process that is killed: a database and nothing else. Prints its URI when it can be used. */
const dataDir = process.argv[2];
if (!dataDir) throw new Error('child.ts needs a data folder');
const { uri } = await startEmbedded({ dataDir, log: (line) => console.error(line) });
process.stdout.write(`${uri}\n`);
setInterval(() => undefined, 60_000);
