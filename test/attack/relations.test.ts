import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * Who reads what, by kind of content and by relation: `relation-table.md` beside
 * `access-table.md`, which goes by operation and role. `WRITE_ACCESS_TABLE=1` writes it; its difference is policy.
 */

/** The mother is in every audience; the grandmother is invited to the running meeting. */
const relations = [
  'in audience',
  'in household',
  'child',
  'invited',
  'in traject',
  'former',
  'guest',
  'regisseur',
] as const;
type Relation = (typeof relations)[number];

const doing = {
  planMeeting: 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }',
  start: 'mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }',
  join: 'mutation ($code: String!, $name: String!) { joinByCode(code: $code, name: $name) { meetingId } }',
  remove: 'mutation ($id: ID!) { removePerson(personId: $id) }',
  change: 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }',
  signal: 'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }',
  startOwn: 'mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }',
};

let server: TestServer;
let traject: TestTraject;
let people: Record<Relation, Person>;
const ids = {
  table: randomUUID(),
  plan: randomUUID(),
  common: randomUUID(),
  safety: randomUUID(),
  own: randomUUID(),
  meeting: randomUUID(),
  separate: randomUUID(),
  words: '',
};

async function meet(meetingId: string, planId: string, personIds: string[]): Promise<void> {
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  const about = { kind: 'STARTOVERLEG', startsAt, minutes: 60, place: 'Blijfhuis Kanarie' };
  await traject.regisseur.get(doing.planMeeting, {
    input: { trajectId: traject.id, meetingId, planId, personIds, ...about },
  });
}

/** Contents of every kind, of which only the mother and, where the kind says so, the regisseur is the audience. */
async function fill(mother: Person, motherId: string): Promise<void> {
  const lead = traject.regisseur;
  const start = (planId: string, formId: string, readers?: string[]) =>
    lead.get(operations.startPlan, {
      input: { trajectId: traject.id, formId, planId, ...(readers ? { readers } : {}) },
    });
  await start(ids.common, 'support-plan.wij');
  await start(ids.table, 'support-plan.wij', [motherId]);
  await start(ids.plan, 'support-plan.wij', [motherId]);
  await start(ids.safety, 'safety-plan.wij', [motherId]);
  await mother.get(doing.startOwn, {
    input: { trajectId: traject.id, formId: 'safety-agreements-adult.ik', planId: ids.own },
  });
  ids.words = await (await handOf(mother, ids.common)).row('concerns', { what: 'Ik slaap slecht' });
  await mother.get(doing.change, {
    input: { personId: motherId, address: 'Schuilstraat 1', visibleTo: ['PROFESSIONAL'] },
  });
  await mother.get(doing.signal, {
    input: { trajectId: traject.id, words: '', lifeThreatening: false, mutationId: randomUUID() },
  });
  await meet(ids.separate, ids.plan, [motherId]);
  await meet(ids.meeting, ids.table, [motherId, traject.network.id]);
}

beforeAll(async () => {
  server = await startServer();
  const region = await makeRegion(server);
  traject = await region.traject();
  const [mother, father] = traject.household;
  await fill(mother!.person, mother!.id);
  const former = await region.account('Dirk Collega', ['PROFESSIONAL']);
  const { addPerson } = await traject.regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
    input: {
      trajectId: traject.id,
      side: 'PROFESSIONAL',
      accountId: former.accountId,
      relation: 'wijkcoach',
    },
  });
  await traject.regisseur.get(doing.remove, { id: addPerson.id });
  const { startMeeting } = await traject.regisseur.get<{ startMeeting: { code: string } }>(doing.start, {
    id: ids.meeting,
  });
  const guest = server.visitor();
  await guest.get(doing.join, { code: startMeeting.code, name: 'Oom Jan' });
  people = {
    'in audience': mother!.person,
    'in household': father!.person,
    child: await region.sessionOf(traject.id, traject.child.id),
    invited: traject.network.person,
    'in traject': traject.professional.person,
    former: former.person,
    guest,
    regisseur: traject.regisseur,
  };
}, 180_000);
afterAll(() => server.close());

/** How each kind is asked for, and what is in the answer of who reads it. */
function kindsOfContent(): Record<string, { query: string; id: string; shows: string }> {
  const plan = 'query ($id: ID!) { plan(id: $id) { id sections { entries { id } } } }';
  const of = (fields: string) => `query ($id: ID!) { traject(id: $id) { ${fields} } }`;
  const { id } = traject;
  return {
    'plan with chosen readers': { query: plan, id: ids.plan, shows: ids.plan },
    'the same, in a list': { query: of('plans { id }'), id, shows: ids.plan },
    'plan with chosen readers, while its meeting runs': { query: plan, id: ids.table, shows: ids.table },
    'plan for which nobody chose': { query: plan, id: ids.common, shows: ids.common },
    'own words before the meeting': { query: plan, id: ids.common, shows: ids.words },
    'safety plan': { query: plan, id: ids.safety, shows: ids.safety },
    'safety plan, in a list': { query: of('plans { id }'), id, shows: ids.safety },
    'safety agreements': { query: plan, id: ids.own, shows: ids.own },
    'separate meeting': {
      query: 'query ($id: ID!) { meeting(id: $id) { id } }',
      id: ids.separate,
      shows: ids.separate,
    },
    'separate meeting, in a list': { query: of('meetings { id }'), id, shows: ids.separate },
    'line of a meeting on the timeline': { query: of('timeline { kind }'), id, shows: 'MEETING_PLANNED' },
    'line of a meeting in the access log': {
      query: 'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
      id,
      shows: 'MEETING_PLANNED',
    },
    'line of a plan in the access log': {
      query: 'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
      id,
      shows: 'PLAN_STARTED',
    },
    signal: { query: of('safetySignals { id }'), id, shows: '"id"' },
    'what waits for the regisseur': { query: of('obligations { kind }'), id, shows: 'SAFETY_SIGNAL' },
    'contact datum for professionals': {
      query: of('people { contact { address } }'),
      id,
      shows: 'Schuilstraat',
    },
    'who takes part': { query: of('people { id }'), id, shows: traject.household[0]!.id },
  };
}

const file = new URL('relation-table.md', import.meta.url);

test('Every kind of content is read in every relation as the table says', async () => {
  const rows: string[][] = [];
  for (const [name, { query, id, shows }] of Object.entries(kindsOfContent())) {
    const cells = [name];
    for (const relation of relations) {
      const { data, errors } = await people[relation].ask<unknown>(query, { id });
      const code = errors?.[0]?.extensions?.['code'];
      const marks: Record<string, string> = { UNAUTHENTICATED: '401', FORBIDDEN: '403', NOT_FOUND: '404' };
      const refused = marks[String(code)] ?? String(code);
      cells.push(errors ? refused : JSON.stringify(data).includes(shows) ? 'reads' : 'nothing');
    }
    rows.push(cells);
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['content', ...relations];
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  if (process.env['WRITE_ACCESS_TABLE']) await writeFile(file, `${introduction}${table.join('\n')}\n`);
  const kept = (await readFile(file, 'utf8')).split('\n').filter((one) => one.startsWith('|'));
  const bare = (lines: string[]) =>
    lines
      .filter((one) => !/^\|[\s:|-]+\|$/.test(one))
      .map((one) => one.split('|').map((cell) => cell.trim()));
  expect(bare(kept)).toEqual(bare(table));
});

const introduction = `# Who reads what, by relation

Every kind of content, for every relation to it, in one traject with a running meeting. \`relations.test.ts\` asks each cell
over real HTTP. The mother is in the audience of everything here; the grandmother is invited to the running meeting; a
former professional was taken out; a guest came by code and waits. \`reads\`: it is in the answer. \`nothing\`: the answer is
the one of a traject without it; a signal and what waits for the regisseur are not told back to who sent it. \`401\`, \`403\`, \`404\`: refused, as in \`access-table.md\`.

`;
