import { describe, expect, it } from 'vitest';
import { askedBefore, idleAlone, idleAtTable, idleState } from './idle.ts';

describe('A page that is open without use, on a device that others may hold too', () => {
  it('ends as soon as its session would, which the page itself keeps in use', () => {
    // As `limitsOf` of the server's session.rules.ts says.
    expect(idleAlone).toBe(15 * 60_000);
  });

  it('asks a minute before whether someone is still there', () => {
    const state = (quiet: number) => idleState(1000, 1000 + quiet, '/vandaag');
    expect(state(0)).toBe('USED');
    expect(state(idleAlone - askedBefore - 1)).toBe('USED');
    expect(state(idleAlone - askedBefore)).toBe('ASK');
    expect(state(idleAlone)).toBe('OVER');
  });

  it('stays longer in a meeting, where the phone lies on the table, and ends there too', () => {
    const state = (quiet: number) => idleState(0, quiet, '/overleg/een');
    expect(state(idleAlone)).toBe('USED');
    expect(state(idleAtTable)).toBe('OVER');
  });
});
