import { describe, expect, test } from 'vitest';
import { readText } from '../text/text.ts';
import { coveredSince, sealedUnder } from './plan.covering.ts';
import { planDocument } from './plan.document.ts';
import type { PlanView } from './plan.service.ts';
import { markedAlone } from './plan.numbers.ts';
import { planProjection } from './plan.projection.ts';
import { mostActionsOfOne } from './plan.rules.ts';
import type { PlanState } from './plan.types.ts';
import { openPart, viewActions, viewSections, type SectionView } from './plan.view.ts';
import { codeOf, people, planInHand, safetyPlan, supportPlan, uuid } from './plan.testing.ts';

/** All texts that a state keeps, readable. */
const keptIn = ({ entries }: PlanState): string =>
  [...entries.values()].flatMap(({ texts }) => [...texts.values()].map(readText)).join('\n');

describe('Words that hurt (A11)', () => {
  const threat = 'Ik weet waar je woont';
  const words = (view: SectionView) => view.entries.flatMap(({ texts }) => texts.map(({ text }) => text));

  function covered() {
    const plan = planInHand();
    plan.as('anna').add('concerns', 1);
    plan.as('anna').write(`${uuid(1)}/what`, threat);
    expect(words(plan.as('bram').sees('concerns'))).toEqual([threat]);
    plan.as('rachida').cover(1, true);
    return plan;
  }

  test('Covered, they are on nobody’s screen but that of who wrote them, where they are marked', () => {
    const plan = covered();
    for (const who of ['bram', 'rachida']) {
      expect(words(plan.as(who).sees('concerns'))).toEqual([]);
      expect(plan.as(who).sees('concerns').entries[0]).toMatchObject({ covered: true, speakerName: 'anna' });
    }
    expect(words(plan.as('anna').sees('concerns'))).toEqual([threat]);
    expect(plan.as('anna').sees('concerns').entries[0]).toMatchObject({ covered: true });
    expect(codeOf(() => plan.as('anna').write(`${uuid(1)}/what`, 'nog eens', 2))).toBe('WORDS_COVERED');
    plan.as('rachida').cover(1, false);
    expect(words(plan.as('bram').sees('concerns'))).toEqual([threat]);
  });

  test('They are in no version that is adopted from then on, and covered in one from before', () => {
    const plan = covered();
    const seeing = { form: supportPlan, people, regisseurId: 'rachida', viewerId: null };
    const printed = (state: PlanState) => JSON.stringify(viewSections(state, seeing));
    expect(keptIn(plan.state)).toContain(threat);
    expect(keptIn(openPart(plan.state))).not.toContain(threat);
    expect(printed(openPart(plan.state))).not.toContain(threat);
    plan.as('rachida').cover(1, false);
    expect(printed(plan.state)).toContain(threat);
    expect(printed(coveredSince(plan.state, new Set([uuid(1)])))).not.toContain(threat);
  });
});

describe('Words that hurt in a question and in an action (A11)', () => {
  const threat = 'Ik weet waar je woont';
  const saidTo = (
    plan: ReturnType<typeof planInHand>,
    viewerId: string | null,
    form = supportPlan,
  ): string => {
    const seeing = { form, people, regisseurId: 'rachida', viewerId };
    return JSON.stringify([viewSections(plan.state, seeing), viewActions(plan.state, 'p', seeing)]);
  };

  test('What was written together is covered for all, in versions too, and nobody writes on in it', () => {
    const plan = planInHand();
    const happens = 'main:shared-picture/happens';
    plan.as('anna').write(happens, threat);
    plan.as('rachida').cover(happens, true);
    for (const who of ['anna', 'bram', 'rachida', null]) {
      expect(saidTo(plan, who)).not.toContain(threat);
      expect(saidTo(plan, who)).toContain('"coveredWords":["happens"]');
    }
    expect(codeOf(() => plan.as('anna').write(happens, 'nog eens', 2))).toBe('WORDS_COVERED');
    const frozen = JSON.stringify(planProjection.freeze(openPart(plan.state)));
    expect(planProjection.thaw(JSON.parse(frozen)).entries.get('main:shared-picture')?.coveredWords).toEqual(
      new Set(['happens']),
    );
    plan.as('rachida').cover(happens, false);
    expect(saidTo(plan, 'bram')).toContain(threat);
    const then = coveredSince(plan.state, new Set([happens]));
    expect(keptIn(plan.state)).toContain(threat);
    expect(keptIn(then)).not.toContain(threat);
  });

  test('The reason of a figure is covered for all but who wrote it, and who may not know that it waits is not told', () => {
    const plan = planInHand({ form: safetyPlan });
    const reason = 'main:safety-scale/reason~anna';
    // What is not there and what waits is refused alike: a cover tells nothing, and keeps nobody from writing first.
    expect(codeOf(() => plan.as('rachida').cover(reason, true))).toBe('FIELD_UNKNOWN');
    plan.as('anna').write(reason, threat);
    expect(codeOf(() => plan.as('petra').cover(reason, true))).toBe('FIELD_UNKNOWN');
    plan.happen([{ kind: 'answersOpened', sectionKey: 'safety-scale' }]);
    plan.as('rachida').cover(reason, true);
    expect(saidTo(plan, 'bram', safetyPlan)).toContain('reason~anna');
    for (const who of ['bram', 'rachida', null]) expect(saidTo(plan, who, safetyPlan)).not.toContain(threat);
    expect(saidTo(plan, 'anna', safetyPlan)).toContain(threat);
    // A figure is no word: it is not covered.
    expect(codeOf(() => plan.as('rachida').cover('main:safety-scale/score~anna', true))).toBe(
      'FIELD_UNKNOWN',
    );
  });

  test('Who sees first what waits covers it before it is opened: for its writer at once, for others when it is opened', () => {
    const plan = planInHand({ form: safetyPlan });
    const reason = 'main:safety-scale/reason~anna';
    plan.as('anna').write(reason, threat);
    const [event] = plan.as('rachida').cover(reason, true);
    expect(markedAlone(plan.state, [event!]).at(-1)).toMatchObject({ kind: 'alone', personId: 'anna' });
    expect(saidTo(plan, 'anna', safetyPlan)).toContain('"coveredWords":["reason~anna"]');
    for (const who of ['bram', null]) expect(saidTo(plan, who, safetyPlan)).not.toContain('reason~anna');
    plan.happen([{ kind: 'answersOpened', sectionKey: 'safety-scale' }]);
    for (const who of ['bram', null]) {
      expect(saidTo(plan, who, safetyPlan)).not.toContain(threat);
      expect(saidTo(plan, who, safetyPlan)).toContain('"coveredWords":["reason~anna"]');
    }
    expect(saidTo(plan, 'anna', safetyPlan)).toContain(threat);
    // Opened, a cover is told to all who read it.
    const [back] = plan.as('rachida').cover(reason, false);
    expect(markedAlone(plan.state, [back!])).toEqual([back]);
  });

  test('A name under a plan that threatens is covered, and on paper it says so at that name', () => {
    const plan = planInHand({ form: safetyPlan });
    const section = safetyPlan.sections.find(({ fields }) =>
      fields.some(({ kind }) => kind === 'SIGNATURE'),
    )!;
    const field = section.fields.find(({ kind }) => kind === 'SIGNATURE')!;
    plan.as('anna').answer(section.key, field.key, { signedName: threat });
    plan.as('rachida').cover(`main:${section.key}/${field.key}~anna`, true);
    for (const who of ['bram', 'rachida', null]) expect(saidTo(plan, who, safetyPlan)).not.toContain(threat);
    expect(saidTo(plan, 'anna', safetyPlan)).toContain(threat);
    const seeing = { form: safetyPlan, people, regisseurId: 'rachida', viewerId: 'anna' };
    const view = { sections: viewSections(plan.state, seeing), actions: [] } as unknown as PlanView;
    const about = { people, state: { kind: 'CONCEPT', at: new Date(0) }, language: 'nl' } as const;
    const paper = JSON.stringify(planDocument(view, safetyPlan, about));
    expect(paper).not.toContain(threat);
    expect(paper).toContain('{"personName":"anna","value":"Hier is iets afgeschermd door de regisseur."}');
  });

  test('An action is covered for all but who wrote it down, goes to no next plan, and is changed by nobody', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.as('anna').action(1, { what: threat, ownerId: 'bram' });
    plan.as('rachida').cover(900, true);
    for (const who of ['bram', 'rachida', null]) {
      expect(saidTo(plan, who)).not.toContain(threat);
      expect(saidTo(plan, who)).toContain('"what":""');
    }
    expect(saidTo(plan, 'anna')).toContain(threat);
    expect(JSON.stringify(planProjection.freeze(openPart(plan.state)))).not.toContain(threat);
    expect(codeOf(() => plan.as('anna').action(1, { what: 'Anders' }))).toBe('WORDS_COVERED');
    plan.as('rachida').action(1, { removed: true });
    expect(plan.state.actions.get(uuid(900))).toMatchObject({ state: 'DROPPED', covered: true });
    plan.as('rachida').cover(900, false);
    expect(saidTo(plan, 'bram')).toContain(threat);
  });

  test('Who added an action does not read what another made of it, once that is covered', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.as('anna').action(1, { what: 'Bellen' });
    plan.as('bram').action(1, { what: threat });
    plan.as('rachida').cover(900, true);
    expect(saidTo(plan, 'anna')).not.toContain(threat);
    expect(saidTo(plan, 'bram')).toContain(threat);
  });

  test('A covered action is there for the session that wrote it, not for another that came in as the same person', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.in('letter').as('anna').action(1, { what: threat });
    plan.as('rachida').cover(900, true);
    const saidIn = (session?: string): string =>
      JSON.stringify(
        viewActions(plan.state, 'p', { people, regisseurId: 'rachida', viewerId: 'anna', session }),
      );
    expect(saidIn('another')).not.toContain(threat);
    for (const session of ['letter', undefined]) expect(saidIn(session)).toContain(threat);
  });

  test('What stands sealed under a row is all of it: words, places, names, drawings, and its actions', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.as('anna').write(`${uuid(1)}/goal`, 'Woorden');
    plan.as('anna').action(1, { what: threat });
    plan.happen([
      { kind: 'answered', entryId: uuid(1), fieldKey: 'where', personId: null, value: { place: 'Bij jou' } },
      {
        kind: 'answered',
        entryId: uuid(1),
        fieldKey: 'sketch',
        personId: null,
        value: { drawing: 'M1 1L2 2' },
      },
    ]);
    expect(sealedUnder(plan.state, uuid(1))).toEqual({ words: [], drawings: [], actionIds: [] });
    plan.as('rachida').cover(1, true);
    expect(sealedUnder(plan.state, uuid(1))).toEqual({
      words: ['Woorden', 'Bij jou', threat],
      drawings: ['M1 1L2 2'],
      actionIds: [uuid(900)],
    });
  });

  test('With a row its actions are covered, for screens that show them already too', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.as('anna').action(1, { what: threat });
    plan.as('rachida').cover(1, true);
    for (const who of ['bram', 'rachida', null]) {
      expect(saidTo(plan, who)).not.toContain(threat);
      expect(saidTo(plan, who)).toContain('"what":""');
    }
  });

  test('One identity is one thing: no action hides behind the row of the same name', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    plan.as('anna').add('goals', 2);
    expect(codeOf(() => plan.as('anna').action(1, { actionId: uuid(2) }))).toBe('CONFLICT');
    plan.as('anna').action(1, { actionId: uuid(3) });
    expect(codeOf(() => plan.as('anna').add('goals', 3))).toBe('CONFLICT');
  });

  test('Who adds many actions has room for no more, and takes no room from another', () => {
    const plan = planInHand();
    plan.as('anna').add('goals', 1);
    for (let number = 0; number < mostActionsOfOne; number++)
      plan.as('anna').action(1, { actionId: uuid(2000 + number) });
    expect(codeOf(() => plan.as('anna').action(1, { actionId: uuid(9999) }))).toBe('TOO_MANY_ROWS');
    expect(codeOf(() => plan.as('anna').action(1, { actionId: uuid(2000), what: 'Anders' }))).toBe('ok');
    expect(codeOf(() => plan.as('bram').action(1, { actionId: uuid(9999) }))).toBe('ok');
  });
});
