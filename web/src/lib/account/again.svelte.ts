import { whenSignInIsAsked } from '../graph/post.ts';

/** What is waited for: called with whether somebody signed in again. */
let waiting = $state.raw<(done: boolean) => void>();
let asked: Promise<boolean> | undefined;

/** Whether this page asks to sign in again now. */
export const again = {
  get asked(): boolean {
    return waiting !== undefined;
  },
  /** Somebody signed in again, or did not want to. */
  answer(done: boolean): void {
    waiting?.(done);
    waiting = undefined;
    asked = undefined;
  },
};

/** All that asks for it at the same time waits for one sign-in. Returns the function that stops it. */
export function offerSignInAgain(): () => void {
  whenSignInIsAsked(() => (asked ??= new Promise((done) => (waiting = done))));
  return () => {
    whenSignInIsAsked(undefined);
    again.answer(false);
  };
}
