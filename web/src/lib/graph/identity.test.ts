import { expect, it } from 'vitest';
import { newId } from './identity.ts';

it('makes identities that are UUIDs of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('carries the moment in its first 48 bits, so that later ones sort after earlier ones', () => {
  const before = Date.now();
  const moment = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16);
  expect(moment).toBeGreaterThanOrEqual(before);
  expect(moment).toBeLessThanOrEqual(Date.now());
});

it('never gives the same one twice', () => {
  expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
});
