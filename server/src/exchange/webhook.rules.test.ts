import { describe, expect, it } from 'vitest';
import { addressOf, mayBeTold, type Around } from './webhook.rules.ts';

describe('An address of another system', () => {
  it.each([
    ['http://systeem.voorbeeld.nl/', 'without https'],
    ['https://naam:geheim@systeem.voorbeeld.nl/', 'with a password'],
    ['https://systeem.voorbeeld.nl/#deel', 'with a part that is not sent'],
    ['https://10.0.0.5/', 'of a private network'],
    ['https://192.168.1.1/', 'of a home'],
    ['https://169.254.169.254/latest/meta-data', 'of a cloud'],
    ['https://100.64.0.1/', 'of a carrier'],
    ['https://127.0.0.2/', 'of this machine'],
    ['https://2130706434/', 'of this machine as a number'],
    ['https://0x7f.1/', 'of this machine in hexadecimals'],
    ['https://0.0.0.0/', 'of nothing'],
    ['https://[::1]:8443/', 'of this machine in IPv6'],
    ['https://[fe80::1]/', 'of a link'],
    ['https://[fd00::5]/', 'of a private network of IPv6'],
    ['https://[::ffff:10.0.0.5]/', 'mapped to IPv6'],
    ['https://[64:ff9b::a00:5]/', 'translated to IPv6'],
    ['http://127.0.0.1/', 'of this machine, which nobody named'],
    ['file:///etc/passwd', 'of a file'],
    ['geen adres', 'at all'],
    [`https://systeem.voorbeeld.nl/${'x'.repeat(500)}`, 'without end'],
  ])('is not %s (%s)', (given) => {
    expect(() => addressOf(given, [])).toThrow('Naar dit adres kunnen geen berichten');
  });

  it('is public, or within a network that who runs the server named', () => {
    expect(addressOf(' https://Systeem.voorbeeld.nl/regie?van=ons ', [])).toBe(
      'https://systeem.voorbeeld.nl/regie?van=ons',
    );
    expect(addressOf('https://10.20.3.4/', ['10.20.0.0/16', 'fd00::/8'])).toBe('https://10.20.3.4/');
    expect(addressOf('https://[fd00::5]/', ['10.20.0.0/16', 'fd00::/8'])).toBe('https://[fd00::5]/');
    expect(addressOf('http://127.0.0.1:8080/', ['127.0.0.1'])).toBe('http://127.0.0.1:8080/');
    expect(() => addressOf('https://10.21.0.1/', ['10.20.0.0/16'])).toThrow();
  });
});

describe('Another system is told', () => {
  const household = { trajectId: 't', adults: ['mother', 'father'] };
  const plan = { id: 'p', trajectId: 't', meetingId: null, ownerPersonId: null, networkReaders: [] };
  const common = { ...plan, kind: 'SUPPORT_PLAN', readers: null } as const;
  const meeting = {
    id: 'm',
    trajectId: 't',
    away: [],
    conversationLeaderId: null,
    noteTakerId: null,
    running: false,
  };
  const met = (invited: string[]) => ({ ...meeting, invited, state: 'PLANNED', planId: 'p' }) as const;
  const around: Around = { plan: common, meeting: met(['mother', 'father']), household, regisseurId: 'r' };

  it('of a plan that the whole household reads, and of no other', () => {
    const adopted = (changes: Partial<Around>) => mayBeTold('PLAN_ADOPTED', { ...around, ...changes });
    expect(adopted({})).toBe(true);
    expect(adopted({ plan: { ...common, readers: ['mother', 'father'] } })).toBe(true);
    expect(adopted({ plan: { ...common, readers: ['mother'] } })).toBe(false);
    expect(adopted({ plan: { ...common, kind: 'SAFETY_PLAN', readers: ['mother', 'father'] } })).toBe(false);
    expect(adopted({ plan: { ...common, ownerPersonId: 'mother' } })).toBe(false);
    expect(adopted({ plan: null })).toBe(false);
    expect(adopted({ household: null, plan: { ...common, readers: ['mother', 'father'] } })).toBe(false);
  });

  it('of a meeting to which every adult of the household is invited, over a plan that all read, and of no other', () => {
    const planned = (changes: Partial<Around>) => mayBeTold('MEETING_PLANNED', { ...around, ...changes });
    expect(planned({})).toBe(true);
    expect(planned({ plan: null, meeting: { ...met(['mother', 'father']), planId: null } })).toBe(true);
    expect(planned({ meeting: met(['mother']) })).toBe(false);
    expect(planned({ plan: { ...common, kind: 'SAFETY_PLAN' } })).toBe(false);
    expect(planned({ plan: null })).toBe(false);
    expect(planned({ household: null })).toBe(false);
    expect(planned({ meeting: null })).toBe(false);
  });
});
