import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectDatabase } from '../../server/src/database/connect.ts';
import { createTestClock, minutes } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import { readOutbox, tokenIn } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * A database of release 0.1.0 (commit 36b87e4 of this repository), written by that code as documents per collection, on
 * which this release starts. Its master key is of that database alone and opens nothing else.
 */

const { EJSON } = mongoose.mongo.BSON;

interface Release {
  masterKey: string;
  trajectId: string;
  planId: string;
  meetingId: string;
  collections: Record<string, { _id: unknown }[]>;
}

let release: Release;
let dataDir: string;
let server: TestServer;
const clock = createTestClock('2026-11-30T08:00:00.000Z');

/** A data folder as that release left it. */
async function folderOf({ collections, masterKey }: Release): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'regietafel-'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'master.key'), masterKey);
  const { connection, close } = await connectDatabase({ dataDir: folder });
  for (const [name, rows] of Object.entries(collections))
    await connection.getClient().db('regietafel').collection<{ _id: unknown }>(name).insertMany(rows);
  await close();
  return folder;
}

/** Someone who comes in by mail, as they do after an upgrade. */
async function signedIn(number: number): Promise<Person> {
  const organisationId = String(release.collections['organisations']?.[0]?._id);
  const email = `${organisationId}-${number}@voorbeeld.test`;
  const person = server.visitor();
  await person.get('mutation ($email: String!) { requestSignInMail(email: $email) }', { email });
  await server.app.services.account.settled();
  const mail = (await readOutbox(dataDir)).findLast(({ to }) => to === email);
  await person.get('mutation ($token: String!) { signInByLink(token: $token) { name } }', {
    token: tokenIn(mail),
  });
  return person;
}

beforeAll(async () => {
  const text = await readFile(join(import.meta.dirname, 'upgrade/release-0.1.0.json'), 'utf8');
  release = EJSON.parse(text, { relaxed: false }) as Release;
  dataDir = await folderOf(release);
  server = await startServer({ dataDir, clock });
});
afterAll(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('A database of release 0.1.0', () => {
  test('The regisseur comes in and reads the plan, its text and the meeting', async () => {
    const regisseur = await signedIn(3);
    const { plan } = await regisseur.get<{
      plan: { sections: { entries: { texts: { text: string }[] }[] }[] };
    }>(operations.plan, { id: release.planId });
    const texts = plan.sections.flatMap(({ entries }) => entries.flatMap((one) => one.texts));
    expect(texts.map(({ text }) => text)).toContain('Samen eten gaat goed.');
    const { meeting } = await regisseur.get<{ meeting: { place: string } }>(
      'query ($id: ID!) { meeting(id: $id) { place } }',
      { id: release.meetingId },
    );
    expect(meeting.place).toBe('De Brink');
  });

  test('and the level that was decided, and decides anew', async () => {
    const regisseur = await signedIn(3);
    const { traject } = await regisseur.get<{
      traject: { regie: { level: number }; people: { name: string }[] };
    }>('query ($id: ID!) { traject(id: $id) { regie { level } people { name } } }', {
      id: release.trajectId,
    });
    expect(traject.regie.level).toBe(3);
    expect(traject.people.map(({ name }) => name)).toContain('Anna Vermeer');
    const changed = await regisseur.get<{ changeRegieLevel: { regie: { level: number } } }>(
      operations.changeRegieLevel,
      {
        input: {
          trajectId: release.trajectId,
          expectedLevel: 3,
          level: 2,
          answers: [],
          heard: 'Het gezin vond dit goed.',
          motivation: 'Er is minder nodig.',
          deviates: true,
          mutationId: crypto.randomUUID(),
        },
      },
    );
    expect(changed.changeRegieLevel.regie.level).toBe(2);
  });

  test('Its accounts have a proof, and the administrator manages them', async () => {
    const rows = server.core.database.collection<{ proof?: string }>('accounts');
    const stored = await rows.find().sort({ $natural: 1 }).toArray();
    expect(stored.map(({ proof }) => typeof proof)).toEqual(stored.map(() => 'string'));
    const administrator = await signedIn(2);
    const { organisationAccounts } = await administrator.get<{
      organisationAccounts: { name: string; roles: string[] }[];
    }>('query { organisationAccounts { name roles } }');
    expect(organisationAccounts).toContainEqual({
      name: 'Ada Beheer',
      roles: ['PROFESSIONAL', 'ADMINISTRATOR', 'MANAGER'],
    });
  });

  test('Its access log is whole, and grows', async () => {
    const { accessLog } = server.app.services;
    const before = await accessLog.verifyChain(release.trajectId);
    expect(before).toMatchObject({ whole: true });
    expect(await accessLog.verifyAll()).toMatchObject({ broken: [] });
  });

  test('It is brought up to this release once: a second start changes nothing', async () => {
    const rows = () => server.core.database.collection('accounts').find().sort({ $natural: 1 }).toArray();
    const before = EJSON.stringify(await rows());
    await server.close();
    clock.advance(minutes(1));
    server = await startServer({ dataDir, clock });
    expect(EJSON.stringify(await rows())).toBe(before);
  });
});
