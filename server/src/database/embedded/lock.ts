import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The right to use a data folder. */
export type Lock = {
  /** Writes down where the owner listens, for who finds the folder taken. */
  tell: (socket: string) => void;
  release: () => void;
};

type Owner = { pid: number; started: string; socket?: string };

/** When a process started, so that another process with its old number is not taken for it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function lives({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
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
    guard.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return guard;
  } catch (error) {
    guard.close();
    if (/locked|busy/i.test((error as Error).message)) return undefined;
    throw error;
  }
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
    const uri = owner?.socket
      ? ` Use its database with MONGODB_URI=mongodb://${encodeURIComponent(owner.socket)}/?directConnection=true`
      : '';
    throw new Error(
      `The data folder ${dataDir} is in use by ${owner ? `process ${owner.pid}` : 'another process'}.${uri}`,
    );
  }
  const me: Owner = { pid: process.pid, started: startOf(process.pid) };
  const write = (facts: Owner): void => writeFileSync(file, JSON.stringify(facts), { mode: 0o600 });
  write(me);
  return {
    tell: (socket) => write({ ...me, socket }),
    release: () => {
      rmSync(file, { force: true });
      guard.close();
    },
  };
}
