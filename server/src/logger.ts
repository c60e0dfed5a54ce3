import { pino, type Logger } from 'pino';
import type { Environment } from './environment.ts';

/** The process's logger: lines of JSON. Nobody logs personal content (G7); there is nothing to hide here. */
export function createLogger(environment: Pick<Environment, 'logLevel'>): Logger {
  return pino({ level: environment.logLevel, base: null });
}
