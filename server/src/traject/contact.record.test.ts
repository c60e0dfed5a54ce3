import { describe, expect, it } from 'vitest';
import { personRecord } from '../../../test/support/fakes.ts';
import type { Grant } from '../access/grant.ts';
import { hearersOf, mustBeHisToChange } from './contact.record.ts';
import { partsHeard } from './traject.rules.ts';
import type { PersonRecord } from './traject.types.ts';

const mother = personRecord({ id: 'mother', contactVisibleTo: ['PROFESSIONAL'] });
const father = personRecord({ id: 'father' });
const grant = { situation: { traject: { regisseurPersonId: 'petra' } } } as unknown as Grant<'PERSON_CHANGE'>;
const heard = (changes: Partial<PersonRecord>) =>
  hearersOf(mother, { ...mother, ...changes }, [mother, father], grant).about?.toldTo;

describe('News of a person', () => {
  it('of what everyone sees is for everyone: the name, the relation, and who is a child', () => {
    for (const changes of [{ name: 'Samira B.' }, { relation: 'tante' }, { child: true }])
      expect(heard(changes)).toBeUndefined();
  });

  it('of contact data is for who may see these', () => {
    expect(heard({ phone: '06 22222222' })).toEqual({
      personId: 'mother',
      sides: ['PROFESSIONAL'],
      except: ['father'],
    });
    const hidden = {
      phone: '06 22222222',
      contactVisibleTo: ['HOUSEHOLD' as const],
      contactHiddenFrom: ['father'],
    };
    expect(heard(hidden)?.except).toEqual(['father']);
    expect(heard({ phone: '06 4', contactHiddenFrom: ['father'] })?.except).toEqual(['father']);
  });

  it('of who sees a datum is for nobody who sees the same as before: nothing, or what it was (A20)', () => {
    const petra = personRecord({ id: 'petra', side: 'PROFESSIONAL' });
    const nurse = personRecord({ id: 'nurse', side: 'PROFESSIONAL' });
    const told = (before: PersonRecord, changes: Partial<PersonRecord>) =>
      hearersOf(before, { ...before, ...changes }, [before, father, petra, nurse], grant).about?.toldTo
        ?.except;
    const toNobody = { datumVisibleTo: { PHONE: [] } };
    // There was no number to see before, and there is none now.
    expect(told(mother, { phone: '06 22222222', ...toNobody })).toEqual(['father', 'nurse']);
    const known = { ...mother, phone: '06 22222222' };
    expect(told(known, toNobody)).toEqual(['father']);
    expect(told(known, { datumVisibleTo: { PHONE: ['PROFESSIONAL', 'HOUSEHOLD'] } })).toEqual(['nurse']);
  });

  it('of one datum is for who may see that one', () => {
    const datumVisibleTo = { PHONE: ['NETWORK' as const], ADDRESS: [] };
    const [before, grandmother] = [
      { ...mother, datumVisibleTo },
      personRecord({ id: 'oma', side: 'NETWORK' }),
    ];
    const toldOf = (changes: Partial<PersonRecord>) =>
      hearersOf(before, { ...before, ...changes }, [before, father, grandmother], grant).about?.toldTo;
    expect(toldOf({ phone: '06 3' })).toEqual({ personId: 'mother', sides: ['NETWORK'], except: ['father'] });
    expect(toldOf({ address: 'Elders 1' })?.sides).toEqual([]);
  });

  it('of from whom they are hidden is for that person and the regisseur alone: others see nothing else (A20)', () => {
    expect(heard({ contactHiddenFrom: ['father'] })).toEqual({
      personId: 'mother',
      sides: [],
      except: ['father'],
    });
  });

  describe('who decides for a child', () => {
    const child = personRecord({ id: 'child', child: true, decidedById: 'mother' });
    const petra = personRecord({ id: 'petra', side: 'PROFESSIONAL' });
    const told = (changes: Partial<PersonRecord>) =>
      hearersOf(child, { ...child, ...changes }, [child, mother, father, petra], grant).about?.toldTo;

    it('hears from whom its data are hidden, and so does the regisseur (A13)', () => {
      const toldTo = { personId: 'child', sides: ['HOUSEHOLD'], except: ['father'] };
      expect(told({ contactHiddenFrom: ['father'] })).toEqual(toldTo);
    });

    it('hears nothing of being the one from whom they are hidden (A20)', () => {
      expect(told({ contactHiddenFrom: ['mother'], decidedById: null })?.except).toEqual([
        'mother',
        'father',
      ]);
    });

    it('says of nobody that this is a child, also as regisseur of the household (A22)', () => {
      const leads = { situation: { self: mother } } as unknown as Grant<'PERSON_CHANGE'>;
      const says = { personId: 'child', child: false };
      expect(() => mustBeHisToChange(child, says, leads)).toThrow(
        expect.objectContaining({ extensions: { code: 'FORBIDDEN' } }),
      );
    });
  });

  it('of contact data is not heard by a session of nobody for sure, which reads none (A23)', () => {
    const event = { what: ['PEOPLE' as const], about: { toldTo: { personId: 'mother', sides: [] } } };
    const hears = (unsure: boolean) =>
      partsHeard(event, {
        audience: 'ALL',
        viewer: { seat: 'HOUSEHOLD', personId: 'mother', unsure, has: () => false },
      });
    expect([hears(false), hears(true)]).toEqual([['PEOPLE'], []]);
  });
});
