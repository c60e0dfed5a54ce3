import { ICalCalendarMethod, ICalEventStatus, ICalEventClass } from 'ical-generator';
import ical from 'ical-generator';
import type { ICalDayJsStub, ICalEventData } from 'ical-generator';
import { dutchClock } from './dates.ts';
import type { CalendarMeeting } from './output.types.ts';

const timeZone = 'Europe/Amsterdam';

/** Dutch clocks since 1996: calendars that do not know the zone by name read its rules here. */
const dutchZone = `BEGIN:VTIMEZONE
TZID:${timeZone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/**
 * Calendar file (RFC 5545) of a meeting. The name of the event is only 'Overleg': calendars are shared, shown on lock
 * screens and read aloud. The UID stays the same over all changes; `now` becomes the stamp. The organiser is the
 * mailbox of the server (`organiser`), never a person. With an attendee it is an invitation to that person alone
 * (RFC 5546: REQUEST, or CANCEL); without, a copy to keep (PUBLISH).
 */
export function calendarOf(meeting: CalendarMeeting, organiser: string, now: Date): string {
  return written([meeting], methodOf(meeting), { organiser, now });
}

/**
 * The calendar of all of somebody's meetings, which a calendar program asks for again and again. One that was called
 * off stays in it as cancelled, so that no program keeps it as it was.
 */
export const calendarFeedOf = (meetings: readonly CalendarMeeting[], organiser: string, now: Date): string =>
  written(meetings, ICalCalendarMethod.PUBLISH, { organiser, now, ttl: 60 * 60 });

function written(
  meetings: readonly CalendarMeeting[],
  method: ICalCalendarMethod,
  { organiser, now, ttl }: { organiser: string; now: Date; ttl?: number },
): string {
  const calendar = ical({
    prodId: { company: 'Regietafel', product: 'Overleg', language: 'NL' },
    method,
    timezone: { name: null, generator: () => dutchZone },
    ...(ttl === undefined ? {} : { name: 'Overleg', ttl }),
  });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, organiser, now));
  // Every line ends (RFC 5545, 3.1), the last one too.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function eventOf(meeting: CalendarMeeting, organiser: string, now: Date): ICalEventData {
  // What is mailed goes to calendars that a family shares: the place is shown after coming in (A5).
  const told = meeting.attendee ? '' : meeting.place;
  // A control character makes the whole file invalid (RFC 5545, 3.3.11).
  const place = told.replace(/(?![\r\n])\p{Cc}/gu, '').trim();
  return {
    id: `${meeting.id}@regietafel`,
    sequence: meeting.sequence,
    stamp: now,
    timezone: timeZone,
    start: onDutchClocks(meeting.startsAt),
    end: onDutchClocks(new Date(meeting.startsAt.getTime() + meeting.minutes * 60_000)),
    summary: 'Overleg',
    organizer: { name: 'Regietafel', email: organiser },
    attendees: meeting.attendee ? [{ email: meeting.attendee, rsvp: false }] : [],
    class: ICalEventClass.PRIVATE,
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(place ? { location: place } : {}),
  };
}

function methodOf({ attendee, cancelled }: CalendarMeeting): ICalCalendarMethod {
  if (cancelled) return ICalCalendarMethod.CANCEL;
  return attendee ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH;
}

/** The generator formats plain dates on the clock of the machine; this says what Dutch clocks show. */
function onDutchClocks(date: Date): ICalDayJsStub {
  const digits = dutchClock(date);
  const zoned: ICalDayJsStub = {
    format: (shape) => (shape === 'YYYYMMDD' ? digits.slice(0, 8) : digits.slice(9)),
    isValid: () => !Number.isNaN(date.getTime()),
    toDate: () => date,
    toJSON: () => date.toJSON(),
    tz: () => zoned,
  };
  return zoned;
}
