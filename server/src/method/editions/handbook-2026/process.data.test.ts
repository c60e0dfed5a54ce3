import { describe, expect, it } from 'vitest';
import type {
  AssessmentFramework,
  AssessmentQuestionNumber,
  Phase,
  SafetyStep,
} from '../../process.types.ts';
import { process } from './process.ts';

const { phases, safetySteps, assessment } = process;

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

function branch(framework: AssessmentFramework, number: AssessmentQuestionNumber, yes: boolean) {
  const found = framework.questions.find((question) => question.number === number);
  if (!found) throw new Error(`no question ${number}`);
  return yes ? found.yes : found.no;
}

describe('the six phases of 2026', () => {
  it('stand in order, with 6 in two parts', () => {
    expect(phases.map(({ label, title }) => `${label} ${title.nl}`)).toEqual([
      '1 Aanmelding',
      '2 Analyse',
      '3 Startoverleg',
      '4 Voortgang',
      '5 Voortgangsoverleg',
      '6A Overdragen van professional',
      '6B Afsluiten en nazorg betrokkenen',
    ]);
    expect(new Set(phases.map(({ number }) => number))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it.each([
    ['1', 8],
    ['2', 6],
    ['3', 18],
    ['4', 11],
    ['5', 15],
    ['6a', 6],
    ['6b', 9],
  ])('phase %s has %i steps, numbered from 1', (key, count) => {
    expect(phase(key).steps.map(({ number }) => number)).toEqual(
      Array.from({ length: count }, (_, i) => i + 1),
    );
  });

  it('gives phase 1 to the aanmeldcoordinator and all others to the regisseur', () => {
    const roles = phases.map(({ steps }) => [...new Set(steps.map(({ role }) => role))]);
    expect(roles).toEqual([['AANMELDCOORDINATOR'], ...Array.from({ length: 6 }, () => ['REGISSEUR'])]);
  });

  it('gives each phase the tips of the method: 5, 5, 9, 6, 6, and 5 for both parts of 6', () => {
    expect(phases.map(({ tips }) => tips.length)).toEqual([5, 5, 9, 6, 6, 5, 5]);
    expect(phase('6a').tips).toBe(phase('6b').tips);
  });

  it('goes from one phase to the next, and from 5 back to 4 or on to 6', () => {
    expect(Object.fromEntries(phases.map(({ key, next }) => [key, next]))).toEqual({
      '1': ['2'],
      '2': ['3'],
      '3': ['4'],
      '4': ['5'],
      '5': ['4', '6a', '6b'],
      '6a': [],
      '6b': [],
    });
  });

  it('ends phases 1 to 5 with the step to the next phase', () => {
    for (const key of ['1', '2', '3', '4', '5']) {
      expect(phase(key).steps.filter((one) => one.goesOn)).toEqual([phase(key).steps.at(-1)]);
    }
  });

  it('looks at safety before the level, and at the level before the regisseur', () => {
    const seen = phase('1').steps.map(({ systemSees }) => systemSees);
    expect(seen.indexOf('requestRegistered')).toBe(0);
    expect(seen.indexOf('safetyAnswered')).toBeLessThan(seen.indexOf('levelSet'));
    expect(seen.indexOf('levelSet')).toBeLessThan(seen.indexOf('profileChecked'));
    expect(seen.indexOf('profileChecked')).toBeLessThan(seen.indexOf('regisseurAppointed'));
  });

  it('makes the analysis of nine things, safety and basic care explicitly among them', () => {
    const parts = phase('2').steps[0]?.parts ?? [];
    expect(parts).toHaveLength(9);
    expect(parts.at(-1)?.nl).toContain('veiligheid of basiszorg');
  });

  it('asks consent before the plan is made, and a safety plan after it', () => {
    const seen = phase('3').steps.map(({ systemSees }) => systemSees);
    expect(seen.indexOf('consentGiven')).toBe(13);
    expect(seen.indexOf('planAdopted')).toBe(14);
    expect(seen.indexOf('safetyPlanMade')).toBe(15);
  });

  it('sees going up and going down as two facts, so that one does not tick the other', () => {
    const seen = phase('4').steps.map(({ systemSees }) => systemSees);
    expect([seen[6], seen[7]]).toEqual(['levelRaised', 'levelLowered']);
  });

  it('shares no fact between the startoverleg and the progress meeting: one does not tick the other', () => {
    const start = phase('3').steps.flatMap(({ systemSees }) => systemSees ?? []);
    const progress = phase('5').steps.flatMap(({ systemSees }) => systemSees ?? []);
    expect(progress.filter((fact) => start.includes(fact))).toEqual([]);
  });

  it('lets the household read every phase in words of its own', () => {
    for (const one of phases) {
      expect(one.householdWords.nl).not.toBe(one.purpose.nl);
      expect(one.householdWords.nl).toMatch(/\b(je|jij|jullie)\b/i);
    }
  });
});

describe('the safety steps of 2026', () => {
  it('are 0 to 6, 0 being danger to life', () => {
    expect(safetySteps.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(safetySteps.filter(({ lifeThreatening }) => lifeThreatening).map(({ key }) => key)).toEqual(['0']);
    expect(step('0').actions[0]?.text.nl).toContain('112');
  });

  it.each([
    ['0', 8],
    ['1', 10],
    ['2', 8],
    ['3', 10],
    ['4', 7],
    ['5', 13],
    ['6', 9],
  ])('step %s has %i actions and says what to record', (key, count) => {
    expect(step(key).actions.map(({ number }) => number)).toEqual(
      Array.from({ length: count }, (_, i) => i + 1),
    );
    expect(step(key).record.length).toBeGreaterThan(0);
    expect(step(key).actions.some(({ records }) => records)).toBe(true);
  });

  it('do the kindcheck and the mantelzorgcheck in step 1, as two actions', () => {
    expect(step('1').actions.flatMap(({ number, checks }) => (checks ? [[number, checks]] : []))).toEqual([
      [8, ['KINDCHECK']],
      [9, ['MANTELZORGCHECK']],
    ]);
  });

  it('name whom to consult for each kind of violence', () => {
    expect(step('2').consult.map((one) => one.for)).toEqual([
      'ANY',
      'DOMESTIC_VIOLENCE',
      'SEXUAL_VIOLENCE',
      'HONOUR_RELATED',
      'GENITAL_MUTILATION',
      'PHYSICAL_INJURY',
      'CRIMINAL_OFFENCE',
    ]);
  });

  it('go from 3 back to 2 when talking makes it less safe', () => {
    expect(step('3').backTo?.step).toBe('2');
    expect(step('3').backTo?.borrowedFrom).toBeUndefined();
  });

  it('walk the five questions in step 4, in order', () => {
    expect(step('4').actions.flatMap(({ assessmentQuestion }) => assessmentQuestion ?? [])).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('hold together by rules: all steps, faster when acute, basic care too, the one who saw it reports', () => {
    const keys = process.safetyRules.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['all-steps', 'faster', 'basic-care', 'who-reports', 'refused']),
    );
  });
});

describe('the assessment framework of 2026', () => {
  it.each([
    [1, false, ['CLOSE_AND_RECORD', 'ARRANGE_HELP'], false, null],
    [1, true, [], false, 2],
    [2, false, [], false, 3],
    [2, true, ['REPORT'], true, 3],
    [3, false, ['REPORT'], true, null],
    [3, true, ['ORGANISE_HELP'], false, 4],
    [4, false, ['REPORT'], true, null],
    [4, true, ['HELP_GOES_ON'], false, 5],
    [5, false, ['REPORT_AGAIN'], true, null],
    [5, true, ['FOLLOW_UNTIL_STABLE'], false, null],
  ] as const)('question %i answered %s leads to %j', (number, yes, outcomes, report, next) => {
    expect(branch(assessment, number, yes)).toEqual({ outcomes, report, next });
  });

  it('counts a disclosure at question 2', () => {
    expect(assessment.questions[1]?.question.nl).toContain('onthulling');
  });

  it('walks no question with Veilig Thuis by rule', () => {
    expect(assessment.questions.filter(({ withVeiligThuis }) => withVeiligThuis)).toEqual([]);
  });
});

describe('what stands around the process of 2026', () => {
  it('are ten core principles', () => {
    expect(process.principles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(process.principles[6]?.title.nl).toBe('Veiligheid leidend');
  });

  it('are six signs of vulnerability to start with', () => {
    expect(process.startCriteria.map(({ group }) => group)).toEqual(
      Array.from({ length: 6 }, () => 'VULNERABILITY'),
    );
  });

  it('are three conditions that together warn, and never bar', () => {
    expect(process.contraIndication?.conditions).toHaveLength(3);
    expect(process.contraIndication?.warning.nl).toContain('Beginnen mag toch');
  });

  it('are three things a regisseur does not do, the exception and two hats', () => {
    const kinds = process.notDone.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'NOT_DONE')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'EXCEPTION')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'TWO_HATS')).toHaveLength(3);
  });

  it('is the agreement that signals go to the regisseur, which the system can see', () => {
    const agreement = process.responsibilities.find(({ systemSees }) => systemSees === 'signalsAgreed');
    expect(agreement).toMatchObject({ role: 'REGISSEUR', when: 'UNSAFETY' });
  });

  it('requires a warm handover only to and from SAVE/GI, and the manager when there is no successor', () => {
    expect(process.handover.filter((item) => item.when === 'SAVE_GI').map(({ key }) => key)).toEqual([
      'warm-handover',
    ]);
    expect(process.handover.find((item) => item.when === 'NO_SUCCESSOR')?.systemSees).toBe('managerAsked');
  });

  it('does not close while a signal is open (ours), and checks the consolidation plan', () => {
    const bar = process.closing.filter(({ kind }) => kind === 'BAR');
    expect(bar).toHaveLength(1);
    expect(bar[0]).toMatchObject({ ours: true, key: 'no-open-signal' });
    expect(process.closing.filter(({ kind }) => kind === 'CHECK').map(({ key }) => key)).toEqual([
      'consolidation-plan',
      'higher-levels',
    ]);
  });

  it('are two folders, with what is asked and what your rights are marked as ours', () => {
    expect(process.folders.map(({ audience }) => audience)).toEqual(['HOUSEHOLD', 'PROFESSIONALS']);
    for (const folder of process.folders) {
      const ours = folder.sections.filter((section) => section.ours).map(({ key }) => key);
      expect(ours).toEqual(expect.arrayContaining(['asked', 'rights']));
      expect(folder.sections[0]?.key).toBe('what');
      expect(folder.sections.at(-1)?.key).toBe('finally');
    }
  });

  it('says 112 on the page for the household', () => {
    expect(JSON.stringify(process.folders[0])).toContain('Bel 112');
  });

  it('borrows nothing as a whole and has no Verwijsindex', () => {
    expect(process.borrowedFrom).toEqual({});
    expect(process.verwijsindex).toBeNull();
  });

  it('comes from the handbook, unless an item says that it is ours or borrowed', () => {
    const items = [
      ...phases,
      ...safetySteps,
      ...process.principles,
      ...process.startCriteria,
      ...process.folders,
    ];
    expect(new Set(items.map(({ source }) => source.seed))).toEqual(new Set(['004']));
    const others = [
      ...process.safetyRules,
      ...process.responsibilities,
      ...process.handover,
      ...process.closing,
    ];
    for (const { source, ours, borrowedFrom } of others) {
      expect(source.seed).toBe(ours ? 'ours' : borrowedFrom === 'zou-2020' ? '003' : '004');
    }
  });
});
