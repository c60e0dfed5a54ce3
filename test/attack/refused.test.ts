import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* What is refused is in the access log of the organisation, and its privacy officer reads that (NEN 7513), over real HTTP. */

let server: TestServer;
let region: Region;
let traject: TestTraject;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  traject = await region.traject();
}, 180_000);
afterAll(() => server.close());

const overview = `accessLogOverview { anchoredAt lastCheck { chains lines broken { chain } } refused { who role right } }`;

test('A refusal is told to the privacy officer once, whether it exists or not, and to no household', async () => {
  const { person: officer } = await region.account('Pia Privacy', ['PRIVACY_OFFICER']);
  const { person: stranger } = await region.account('Sander Nieuwsgierig', ['PROFESSIONAL']);
  const read = 'query ($id: ID!) { traject(id: $id) { id } }';
  for (const id of [traject.id, traject.id, 'does-not-exist']) await stranger.ask(read, { id });
  await traject.household[0]!.person.ask('{ obligations { id } }', {});
  const told = await officer.get<{ accessLogOverview: { refused: object[] } }>(`{ ${overview} }`);
  const who = { who: 'Sander Nieuwsgierig', role: 'maatschappelijk werker', right: 'TRAJECT_READ' };
  expect(told.accessLogOverview.refused).toEqual([
    { who: '', role: 'huishouden of netwerk', right: 'STEERING' },
    who,
    who,
  ]);
  const { accessLog } = await traject.household[0]!.person.get<{ accessLog: { who: string }[] }>(
    'query ($id: ID!) { accessLog(trajectId: $id) { who } }',
    { id: traject.id },
  );
  expect(accessLog.map(({ who: name }) => name)).not.toContain('Sander Nieuwsgierig');
});

test('The privacy officer checks the chains of the own organisation, and sees that a line was changed', async () => {
  const { person: officer } = await region.account('Pim Privacy', ['PRIVACY_OFFICER']);
  const check = async () => {
    const { checkAccessLog } = await officer.get<{
      checkAccessLog: { lastCheck: { chains: number; broken: { chain: string }[] } };
    }>('mutation { checkAccessLog { lastCheck { chains broken { chain } } } }');
    return checkAccessLog.lastCheck;
  };
  const before = await check();
  expect(before.broken).toEqual([]);
  expect(before.chains).toBeGreaterThanOrEqual(2);
  await server.core.database
    .collection<{ _id: string }>('access_lines')
    .updateOne({ _id: `${traject.id}:1` }, { $set: { at: new Date(0) } });
  expect((await check()).broken).toEqual([{ chain: traject.id }]);
});
