import type { Mail } from '../mail/mail.ts';

/** A day and time as people say it, in Dutch time, such as `maandag 30 november om 14.30 uur`. */
function whenInWords(at: Date): string {
  const timeZone = 'Europe/Amsterdam';
  const day = at.toLocaleDateString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const time = at.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone });
  return `${day} om ${time.replace(':', '.')} uur`;
}

/**
 * The invitation, also after a change. access.md 11: no name, no reason; where it is stands only in the calendar file,
 * which people open themselves.
 */
export function invitationMail(
  to: string,
  meeting: { startsAt: Date; moved: boolean; calendar: string; origin: string },
): Mail {
  const { startsAt, moved, calendar, origin } = meeting;
  return {
    to,
    subject: moved ? 'Het overleg is verplaatst' : 'Uitnodiging voor een overleg',
    text: [
      'Hallo,',
      '',
      moved
        ? 'Het overleg is op een ander moment of op een andere plek.'
        : 'Je bent uitgenodigd voor een overleg.',
      `Het is ${whenInWords(startsAt)}.`,
      '',
      'Waar het is, staat in het bestand bij deze mail. Daarmee zet je het overleg in je agenda.',
      'Laat weten of je komt:',
      `${origin}/vandaag`,
      '',
    ].join('\n'),
    calendar: { filename: 'overleg.ics', content: calendar, method: 'REQUEST' },
  };
}

/** Tells that the plan was adopted, and nothing of it. */
export function adoptedMail(to: string, origin: string): Mail {
  return {
    to,
    subject: 'Er staat iets nieuws voor je klaar',
    text: [
      'Hallo,',
      '',
      'Wat we in het overleg hebben afgesproken, staat nu vast. Je kunt het lezen en bewaren:',
      `${origin}/vandaag`,
      '',
    ].join('\n'),
  };
}
