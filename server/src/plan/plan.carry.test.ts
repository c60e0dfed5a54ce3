import { describe, expect, it } from 'vitest';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { readText, updateOf } from '../text/text.ts';
import {
  becameEvents,
  carriedEvents,
  continueGoal,
  doneEvents,
  rowOfGoal,
  type Former,
} from './plan.carry.ts';
import { setAction, type Change } from './plan.changes.ts';
import { planProjection } from './plan.projection.ts';
import type { Writer } from './plan.rules.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { entriesOf, forAll, viewActions } from './plan.view.ts';

const formOf = (editionId: string, id: string): VoicedForm =>
  voicedForms(edition(editionId)!).find((one) => one.id === id) as VoicedForm;
const goal = '00000000-0000-4000-8000-000000000001';
const concern = '00000000-0000-4000-8000-000000000002';
const [walk, call] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];

const row = (id: string, sectionKey: string, speakerId: string | null = null): PlanEvent => ({
  kind: 'entryAdded',
  id,
  sectionKey,
  position: 'V',
  speakerId,
  writtenById: null,
  beforehand: true,
});
function words(entryId: string, fieldKey: string, said: string): PlanEvent {
  const { update, upTo } = updateOf(said, 77);
  const letters = { pen: 77, upTo, update: Buffer.from(update).toString('base64') };
  return { kind: 'written', entryId, fieldKey, ...letters, personId: 'anna' };
}
const action = (id: string, what: string): PlanEvent => ({
  kind: 'actionSet',
  action: { id, goalId: goal, what, ownerId: 'oma', due: '2027-01-31', state: 'OPEN' },
});

function stateOf(...events: PlanEvent[]): PlanState {
  const state = planProjection.empty();
  planProjection.apply(state, events, { seq: 1, at: new Date(0), actor: null });
  return state;
}
const happen = (state: PlanState, events: PlanEvent[] | null): void =>
  planProjection.apply(state, events ?? [], { seq: 2, at: new Date(0), actor: null });

/** What stands in a section, per row and field. */
const read = (state: PlanState, form: VoicedForm, key: string): Record<string, string>[] =>
  entriesOf(
    state,
    form.sections.find((one) => one.key === key)!,
  ).map((entry) => Object.fromEntries([...entry.texts].map(([field, text]) => [field, readText(text)])));

describe('The progress plan of 2026', () => {
  const support = formOf('handbook-2026', 'support-plan.wij');
  const progress = formOf('handbook-2026', 'progress-plan.wij');
  const former: Former = {
    planId: 'former',
    form: support,
    state: stateOf(
      row(goal, 'goals'),
      words(goal, 'goal', 'Sam slaapt door'),
      words(goal, 'who-helps', 'Oma'),
      words(goal, 'how-we-know', 'Hij is uitgerust'),
      action(walk, 'Elke avond wandelen'),
      action(call, 'De school bellen'),
      row(concern, 'concerns', 'anna'),
      words(concern, 'what', 'De rekeningen'),
      words('main:shared-picture', 'happens', 'Wat toen gebeurde'),
    ),
  };
  const started = (): PlanState => stateOf(...carriedEvents('next', progress, stateOf(), former));

  it('begins with the goals of the adopted plan to look back on, and with the concerns in the words of who said them', () => {
    const state = started();
    expect(read(state, progress, 'goals-review')).toEqual([{ goal: 'Sam slaapt door', 'who-helped': 'Oma' }]);
    expect(read(state, progress, 'concerns')).toEqual([{ what: 'De rekeningen' }]);
    const [carried] = [...state.entries.values()].filter(({ sectionKey }) => sectionKey === 'concerns');
    expect(carried?.speakerId).toBe('anna');
    expect(read(state, progress, 'coming-period')).toEqual([]);
    expect(read(state, progress, 'picture-now')).toEqual([{}]);
  });

  it('is made once, and leaves alone what was written in it', () => {
    expect(carriedEvents('next', progress, started(), former)).toEqual([]);
  });

  it('says what was done when the meeting begins, where nobody wrote about it', () => {
    const state = started();
    const done = new Map([
      [
        goal,
        [
          { what: 'Elke avond wandelen', state: 'DONE' as const, ownerName: 'Oma' },
          { what: 'De school bellen', state: 'OPEN' as const, ownerName: null },
        ],
      ],
    ]);
    happen(state, doneEvents('next', progress, state, done));
    expect(read(state, progress, 'goals-review')[0]?.['done']).toBe(
      'Elke avond wandelen (Oma): gedaan\nDe school bellen: nog niet gedaan',
    );
    expect(doneEvents('next', progress, state, done)).toEqual([]);
  });

  it('lets a goal go on with one tap: its words, and the actions that are still to be done under their own number', () => {
    const state = started();
    const goesOn = () =>
      continueGoal('next', progress, state, rowOfGoal('next', goal), former, new Set([call]));
    happen(state, goesOn());
    expect(read(state, progress, 'coming-period')).toEqual([
      { goal: 'Sam slaapt door', 'who-helps': 'Oma', 'how-we-know': 'Hij is uitgerust' },
    ]);
    expect(viewActions(state, 'next', forAll(new Map<string, PersonRecord>()))).toMatchObject([
      { id: call, what: 'De school bellen', ownerId: 'oma', state: 'OPEN' },
    ]);
    expect(goesOn()).toEqual([]);
    expect(continueGoal('next', progress, state, 'main:picture-now', former, new Set())).toBeNull();
  });

  it('looks back on the coming period of the progress plan before it', () => {
    const before = started();
    happen(
      before,
      continueGoal('next', progress, before, rowOfGoal('next', goal), former, new Set([walk, call])),
    );
    const second = { planId: 'next', form: progress, state: before };
    const state = stateOf(...carriedEvents('second', progress, stateOf(), second));
    expect(read(state, progress, 'goals-review')).toMatchObject([{ goal: 'Sam slaapt door' }]);
  });
});

describe('A new version of the support plan of 2020', () => {
  const form = formOf('zou-2020', 'support-plan');
  const answered = (
    entryId: string,
    fieldKey: string,
    personId: string | null,
    value: object,
  ): PlanEvent => ({
    kind: 'answered',
    entryId,
    fieldKey,
    personId,
    value,
  });
  const former: Former = {
    planId: 'former',
    form,
    state: stateOf(
      row(goal, 'goals'),
      words(goal, 'goal', 'Sam slaapt door'),
      action(walk, 'Elke avond wandelen'),
      answered(goal, 'reached', null, { option: 'not-yet' }),
      row(concern, 'concerns', 'anna'),
      words(concern, 'quote', 'Ik slaap er niet van'),
      words('main:analysis', 'analysis', 'Alles hangt samen'),
      answered('main:safety', 'concerns', 'anna', { yes: false }),
    ),
  };

  it('holds all that was written, and asks anew what is asked at every meeting', () => {
    const state = stateOf(...carriedEvents('next', form, stateOf(), former));
    expect(read(state, form, 'goals')).toEqual([{ goal: 'Sam slaapt door' }]);
    expect(read(state, form, 'concerns')).toEqual([{ quote: 'Ik slaap er niet van' }]);
    expect(read(state, form, 'analysis')).toEqual([{ analysis: 'Alles hangt samen' }]);
    expect(state.actions.get(walk)).toMatchObject({ what: 'Elke avond wandelen', goalId: goal });
    expect(state.entries.get(goal)?.answers.size).toBe(0);
    expect(state.entries.get('main:safety')?.answers.size ?? 0).toBe(0);
  });

  it('has its actions with what became of them, then and when its meeting begins', () => {
    const became = new Map([[walk, 'DONE' as const]]);
    const state = stateOf(...carriedEvents('next', form, stateOf(), former, became));
    expect(state.actions.get(walk)?.state).toBe('DONE');
    const earlier = stateOf(...carriedEvents('next', form, stateOf(), former));
    expect(earlier.actions.get(walk)?.state).toBe('OPEN');
    happen(earlier, becameEvents(earlier, became));
    expect(earlier.actions.get(walk)?.state).toBe('DONE');
    expect(becameEvents(earlier, new Map([[walk, 'OPEN']]))).toEqual([]);
  });

  it('has one that was agreed in other words as still to be done, whatever became of the former', () => {
    const became = new Map([[walk, 'DONE' as const]]);
    const state = stateOf(...carriedEvents('next', form, stateOf(), former, became));
    const action = state.actions.get(walk)!;
    const writer = { personId: 'oma', reads: () => true } as unknown as Writer;
    const wish = {
      ...action,
      actionId: walk,
      what: 'Elke avond samen lopen',
      removed: false,
      now: new Date(),
    };
    happen(state, setAction(state, { form, writer, isPerson: () => true } as unknown as Change, wish));
    expect(state.actions.get(walk)).toMatchObject({ state: 'OPEN', anew: true });
    expect(becameEvents(state, became)).toEqual([]);
  });
});
