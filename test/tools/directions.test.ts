import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The configuration of the check itself, which has no types. */
const {
  default: { forbidden },
  checkOrder,
  neighbours,
} = (await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href)) as {
  default: { forbidden: object[] };
  checkOrder(listed: Record<string, string[]>): void;
  neighbours: Record<string, string[]>;
};

let house: string;

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'regietafel-house-'));
});
afterEach(() => rm(house, { recursive: true, force: true }));

/** Builds a small house of these files under server/src, and returns the names of the rules that it breaks. */
async function brokenBy(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(house, 'server/src', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const { output } = await cruise(['server/src'], {
    baseDir: house,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
  } as Parameters<typeof cruise>[1]);
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))].sort();
}

/** The module that a file of server/src belongs to. */
const moduleOf = (file: string): string => file.split('/')[2]!;

const service = 'export interface Service { do(): void }\n';

describe('The directions of the house', () => {
  it('let a module know a neighbour that stands before it, and the ground', async () => {
    const broken = await brokenBy({
      'errors.ts': 'export const fail = () => undefined;\n',
      'plan/plan.service.ts': service,
      'meeting/meeting.service.ts':
        "import { fail } from '../errors.ts';\nimport type { Service } from '../plan/plan.service.ts';\nexport type Meeting = Service & { fail: typeof fail };\n",
    });
    expect(broken).toEqual([]);
  });

  it.each([
    {
      what: 'a module that stands after it, in a type only',
      rule: 'neighbours-of-plan',
      files: {
        'meeting/meeting.service.ts': service,
        'plan/plan.service.ts':
          "import type { Service } from '../meeting/meeting.service.ts';\nexport type Plan = Service;\n",
      },
    },
    {
      what: 'a neighbour that is not listed',
      rule: 'neighbours-of-safety',
      files: {
        'regie/regie.service.ts': service,
        'safety/safety.service.ts':
          "import type { Service } from '../regie/regie.service.ts';\nexport type Safety = Service;\n",
      },
    },
    {
      what: 'the gate, from a service',
      rule: 'neighbours-of-plan',
      files: {
        'graph/context.ts': service,
        'plan/plan.service.ts':
          "import type { Service } from '../graph/context.ts';\nexport type Plan = Service;\n",
      },
    },
    {
      what: "another module's resolver",
      rule: 'resolvers-are-apart',
      files: {
        'plan/plan.resolver.ts': 'export const planResolvers = {};\n',
        'meeting/meeting.resolver.ts':
          "import { planResolvers } from '../plan/plan.resolver.ts';\nexport const meetingResolvers = planResolvers;\n",
      },
    },
    {
      what: 'a module that is not listed at all',
      rule: 'module-is-listed',
      files: {
        'attic/attic.service.ts': service,
        'app.ts': "import type { Service } from './attic/attic.service.ts';\nexport type App = Service;\n",
      },
    },
  ])('refuse $what', async ({ rule, files }) => {
    expect(await brokenBy(files)).toContain(rule);
  });

  it('refuse two modules that know each other', async () => {
    const broken = await brokenBy({
      'regie/regie.service.ts':
        "import type { Safety } from '../safety/safety.service.ts';\nexport type Regie = { safety: Safety };\n",
      'safety/safety.service.ts':
        "import type { Regie } from '../regie/regie.service.ts';\nexport type Safety = { regie: Regie };\n",
    });
    expect(broken).toEqual(expect.arrayContaining(['neighbours-of-regie', 'neighbours-of-safety']));
  });

  it('list no module before one of its neighbours, so that there is no circle', () => {
    expect(() => checkOrder(neighbours)).not.toThrow();
    expect(() => checkOrder({ plan: ['meeting'], meeting: ['plan'] })).toThrow('plan stands before');
  });

  it('list no neighbour that the module does not know, so that the list says how it is', async () => {
    const root = join(import.meta.dirname, '../..');
    const files = globSync('server/src/*/**/*.ts', { cwd: root }).filter(
      (file) => !/\.(test|testing|resolver)\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(300);
    const known = new Set<string>();
    for (const file of files) {
      const { importedFiles } = ts.preProcessFile(await readFile(join(root, file), 'utf8'));
      for (const { fileName } of importedFiles.filter((one) => one.fileName.startsWith('.')))
        known.add(`${moduleOf(file)} knows ${moduleOf(join(dirname(file), fileName))}`);
    }
    const anyModule = new Set(['core', 'access', 'log', 'seal']);
    const listed = Object.entries(neighbours).flatMap(([module, knows]) =>
      module === 'core'
        ? []
        : knows.filter((one) => !anyModule.has(one)).map((one) => `${module} knows ${one}`),
    );
    expect(listed.length).toBeGreaterThan(60);
    expect(listed.filter((one) => !known.has(one))).toEqual([]);
  });
});
