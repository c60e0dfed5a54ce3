import { mkdir, writeFile } from 'node:fs/promises';
import { measureDatabase } from './database/database.ts';
import { measureKeystroke } from './keystroke/keystroke.ts';
import { measureLighthouse } from './lighthouse/lighthouse.ts';
import { measureLive } from './live/live.ts';

/** `pnpm bench`: prints tables and writes them as JSON beside, in a folder that git ignores. */
const measurements: Record<string, () => Promise<Record<string, unknown>>> = {
  keystroke: measureKeystroke,
  live: measureLive,
  database: measureDatabase,
  lighthouse: measureLighthouse,
};

const wanted = process.argv.slice(2);
const results: Record<string, unknown> = {};
for (const [name, measure] of Object.entries(measurements)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  results[name] = await measure();
}
const out = new URL('out/', import.meta.url);
await mkdir(out, { recursive: true });
await writeFile(new URL('results.json', out), JSON.stringify(results, null, 2));
