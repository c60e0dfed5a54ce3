import type { App } from './app.ts';
import type { Core } from './core.ts';
import type { Environment } from './environment.ts';
import type { HttpOptions } from './graph/http.ts';

/** What the package `server/demo` exports. */
export interface Demo {
  /** Lets simulated participants join a meeting. */
  routes: NonNullable<HttpOptions['demo']>;
  /** Makes the demo region on an empty database, and lists its people. */
  seed(core: Core, app: App): Promise<void>;
}

/** The demo; undefined when it is off. Loaded by its address: where the demo is off, nothing of it is. */
export async function loadDemo({ demo: on }: Pick<Environment, 'demo'>): Promise<Demo | undefined> {
  if (!on) return undefined;
  const { demo } = (await import(new URL('../demo/src/index.ts', import.meta.url).href)) as { demo: Demo };
  return demo;
}
