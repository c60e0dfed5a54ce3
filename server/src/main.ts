import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import { createCore, machineClock } from './create-core.ts';
import { prepareDataFolder } from './data-folder.ts';
import { loadDemo } from './demo-region.ts';
import { EnvironmentError, parseEnvironment, type Environment } from './environment.ts';
import { createMetrics } from './metrics.ts';
import { startTelemetry } from './telemetry.ts';
import { webPages } from './web-pages.ts';

/** The only file with side effects: reads the environment, opens the database, listens, and shuts down. */
async function main(): Promise<void> {
  const environment = parseEnvironment(process.env);
  const telemetry = environment.telemetry ? await startTelemetry() : null;
  await prepareDataFolder(environment);
  let origin = environment.publicOrigin ?? '';
  const core = await createCore(environment, machineClock, () => origin);
  const web = await webPages();
  const demo = await loadDemo(environment);
  const app = await createApp(core, { ...(web ? { web } : {}), ...(demo ? { demo: demo.routes } : {}) });
  await listen(app.http, environment);
  const metrics = environment.metricsPort ? createMetrics(app.http) : null;
  if (metrics) await listen(metrics, { ...environment, port: environment.metricsPort ?? 0 });
  const { port } = app.http.address() as AddressInfo;
  origin ||= `http://${environment.host === '0.0.0.0' ? '127.0.0.1' : environment.host}:${port}`;
  await demo?.seed(core, app);
  app.begin();

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    metrics?.close();
    await app.close();
    await core.close();
    // A collector that does not answer holds up no stop.
    await telemetry?.stop().catch(() => undefined);
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());

  // The start script waits for this line.
  process.stdout.write(`Regietafel luistert op ${origin}\n`);
}

function listen(http: import('node:http').Server, { port, host }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new EnvironmentError([`Poort ${port} is al in gebruik. Kies een andere met PORT=....`])
          : error,
      );
    });
    http.listen(port, host, resolve);
  });
}

main().catch((error: unknown) => {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
});
