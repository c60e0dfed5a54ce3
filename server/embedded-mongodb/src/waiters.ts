import type { Waiting } from './commands/read.ts';
import type { Engine, Holder } from './engine.ts';
import { failure, isMongoError } from './errors.ts';
import { complete, type Job } from './job.ts';
import { errorReply, storageError } from './replies.ts';
import type { Doc } from './values.ts';

/** Commands that wait: for news of a change stream, or for the end of a transaction. */
export type Waiters = {
  /** Answers a command when there is news, or when its time is over. */
  forNews: (job: Job, waiting: Waiting) => void;
  /** Looks whether there is news for those who wait for it. */
  tellNews: () => void;
  /** Waits for the end of a transaction, and not longer than the command said (`maxTimeMS`); then it is done again. */
  forTransaction: (job: Job, holder: Holder) => void;
};

/** Makes the waiting commands of an engine; `again` puts one back in the queue. */
export function createWaiters(engine: Engine, again: (job: Job) => void): Waiters {
  const listening = new Set<() => void>();
  const look = (waiting: Waiting): Doc => {
    try {
      return waiting.again();
    } catch (error) {
      return errorReply(isMongoError(error) ? error : storageError(error));
    }
  };

  const forNews = (job: Job, waiting: Waiting): void => {
    const done = (): void => {
      clearTimeout(timer);
      listening.delete(listen);
    };
    const listen = (): void => {
      if (job.gone()) return done();
      const reply = look(waiting);
      if (reply.get('ok') !== 0 && waiting.empty(reply)) return;
      done();
      job.answer(complete(engine, reply));
    };
    const timer = setTimeout(() => {
      done();
      if (!job.gone()) job.answer(complete(engine, look(waiting)));
    }, waiting.waitMs);
    listening.add(listen);
  };

  const forTransaction = (job: Job, holder: Holder): void => {
    let over = false;
    const expire = (): void => {
      over = true;
      const reply = errorReply(failure(50, 'operation exceeded time limit'));
      if (!job.gone()) job.answer(complete(engine, reply));
    };
    const left = job.deadline === undefined ? undefined : Math.max(0, job.deadline - engine.ticks());
    const timer = left === undefined ? undefined : setTimeout(expire, left);
    holder.waiting.push(() => {
      clearTimeout(timer);
      if (!over && !job.begun?.over) again(job);
    });
  };

  return {
    forNews,
    tellNews: () => {
      for (const listen of [...listening]) listen();
    },
    forTransaction,
  };
}
