import * as Y from 'yjs';
import * as operations from '../operations.ts';
import { workingDay } from '../story-clock.ts';
import type { Goal, Value, Words } from '../story.types.ts';
import type { Cast } from './cast.ts';

/** The client id of someone in a plan, taken once. */
const clientIdOf = (cast: Cast, plan: string, by: string): Promise<number> => {
  const key = `${plan} ${cast.named(by)}`;
  const known = cast.clientIds.get(key);
  if (known) return known;
  const planId = cast.planOf(plan).id;
  const taken = cast
    .ask<{ takePen: { clientId: number } }>(cast.viewerOf(by), operations.takePen, { planId })
    .then(({ takePen }) => takePen.clientId);
  cast.clientIds.set(key, taken);
  return taken;
};

async function letters(cast: Cast, plan: string, by: string, textId: string, text: string): Promise<void> {
  const document = new Y.Doc();
  document.clientID = await clientIdOf(cast, plan, by);
  document.getText('t').insert(0, text);
  const update = Buffer.from(Y.encodeStateAsUpdate(document)).toString('base64');
  await cast.as(by, operations.writeText, {
    planId: cast.planOf(plan).id,
    textId,
    update,
    mutationId: cast.mutationId(),
  });
}

/** At home people choose to be seen: rows of their own they share, elsewhere they write along. */
async function chooseToBeSeen(
  cast: Cast,
  plan: string,
  by: string,
  section: string,
  entryId: string,
): Promise<void> {
  if (cast.atTable) return;
  const { id: planId, sections } = cast.planOf(plan);
  const { repeatable, speech } = sections.get(section) ?? {};
  await (repeatable && speech === 'OWN'
    ? cast.as(by, operations.shareEntry, { planId, entryId, shared: true, mutationId: cast.mutationId() })
    : cast.as(by, operations.writeAlong, {
        planId,
        sectionKey: section,
        along: true,
        mutationId: cast.mutationId(),
      }));
}

/** The row in which a plan looks back on a goal. Throws when the system wrote none over. */
async function rowAbout(cast: Cast, plan: string, section: string, goal: string): Promise<string> {
  const { plan: now } = await cast.ask<{
    plan: { sections: { key: string; entries: { id: string; texts: { text: string }[] }[] }[] };
  }>(cast.viewerOf('regisseur'), operations.planNow, { id: cast.planOf(plan).id });
  const rows = now.sections.find(({ key }) => key === section)?.entries ?? [];
  const row = rows.find(({ texts }) => texts.some(({ text }) => text === goal));
  if (!row) throw new Error(`The story of ${cast.household.key} looks back on no goal "${goal}".`);
  return row.id;
}

/** The row to write in, added when the section has rows. */
const entryOf = async (
  cast: Cast,
  plan: string,
  { section, by, speaker, about }: Pick<Words, 'section' | 'by' | 'speaker' | 'about'>,
): Promise<string> => {
  const { id: planId, sections } = cast.planOf(plan);
  if (about !== undefined) return rowAbout(cast, plan, section, about);
  if (!sections.get(section)?.repeatable) return `main:${section}`;
  const entryId = cast.random.uuid();
  const speakerId = speaker === undefined ? undefined : cast.idOf(speaker);
  const input = { planId, sectionKey: section, entryId, speakerId, mutationId: cast.mutationId() };
  await cast.as(by, operations.addEntry, input);
  return entryId;
};

/** Answers of someone to the questions of a row, each on its way. */
export const answered = (
  cast: Cast,
  plan: string,
  by: string,
  entryId: string,
  values: Record<string, Value> = {},
) =>
  Object.entries(values).map(([fieldKey, { date, people, ...value }]) =>
    cast.as(by, operations.answer, {
      planId: cast.planOf(plan).id,
      entryId,
      fieldKey,
      ...value,
      ...(date ? { date: workingDay(cast.now, date.daysAgo) } : {}),
      ...(people ? { personIds: people.map(cast.idOf) } : {}),
      mutationId: cast.mutationId(),
    }),
  );

/** Entries one after another, for their order; their fields at once. */
export async function write(cast: Cast, plan: string, words: Words[]): Promise<void> {
  const rows: Promise<unknown>[] = [];
  for (const one of words) {
    const { section, by, texts, values } = one;
    const entryId = await entryOf(cast, plan, one);
    await chooseToBeSeen(cast, plan, by, section, entryId);
    rows.push(
      ...Object.entries(texts).map(([field, text]) => letters(cast, plan, by, `${entryId}/${field}`, text)),
      ...answered(cast, plan, by, entryId, values),
    );
    await agreeOn(cast, cast.planOf(plan).id, { by, goalId: entryId, todo: one.todo ?? [] });
  }
  await Promise.all(rows);
}

/** Who does what by when, in a row. */
async function agreeOn(
  cast: Cast,
  planId: string,
  { by, goalId, todo }: { by: string; goalId: string; todo: Goal['todo'] },
): Promise<void> {
  for (const { key, what, owner, due } of todo) {
    const actionId = cast.random.uuid();
    if (key) cast.actions.set(key, actionId);
    const action = {
      planId,
      goalId,
      actionId,
      what,
      ownerId: cast.idOf(owner),
      due: workingDay(cast.now, due),
    };
    await cast.as(by, operations.setAction, { ...action, mutationId: cast.mutationId() });
  }
}

/** Goals with who does what by when. */
export async function addGoals(cast: Cast, plan: string, goals: Goal[], section = 'goals'): Promise<void> {
  const planId = cast.planOf(plan).id;
  for (const { by, goal, actions: how, helps, known, todo } of goals) {
    const goalId = await entryOf(cast, plan, { section, by });
    await chooseToBeSeen(cast, plan, by, section, goalId);
    const texts = { goal, ...(how ? { actions: how } : {}), 'who-helps': helps, 'how-we-know': known };
    await Promise.all(
      Object.entries(texts).map(([field, text]) => letters(cast, plan, by, `${goalId}/${field}`, text)),
    );
    await agreeOn(cast, planId, { by, goalId, todo });
  }
}
