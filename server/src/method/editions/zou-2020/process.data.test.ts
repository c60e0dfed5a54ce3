import { describe, expect, it } from 'vitest';
import type { Phase, ProcessRole, SafetyStep } from '../../process.types.ts';
import { process as handbook } from '../handbook-2026/process.ts';
import { process } from './process.ts';

const { phases, safetySteps, assessment, verwijsindex } = process;

function phase(key: string): Phase {
  const found = phases.find((one) => one.key === key);
  if (!found) throw new Error(`no phase ${key}`);
  return found;
}

function step(key: string): SafetyStep {
  const found = safetySteps.find((one) => one.key === key);
  if (!found) throw new Error(`no safety step ${key}`);
  return found;
}

const numbers = (key: string, role: ProcessRole): number[] =>
  phase(key)
    .steps.filter((one) => one.role === role)
    .map(({ number }) => number);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('the phases of 2020', () => {
  it('stand in order: 3, 5 and 6 have two parts', () => {
    expect(phases.map(({ label, title }) => `${label} ${title.nl}`)).toEqual([
      '1 Aanmelding',
      '2 Intakefase',
      '3a Startoverleg voorbereiden',
      '3b Startoverleg uitvoeren',
      '4 Voortgang',
      '5a Voortgangsoverleg voorbereiden',
      '5b Voortgangsoverleg uitvoeren',
      '6a Overdragen of afsluiten en nazorg van een professional',
      '6b Afsluiten en nazorg klant',
    ]);
  });

  it.each([
    ['1', 4, 4],
    ['2', 7, 3],
    ['3a', 20, 4],
    ['3b', 11, 5],
    ['4', 4, 3],
    ['5a', 10, 3],
    ['5b', 15, 5],
    ['6a', 2, 3],
    ['6b', 10, 0],
  ])('phase %s has %i steps for the procesregisseur and %i for the casusregisseur', (key, proces, casus) => {
    expect(numbers(key, 'PROCESREGISSEUR')).toEqual(upTo(proces));
    expect(numbers(key, 'CASUSREGISSEUR')).toEqual(upTo(casus));
    expect(phase(key).steps).toHaveLength(proces + casus);
  });

  it('goes on in order, from 5b back to 4 or on to 6b, and to 6a from anywhere', () => {
    expect(phases.map(({ key, next }) => `${key}: ${next.join(' or ')}`)).toEqual([
      '1: 2',
      '2: 3a',
      '3a: 3b',
      '3b: 4',
      '4: 5a',
      '5a: 5b',
      '5b: 4 or 6b',
      '6a: ',
      '6b: ',
    ]);
    expect(phases.filter(({ fromAnywhere }) => fromAnywhere).map(({ key }) => key)).toEqual(['6a']);
  });

  it('goes back from closing to 5b when there is a safety signal', () => {
    expect(phase('6b').onSafetySignal).toBe('5b');
    expect(phase('6b').steps.at(-1)?.opens).toBe('SAFETY_STEPS');
  });

  it('asks which regisseur the client prefers, before anyone is invited', () => {
    const seen = phase('3a').steps.map(({ systemSees }) => systemSees);
    expect(seen.indexOf('preferredRegisseurAsked')).toBe(3);
    expect(seen.indexOf('invitationsSent')).toBeGreaterThan(3);
  });

  it('tells of the Verwijsindex in 3a, in both roles', () => {
    const roles = phase('3a')
      .steps.filter(({ opens }) => opens === 'VERWIJSINDEX')
      .map(({ role, number }) => [role, number]);
    expect(roles).toEqual([
      ['PROCESREGISSEUR', 5],
      ['CASUSREGISSEUR', 2],
    ]);
  });

  it('makes the safety plan in the startoverleg before goals and actions', () => {
    const seen = phase('3b').steps.map(({ systemSees }) => systemSees);
    expect(seen.indexOf('safetyPlanMade')).toBeLessThan(seen.indexOf('goalsSet'));
    expect(phase('3b').steps[4]?.parts).toHaveLength(6);
  });

  it('shares no fact between the meetings: the startoverleg does not tick the progress meeting', () => {
    const of = (...keys: string[]) =>
      keys.flatMap((key) => phase(key).steps.flatMap(({ systemSees }) => systemSees ?? []));
    const start = of('3a', '3b');
    expect(of('5a', '5b').filter((fact) => start.includes(fact))).toEqual([]);
  });

  it('signs the safety plan again at each progress meeting', () => {
    const signed = phase('5b').steps.find(({ systemSees }) => systemSees === 'safetyPlanSignedAgain');
    expect(signed?.number).toBe(10);
  });
});

describe('the safety steps of 2020', () => {
  it('begin with danger to life without a number, have 4 and 5 in one, and end without a number', () => {
    expect(safetySteps.map(({ number, lastNumber }) => (lastNumber ? [number, lastNumber] : number))).toEqual(
      [null, 0, 1, 2, 3, [4, 5], null],
    );
    expect(safetySteps[0]).toMatchObject({ key: 'life-threatening', lifeThreatening: true });
    expect(step('0').lifeThreatening).toBeUndefined();
  });

  it.each([
    ['life-threatening', 2],
    ['0', 2],
    ['1', 10],
    ['2', 6],
    ['3', 4],
    ['4-5', 8],
    ['concerns-remain', 5],
  ])('step %s has %i actions', (key, count) => {
    expect(step(key).actions.map(({ number }) => number)).toEqual(upTo(count));
  });

  it('look for five kinds of violence in step 0', () => {
    expect(step('0').actions[0]?.parts).toHaveLength(5);
  });

  it('do the kindcheck and the mantelzorgcheck in one action of step 1', () => {
    expect(step('1').actions.flatMap(({ number, checks }) => (checks ? [[number, checks]] : []))).toEqual([
      [7, ['KINDCHECK', 'MANTELZORGCHECK']],
    ]);
  });

  it('name whom to consult; the seed has nobody of its own for sexual violence', () => {
    const kinds = step('2').consult.map((one) => one.for);
    expect(kinds).toEqual([
      'ANY',
      'DOMESTIC_VIOLENCE',
      'HONOUR_RELATED',
      'GENITAL_MUTILATION',
      'PHYSICAL_INJURY',
      'CRIMINAL_OFFENCE',
    ]);
  });

  it('may ask advice without a name', () => {
    expect(step('2').actions[4]?.text.nl).toContain('zonder naam');
  });

  it('always report when all help is refused and there are signals', () => {
    const rule = process.safetyRules.find(({ key }) => key === 'refuses-all-help');
    expect(rule?.text.nl).toContain('altijd');
    expect(step('concerns-remain').actions[2]?.parts?.[0]?.nl).toContain('meld je altijd');
  });

  it('go from 3 back to 2 as the handbook says, and name it', () => {
    expect(step('3').backTo).toMatchObject({ step: '2', borrowedFrom: 'handbook-2026' });
  });

  it('let the casusregisseur report, after sharing with the procesregisseur', () => {
    const rule = process.safetyRules.find(({ key }) => key === 'who-reports');
    expect(rule?.text.nl).toMatch(/casusregisseur.*procesregisseur/);
  });
});

describe('the assessment framework of 2020', () => {
  it.each([
    [1, 'no', ['CLOSE_AND_RECORD'], false, null],
    [1, 'yes', [], false, 2],
    [2, 'no', ['WALK_WITH_VEILIG_THUIS'], false, 3],
    [2, 'yes', ['REPORT', 'WALK_WITH_VEILIG_THUIS'], true, 3],
    [3, 'no', ['REPORT'], true, null],
    [3, 'yes', [], false, 4],
    [4, 'no', ['REPORT'], true, null],
    [4, 'yes', ['ORGANISE_HELP'], false, 5],
    [5, 'no', ['REPORT_AGAIN'], true, null],
    [5, 'yes', ['FOLLOW_UNTIL_STABLE'], false, null],
  ] as const)('question %i answered %s leads to %j', (number, answer, outcomes, report, next) => {
    expect(assessment.questions[number - 1]?.[answer]).toEqual({ outcomes, report, next });
  });

  it('walks 3, 4 and 5 with Veilig Thuis', () => {
    const together = assessment.questions.filter(({ withVeiligThuis }) => withVeiligThuis);
    expect(together.map(({ number }) => number)).toEqual([3, 4, 5]);
  });

  it('does not ask for a disclosure at 2, and asks for lasting instead of stable safety at 5', () => {
    expect(assessment.questions[1]?.question.nl).not.toContain('onthulling');
    expect(assessment.questions[4]?.question.nl).toContain('duurzame');
    expect(handbook.assessment.questions[4]?.question.nl).toContain('stabiele');
  });

  it('organises help one question later than 2026', () => {
    expect(handbook.assessment.questions[2]?.yes.outcomes).toEqual(['ORGANISE_HELP']);
    expect(assessment.questions[2]?.yes.outcomes).toEqual([]);
    expect(assessment.questions[3]?.yes.outcomes).toEqual(['ORGANISE_HELP']);
  });
});

describe('the Verwijsindex of 2020', () => {
  it('has the twelve legal risks, in the order of the law', () => {
    expect(verwijsindex?.risks.map(({ number }) => number)).toEqual(upTo(12));
    expect(verwijsindex?.risks.map(({ key }) => key)).toEqual([
      'violence-or-neglect',
      'mental-problems',
      'growing-up-problems',
      'young-mother',
      'school-absence',
      'no-legal-work',
      'money-problems',
      'no-home',
      'danger-to-others',
      'criminal-acts',
      'parents-fall-short',
      'group-risk',
    ]);
  });

  it('matches on the same young person, the same address or the same parent', () => {
    expect(verwijsindex?.matches.map(({ key }) => key)).toEqual([
      'SAME_YOUNG_PERSON',
      'SAME_ADDRESS',
      'SAME_PARENT',
    ]);
  });

  it('asks to consult within five working days after a match', () => {
    expect(verwijsindex?.consultWithinWorkingDays).toBe(5);
  });

  it('records whether a signal was given, for whom, which risk, the facts and when it was told', () => {
    expect(verwijsindex?.record.map(({ key }) => key)).toEqual([
      'given',
      'name',
      'risk',
      'facts',
      'informed',
    ]);
  });
});

describe('what stands around the process of 2020', () => {
  it('are six starting points', () => {
    expect(process.principles.map(({ number }) => number)).toEqual(upTo(6));
  });

  it('are five criteria of which one is enough, four for the young, and six signs of vulnerability', () => {
    const count = (group: string): number =>
      process.startCriteria.filter((one) => one.group === group).length;
    expect([count('ONE_OF'), count('YOUTH'), count('VULNERABILITY')]).toEqual([5, 4, 6]);
  });

  it('gives regie to the own network first, then to the local team, and to the institution under a court measure', () => {
    const keys = process.appointmentRules.map(({ key }) => key);
    expect(keys.indexOf('own-network-first')).toBeLessThan(keys.indexOf('local-team-next'));
    expect(process.appointmentRules.filter(({ courtMeasure }) => courtMeasure).map(({ key }) => key)).toEqual(
      ['court-measure'],
    );
  });

  it('asks the local team besides the manager when there is no successor', () => {
    const keys = process.handover.filter((item) => item.when === 'NO_SUCCESSOR').map(({ key }) => key);
    expect(keys).toEqual(['no-successor', 'local-team']);
  });

  it('does not close while a signal is open, by its own rule', () => {
    const bar = process.closing.find(({ kind }) => kind === 'BAR');
    expect(bar?.source.seed).toBe('003');
    expect(bar?.ours).toBeUndefined();
  });

  it('borrows folders and what is not done from the handbook, and says so', () => {
    expect(process.borrowedFrom).toEqual({ notDone: 'handbook-2026', folders: 'handbook-2026' });
    expect(process.folders).toBe(handbook.folders);
    expect(process.notDone).toBe(handbook.notDone);
    expect(process.contraIndication).toBeNull();
  });

  it('comes from the guideline, unless an item says that it is ours or borrowed', () => {
    const own = [
      ...phases,
      ...safetySteps,
      ...process.principles,
      ...process.startCriteria,
      ...process.responsibilities,
    ];
    expect(new Set(own.map(({ source }) => source.seed))).toEqual(new Set(['003']));
    for (const { source, ours, borrowedFrom } of [
      ...process.safetyRules,
      ...process.handover,
      ...process.closing,
    ]) {
      expect(source.seed).toBe(ours ? 'ours' : borrowedFrom === 'handbook-2026' ? '004' : '003');
    }
  });
});
