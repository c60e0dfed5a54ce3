import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Puts what is in the log of SQLite in its place in the file when it is asked to, with a connection of its own: copying
 * and syncing tens of megabytes would hold up everybody when it is done within a commit.
 */
if (parentPort) {
  const db = new DatabaseSync((workerData as { file: string }).file);
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0');
  parentPort.on('message', () => {
    let problem: string | undefined;
    try {
      db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      problem = String(error);
    }
    parentPort!.postMessage({ problem });
  });
}
