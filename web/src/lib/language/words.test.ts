import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../messages');
const textsIn = (language: string): [string, string][] =>
  readdirSync(folder).flatMap((noun) =>
    Object.entries(
      JSON.parse(readFileSync(join(folder, noun, `${language}.json`), 'utf8')) as Record<string, string>,
    ),
  );
const texts = textsIn('nl');
const keys = new Set(texts.map(([key]) => key));

/** Words that were tried on people and gave way to plainer ones; one word for one thing. */
const gaveWay = [
  /^Niet doen$/,
  /zeg wat er wél komt/,
  /[Jj]ouw eigen woorden verandert niemand/,
  /deed dat met jou\b/,
  /De dag is voorbij/,
  /veranderde \{?\w+\}? weken niets/,
  /Bel of schrijf/,
  /\bjouw regisseur\b/,
  /van (de )?10\b/,
  /\(\w*\(/,
  /rode teksten/,
  /doet nu mee/,
  /dezelfde weg/,
  /ziet je bericht meteen/,
  /Iemand nodigt je uit/,
  /\b[Gg]ezin(nen|s)?\b/,
  /\b[Hh]ulpverleners?\b/,
  /\b[Pp]df\b/,
  /^Verander$/,
];

it.each(gaveWay.map(String))('No screen says %s', (pattern) => {
  const word = gaveWay.find((one) => String(one) === pattern)!;
  expect(texts.filter(([, text]) => word.test(text))).toEqual([]);
});

/** In English one word for one thing too: a concern, a sign that is seen (a signal is sent), a guardian, a removal order. */
const gaveWayInEnglish = [
  /\b[Ww]orr(y|ies|ied)\b/,
  /\bsignals? of (unsafety|relapse)/,
  /\bsaw the signals/,
  /\bcurator\b/,
];

it.each(gaveWayInEnglish.map(String))('No screen says %s in English', (pattern) => {
  const word = gaveWayInEnglish.find((one) => String(one) === pattern)!;
  expect(textsIn('en').filter(([, text]) => word.test(text))).toEqual([]);
});

/** The text for one of it, where it is not the key with `_one` behind it; null where it never is one. */
const oneOf: Record<string, string | null> = {
  // Told from three weeks on.
  traject_still_nothing_changed: null,
  steering_days: 'steering_one_day',
  // A meeting lasts several minutes at least.
  traject_dates_where: null,
  // Told from twice on.
  account_me_looked_times: null,
  // Below two minutes it is told in other words.
  shell_minutes_left: null,
  meeting_round_count: 'meeting_round_one',
  meeting_minutes_planned: 'meeting_agenda_planned_one',
  today_agreed_open: 'today_agreed_one',
  // One answer is never read.
  meeting_experience_readers: null,
  traject_experiences_few: null,
  closing_years: 'closing_one_year',
  closing_months: 'closing_one_month',
};

it('No screen says "1 minuten": what is counted has a text for one', () => {
  const counted =
    /\{\w+\} (minuten|uren|dagen|weken|maanden|jaar|keer|mensen|collega’s|professionals|plannen|delen|stappen|vragen|antwoorden|afspraken|doelen|signalen|trajecten|overleggen|dingen|letters|tekens)\b/;
  const without = texts
    .filter(([key, text]) => counted.test(text) && !/_(one|error)$/.test(key))
    .filter(([key]) => !keys.has(`${key}_one`) && !(key in oneOf))
    .map(([key]) => key);
  expect(without).toEqual([]);
  for (const one of Object.values(oneOf)) if (one) expect(keys).toContain(one);
});
