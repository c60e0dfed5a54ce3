import { describe, expect, it } from 'vitest';
import { countsAt, overTimeOf, type PlanOverTime } from './over-time.ts';

const options = ['good', 'neutral', 'hard'].map((key) => ({ key, label: `woord ${key}` }));
const form: PlanOverTime['form'] = {
  id: 'form',
  sections: [
    {
      key: 'areas',
      fields: [
        { key: 'home', label: 'Wonen', kind: 'SMILEY', role: null, options },
        { key: 'money', label: 'Geld', kind: 'SMILEY', role: null, options },
        { key: 'consent', label: 'Toestemming', kind: 'YES_NO', role: 'CONSENT', options: [] },
      ],
    },
    {
      key: 'goals',
      fields: [{ key: 'reached', label: 'Bereikt?', kind: 'YES_NOT_YET_NO', role: 'REACHED', options: [] }],
    },
  ],
};
const answer = (fieldKey: string, personId: string | null, option: string | null, hidden = false) => ({
  fieldKey,
  personId,
  personName: personId,
  hidden,
  option,
});
type Answered = ReturnType<typeof answer>;
const plan = (id: string, adoptedAt: string, areas: Answered[], goals: Answered[][] = []): PlanOverTime => ({
  id,
  form,
  versions: [
    {
      id: `${id}-1`,
      adoptedAt,
      plan: {
        id,
        sections: [
          { key: 'areas', entries: [{ id: 'main:areas', answers: areas }] },
          { key: 'goals', entries: goals.map((answers, at) => ({ id: `${at}`, answers })) },
        ],
      },
    },
  ],
});
const first = '2026-01-10T10:00:00Z';
const then = '2026-04-10T10:00:00Z';

describe('Life areas over time', () => {
  it('are what each said at each meeting, oldest first, whatever the order of the plans', () => {
    const { moments, people, areas } = overTimeOf([
      plan('b', then, [answer('home', 'Anna', 'good')]),
      plan('a', first, [answer('home', 'Anna', 'hard'), answer('home', 'Bram', 'hard')]),
    ]);
    expect(moments).toEqual([first, then]);
    expect(people.map(({ name }) => name)).toEqual(['Anna', 'Bram']);
    const [home] = areas;
    expect(home?.label).toBe('Wonen');
    expect(countsAt(home!, first, null)).toEqual([{ mood: 'hard', count: 2 }]);
    expect(countsAt(home!, first, 'Bram')).toEqual([{ mood: 'hard', count: 1 }]);
    expect(countsAt(home!, then, 'Bram')).toEqual([]);
  });

  it('have no point, no person, no area and no moment for what was not opened', () => {
    const { moments, people, areas, reached } = overTimeOf([
      plan('a', first, [answer('home', 'Anna', 'good')]),
      plan('b', then, [answer('money', 'Bram', null, true)], [[answer('reached', null, null, true)]]),
    ]);
    expect(moments).toEqual([first]);
    expect(people.map(({ name }) => name)).toEqual(['Anna']);
    expect(areas.map(({ label }) => label)).toEqual(['Wonen']);
    expect(reached).toEqual([]);
  });
});

describe('Goals over time', () => {
  it('are counted by what became of them, per meeting', () => {
    const goals = [[answer('reached', null, 'yes')], [answer('reached', null, 'not-yet')], []];
    expect(overTimeOf([plan('a', then, [], goals)]).reached).toEqual([
      { at: then, yes: 1, notYet: 1, no: 0 },
    ]);
  });
});
