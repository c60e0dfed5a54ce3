import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * Takes the folder for this process. A lock whose owner is dead is stale and is taken over; a living owner is
 * named in the error, with the way to share its database.
 */
export function takeLock(dataDir: string): Lock {
  const file = join(dataDir, 'owner.json');
  const me: Owner = { pid: process.pid, started: startOf(process.pid) };
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, JSON.stringify(me));
      fsyncSync(handle);
      closeSync(handle);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw error;
      const owner = readOwner(file);
      if (owner && lives(owner)) {
        const uri = owner.socket
          ? ` Use its database with MONGODB_URI=mongodb://${encodeURIComponent(owner.socket)}/?directConnection=true`
          : '';
        throw new Error(`The data folder ${dataDir} is in use by process ${owner.pid}.${uri}`);
      }
      rmSync(file, { force: true });
    }
  }
  return {
    tell: (socket) => writeFileSync(file, JSON.stringify({ ...me, socket }), { mode: 0o600 }),
    release: () => rmSync(file, { force: true }),
  };
}
