import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { root, say } from './steps.mjs';

/** Longer than the server itself takes to say goodbye and stop. */
const patience = 5000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const listening = /^Regietafel luistert op (\S+)$/;

/**
 * Starts the server. It gets a process group of its own, so that Ctrl-C, which terminals send to everyone at once,
 * reaches it exactly one time: from here. `ready` gets its address when it can be used.
 * Gives `ended`, the exit code when it stopped, and `stop(signal)`.
 */
export function startServer(node, args, environment = {}, ready = () => undefined) {
  const child = spawn(node, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const address = listening.exec(line)?.[1];
    if (address) ready(address);
    else say(line);
  });
  let stopping;
  const stop = (signal = 'SIGTERM') => {
    if (stopping || child.exitCode !== null) return;
    stopping = setTimeout(() => {
      say('De server stopt niet. We breken hem af; wat bevestigd was, is bewaard.');
      child.kill('SIGKILL');
    }, patience);
    child.kill(signal);
  };
  const ended = new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => {
      clearTimeout(stopping);
      done(code ?? 128 + constants.signals[signal]);
    });
  });
  return { ended, stop };
}

/** Passes Ctrl-C and its kin on until the server has stopped; gives its exit code, 0 when it stopped because of that. */
export async function untilStopped(server) {
  let asked = false;
  const onSignal = (signal) => {
    asked = true;
    server.stop(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    const code = await server.ended;
    return asked && code !== 128 + constants.signals.SIGKILL ? 0 : code;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}
