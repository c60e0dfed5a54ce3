import { describe, expect, it } from 'vitest';
import {
  askedInPrivate,
  asksTheSame,
  isKeptFromLay,
  kindOf,
  reasonRecordedAs,
  untilOpened,
} from './obligation.rules.ts';

describe('An obligation that version 0.1 recorded as a sentence', () => {
  it.each([
    [
      'Dit niveau vraagt een regisseur met profiel B of B+. Draag de regie over aan iemand met dat profiel.',
      { reason: 'LACKS_PROFILE', profiles: ['B', 'B+'] },
    ],
    [
      'Bij dit niveau past een veiligheidsplan. Stel voor om het samen te maken.',
      { reason: 'SAFETY_PLAN_FITS' },
    ],
    ['Bij dit niveau hoort een veiligheidsplan. Begin het plan.', { reason: 'SAFETY_PLAN_REQUIRED' }],
    [
      'Iemand maakt zich zorgen over veiligheid of basiszorg. Maak samen een veiligheidsplan.',
      { reason: 'SAFETY_CONCERN' },
    ],
    ['Er is een signaal over veiligheid. Lees het en schrijf op wat je doet.', { reason: 'NOT_SAFE' }],
    [
      'Er is een signaal: iemand kan in levensgevaar zijn. Is 112 gebeld? Lees het nu.',
      { reason: 'DANGER_OF_LIFE' },
    ],
    [
      'Iemand stelt een ander regieniveau voor. Lees waarom en neem een besluit.',
      { reason: 'OTHER_LEVEL_PROPOSED' },
    ],
    ['Er is nog geen volgend overleg. Kies samen een datum.', { reason: 'NO_NEXT_MEETING' }],
  ] as const)('keeps its reason: %s', (text, fact) => {
    expect(reasonRecordedAs(kindOf(fact.reason), text)).toEqual(fact);
  });
});

describe('Obligations ask the same', () => {
  it('when reason and profiles are the same', () => {
    const asksB = { reason: 'LACKS_PROFILE', profiles: ['B', 'B+'] } as const;
    expect([
      asksTheSame({ ...asksB, profiles: ['B', 'B+'] }, { ...asksB, profiles: ['B', 'B+'] }),
      asksTheSame({ ...asksB, profiles: ['B'] }, { ...asksB, profiles: ['B', 'B+'] }),
      asksTheSame({ reason: 'NOT_SAFE' }, { reason: 'NOT_SAFE', profiles: [] }),
      asksTheSame({ reason: 'NOT_SAFE' }, { reason: 'DANGER_OF_LIFE' }),
    ]).toEqual([true, false, true, false]);
  });
});

describe('A regisseur of the household or network', () => {
  it('hears nothing of signals, of a hidden answer, nor of what was asked of a professional in private', () => {
    const about = (subject: string) => isKeptFromLay({ kind: 'SAFETY_PLAN', subject });
    expect([about(untilOpened), about(askedInPrivate), about('')]).toEqual([true, true, false]);
    expect(isKeptFromLay({ kind: 'SAFETY_SIGNAL', subject: '' })).toBe(true);
  });
});
