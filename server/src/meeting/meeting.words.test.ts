import { describe, expect, it } from 'vitest';
import { adoptedMail, calledOffMail, invitationMail, withdrawnMail } from './meeting.words.ts';

const at = new Date('2026-12-07T13:30:00Z');
const about = { startsAt: at, calendar: '', origin: 'https://regietafel.test' };
const mails = [
  invitationMail('iemand@kanarie.test', { ...about, moved: false }),
  invitationMail('iemand@kanarie.test', { ...about, moved: true }),
  adoptedMail('iemand@kanarie.test', about.origin, true),
  adoptedMail('iemand@kanarie.test', about.origin, false),
  calledOffMail('iemand@kanarie.test', about),
  withdrawnMail('iemand@kanarie.test', about),
];

describe('what the mails of a meeting say', () => {
  it('carries no sensitive word in a mail (G7)', () => {
    expect(mails.length).toBeGreaterThan(1);
    for (const { subject, text } of mails)
      expect(`${subject} ${text}`).not.toMatch(
        /veilig|huishouden|gezin|hulp|niveau|zorg|startoverleg|plan\b/i,
      );
  });

  it('tells day and time as Dutch clocks show them', () => {
    expect(mails[0]?.text).toContain('Het is maandag 7 december om 14.30 uur.');
  });
});
