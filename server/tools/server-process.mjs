import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root, say } from './steps.mjs';

/** Longer than the server itself takes to say goodbye and stop. */
const patience = 5000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a server until it ends and gives its exit code. The server gets a process group of its own, so that Ctrl-C,
 * which terminals send to everyone at once, reaches it exactly one time: from here.
 */
export function runServer(command, args, environment) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    let stopping;
    const stop = (signal) => {
      if (stopping) return;
      stopping = setTimeout(() => {
        say('De server stopt niet. We breken hem af; wat bevestigd was, is bewaard.');
        child.kill('SIGKILL');
      }, patience);
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, stop);
    child.once('error', failed);
    child.once('close', (code, signal) => {
      clearTimeout(stopping);
      for (const each of signals) process.off(each, stop);
      // A server that stopped because we asked it to did well.
      if (stopping && signal !== 'SIGKILL') return done(0);
      done(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
