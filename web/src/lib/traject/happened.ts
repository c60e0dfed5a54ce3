import { m } from '#lib/paraglide/messages.js';
import type { TimelineKind } from '../graph/schema.generated.ts';
import { day, dayAndTime } from '../language/language.ts';
import type { TrajectShown } from './traject.svelte.ts';

type Item = TrajectShown['timeline'][number];
type Plans = TrajectShown['plans'];

const meetingDay = ({ meetingAt }: Item): string => (meetingAt === null ? '' : day(meetingAt));
const meetingTime = ({ meetingAt }: Item): string => (meetingAt === null ? '' : dayAndTime(meetingAt));
const person = ({ person: name }: Item): { person: string } => ({ person: name ?? '' });
const titleOf = ({ planId }: Item, plans: Plans): string =>
  plans.find(({ id }) => id === planId)?.title ?? '';

const sentences: Record<TimelineKind, (item: Item, plans: Plans) => string> = {
  REGISTERED: () => m.traject_happened_registered(),
  APPOINTED: (item) => m.traject_happened_appointed(person(item)),
  HANDED_OVER: (item) =>
    m.traject_happened_handed_over({ ...person(item), from: item.formerRegisseur ?? '' }),
  PERSON_JOINED: (item) => m.traject_happened_joined(person(item)),
  PERSON_LEFT: (item) => m.traject_happened_left(person(item)),
  MEETING_PLANNED: (item) => m.traject_happened_meeting_planned({ when: meetingTime(item) }),
  MEETING_MOVED: (item) => m.traject_happened_meeting_moved({ when: meetingTime(item) }),
  MEETING_HELD: (item) => m.traject_happened_meeting_held({ when: meetingDay(item) }),
  MEETING_CALLED_OFF: (item) => m.traject_happened_meeting_called_off({ when: meetingTime(item) }),
  NOBODY_CAME: (item) => m.traject_happened_nobody_came({ when: meetingDay(item) }),
  PLAN_ADOPTED: (item, plans) => m.traject_happened_plan_adopted({ plan: titleOf(item, plans) }),
  LEVEL_SET: ({ toLevel }) => m.traject_happened_level_set({ level: toLevel ?? 0 }),
  LEVEL_CHANGED: ({ fromLevel, toLevel }) =>
    m.traject_happened_level_changed({ from: fromLevel ?? 0, to: toLevel ?? 0 }),
  CLOSED: () => m.traject_happened_closed(),
  REOPENED: () => m.traject_happened_reopened(),
  RECORDED: ({ recorded }) => recorded ?? '',
};

/** Something that happened, in a sentence. `plans` are those that the viewer may read. */
export function happenedInWords(item: Item, plans: Plans): string {
  return sentences[item.kind](item, plans);
}
