import type { Text } from '../method/types.ts';
import { dayInWords } from '../output/dates.ts';
import { documentWords } from '../plan/field-print.ts';
import type {
  PlanDocument,
  PlanDocumentBlock,
  PlanDocumentSection,
  PrintLanguage,
} from '../output/output.types.ts';
import type { AboutPart, LogPart, MeetingPart, Part, PlanPart, TrajectPart } from './own-data.types.ts';
import {
  attendances,
  dataNames,
  dateAnswers,
  moods,
  ownDataWords as words,
  replies,
  roleNames,
  sides,
} from './own-data.words.ts';

type Section = Omit<PlanDocumentSection, 'order'>;
type Say = (text: Text, values?: Record<string, string>) => string;

/** Someone's own data as it goes on paper, part after part. */
export function ownDataDocument(parts: readonly Part[], language: PrintLanguage, at: Date): PlanDocument {
  const say: Say = (text, values = {}) =>
    text[language].replace(/\{(\w+)\}/g, (place, key: string) => values[key] ?? place);
  const day = (moment: unknown): string => dayInWords(new Date(String(moment)), language);
  const sections = parts.flatMap((part, index): Section[] => {
    switch (part.kind) {
      case 'ABOUT':
        return [about(part, say, day)];
      case 'TRAJECT':
        return [traject(part, say, day)];
      case 'PLAN':
        return plan(part);
      case 'MEETING':
        // All meetings of a traject stand together.
        return parts[index - 1]?.kind === 'MEETING' ? [] : [meetings(following(parts, index), say, day)];
      case 'LOG':
        return [log(part, say, day)];
    }
  });
  return {
    language,
    title: say(words.title),
    voice: null,
    state: { kind: 'GATHERED', at },
    introduction: say(words.introduction),
    sections: sections.map((section, index) => ({ order: index + 1, ...section })),
  };
}

function following(parts: readonly Part[], from: number): MeetingPart[] {
  const rest = parts.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== 'MEETING');
  return (end < 0 ? rest : rest.slice(0, end)).filter((part) => part.kind === 'MEETING');
}

const answer = (label: string, value: string | null | undefined) => ({ label, value: value || null });

function about(part: AboutPart, say: Say, day: (moment: unknown) => string): Section {
  const device = (name: string): string => name || say(words.unknownDevice);
  const { secondFactor } = part;
  return {
    title: say(words.about),
    blocks: [
      {
        kind: 'ANSWERS',
        answers: [
          answer(say(words.name), part.name),
          answer(say(words.roles), part.roles.map((role) => say(roleNames[role])).join(', ')),
          answer(
            say(words.app),
            secondFactor?.since ? say(words.since, { since: day(secondFactor.since) }) : null,
          ),
          answer(
            say(words.calendar),
            part.calendarSince ? say(words.since, { since: day(part.calendarSince) }) : null,
          ),
        ],
      },
      {
        kind: 'LIST',
        label: say(words.sessions),
        items: part.sessions.map((one) =>
          say(words.session, {
            device: device(one.device),
            since: day(one.startedAt),
            used: day(one.lastUsedAt),
          }),
        ),
      },
      {
        kind: 'LIST',
        label: say(words.passkeys),
        items: part.passkeys.map((one) =>
          say(words.passkey, { device: device(one.device), since: day(one.createdAt) }),
        ),
      },
    ],
  };
}

function traject(part: TrajectPart, say: Say, day: (moment: unknown) => string): Section {
  const { contact, regisseur, level, keeping } = part;
  const { eraseAt, keepMonths } = keeping;
  const reach = regisseur && [regisseur.name, regisseur.organisation, regisseur.phone, regisseur.email];
  return {
    title: say(words.traject, { since: day(part.registeredAt) }),
    blocks: [
      {
        kind: 'ANSWERS',
        answers: [
          answer(say(words.household), part.householdName),
          answer(say(words.name), part.name),
          answer(say(words.relation), part.relation),
          answer(say(words.organisation), part.organisation),
          answer(say(words.phone), contact?.phone),
          answer(say(words.email), contact?.email),
          answer(say(words.address), contact?.address),
          answer(say(words.birthDate), contact?.birthDate ? day(contact.birthDate) : null),
          ...(contact?.audiences ?? []).map(({ datum, visibleTo }) =>
            answer(
              say(words.visibleTo, { datum: say(dataNames[datum]) }),
              visibleTo.map((side) => say(sides[side])).join(', '),
            ),
          ),
          answer(say(words.hiddenFrom), contact?.hiddenFrom.join(', ')),
          answer(say(words.regisseur), reach?.filter(Boolean).join(', ')),
          answer(
            say(words.level),
            level && [`${level.level}.`, level.meaning, level.words].filter(Boolean).join(' '),
          ),
          answer(
            say(words.keeping),
            eraseAt
              ? say(words.erased, { day: day(eraseAt) })
              : say(words.kept, { months: String(keepMonths) }),
          ),
        ],
      },
      {
        kind: 'LIST',
        label: say(words.actions),
        items: part.actions.map(({ what, due, note }) =>
          [what || say(documentWords.covered), due ? day(due) : null, what ? note : null]
            .filter(Boolean)
            .join(', '),
        ),
      },
      {
        kind: 'LIST',
        label: say(words.days),
        items: part.days.map(({ startsAt, answer }) => `${day(startsAt)}: ${say(dateAnswers[answer])}`),
      },
    ],
  };
}

/** The sections of a plan, each with the name of the plan before its own. */
const plan = ({ title, sections }: PlanPart): Section[] =>
  sections.map((section) => ({ title: `${title}: ${section.title}`, blocks: section.blocks }));

function meetings(parts: readonly MeetingPart[], say: Say, day: (moment: unknown) => string): Section {
  const told = (text: Text | null): string | null => text && say(text);
  const consentOf = ({ consent }: MeetingPart): string | null =>
    consent === null ? null : say(consent ? words.yes : words.no);
  return {
    title: say(words.meetings),
    blocks: parts.map((one): PlanDocumentBlock => ({
      kind: 'ENTRY',
      heading: day(one.startsAt),
      blocks: [
        {
          kind: 'ANSWERS',
          answers: [
            answer(say(words.reply), told(replies[one.reply])),
            answer(say(words.attendance), told(attendances[one.attendance])),
            answer(say(words.absence), one.absenceReason),
            answer(say(words.consent), consentOf(one)),
            answer(
              say(words.experience),
              one.experience &&
                [say(moods[one.experience.mood]), one.experience.line].filter(Boolean).join('. '),
            ),
          ],
        },
      ],
    })),
  };
}

/** Who looked on which day, each once: what was done stands beside it in the data. */
function log({ lines }: LogPart, say: Say, day: (moment: unknown) => string): Section {
  const items = lines.map(({ at, who, role }) => `${day(at)}: ${who} (${role})`);
  return {
    title: say(words.log),
    blocks: [
      { kind: 'NOTE', text: say(words.logNote) },
      { kind: 'LIST', items: [...new Set(items)] },
    ],
  };
}
