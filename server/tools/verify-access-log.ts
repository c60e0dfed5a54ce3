import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAnchoring } from '../src/access-log/anchoring.ts';
import { createChain } from '../src/chain/chain.ts';
import { createCore, machineClock } from '../src/create-core.ts';
import { parseEnvironment } from '../src/environment.ts';
import { beside } from './beside.ts';
import { choicesOf, runCommand } from './command.ts';

/**
 * `npm run access-log:verify`: checks every chain of the access log, against the anchors too. Reads the same settings as
 * the server. `--anchors FILE`: what the address of ACCESS_LOG_ANCHORS received. Ends with 1 when something does not fit.
 */
const { anchors: file } = choicesOf(
  { anchors: { type: 'string' } },
  'npm run access-log:verify -- [--anchors BESTAND]',
);

const sentences = {
  LINE_MISSING: 'er is een regel weg',
  LINE_CHANGED: 'een regel is veranderd',
  END_MISSING: 'er zijn regels aan het eind weg',
  END_CHANGED: 'het einde is veranderd',
  NOT_AS_ANCHORED: 'dit is niet wat buiten de database bewaard is',
} as const;

await runCommand(async () => {
  const environment = await beside(parseEnvironment({ ...process.env, LOG_LEVEL: 'error', DEMO: '0' }));
  const core = await createCore(environment, machineClock, () => '');
  try {
    const anchoring = createAnchoring(core, await createChain(core));
    const lines = file ? createInterface({ input: createReadStream(file) }) : undefined;
    const { chains, lines: count, broken, anchoredAt } = await anchoring.verifyAll(undefined, lines);
    for (const { chain, at, reason } of broken)
      process.stdout.write(`${chain}: vanaf regel ${at} klopt het niet: ${sentences[reason]}.\n`);
    const kept = anchoredAt
      ? `Laatst buiten de database bewaard: ${anchoredAt.toISOString()}.`
      : 'Niets is buiten de database bewaard.';
    process.stdout.write(`${chains} ketens, ${count} regels, ${broken.length} die niet kloppen. ${kept}\n`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    await core.close();
  }
});
