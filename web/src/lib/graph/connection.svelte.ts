/**
 * How this screen is connected. `connected`: as usual, or nothing needs a connection. `away`: the line is gone,
 * typing goes on. `back`: just returned, shown for a few seconds. `ended`: the session is over.
 */
export type ConnectionState = 'connected' | 'away' | 'back' | 'ended';

/** Milliseconds that a lost line is kept silent, so that a hiccup does not flash. */
const patience = 1_200;
/** Milliseconds that `back` is shown. */
const welcome = 4_000;

let state = $state<ConnectionState>('connected');
let timer: ReturnType<typeof setTimeout> | undefined;
let losing = false;
let slow = $state(false);

/** The one connection state of the page; read `connection.state` in a component. */
export const connection = {
  get state(): ConnectionState {
    return state;
  },
  /** True while the network refuses websockets: all works over HTTPS, what others do comes a little later. */
  get slow(): boolean {
    return slow;
  },
};

/** The network refuses websockets, or lets them through (again). */
export function networkRefusesSockets(refuses: boolean): void {
  slow = refuses;
}

/** The line went away. */
export function lineLost(): void {
  // Every failed retry tells it again; patience counts from the first.
  if (state === 'ended' || state === 'away' || losing) return;
  clearTimeout(timer);
  losing = true;
  timer = setTimeout(() => {
    losing = false;
    state = 'away';
  }, patience);
}

/** The line is there (again). */
export function lineFound(): void {
  if (losing) clearTimeout(timer);
  losing = false;
  if (state !== 'away') return;
  state = 'back';
  timer = setTimeout(() => (state = 'connected'), welcome);
}

/** The session is over: nothing comes back by itself. */
export function sessionEnded(): void {
  clearTimeout(timer);
  losing = false;
  state = 'ended';
}
