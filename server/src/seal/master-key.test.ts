import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore, machineClock, type RunningCore } from '../create-core.ts';
import { EnvironmentError, parseEnvironment } from '../environment.ts';

describe('The master key', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'regietafel-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const path = () => join(dataDir, 'master.key');
  const start = (variables: Record<string, string> = {}): Promise<RunningCore> =>
    createCore(
      parseEnvironment({ LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...variables }),
      machineClock,
      () => '',
    );
  const startOnce = async (variables: Record<string, string> = {}) => {
    const core = await start(variables);
    await core.keyring.create('owner');
    await core.close();
  };
  const sentenceOf = async (variables: Record<string, string> = {}): Promise<string> => {
    const error = await start(variables).then(
      (core) => core.close(),
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(EnvironmentError);
    return (error as EnvironmentError).faults.join(' ');
  };

  it('opens at a second start what was sealed at the first', async () => {
    await startOnce();
    await startOnce();
    expect(await readFile(path(), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that is lost stops the start, and none is made in its place', async () => {
    await startOnce();
    await rm(path());
    expect(await sentenceOf()).toContain('is weg');
    expect(await sentenceOf()).toContain('is weg');
  });

  it.each([
    ['empty', ''],
    ['cut off', 'abcdef'],
    ['damaged', 'z'.repeat(64)],
  ])('that is %s stops the start', async (_how, content) => {
    await startOnce();
    await writeFile(path(), content);
    expect(await sentenceOf()).toContain('geen hele sleutel');
  });

  it('of another database stops the start, from the file and from the setting', async () => {
    await startOnce();
    expect(await sentenceOf({ MASTER_KEY: 'ab'.repeat(32) })).toContain('MASTER_KEY is niet de sleutel');
    await writeFile(path(), 'cd'.repeat(32));
    expect(await sentenceOf()).toContain('is niet de sleutel van deze database');
  });

  it('is judged by the data keys in a database of before the check', async () => {
    await startOnce();
    const core = await start();
    await core.database.collection('key_check').deleteMany({});
    await core.close();
    expect(await sentenceOf({ MASTER_KEY: 'ab'.repeat(32) })).toContain('is niet de sleutel');
    await startOnce();
  });

  it('comes from a file of its own, which is never made', async () => {
    const file = join(dataDir, 'elsewhere.key');
    expect(await sentenceOf({ MASTER_KEY_FILE: file })).toContain('is er niet');
    await writeFile(file, `${'ef'.repeat(32)}\n`);
    await startOnce({ MASTER_KEY_FILE: file });
    await startOnce({ MASTER_KEY: 'ef'.repeat(32) });
    await writeFile(file, '');
    expect(await sentenceOf({ MASTER_KEY_FILE: file })).toContain('geen hele sleutel');
    await rm(file);
    expect(await sentenceOf({ MASTER_KEY_FILE: file })).toContain('is er niet');
  });

  it('comes from the command of a vault, whose failure is told without what it said', async () => {
    await startOnce({ MASTER_KEY_COMMAND: `echo ${'ab'.repeat(32)}` });
    await startOnce({ MASTER_KEY: 'ab'.repeat(32) });
    const failed = await sentenceOf({ MASTER_KEY_COMMAND: 'echo secret-word >&2; exit 3' });
    expect(failed).toContain('stopte met code 3');
    expect(failed).not.toContain('secret-word');
    const empty = await sentenceOf({ MASTER_KEY_COMMAND: 'echo not-a-key' });
    expect(empty).toContain('gaf geen sleutel');
    expect(empty).not.toContain('not-a-key');
    expect(await sentenceOf({ MASTER_KEY_COMMAND: `echo ${'cd'.repeat(32)}` })).toContain(
      'is niet de sleutel',
    );
  });
});
