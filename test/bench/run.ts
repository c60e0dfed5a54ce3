import { mkdir, writeFile } from 'node:fs/promises';
import { measureDatabase } from './database/database.ts';
import { measureBeside } from './database/beside.ts';
import { measureSoak } from './database/soak.ts';
import { measureKeystroke } from './keystroke/keystroke.ts';
import { measureLighthouse } from './lighthouse/lighthouse.ts';
import { measureLive } from './live/live.ts';
import { measureSteering } from './steering/steering.ts';
import { measureStorms } from './live/storms.ts';

/** `pnpm bench`: prints tables and writes them as JSON beside, in a folder that git ignores. */
const measurements: Record<string, () => Promise<Record<string, unknown>>> = {
  keystroke: measureKeystroke,
  live: measureLive,
  storms: measureStorms,
  database: measureDatabase,
  beside: measureBeside,
  steering: measureSteering,
  lighthouse: measureLighthouse,
};

/** Takes long, so it is only done when it is asked for: `pnpm bench soak --minutes=20`. */
const onlyWhenAsked: typeof measurements = {
  soak: measureSoak,
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const results: Record<string, unknown> = {};
for (const [name, measure] of Object.entries({ ...measurements, ...onlyWhenAsked })) {
  if (wanted.length > 0 ? !wanted.includes(name) : name in onlyWhenAsked) continue;
  console.log(`\n${name}`);
  results[name] = await measure();
}
const out = new URL('out/', import.meta.url);
await mkdir(out, { recursive: true });
await writeFile(new URL('results.json', out), JSON.stringify(results, null, 2));
