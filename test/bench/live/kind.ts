import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What somebody in a meeting hears of. */
export interface Heard {
  /** The letters of a change came. */
  letters(n: number): void;
  /** An own change was answered: it is on disk, where the server stores. */
  answered(n: number): void;
}

/** Somebody in a meeting, on a socket of their own. */
export interface Participant {
  /** Types the letters of change `n` in the `lane`th of their own texts. */
  type(n: number, lane: number): void;
  leave(): void;
}

/** A server in a process of its own. */
export interface Served {
  /** Somebody comes into meeting `room` as its `place`th person. */
  join(room: number, place: number, heard: Heard): Promise<Participant>;
  /** Processor time of the server with all its threads so far, microseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** A server to measure. `rooms` meetings of `people` each. */
export interface Kind {
  name: string;
  start(rooms: number, people: number): Promise<Served>;
}

/** A script in a process of its own. */
export interface Script<Told> {
  told: Told;
  /** Processor time so far, microseconds. */
  cpu(): Promise<number>;
  /** Bytes that its main thread holds when everything that can go is gone. */
  memory(): Promise<number>;
  /** Milliseconds (p99) that its main thread was late since this was asked before. */
  late(): Promise<number>;
  stop(): Promise<void>;
}

/** Forks a script that tells where it listens, answers `cpu` and, where they are asked, `memory` and `late`, and ends at `stop`. */
export async function serve<Told>(script: URL, args: string[]): Promise<Script<Told>> {
  const child: ChildProcess = fork(script, args, { execArgv: ['--expose-gc'] });
  const ended = once(child, 'exit');
  const told = await new Promise<Told>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Told));
    child.once('exit', (code) => reject(new Error(`${script.pathname} ended with ${code}`)));
  });
  const ask = async (what: 'cpu' | 'memory' | 'late'): Promise<number> => {
    const answer = once(child, 'message');
    child.send(what);
    return ((await answer) as [number])[0];
  };
  return {
    told,
    cpu: () => ask('cpu'),
    memory: () => ask('memory'),
    late: () => ask('late'),
    async stop() {
      child.send('stop');
      await ended;
    },
  };
}
