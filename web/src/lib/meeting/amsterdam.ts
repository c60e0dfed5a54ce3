const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A day (YYYY-MM-DD) and a time (HH:MM) as the clock in the Netherlands says them, wherever this device is. */
export function inAmsterdam(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const ahead = (at: number): number => Date.parse(`${clock.format(at).replace(' ', 'T')}:00Z`) - at;
  // Twice: around a change of the clock the first guess may be an hour off.
  const guess = asUtc - ahead(asUtc);
  return new Date(asUtc - ahead(guess));
}

/** The day and the time of a moment on the clock in the Netherlands. */
export function onDutchClock(moment: string | Date): { day: string; time: string } {
  const [day = '', time = ''] = clock.format(new Date(moment)).split(' ');
  return { day, time };
}
