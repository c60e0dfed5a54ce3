import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** So many pages that were written meanwhile are little enough to be left. */
const LITTLE = 400;
/** Times at most that what was written meanwhile is put in its place, too. */
const TIMES = 5;

/** What is asked: once, or until little is left, so that who cuts the log then has little to copy. */
export type Asked = 'once' | 'until little is left';

/**
 * Puts what is in the log of SQLite in its place in the file when it is asked to, with a connection of its own: copying
 * and syncing tens of megabytes would hold up everybody when it is done within a commit.
 */
if (parentPort) {
  const db = new DatabaseSync((workerData as { file: string }).file);
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0');
  parentPort.on('message', (asked: Asked) => {
    let problem: string | undefined;
    try {
      let before = 0;
      for (let time = 0; time < TIMES; time++) {
        const { checkpointed } = db.prepare('PRAGMA wal_checkpoint(PASSIVE)').get() as {
          checkpointed: number;
        };
        const pages = checkpointed - before;
        before = checkpointed;
        if (asked === 'once' || pages < LITTLE) break;
      }
    } catch (error) {
      problem = String(error);
    }
    parentPort!.postMessage({ problem });
  });
}
