import type { Mail } from '../mail/mail.ts';

/** A day and time as people say it, in Dutch time, such as `maandag 30 november om 14.30 uur`. */
function whenInWords(at: Date): string {
  const timeZone = 'Europe/Amsterdam';
  const day = at.toLocaleDateString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const time = at.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone });
  return `${day} om ${time.replace(':', '.')} uur`;
}

/**
 * The invitation, also after a change. G7: no name, no reason, and not where it is: that is shown after coming in (A5).
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
      'Met het bestand bij deze mail zet je het overleg in je agenda. Waar het is, zie je als je inlogt.',
      'Laat weten of je komt:',
      `${origin}/vandaag`,
      '',
    ].join('\n'),
    calendar: { filename: 'overleg.ics', content: calendar, method: 'REQUEST' },
  };
}

/** A reminder some days before. Neutral, like the invitation. `asks`: whether the person comes is not known yet. */
export function reminderMail(
  to: string,
  meeting: { startsAt: Date; days: number; asks: boolean; calendar: string; origin: string },
): Mail {
  const { startsAt, days, asks, calendar, origin } = meeting;
  const soon = days === 1 ? 'Morgen is het overleg.' : `Over ${days} dagen is het overleg.`;
  return {
    to,
    subject: 'Denk aan het overleg',
    text: [
      'Hallo,',
      '',
      soon,
      `Het is ${whenInWords(startsAt)}.`,
      '',
      'Waar het is, zie je als je inlogt.',
      asks ? 'Laat weten of je komt:' : 'Je liet weten dat je komt. Kun je toch niet? Laat het weten:',
      `${origin}/vandaag`,
      '',
    ].join('\n'),
    calendar: { filename: 'overleg.ics', content: calendar, method: 'REQUEST' },
  };
}

/** Asks which days one can come. `again`: the person was asked before. */
export function datesMail(to: string, origin: string, again: boolean): Mail {
  return {
    to,
    subject: again ? 'Wil je nog laten weten wanneer je kunt?' : 'Wanneer kun jij?',
    text: [
      'Hallo,',
      '',
      'We zoeken een dag voor een overleg. Laat per dag weten of je kunt:',
      `${origin}/vandaag`,
      '',
    ].join('\n'),
  };
}

const takesOut = 'Met het bestand bij deze mail haal je het uit je agenda.';

/** The meeting is called off. Neutral, like the invitation. */
export function calledOffMail(
  to: string,
  { startsAt, calendar }: { startsAt: Date; calendar: string },
): Mail {
  return {
    to,
    subject: 'Het overleg gaat niet door',
    text: ['Hallo,', '', `Het overleg van ${whenInWords(startsAt)} gaat niet door.`, takesOut, ''].join('\n'),
    calendar: { filename: 'overleg.ics', content: calendar, method: 'CANCEL' },
  };
}

/** Somebody was taken off the list of a meeting. */
export function withdrawnMail(
  to: string,
  { startsAt, calendar }: { startsAt: Date; calendar: string },
): Mail {
  return {
    to,
    subject: 'Je hoeft niet naar het overleg te komen',
    text: [
      'Hallo,',
      '',
      `Je staat niet meer op de lijst van het overleg van ${whenInWords(startsAt)}. Je hoeft niet te komen.`,
      takesOut,
      '',
    ].join('\n'),
    calendar: { filename: 'overleg.ics', content: calendar, method: 'CANCEL' },
  };
}

/** Tells that the plan was adopted, and nothing of it. `reads`: the person may read it (A2 to A4). */
export function adoptedMail(to: string, origin: string, reads: boolean): Mail {
  return {
    to,
    subject: 'Er staat iets nieuws voor je klaar',
    text: [
      'Hallo,',
      '',
      reads
        ? 'Wat we in het overleg hebben afgesproken, staat nu vast. Je kunt het lezen en bewaren:'
        : 'Wat we in het overleg hebben afgesproken, staat nu vast. Wat jij gaat doen, staat hier:',
      `${origin}/vandaag`,
      '',
    ].join('\n'),
  };
}
