import { describe, expect, it } from 'vitest';
import { checkProcess } from './check-process.ts';
import { process as handbook } from './editions/handbook-2026/process.ts';
import { process as deelB } from './editions/regiekaart-2025/process.ts';
import { process as zou } from './editions/zou-2020/process.ts';
import type { ProcessDefinition } from './process.types.ts';

/** The handbook with one thing changed; a deep copy, so that the real data stays as it is. */
function spoilt(change: (process: ProcessDefinition) => void): string[] {
  const copy = structuredClone(handbook);
  change(copy);
  return checkProcess('test', copy);
}

/** The item at this place, which the handbook certainly has. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

describe('the check of a working process', () => {
  it.each([
    ['handbook-2026', handbook],
    ['regiekaart-2025', deelB],
    ['zou-2020', zou],
  ])('finds no fault in %s', (id, process) => {
    expect(checkProcess(id, process)).toEqual([]);
  });

  it('finds a next phase that does not exist, and names the phases there are', () => {
    const faults = spoilt((process) => {
      at(process.phases, 0).next = ['7'];
    });
    expect(faults).toContain(
      'test/process/phases/1: names phase "7", which does not exist. Remedy: use one of 1, 2, 3, 4, 5, 6a, 6b.',
    );
    expect(faults.join()).toContain('phases/2: no phase leads here');
  });

  it('finds a step without a text in one language', () => {
    const faults = spoilt((process) => {
      at(at(process.phases, 2).steps, 13).text.en = ' ';
    });
    expect(faults).toEqual(['test/process/phases/3/3.regisseur.14: no text in en. Remedy: write it.']);
  });

  it('finds a part of a step without a text', () => {
    const faults = spoilt((process) => {
      at(at(at(process.phases, 1).steps, 0).parts ?? [], 1).nl = '';
    });
    expect(faults).toEqual(['test/process/phases/2/2.regisseur.1 part 2: no text in nl. Remedy: write it.']);
  });

  it('finds a key that stands twice', () => {
    const faults = spoilt((process) => {
      process.closing.push(at(process.closing, 1));
    });
    expect(faults).toEqual([
      'test/process/closing: key "consolidation-plan" twice. Remedy: give each its own key.',
    ]);
  });

  it('finds a question of the assessment that leads back or to nowhere', () => {
    const back = spoilt((process) => {
      at(process.assessment.questions, 2).yes.next = 1;
    });
    expect(back.join()).toContain('assessment/3.yes: next is 1');
    const nowhere = spoilt((process) => {
      process.assessment.questions.pop();
    });
    expect(nowhere.join()).toContain('assessment/4.yes: next is 5');
  });

  it('finds a report that the outcomes do not name', () => {
    const faults = spoilt((process) => {
      at(process.assessment.questions, 1).yes.report = false;
    });
    expect(faults.join()).toContain('assessment/2.yes: report and the outcomes do not agree');
  });

  it('finds an outcome without words and words without outcome', () => {
    const without = spoilt((process) => {
      delete process.assessment.outcomes.ORGANISE_HELP;
    });
    expect(without.join()).toContain('outcome ORGANISE_HELP: no text in nl');
    const unused = spoilt((process) => {
      process.assessment.outcomes.WALK_WITH_VEILIG_THUIS = { nl: 'Samen', en: 'Together' };
    });
    expect(unused.join()).toContain('words for WALK_WITH_VEILIG_THUIS');
  });

  it('finds safety steps that forget danger to life, or go back to a step that is not there', () => {
    const calm = spoilt((process) => {
      delete at(process.safetySteps, 0).lifeThreatening;
    });
    expect(calm.join()).toContain('no step for danger to life');
    const lost = spoilt((process) => {
      at(process.safetySteps, 3).backTo = { step: '9', when: { nl: 'nu', en: 'now' } };
    });
    expect(lost.join()).toContain('goes back to step "9"');
  });

  it('finds an item that says it is ours while a seed has it', () => {
    const faults = spoilt((process) => {
      at(process.principles, 0).ours = true;
    });
    expect(faults.join()).toContain('principles/people-central: source and ours do not agree');
  });

  it('finds a folder page without words', () => {
    const faults = spoilt((process) => {
      at(at(at(process.folders, 0).sections, 0).paragraphs, 0).en = '';
    });
    expect(faults).toEqual(['test/process/folders/household/what text 1: no text in en. Remedy: write it.']);
  });

  it('finds a Verwijsindex without a term', () => {
    const copy = structuredClone(zou);
    if (copy.verwijsindex) copy.verwijsindex.consultWithinWorkingDays = 0;
    expect(checkProcess('test', copy).join()).toContain('verwijsindex: 0 working days');
  });
});
