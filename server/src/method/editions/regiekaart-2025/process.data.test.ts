import { describe, expect, it } from 'vitest';
import { process as handbook } from '../handbook-2026/process.ts';
import { process } from './process.ts';

describe('the process of Deel B, 2025', () => {
  it('has eight results of its own, each with a title of the method', () => {
    expect(process.principlesTitle.nl).toBe('Resultaten');
    expect(process.principles.map(({ number, title }) => `${number} ${title.nl}`)).toEqual([
      '1 Zelfregie staat centraal',
      '2 Iedereen wordt betrokken',
      '3 Samenredzaamheid en participatie versterken',
      '4 Samenhangend systeem van hulp',
      '5 Continuïteit in afspraken',
      '6 Duurzame zorg',
      '7 Heldere samenwerking',
      '8 Focus op kwaliteit',
    ]);
    expect(process.principles.every(({ source }) => source.seed === '000')).toBe(true);
  });

  it('has three forms of regie of its own: casus, proces and beleid', () => {
    const own = process.responsibilities.filter(({ borrowedFrom }) => borrowedFrom === undefined);
    expect(own.map(({ role }) => role)).toEqual([
      'CASUSREGISSEUR',
      'PROCESREGISSEUR',
      'POLICY_OFFICER',
      'MANAGER',
    ]);
  });

  it('takes who does what with unsafety from the handbook, item by item', () => {
    const unsafety = process.responsibilities.filter(({ when }) => when === 'UNSAFETY');
    expect(unsafety.length).toBeGreaterThan(0);
    expect(unsafety.every(({ borrowedFrom }) => borrowedFrom === 'handbook-2026')).toBe(true);
  });

  it('first checks for enough self- or shared reliance at closing', () => {
    expect(process.closing[0]).toMatchObject({
      key: 'enough-reliance',
      kind: 'CHECK',
      source: { seed: '000' },
    });
    expect(process.closing.slice(1).map(({ key }) => key)).toEqual(handbook.closing.map(({ key }) => key));
    expect(process.closing.slice(1).every(({ borrowedFrom }) => borrowedFrom === 'handbook-2026')).toBe(true);
  });

  it('borrows phases, safety steps, assessment, start, handover and folders as they are, and says so', () => {
    const borrowed = [
      'phases',
      'opening',
      'safetySteps',
      'safetyRules',
      'assessment',
      'startCriteria',
      'contraIndication',
      'notDone',
      'handover',
      'folders',
    ] as const;
    expect(process.borrowedFrom).toEqual(Object.fromEntries(borrowed.map((part) => [part, 'handbook-2026'])));
    for (const part of borrowed) expect(process[part]).toBe(handbook[part]);
  });

  it('has no Verwijsindex', () => {
    expect(process.verwijsindex).toBeNull();
  });
});
