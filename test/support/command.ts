import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended, and all that it said. */
export interface Ran {
  code: number;
  out: string;
}

/** Runs `npm run COMMAND -- words`. */
export type Command = (command: string, words?: string[], more?: Record<string, string>) => Promise<Ran>;

/** Runs a command as the README prints it, with the settings of a server on this data folder and `more`. */
export function npmRun(
  dataDir: string,
  command: string,
  words: string[] = [],
  more: Record<string, string> = {},
): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, DATA_DIR: dataDir, LOG_LEVEL: 'error', ...more };
  return new Promise((resolve) => {
    const asked = ['run', '--silent', command, '--', ...words];
    const child = execFile('npm', asked, { cwd: root, env }, (error, out, wrong) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out: `${out}${wrong}` }),
    );
    // Nobody is there to answer a question.
    child.stdin?.end();
  });
}
