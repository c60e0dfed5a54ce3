import { readFile } from 'node:fs/promises';
import { createAccountService } from '../src/account/account.service.ts';
import { theSystem } from '../src/chain/organisation-log.ts';
import type { Core } from '../src/core.ts';
import { machineClock, createCore, sharesOf } from '../src/create-core.ts';
import { parseEnvironment } from '../src/environment.ts';
import { keyFromCommand, keyIn } from '../src/seal/master-key.ts';
import { finishRotation, rotateMasterKey } from '../src/seal/rotate.ts';
import { beside } from './beside.ts';
import { choicesOf, runCommand, stop } from './command.ts';

/**
 * `npm run keys:rotate`: replaces the master key while servers run. Reads the same settings as the server; the key that is
 * there comes from these, the new one from a file or a command, never from the command line itself.
 */
const usage = `npm run keys:rotate -- --new-key-file BESTAND | --new-key-command OPDRACHT
npm run keys:rotate -- --finish --new-key-file BESTAND | --new-key-command OPDRACHT`;

const text = { type: 'string' } as const;
const values = choicesOf(
  { 'new-key-file': text, 'new-key-command': text, finish: { type: 'boolean', default: false } },
  usage,
);

async function newKey(): Promise<Buffer> {
  const { 'new-key-file': file, 'new-key-command': command } = values;
  if (command && !file) return keyFromCommand(command);
  if (!file) return stop(usage);
  return (
    keyIn(await readFile(file, 'utf8')) ?? stop(`In ${file} staat geen sleutel van 64 hexadecimale tekens.`)
  );
}

/** In the log of every organisation, before it is done: a crash leaves a line too many, never one too few. */
async function tellAll(core: Core, what: 'KEY_REPLACED' | 'OLD_KEY_ENDED'): Promise<void> {
  const account = await createAccountService(core);
  for (const organisationId of await account.organisations())
    await account.log.add(organisationId, theSystem('keys:rotate'), what);
}

async function main(): Promise<void> {
  const to = await newKey();
  const environment = await beside(parseEnvironment({ ...process.env, LOG_LEVEL: 'error', DEMO: '0' }));
  const core = await createCore(environment, machineClock, () => '');
  try {
    const shares = await sharesOf(environment, core.database);
    if (values.finish) {
      await tellAll(core, 'OLD_KEY_ENDED');
      const count = await finishRotation(core.database, shares, to);
      process.stdout.write(`De wissel is af: ${count} sleutels. De oude hoofdsleutel opent niets meer.\n`);
      return;
    }
    await tellAll(core, 'KEY_REPLACED');
    const count = await rotateMasterKey(core.database, shares, core.masterKey(), to);
    process.stdout.write(
      `${count} sleutels zijn opnieuw verpakt. Geef nu elke server de nieuwe hoofdsleutel en start die opnieuw.\n` +
        'Draaien ze allemaal weer? Dan: npm run keys:rotate -- --finish, met dezelfde nieuwe sleutel.\n',
    );
  } finally {
    await core.close();
  }
}

await runCommand(main);
