import { parseArgs } from 'node:util';
import { startEmbedded } from '../src/server.ts';

/** `pnpm database`: runs the database alone and prints its URI, for mongosh, Compass or any driver. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const dataDir = values.data ?? process.env.DATA_DIR ?? './data';
try {
  const database = await startEmbedded({ dataDir });
  console.log(`The database in ${dataDir} runs. Connect with:\n\n  ${database.uri}\n\nStop with Ctrl-C.`);
  const stop = (): void => void database.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The thread alone does not keep the process.
  setInterval(() => undefined, 2 ** 30);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
