import { lineFound, lineLost, networkRefusesSockets } from './connection.svelte.ts';
import type { Ears } from './ears.ts';
import { followOverHttps } from './event-stream.ts';
import type { AnyOperation, Operation } from './operation.ts';
import { overHttps as carryOverHttps, type Way } from './post.ts';
import { asProblem, offlineProblem, problemFrom, problemOf, ProblemError, type Problem } from './problem.ts';
import { followBySocket, socketsComeThrough, whenSocketsAreRefused } from './socket.ts';

/** Between two looks whether the network lets websockets through by now, in milliseconds. */
const LOOK_AGAIN = 120_000;
const LONGEST_WAIT = 4_000;

/** What a subscription tells. Nothing is called any more after the returned function of `follow` was. */
export interface Listener<Data> {
  next(data: Data): void;
  /** Refused or ended with an error: nothing more will come. A lost line is no error: it is restored. */
  problem?(problem: Problem): void;
  /** The server ended it: nothing more will come. */
  complete?(): void;
}

/** What runs now and must move along when the way changes. */
interface Following {
  begin(): void;
  stop(): void;
}

let overHttps = false;
let looking: ReturnType<typeof setInterval> | undefined;
const followings = new Set<Following>();

whenSocketsAreRefused(() => {
  if (overHttps) return;
  travel(true);
  looking = setInterval(() => void lookAgain(), LOOK_AGAIN);
  window.addEventListener('online', lookAgain);
});

/** A phone that left the network that refuses. */
async function lookAgain(): Promise<void> {
  if (!overHttps || !(await socketsComeThrough()) || !overHttps) return;
  clearInterval(looking);
  window.removeEventListener('online', lookAgain);
  travel(false);
}

function travel(https: boolean): void {
  overHttps = https;
  networkRefusesSockets(https);
  for (const following of followings) {
    following.stop();
    following.begin();
  }
}

/**
 * Follows a subscription for as long as it takes: over lost lines, server restarts, sleeping phones and networks
 * without websockets. `variables` is asked again at every new connection, so that one continues after the last number
 * seen. Returns the function that stops it.
 */
export function follow<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: () => Variables,
  listener: Listener<Data>,
): () => void {
  return followOneWay(operation, variables, {
    heard(answer) {
      if (answer.errors?.length) listener.problem?.(problemFrom(answer.errors));
      else if (answer.data) listener.next(answer.data as Data);
    },
    refused: (problem) => listener.problem?.(problem),
    complete: () => listener.complete?.(),
  });
}

function followOneWay(operation: AnyOperation, variables: () => unknown, ears: Ears): () => void {
  let turn = 0;
  let stopWay = (): void => {};
  const following: Following = {
    begin() {
      const mine = ++turn;
      const still = (): boolean => mine === turn;
      const end = (tell: () => void): void => {
        if (!still()) return;
        followings.delete(following);
        tell();
      };
      stopWay = (overHttps ? followOverHttps : followBySocket)(operation, variables, {
        heard: (answer) => still() && ears.heard(answer),
        refused: (problem) => end(() => ears.refused(problem)),
        complete: () => end(() => ears.complete()),
      });
    },
    stop() {
      turn += 1;
      stopWay();
    },
  };
  followings.add(following);
  following.begin();
  return () => {
    followings.delete(following);
    following.stop();
  };
}

/**
 * The way that is followed: for what goes many times a minute, such as typing, and for what must come over however long
 * the line is lost. It is sent again then, so a change that goes this way is idempotent.
 */
export const overLine: Way = (operation, variables) =>
  overHttps ? sendOverHttps(operation, variables) : sendBySocket(operation, variables);

function sendBySocket<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
): Promise<Data> {
  return new Promise((resolve, reject) => {
    let answer: Data | undefined;
    let stopWay = (): void => {};
    let moved = false;
    const settled = (tell: () => void): void => {
      if (moved) return;
      followings.delete(sending);
      tell();
    };
    const sending: Following = {
      begin() {
        followings.delete(sending);
        sendOverHttps(operation, variables).then(resolve, reject);
      },
      stop() {
        moved = true;
        stopWay();
      },
    };
    followings.add(sending);
    stopWay = followBySocket(operation, () => variables, {
      heard({ data, errors }) {
        if (errors?.length)
          settled(() => void problemOf(errors).then((problem) => reject(new ProblemError(problem))));
        else answer = (data ?? undefined) as Data | undefined;
      },
      refused: (problem) => settled(() => reject(new ProblemError(problem))),
      complete: () =>
        settled(() => (answer === undefined ? reject(new ProblemError(offlineProblem())) : resolve(answer))),
    });
  });
}

async function sendOverHttps<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
): Promise<Data> {
  for (let failures = 0; ; failures += 1) {
    try {
      const data = await carryOverHttps(operation, variables);
      lineFound();
      return data;
    } catch (thrown) {
      if (asProblem(thrown).code !== 'OFFLINE') throw thrown;
      lineLost();
      await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_WAIT, 250 * 2 ** failures)));
    }
  }
}
