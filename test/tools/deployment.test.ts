import { readFileSync } from 'node:fs';
import { Deployment } from 'kubernetes-models/apps/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { settingNames } from '../../server/src/environment.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

type Manifest = { kind: string; spec: Record<string, unknown> };
const manifests = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one) => one.toJS() as Manifest);
const kinds = { Deployment, Service, PodDisruptionBudget } as const;

it('The manifests for Kubernetes fit its schemas, and a wrong one does not', () => {
  expect(manifests.map(({ kind }) => kind)).toEqual(['Deployment', 'Service', 'PodDisruptionBudget']);
  for (const manifest of manifests)
    new kinds[manifest.kind as keyof typeof kinds](manifest as never).validate();
  const wrong = { ...manifests[0], spec: { ...manifests[0]?.spec, replicas: 'two' } };
  expect(() => new Deployment(wrong as never).validate()).toThrow();
});

/** Names of environment variables in the manifests. */
const named = [...read('deploy/kubernetes.yaml').matchAll(/name: ([A-Z][A-Z_]+)\b/g)].map(
  ([, name]) => name ?? '',
);

it('The manifests set what the server reads', () => {
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(settingNames).toContain(name);
});

it('The compose file asks for a user of the database, and sets what the server reads', () => {
  const compose = parse(read('compose.yaml')) as {
    services: Record<string, { environment: Record<string, string>; read_only?: boolean }>;
  };
  const { regietafel, mongo } = compose.services;
  expect(regietafel?.environment['MONGODB_URI']).toMatch(/^mongodb:\/\/\w+:\$\{MONGO_PASSWORD/);
  expect(mongo?.environment['MONGO_INITDB_ROOT_PASSWORD']).toContain('MONGO_PASSWORD');
  expect(regietafel?.read_only).toBe(true);
  for (const name of Object.keys(regietafel?.environment ?? {})) expect(settingNames).toContain(name);
});

it('The table of settings in the README is whole', () => {
  const table = read('README.md').split('## Settings')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name ?? ''),
  );
  expect(rows.sort()).toEqual([...settingNames].sort());
});

it('publiccode.yml says what the standard asks for', () => {
  const code = parse(read('publiccode.yml')) as Record<string, never> & {
    description: Record<string, { shortDescription: string; longDescription: string; features: string[] }>;
    legal: { license: string };
    maintenance: { type: string; contacts: { name: string }[] };
    localisation: { localisationReady: boolean; availableLanguages: string[] };
  };
  for (const key of [
    'publiccodeYmlVersion',
    'name',
    'softwareVersion',
    'platforms',
    'developmentStatus',
    'softwareType',
  ])
    expect(code).toHaveProperty(key);
  expect(code.softwareVersion).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  expect(code.legal.license).toBe('EUPL-1.2');
  expect(['internal', 'contract', 'community', 'none']).toContain(code.maintenance.type);
  expect(code.maintenance.contacts.length).toBeGreaterThan(0);
  expect(typeof code.localisation.localisationReady).toBe('boolean');
  for (const { shortDescription, longDescription, features } of Object.values(code.description)) {
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    for (const feature of features) expect(feature.length).toBeLessThanOrEqual(100);
  }
});
