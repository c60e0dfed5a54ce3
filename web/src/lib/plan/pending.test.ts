import { positionBetween } from '@regietafel/schema/input/position.ts';
import { expect, test } from 'vitest';
import { addPoint, isFull, linesOf, pathOf, type Line } from './drawing.ts';
import { actionsFor, answersTo, entriesIn, isAway, isOpen, type Known } from './pending.ts';
import type { Change, Entry, PendingChange } from './plan.types.ts';
import { byPosition, positionAfterMove } from './position.ts';

const entry = (id: string, position: string, more: Partial<Entry> = {}): Entry => ({
  id,
  sectionKey: 'reason',
  position,
  speakerId: 'anna',
  speakerName: 'Anna',
  hat: null,
  writtenById: null,
  writtenByName: null,
  beforehand: false,
  shared: true,
  live: false,
  covered: false,
  coveredWords: [],
  folded: false,
  answers: [],
  ...more,
});

let count = 0;
const pending = (change: Change): PendingChange => ({ mutationId: `m${++count}`, change, seq: null });

const known = (entries: Entry[], changes: Change[] = [], gone: Entry[] = []): Known => ({
  entries,
  pending: changes.map(pending),
  viewerId: 'anna',
  nameOf: (id) => (id === 'anna' ? 'Anna' : id === 'oma' ? 'Oma' : null),
  wasHere: (id) => gone.find((one) => one.id === id),
});

const ids = (entries: Entry[]): string[] => entries.map(({ id }) => id);

test('a row that was added here stands at the end before the server has answered', () => {
  const shown = entriesIn(
    'reason',
    known([entry('a', 'V')], [{ kind: 'addEntry', entryId: 'b', sectionKey: 'reason', speakerId: 'oma' }]),
  );
  expect(ids(shown)).toEqual(['a', 'b']);
  expect(shown[1]).toMatchObject({ speakerName: 'Oma', writtenById: 'anna', writtenByName: 'Anna' });
});

test('a row that came back from the server is not there twice', () => {
  const change: Change = { kind: 'addEntry', entryId: 'a', sectionKey: 'reason', speakerId: 'anna' };
  expect(ids(entriesIn('reason', known([entry('a', 'V')], [change])))).toEqual(['a']);
});

test('a row that is removed and put back without a connection is there', () => {
  const a = entry('a', 'V');
  const changes: Change[] = [
    { kind: 'removeEntry', entryId: 'a' },
    { kind: 'restoreEntry', entryId: 'a' },
  ];
  expect(ids(entriesIn('reason', known([a], changes.slice(0, 1), [a])))).toEqual([]);
  expect(ids(entriesIn('reason', known([a], changes, [a])))).toEqual(['a']);
  expect(ids(entriesIn('reason', known([], changes.slice(1), [a])))).toEqual(['a']);
});

test('an own answer stands before what the server had; another person keeps hers', () => {
  const given = {
    fieldKey: 'wonen',
    personId: 'oma',
    personName: 'Oma',
    hidden: true,
  } as Entry['answers'][number];
  const a = entry('main:situation', 'a0', { answers: [given] });
  const own: Change = {
    kind: 'answer',
    entryId: a.id,
    fieldKey: 'wonen',
    personId: 'anna',
    value: { option: 'good' },
  };
  const answers = answersTo(a, 'wonen', known([a], [own]));
  expect(answers.map(({ personId, option, hidden }) => [personId, option ?? null, hidden])).toEqual([
    ['oma', null, true],
    ['anna', 'good', false],
  ]);
});

test('an action that was dropped here is gone, one that was changed keeps its state', () => {
  const action = {
    id: 'x',
    goalId: 'g',
    what: 'bellen',
    covered: false,
    ownerId: null,
    ownerName: null,
    due: null,
    state: 'DONE' as const,
  };
  const change: Change = {
    kind: 'setAction',
    actionId: 'x',
    goalId: 'g',
    what: 'oma bellen',
    ownerId: 'oma',
    due: null,
    removed: false,
  };
  expect(actionsFor('g', [action], known([], [change]))).toEqual([
    { ...action, what: 'oma bellen', ownerId: 'oma', ownerName: 'Oma' },
  ]);
  expect(actionsFor('g', [action], known([], [{ ...change, removed: true }]))).toEqual([]);
});

test('a section is open as it was set here last', () => {
  const close: Change = { kind: 'setSectionOpen', sectionKey: 'reason', open: false };
  expect(isOpen('reason', true, [pending(close)])).toBe(false);
  expect(isOpen('goals', true, [pending(close)])).toBe(true);
});

test('there is always a place between two others, a thousand times over', () => {
  let low = 'V';
  let high = 'W';
  for (let turn = 0; turn < 300; turn += 1) {
    const between = positionBetween(low, high);
    expect(low < between && between < high).toBe(true);
    if (turn % 2) low = between;
    else high = between;
  }
});

test('the beginning and the end have a place too', () => {
  expect(positionBetween('', 'V') < 'V').toBe(true);
  expect(positionBetween('', '0V') < '0V').toBe(true);
  expect(positionBetween('z', null) > 'z').toBe(true);
});

test('moving up and down changes places with the neighbour, also when rows share a position', () => {
  for (const positions of [
    ['B', 'C', 'D', 'E'],
    ['V', 'V', 'W', 'W'],
  ]) {
    const rows = positions.map((position, index) => entry(`${index}`, position)).sort(byPosition);
    const up = positionAfterMove(rows, '2', -1)!;
    const moved = rows.map((row) => (row.id === '2' ? { ...row, position: up } : row)).sort(byPosition);
    expect(moved.findIndex(({ id }) => id === '2')).toBeLessThan(2);
    const down = positionAfterMove(rows, '1', 1)!;
    const sunk = rows.map((row) => (row.id === '1' ? { ...row, position: down } : row)).sort(byPosition);
    expect(sunk.findIndex(({ id }) => id === '1')).toBeGreaterThan(1);
  }
  expect(positionAfterMove([entry('0', 'V')], '0', -1)).toBeNull();
});

test('a drawing is the same after it was kept and read back', () => {
  const line = [
    [10, 10],
    [10.4, 10.2],
    [300, 200],
    [2_000, -5],
  ] as const;
  const drawn = line.reduce<Line>((points, point) => addPoint(points, point), []);
  expect(drawn).toEqual([
    [10, 10],
    [300, 200],
    [1000, 0],
  ]);
  const dot = addPoint([], [5, 5]);
  const path = pathOf([drawn, dot]);
  expect(path).toMatch(/^[ML0-9\s]*$/);
  expect(pathOf(linesOf(path))).toBe(pathOf(linesOf(pathOf(linesOf(path)))));
  expect(linesOf('')).toEqual([]);
  expect(isFull([drawn])).toBe(false);
});

test('What was covered is shown no more by who else still knows it', () => {
  const entries = new Map([
    ['row', { covered: true, coveredWords: [], speakerId: 'anna' }],
    ['goal', { covered: true, coveredWords: [], speakerId: null }],
    ['main:scale', { covered: false, coveredWords: ['why~anna', 'all'], speakerId: null }],
  ]);
  const away = (textId: string, viewerId: string | null) => isAway(entries, textId, viewerId);
  expect(['anna', 'bram', null].map((who) => away('row/what', who))).toEqual([false, true, true]);
  expect(['anna', 'bram', null].map((who) => away('goal/goal', who))).toEqual([true, true, true]);
  expect(['anna', 'bram', null].map((who) => away('main:scale/why~anna', who))).toEqual([false, true, true]);
  expect(away('main:scale/why~bram', 'anna')).toBe(false);
  expect(away('main:scale/all', 'anna')).toBe(true);
  expect(away('main:scale/other', 'bram')).toBe(false);
});
