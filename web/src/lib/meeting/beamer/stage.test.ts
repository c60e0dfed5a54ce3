import { describe, expect, it } from 'vitest';
import { FIT, onStage, turnOf } from './stage.ts';

const one = (personId: string, side: 'HOUSEHOLD' | 'NETWORK' | 'PROFESSIONAL') => ({
  ...{ personId, side, name: personId, role: '', colour: 0, attendance: 'PRESENT' as const },
  ...{ online: true, typingIn: null },
});
const participants = [one('nurse', 'PROFESSIONAL'), one('oma', 'NETWORK'), one('anna', 'HOUSEHOLD')];
const said = (speakerId: string) => ({ id: `of ${speakerId}`, speakerId });

describe('what the beamer shows of what people said', () => {
  it('shows the household first, then the network, and professionals last', () => {
    const { now, later } = onStage([said('nurse'), said('oma'), said('anna')], { participants, floor: null });
    expect(now.map(({ speakerId }) => speakerId)).toEqual(['anna', 'oma', 'nurse']);
    expect(later).toEqual([]);
  });

  it('holds words of professionals back until the others had their turn', () => {
    const { now, later } = onStage([said('nurse'), said('anna')], { participants, floor: null });
    expect(now.map(({ speakerId }) => speakerId)).toEqual(['anna']);
    expect(later.map(({ speakerId }) => speakerId)).toEqual(['nurse']);
  });

  it('shows them when the chair gives a professional the floor', () => {
    expect(onStage([said('nurse')], { participants, floor: 'nurse' }).now).toHaveLength(1);
    expect(onStage([said('nurse')], { participants, floor: 'anna' }).now).toEqual([]);
  });

  it('keeps away what the regisseur did not show yet, and names only who is there', () => {
    const folded = (speakerId: string) => ({ ...said(speakerId), folded: true });
    const { now, later } = onStage([folded('anna'), folded('mentor'), said('oma')], {
      participants,
      floor: null,
    });
    expect(now.map(({ speakerId }) => speakerId)).toEqual(['oma']);
    expect(later.map(({ speakerId }) => speakerId)).toEqual(['anna']);
  });

  it('fits six, and turns to the others when there are more', () => {
    const all = Array.from({ length: FIT + 2 }, (_, index) => index);
    expect(turnOf(all.slice(0, FIT), 3)).toHaveLength(FIT);
    expect(turnOf(all, 0)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(turnOf(all, 1)).toEqual([6, 7]);
    expect(turnOf(all, 2)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
