import { clusterTime } from './commands/handshake.ts';
import type { Waiting } from './commands/read.ts';
import type { Engine, Holder, Steps } from './engine.ts';
import type { Session } from './sessions.ts';
import type { SlowThread } from './slow.ts';
import type { Doc } from './values.ts';
import type { Message } from './wire.ts';

/** A command that waits for its turn; `answer` is called after its writes are on disk. */
export type Job = {
  message: Message;
  connection: number;
  answer: (reply: Doc) => void;
  gone: () => boolean;
  /** When it gives up, in the engine's ticks; known from when it is looked at first. */
  deadline?: number | undefined;
  /** A command in parts that has begun. */
  begun?: Begun;
};

/** `over` when a turn with a part of it failed: what is left of it is not done any more. */
export type Begun = { steps: Steps<Doc>; settle: (reply: Doc) => Doc; over: boolean };

/** What became of a command, or of a part of it. */
export type Outcome =
  | { reply: Doc }
  | { waiting: Waiting; session: Session | undefined }
  | { parked: Holder }
  | { elsewhere: SlowThread | undefined }
  | { paused: true };

/** An answer that goes out when what it tells of is on disk. */
export type Answer = { job: Job; reply: Doc };

/** An answer with what every answer has. */
export function complete(engine: Engine, reply: Doc): Doc {
  if (!reply.has('ok')) reply.set('ok', 1);
  for (const [name, value] of clusterTime(engine)) reply.set(name, value);
  return reply;
}
