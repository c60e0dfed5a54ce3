import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDataFolder } from './data-folder.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-folder-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('The data folder', () => {
  it('is made with all folders above it, for its owner only, and may be there already', async () => {
    const dataDir = join(folder, 'a', 'b');
    await prepareDataFolder({ dataDir });
    await prepareDataFolder({ dataDir });
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
  });

  it('is refused in one sentence when a file is in the way', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(prepareDataFolder({ dataDir: file })).rejects.toThrow(
      `We kunnen niets bewaren in ${file}: er staat al een bestand met die naam.`,
    );
    await expect(prepareDataFolder({ dataDir: join(file, 'under') })).rejects.toThrow(
      'een deel van het pad is een bestand',
    );
  });
});
