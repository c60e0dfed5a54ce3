import { describe, expect, test } from 'vitest';
import * as changes from './plan.changes.ts';
import { drawEvent } from './plan.draw.ts';
import { markedAlone, owners } from './plan.numbers.ts';
import { planProjection } from './plan.projection.ts';
import { gapsBeforeAdopting } from './plan.consent.ts';
import { mostRowsOfOne } from './plan.rules.ts';
import type { AnswerValue, PlanEvent, PlanState } from './plan.types.ts';
import { openPart, viewActions, viewSections, type SectionView } from './plan.view.ts';
import { codeOf, people, planInHand, safetyPlan, supportPlan, uuid } from './plan.testing.ts';

describe('Own words stay own words (G1)', () => {
  test('An entry in a section of own words belongs to who adds it', () => {
    const plan = planInHand();
    plan.as('anna').add('concerns', 1);
    expect(plan.as('bram').sees('concerns').entries[0]).toMatchObject({
      speakerId: 'anna',
      speakerName: 'anna',
      writtenById: null,
    });
  });

  test('The regisseur says with which hat; nobody else has two, and nobody puts one on another', () => {
    const plan = planInHand();
    plan.as('rachida', true, true).addAs('concerns', 1, 'OWN');
    plan.as('rachida', true, true).addAs('concerns', 2, 'REGISSEUR');
    plan.as('anna').add('concerns', 3);
    expect(
      plan
        .as('bram')
        .sees('concerns')
        .entries.map(({ hat }) => hat),
    ).toEqual(['OWN', 'REGISSEUR', null]);
    expect(codeOf(() => plan.as('petra').addAs('concerns', 4, 'REGISSEUR'))).toBe('INPUT_INVALID');
    expect(codeOf(() => plan.as('rachida', true).addAs('concerns', 5, 'OWN', 'bram'))).toBe('INPUT_INVALID');
  });

  test('Another can neither write in it, nor remove it, nor answer in it; also not the regisseur', () => {
    const plan = planInHand();
    plan.as('anna').add('goes-well', 1);
    const field = supportPlan.sections.find(({ key }) => key === 'goes-well')!.fields[0]!.key;
    for (const other of [plan.as('bram'), plan.as('rachida', true)]) {
      expect(codeOf(() => other.write(`${uuid(1)}/${field}`, 'anders'))).toBe('NOT_YOUR_WORDS');
      expect(codeOf(() => other.change(1, 'remove'))).toBe('NOT_YOUR_WORDS');
    }
  });

  test('Who leads takes a row of anyone away, changes no word of it, and only who leads brings it back', () => {
    const plan = planInHand();
    plan.as('anna').add('goes-well', 1);
    const field = supportPlan.sections.find(({ key }) => key === 'goes-well')!.fields[0]!.key;
    const chair = plan.as('rachida', true, true);
    expect(codeOf(() => chair.write(`${uuid(1)}/${field}`, 'anders'))).toBe('NOT_YOUR_WORDS');
    expect(codeOf(() => chair.change(1, 'remove'))).toBe('ok');
    expect(plan.as('anna').sees('goes-well').entries).toEqual([]);
    expect(codeOf(() => plan.as('anna').change(1, 'restore'))).toBe('NOT_YOUR_WORDS');
    expect(codeOf(() => chair.change(1, 'restore'))).toBe('ok');
    expect(plan.as('bram').sees('goes-well').entries).toHaveLength(1);
  });

  test('One person adds so many rows and no more; another still has room (safety finding 11)', () => {
    const plan = planInHand();
    for (let row = 0; row < mostRowsOfOne; row++) plan.as('anna').add('concerns', row);
    expect(codeOf(() => plan.as('anna').add('concerns', mostRowsOfOne))).toBe('TOO_MANY_ROWS');
    plan.as('rachida', true, true).change(0, 'remove');
    expect(codeOf(() => plan.as('anna').add('goes-well', mostRowsOfOne))).toBe('TOO_MANY_ROWS');
    expect(codeOf(() => plan.as('bram').add('concerns', mostRowsOfOne))).toBe('ok');
  });

  test('The note-taker writes down for a speaker who is in the meeting, and it is marked so', () => {
    const plan = planInHand();
    plan.as('rachida', true).add('concerns', 1, 'bram');
    expect(plan.as('anna').sees('concerns').entries[0]).toMatchObject({
      speakerId: 'bram',
      writtenById: 'rachida',
      writtenByName: 'rachida',
    });
    expect(codeOf(() => plan.as('bram').change(1, 'remove'))).toBe('ok');
  });

  test('Nobody writes down for someone who is not there, and who has no such role for nobody', () => {
    const plan = planInHand();
    expect(codeOf(() => plan.as('rachida', true).add('concerns', 1, 'anna'))).toBe('NOT_YOUR_WORDS');
    expect(codeOf(() => plan.as('anna').add('concerns', 1, 'bram'))).toBe('NOT_YOUR_WORDS');
  });

  test('What is written together has no speaker, and everyone writes in it', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    expect(codeOf(() => plan.as('bram').write(`${uuid(1)}/goal`, 'rust in huis', 2))).toBe('ok');
    expect(plan.as('anna').sees('goals').entries[0]).toMatchObject({
      speakerId: null,
      texts: [{ text: 'rust in huis' }],
    });
  });
});

describe('At home, own words are one’s own (A6, A7)', () => {
  const words = (view: SectionView) => view.entries.flatMap(({ texts }) => texts.map(({ text }) => text));
  const share = (plan: ReturnType<typeof planInHand>, personId: string, number: number, on: boolean) =>
    plan.as(personId).share(number, on);

  function atHome() {
    const plan = planInHand({ atTable: false });
    plan.as('anna').add('concerns', 1);
    plan.as('anna').write(`${uuid(1)}/what`, 'Hij slaat mij');
    return plan;
  }

  test('They are read by who wrote them and by the regisseur, and by nobody else', () => {
    const plan = atHome();
    expect(words(plan.as('anna').sees('concerns'))).toEqual(['Hij slaat mij']);
    expect(words(plan.as('rachida').sees('concerns'))).toEqual(['Hij slaat mij']);
    expect(plan.as('bram').sees('concerns').entries).toEqual([]);
    expect([...openPart(plan.state).entries]).toEqual([]);
  });

  test('Their writer shares them, and takes that back as long as they were not discussed', () => {
    const plan = atHome();
    expect(codeOf(() => share(plan, 'bram', 1, true))).toBe('NOT_YOUR_WORDS');
    expect(codeOf(() => share(plan, 'rachida', 1, true))).toBe('NOT_YOUR_WORDS');
    share(plan, 'anna', 1, true);
    expect(words(plan.as('bram').sees('concerns'))).toEqual(['Hij slaat mij']);
    share(plan, 'anna', 1, false);
    expect(plan.as('bram').sees('concerns').entries).toEqual([]);
  });

  test('The regisseur does not make them known at home; at the table they are discussed', () => {
    const plan = atHome();
    expect(codeOf(() => plan.as('rachida').discuss(1))).toBe('MEETING_NOT_RUNNING');
    plan.happen([{ kind: 'meetingSet', meetingId: 'm' }]);
    expect(plan.as('bram').sees('concerns').entries).toEqual([]);
    plan.as('rachida').discuss(1);
    expect(words(plan.as('bram').sees('concerns'))).toEqual(['Hij slaat mij']);
    share(plan, 'anna', 1, true);
    share(plan, 'anna', 1, false);
    expect(words(plan.as('bram').sees('concerns'))).toEqual(['Hij slaat mij']);
  });

  test('What others read takes no letters at home, unless their writer chose that others see them come', () => {
    const plan = planInHand({ atTable: false });
    plan.happen([{ kind: 'meetingSet', meetingId: 'm' }]);
    plan.as('anna').add('concerns', 1);
    plan.happen([{ kind: 'meetingSet', meetingId: null }]);
    const write = (textId: string, clientId: number) =>
      codeOf(() => plan.as('anna').write(textId, 'stil', clientId));
    expect(write(`${uuid(1)}/what`, 1)).toBe('CHOOSE_TO_BE_SEEN');
    share(plan, 'anna', 1, true);
    expect(write(`${uuid(1)}/what`, 1)).toBe('ok');
    expect(write('main:shared-picture/happens', 2)).toBe('CHOOSE_TO_BE_SEEN');
    plan.as('anna').along('shared-picture', true);
    expect(plan.as('anna').sees('shared-picture').writingAlong).toBe(true);
    expect(plan.as('bram').sees('shared-picture').writingAlong).toBe(false);
    expect(write('main:shared-picture/happens', 2)).toBe('ok');
    expect(codeOf(() => plan.as('bram').write('main:shared-picture/happens', 'nog', 3))).toBe(
      'CHOOSE_TO_BE_SEEN',
    );
    plan.as('anna').along('shared-picture', false);
    expect(write('main:shared-picture/happens', 4)).toBe('CHOOSE_TO_BE_SEEN');
  });
});

describe('Answers per person', () => {
  test('Stay away from everyone else until they are opened; that there is one is seen', () => {
    const plan = planInHand();
    const field = supportPlan.sections
      .find(({ key }) => key === 'situation')!
      .fields.find(({ kind }) => kind === 'SMILEY')!.key;
    plan.as('anna').answer('situation', field, { option: 'hard' });
    const seen = () => plan.as('bram').sees('situation').entries[0]!.answers[0]!;
    expect(seen()).toMatchObject({ personId: 'anna', hidden: true });
    expect(seen().option).toBeUndefined();
    expect(plan.as('anna').sees('situation').entries[0]!.answers[0]).toMatchObject({
      option: 'hard',
      hidden: false,
    });
    plan.happen([{ kind: 'answersOpened', sectionKey: 'situation' }]);
    expect(seen()).toMatchObject({ option: 'hard', hidden: false });
  });

  test('Consent is seen by the regisseur first, by others when it is opened; withdrawn, again so (A9)', () => {
    const plan = planInHand();
    const seen = (who: string) => plan.as(who).sees('consent').entries[0]!.answers[0]!;
    plan.as('anna').answer('consent', 'consent', { yes: true });
    expect(seen('bram')).toMatchObject({ personId: 'anna', hidden: true });
    expect(seen('rachida')).toMatchObject({ yes: true, hidden: false, waits: true });
    plan.happen([{ kind: 'answersOpened', sectionKey: 'consent' }]);
    expect(seen('bram')).toMatchObject({ yes: true, hidden: false, waits: false });
    plan.as('anna').answer('consent', 'consent', { yes: false });
    expect(seen('bram')).toMatchObject({ hidden: true });
    expect(seen('bram').yes).toBeUndefined();
    expect(plan.as('bram').sees('consent').answersHidden).toBe(true);
  });

  test.each([
    ['consent', 'consent', { number: 3 }],
    ['next-when', 'when', { date: '2026-02-30' }],
    ['next-when', 'when', { date: '2026-12-01', time: '24:00' }],
    ['next-who', 'people', { personIds: ['nobody'] }],
  ] as [string, string, AnswerValue][])('In %s, %s does not take %o', (section, field, value) => {
    expect(codeOf(() => planInHand().as('anna').answer(section, field, value))).toBe('ANSWER_INVALID');
  });
});

describe('A professional’s card from before the meeting (A12)', () => {
  test('Stays folded at the table until the chair unfolds it; before it is read by who it was shared with', () => {
    const plan = planInHand({ atTable: false });
    plan.as('petra').add('concerns', 1);
    plan.as('petra').write(`${uuid(1)}/what`, 'Er ligt veel was', 1);
    plan.as('petra').share(1, true);
    const seen = (who: string) => {
      const [entry] = plan.as(who).sees('concerns').entries;
      return [entry?.folded, entry?.texts.length];
    };
    expect(seen('anna')).toEqual([false, 1]);
    plan.happen([{ kind: 'meetingSet', meetingId: 'm' }]);
    expect(seen('anna')).toEqual([true, 0]);
    expect([seen('petra'), seen('rachida')]).toEqual([
      [true, 1],
      [true, 1],
    ]);
    const [letters] = plan.as('petra').write(`${uuid(1)}/what`, 'nog', 2);
    expect(letters).toMatchObject({ kind: 'written', alone: true });
    expect(codeOf(() => plan.as('rachida').discuss(1))).toBe('ok');
    expect(seen('anna')).toEqual([false, 1]);
  });
});

describe('The safety scale', () => {
  const reason = (who: string) => `main:safety-scale/reason~${who}`;
  const reasons = (view: SectionView) => view.entries[0]!.texts.map(({ personId, text }) => [personId, text]);

  test('Has a figure and a reason of each person: two never share a text, and neither reads the other’s', () => {
    const plan = planInHand({ form: safetyPlan });
    plan.as('anna').answer('safety-scale', 'score', { number: 2 });
    plan.as('anna').write(reason('anna'), 'Hij slaat mij', 1);
    plan.as('bram').write(reason('bram'), 'Het gaat wel', 2);
    expect(codeOf(() => plan.as('bram').write(reason('anna'), 'anders', 2))).toBe('NOT_YOUR_WORDS');
    expect(codeOf(() => plan.as('bram').write('main:safety-scale/reason', 'samen', 2))).toBe('FIELD_UNKNOWN');
    expect(reasons(plan.as('bram').sees('safety-scale'))).toEqual([['bram', 'Het gaat wel']]);
    expect(reasons(plan.as('rachida').sees('safety-scale'))).toHaveLength(2);
    expect(plan.as('bram').sees('safety-scale').entries[0]!.answers[0]).toMatchObject({ hidden: true });
    plan.happen([{ kind: 'answersOpened', sectionKey: 'safety-scale' }]);
    expect(reasons(plan.as('bram').sees('safety-scale'))).toHaveLength(2);
  });

  test('At home a reason is one’s own again when it changes after it was opened', () => {
    const plan = planInHand({ form: safetyPlan, atTable: false });
    plan.as('anna').write(reason('anna'), 'stil', 1);
    plan.happen([{ kind: 'answersOpened', sectionKey: 'safety-scale' }]);
    expect(reasons(plan.as('bram').sees('safety-scale'))).toEqual([['anna', 'stil']]);
    plan.as('anna').write(reason('anna'), 'bang', 3);
    expect(reasons(plan.as('bram').sees('safety-scale'))).toEqual([]);
  });
});

describe('A safety plan', () => {
  const gaps = (plan: ReturnType<typeof planInHand>) =>
    gapsBeforeAdopting(safetyPlan, plan.state, people, { seesFirst: true });

  test('Is not adopted while it is empty, unsigned, and without consent of anyone of the household', () => {
    const plan = planInHand({ form: safetyPlan });
    expect(gaps(plan)).toEqual(['NOBODY_CONSENTED', 'NOTHING_WRITTEN', 'NOBODY_SIGNED']);
    plan.as('rachida').answer('consent', 'consent', { yes: true });
    plan.as('rachida').answer('signatures', 'signature', { signedName: 'Rachida' });
    expect(gaps(plan)).toEqual(['NOBODY_CONSENTED', 'NOTHING_WRITTEN', 'NOBODY_SIGNED']);
    plan.as('anna').answer('consent', 'consent', { yes: true });
    plan.as('anna').write('main:makes-unsafe/makes-unsafe', 'ruzie', 1);
    plan.as('anna').answer('signatures', 'signature', { signedName: 'Anna' });
    expect(gaps(plan)).toEqual([]);
    plan.as('bram').answer('consent', 'consent', { yes: false });
    expect(gaps(plan)).toEqual(['CONSENT_REFUSED']);
    plan.as('rachida').goOn('De meldcode gaat voor.');
    expect(gaps(plan)).toEqual([]);
  });

  test('Why one goes on without a consent that nobody opened has a number for its writer alone (A9)', () => {
    const plan = planInHand({ form: safetyPlan });
    const goesOn = (): unknown => {
      const [event] = plan.as('rachida').goOn('De meldcode gaat voor.');
      return owners.wentOn(plan.state, event as Extract<PlanEvent, { kind: 'wentOn' }>);
    };
    plan.as('bram').answer('consent', 'consent', { yes: false });
    expect(goesOn()).toBe('rachida');
    plan.as('bram').answer('consent', 'consent', { yes: false });
    plan.happen([{ kind: 'answersOpened', sectionKey: 'consent' }]);
    expect(goesOn()).toBeNull();
  });
});

describe('Rows', () => {
  test('Removed and brought back, a row has its words again', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.as('anna').write(`${uuid(1)}/goal`, 'samen eten');
    plan.as('bram').change(1, 'remove');
    expect(plan.as('anna').sees('goals').entries).toEqual([]);
    expect(codeOf(() => plan.as('anna').write(`${uuid(1)}/goal`, 'te laat', 5))).toBe('ENTRY_REMOVED');
    plan.as('anna').change(1, 'restore');
    expect(plan.as('anna').sees('goals').entries[0]!.texts[0]!.text).toBe('samen eten');
  });

  test('Are in the order of their position, and of their identity when two chose the same', () => {
    const plan = planInHand();
    for (const number of [3, 1, 2]) plan.as('anna').add('goals', number);
    plan.as('anna').change(3, 'move', 'a');
    plan.as('anna').change(1, 'move', 'a');
    plan.as('anna').change(2, 'move', 'Z');
    expect(
      plan
        .as('bram')
        .sees('goals')
        .entries.map(({ id }) => id),
    ).toEqual([uuid(2), uuid(1), uuid(3)]);
  });

  test('Before the meeting runs they are marked as contributed beforehand, until discussed', () => {
    const plan = planInHand({ atTable: false });
    plan.as('rachida').add('concerns', 1);
    plan.happen([{ kind: 'meetingSet', meetingId: 'm' }]);
    plan.as('anna').add('concerns', 2);
    expect(
      plan
        .as('rachida')
        .sees('concerns')
        .entries.map(({ beforehand }) => beforehand),
    ).toEqual([true, false]);
  });

  test('Sections that the traject fills take no rows and no words', () => {
    const plan = planInHand();
    expect(codeOf(() => plan.as('anna').add('who-we-are', 1))).toBe('FIELD_UNKNOWN');
    expect(
      plan
        .as('anna')
        .sees('who-we-are')
        .rows.map(({ name }) => name),
    ).toEqual(['anna', 'bram']);
    expect(
      plan
        .as('anna')
        .sees('regisseur')
        .rows.map(({ name }) => name),
    ).toEqual(['rachida']);
  });
});

describe('A closed section, an adopted plan', () => {
  test('A closed section takes nothing until it is open again', () => {
    const plan = planInHand();
    plan.happen(
      changes.setSectionOpen(
        plan.state,
        {
          form: supportPlan,
          writer: {
            personId: 'rachida',
            atTable: true,
            professional: true,
            writesForOthers: true,
            reads: () => true,
            isInMeeting: () => true,
          },
          isPerson: () => true,
        },
        'goals',
        false,
      ),
    );
    expect(codeOf(() => plan.as('anna').add('goals', 1))).toBe('SECTION_CLOSED');
    plan.happen([{ kind: 'sectionOpened', sectionKey: 'goals' }]);
    expect(codeOf(() => plan.as('anna').add('goals', 1))).toBe('ok');
  });

  test('An adopted plan takes nothing any more, whatever it is', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.happen([{ kind: 'adopted', versionId: 'v' }]);
    const anna = plan.as('anna');
    const attempts = [
      () => anna.add('goals', 2),
      () => anna.write(`${uuid(1)}/goal`, 'nog iets'),
      () => anna.change(1, 'remove'),
      () => anna.change(1, 'move', 'b'),
      () => anna.answer('consent', 'consent', { yes: true }),
      () => anna.action(1, {}),
    ];
    expect(attempts.map(codeOf)).toEqual(attempts.map(() => 'PLAN_ADOPTED'));
    expect(anna.sees('goals').open).toBe(false);
  });
});

describe('Actions', () => {
  test('Have an owner who takes part and a day', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    expect(codeOf(() => plan.as('anna').action(1, { ownerId: 'nobody' }))).toBe('INPUT_INVALID');
    expect(codeOf(() => plan.as('anna').action(1, { what: '  ' }))).toBe('INPUT_INVALID');
    expect(codeOf(() => plan.as('anna').action(1, { ownerId: 'bram', due: '2026-12-01' }))).toBe('ok');
    expect([...plan.state.actions.values()]).toEqual([
      expect.objectContaining({ ownerId: 'bram', due: '2026-12-01', state: 'OPEN' }),
    ]);
  });

  test('Stand where a form asks for them, and in own words only their speaker puts one', () => {
    const plan = planInHand();
    plan.as('anna').add('concerns', 1);
    expect(codeOf(() => plan.as('anna').action(1, {}))).toBe('FIELD_UNKNOWN');
    const safe = planInHand({ form: safetyPlan });
    safe.as('anna').add('agreements', 2);
    for (const other of [safe.as('bram'), safe.as('rachida', true)])
      expect(codeOf(() => other.action(2, {}))).toBe('NOT_YOUR_WORDS');
    expect(codeOf(() => safe.as('anna').action(2, { ownerId: 'petra' }))).toBe('INPUT_INVALID');
    expect(codeOf(() => safe.as('anna').action(2, { ownerId: 'anna' }))).toBe('ok');
  });

  test('Of own words that are not shared are seen and told of like these words', () => {
    const plan = planInHand({ atTable: false, form: safetyPlan });
    plan.as('anna').add('agreements', 1);
    const set = plan.as('anna').action(1, {});
    expect(markedAlone(plan.state, set)).toContainEqual({ kind: 'alone', personId: 'anna' });
    const seenBy = (viewerId: string | null) =>
      viewActions(plan.state, 'plan', { people, regisseurId: 'rachida', viewerId }).map(({ what }) => what);
    expect([seenBy('anna'), seenBy('rachida'), seenBy('bram'), seenBy(null)]).toEqual([
      ['Bellen'],
      ['Bellen'],
      [],
      [],
    ]);
    const told = (viewerId: string, events: PlanEvent[]) =>
      events.flatMap((event) =>
        drawEvent(plan.state, 1, event, 'plan', {
          form: safetyPlan,
          people,
          regisseurId: 'rachida',
          viewerId,
        }).map(({ __typename }) => __typename),
      );
    expect(told('bram', set)).toEqual([]);
    // Who reads the row from now on hears of its actions with it.
    expect(told('bram', plan.as('anna').share(1, true))).toEqual(['EntryChanged', 'ActionChanged']);
    expect(markedAlone(plan.state, plan.as('anna').action(1, { what: 'Lopen' }))).not.toContainEqual({
      kind: 'alone',
      personId: 'anna',
    });
  });
});

test('A plan comes back the same from a snapshot', () => {
  const plan = planInHand();
  plan.as('anna').add('goals', 1);
  plan.as('anna').write(`${uuid(1)}/goal`, 'rust');
  plan.as('anna').answer('consent', 'consent', { yes: true });
  plan.as('anna').action(1, {});
  plan.happen([
    { kind: 'penTaken', pen: 7, personId: 'anna' },
    { kind: 'answersOpened', sectionKey: 'situation' },
  ]);
  const again = planProjection.thaw(JSON.parse(JSON.stringify(planProjection.freeze(plan.state))));
  const seeing = { form: supportPlan, people, regisseurId: 'rachida', viewerId: 'anna' };
  const drawn = (state: PlanState): unknown =>
    viewSections(state, seeing).map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({
        ...entry,
        texts: entry.texts.map((text) => ({ ...text, state: [...text.state] })),
      })),
    }));
  expect(drawn(again)).toEqual(drawn(plan.state));
  expect(again.clientIds).toEqual(plan.state.clientIds);
});
