import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The right to use a data folder. */
export type Lock = {
  /** Writes down how the owner is reached, for who finds the folder taken; only this user may read it. */
  tell: (uri: string) => void;
  release: () => void;
};

type Owner = { pid: number; started: string; uri?: string };

/** When a process started, so that another process with its old number is not taken for it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/**
 * Does the owner live beyond doubt? The lock of the system is what counts; this is for folders on a disk that keeps no
 * locks. Where it cannot be told whether a number is still the same process, the lock alone counts.
 */
function lives({ pid, started }: Owner): boolean {
  return started !== '' && startOf(pid) === started;
}

function readOwner(file: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    return Number.isInteger(owner.pid) ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** A lock of the system itself, which ends with the process however it ends; nothing when another has it. */
function hold(dataDir: string): DatabaseSync | undefined {
  const guard = new DatabaseSync(join(dataDir, 'owner.lock'));
  try {
    // With a journal in memory it is taken on a full disk too.
    guard.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return guard;
  } catch (error) {
    guard.close();
    if (/locked|busy/i.test((error as Error).message)) return undefined;
    throw error;
  }
}

/** Written aside and then put in place: it is never there by half, and never with looser rights. */
function write(file: string, owner: Owner): void {
  const aside = `${file}.${owner.pid}`;
  try {
    rmSync(aside, { force: true });
    writeFileSync(aside, JSON.stringify(owner), { mode: 0o600, flag: 'wx' });
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    // On a full disk it is told to nobody who has the folder; that it is taken, the lock itself tells.
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    rmSync(file, { force: true });
  }
}

/** How to share the database of who has the folder; a URI with a password in it is not shown, only where it stands. */
function advice(file: string, uri: string | undefined): string {
  if (uri === undefined) return '';
  if (uri.includes('@')) return ` Use its database: give MONGODB_URI the value of "uri" in ${file}`;
  return ` Use its database with MONGODB_URI=${uri}`;
}

/**
 * Takes the folder for this process. A lock whose owner is dead is stale and is taken over; a living owner is
 * named in the error, with the way to share its database.
 */
export function takeLock(dataDir: string): Lock {
  const file = join(dataDir, 'owner.json');
  const guard = hold(dataDir);
  const owner = readOwner(file);
  if (!guard || (owner && owner.pid !== process.pid && lives(owner))) {
    guard?.close();
    const who = owner ? `process ${owner.pid}` : 'another process';
    throw new Error(`The data folder ${dataDir} is in use by ${who}.${advice(file, owner?.uri)}`);
  }
  const me: Owner = { pid: process.pid, started: startOf(process.pid) };
  try {
    write(file, me);
  } catch (error) {
    guard.close();
    throw error;
  }
  return {
    tell: (uri) => write(file, { ...me, uri }),
    release: () => {
      rmSync(file, { force: true });
      guard.close();
    },
  };
}
