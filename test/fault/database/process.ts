import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A database in a process of its own. */
export type DatabaseProcess = { uri: string; pid: number; kill: () => Promise<void>; errors: string[] };

const child = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Starts the database on a folder and waits until it can be used. */
export async function startProcess(dataDir: string): Promise<DatabaseProcess> {
  const started = spawn(process.execPath, [child, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  started.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const exited = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  const uri = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    void exited.then(() => reject(new Error(`The database did not start: ${errors.join('')}`)));
  });
  return {
    uri,
    pid: started.pid!,
    errors,
    kill: async () => {
      started.kill('SIGKILL');
      await exited;
    },
  };
}
