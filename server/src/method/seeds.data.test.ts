import { describe, expect, it } from 'vitest';
import { checkB1 } from './b1.ts';
import { editions } from './editions.ts';
import type { Edition } from './edition.types.ts';
import type { Text, VoiceText } from './types.ts';

/** What the seeds say and earlier versions of our data did not: one test per point, in both languages. */
function edition(id: string): Edition {
  const found = editions.find((one) => one.id === id);
  if (!found) throw new Error(`no edition ${id}`);
  return found;
}

/** A text in both voices; fails where there is none, so that no loop over it passes by being empty. */
function both(text: Text | VoiceText | undefined): Text[] {
  if (text === undefined) throw new Error('there is no text here');
  return 'wij' in text ? [text.wij, text.ik] : [text];
}

function sectionOf(id: string, form: string, section: string) {
  const found = edition(id)
    .forms.find(({ key }) => key === form)
    ?.sections.find(({ key }) => key === section);
  if (!found) throw new Error(`no section ${section} in ${form} of ${id}`);
  return found;
}

const phaseOf = (id: string, key: string) => {
  const found = edition(id).process.phases.find((phase) => phase.key === key);
  if (!found) throw new Error(`no phase ${key}`);
  return found;
};

const statementsOf = (id: string, profile: string): string =>
  (edition(id).profiles.find((one) => one.id === profile)?.competences ?? [])
    .flatMap(({ statements }) => statements)
    .map(({ nl, en }) => `${nl} | ${en}`)
    .join('\n');

/** Every English text of an edition, with its Dutch beside it. */
function textsOf(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  if (typeof fields.nl === 'string' && typeof fields.en === 'string') return [value as Text];
  return Object.values(fields).flatMap(textsOf);
}

describe('the handbook of 2026', () => {
  it.each(['support-plan', 'progress-plan'])(
    'asks for concerns about safety and basic care in the %s, and says that it is always asked',
    (form) => {
      for (const text of both(sectionOf('handbook-2026', form, 'safety').explanation)) {
        expect(text.nl).toMatch(/zorgen/);
        expect(text.nl).toMatch(/altijd/);
        expect(text.nl).not.toMatch(/Is iedereen veilig|was het altijd veilig/);
        expect(text.en).toMatch(/concerns/);
        expect(text.en).toMatch(/always/);
        expect(text.en).not.toMatch(/Is everyone safe/);
      }
    },
  );

  it('asks in the past tense whether there were concerns in the consolidation plan', () => {
    for (const text of both(sectionOf('handbook-2026', 'consolidation-plan', 'safety').explanation)) {
      expect(text.nl).toMatch(/waren er zorgen/);
      expect(text.nl).not.toMatch(/was het altijd veilig/);
      expect(text.en).toMatch(/were there concerns/);
    }
  });

  it('speaks about who may think along and decide where it asks for consent (section 4)', () => {
    for (const form of ['support-plan', 'progress-plan', 'consolidation-plan']) {
      for (const text of both(sectionOf('handbook-2026', form, 'consent').explanation)) {
        expect(text.nl).toMatch(/meedenken.*(beslissen|meebeslissen)/);
        expect(text.en).toMatch(/think along.*decide/);
      }
    }
  });

  it.each(['goals-review', 'coming-period'])('wants goals positive, feasible, measurable in %s', (key) => {
    for (const text of both(sectionOf('handbook-2026', 'progress-plan', key).explanation)) {
      expect(text.nl).toMatch(/positief/);
      expect(text.nl).toMatch(/haalbaar/);
      expect(text.nl).toMatch(/meten|meetbaar/);
      expect(text.en).toMatch(/positive.*feasible.*measur/);
    }
  });

  it('names the shared working theory where the picture is made', () => {
    for (const [form, key] of [
      ['support-plan', 'shared-picture'],
      ['progress-plan', 'picture-now'],
    ] as const) {
      for (const text of both(sectionOf('handbook-2026', form, key).explanation)) {
        expect(text.nl).toMatch(/gedeelde werktheorie/);
        expect(text.en).toMatch(/shared working theory/);
      }
    }
    const parts = phaseOf('handbook-2026', '2').steps.flatMap((step) => step.parts ?? []);
    expect(parts.some(({ nl }) => nl.includes('gedeelde werktheorie'))).toBe(true);
  });

  it('finds in phase 1 which level fits', () => {
    expect(phaseOf('handbook-2026', '1').purpose.nl).toMatch(/welk niveau van regie past/);
    expect(phaseOf('handbook-2026', '1').purpose.en).toMatch(/which level of regie fits/);
  });

  it('tells the household in its folder who chooses, who decides and who holds the direction', () => {
    const folder = edition('handbook-2026').process.folders.find(({ audience }) => audience === 'HOUSEHOLD');
    const words = (folder?.sections ?? []).flatMap((one) => [...one.paragraphs, ...(one.list ?? [])]);
    const nl = words.map((text) => text.nl).join(' ');
    const en = words.map((text) => text.en).join(' ');
    expect(nl).toMatch(/Samen kiezen jullie een regisseur/);
    expect(nl).toMatch(/Jij en je huishouden houden zelf de regie/);
    expect(nl).toMatch(/Jij kiest wie er meedoet/);
    expect(nl).toMatch(/Niemand vult iets voor jou in/);
    expect(nl).toMatch(/in jouw tempo/);
    expect(nl).toMatch(/niet alles in te vullen/);
    expect(en).toMatch(/Together you choose a regisseur/);
    expect(en).toMatch(/keep the direction yourselves/);
    expect(en).toMatch(/You decide who takes part/);
    expect(en).toMatch(/Nobody fills anything in for you/);
    expect(nl).not.toMatch(/hulpverlener|verandert niemand anders|Bel of schrijf/);
  });

  it('tells professionals how plans are used (7.1)', () => {
    const folder = edition('handbook-2026').process.folders.find(
      ({ audience }) => audience === 'PROFESSIONALS',
    );
    const section = folder?.sections.find(({ key }) => key === 'using-plans');
    const nl = (section?.list ?? []).map((text) => text.nl).join(' ');
    expect(nl).toMatch(/niet voor mensen in/);
    expect(nl).toMatch(/tempo/);
    expect(nl).toMatch(/stress/);
    expect(nl).toMatch(/waarom.*wat ermee gebeurt.*wie.*hoe lang/);
  });

  it('lets profile B set limits and take measures', () => {
    expect(statementsOf('handbook-2026', 'REGISSEUR_B')).toMatch(
      /Stelt grenzen en grijpt in.*\| Sets limits and takes measures/,
    );
  });

  it('says what the meldcode covers, harmful traditional practices included (4.1)', () => {
    const rule = edition('handbook-2026').process.safetyRules.find(({ key }) => key === 'covers');
    expect(rule?.text.nl).toMatch(/huiselijk geweld.*kinder.*ouderen.*schadelijke tradit/);
    expect(rule?.text.en).toMatch(/domestic violence.*child.*elder.*harmful traditional practices/);
    expect(rule?.source.heading).toMatch(/^4\.1/);
  });

  it('says that going up or down is no failure, with the reasons (6.1 C)', () => {
    const { steps } = phaseOf('handbook-2026', '4');
    expect(steps.filter(({ text }) => /geen falen/.test(text.nl))).toHaveLength(2);
    expect(steps.filter(({ text }) => /no failure/.test(text.en))).toHaveLength(2);
    const reasons = steps.find((step) => (step.parts ?? []).length === 5)?.parts ?? [];
    expect(reasons).toHaveLength(5);
  });
});

describe('the guideline of 2020', () => {
  it('gives each of the six principles its points', () => {
    const { principles } = edition('zou-2020').process;
    expect(principles).toHaveLength(6);
    expect(principles.filter(({ points }) => (points ?? []).length < 2)).toEqual([]);
    const all = principles.flatMap(({ points }) => points ?? []).map(({ nl }) => nl.toLowerCase());
    const words = ['huishouden', 'zelf', 'netwerk', 'kind', 'niet vrijblijvend', 'chronisch', 'wisselt'];
    expect(words.filter((word) => !all.some((point) => point.includes(word)))).toEqual([]);
  });

  it('names the life areas that a casusregisseur knows', () => {
    expect(statementsOf('zou-2020', 'CASUSREGISSEUR_A')).toMatch(/werk.*geld.*wonen.*onderwijs.*gezondheid/);
  });

  it('hints who and what may help to prepare the startoverleg', () => {
    const tips = phaseOf('zou-2020', '3a')
      .tips.map(({ nl }) => nl)
      .join(' ');
    for (const word of [
      'jeugdgezondheidszorg',
      'casemanager dementie',
      'wijkverpleging',
      'Wmo-aanbieder',
      'genogram',
      'ecogram',
      'bolletjesschema',
    ])
      expect(tips).toContain(word);
  });

  it('de-escalates at level 4, with measures as a ground for the PGA expert, who may be consulted', () => {
    const four = edition('zou-2020').levels.find(({ number }) => number === 4);
    expect(four?.regie.value.nl).toMatch(/de-escaleren/);
    expect(four?.regie.value.en).toMatch(/de-escalate/);
    const held = four?.roles.find(({ role }) => role === 'PROCESREGISSEUR')?.heldBy.text;
    expect(held?.nl).toMatch(/dwang.*maatregelen.*advies/);
    expect(held?.en).toMatch(/coerc.*measures.*advice/);
  });

  it('knows at level 5 a threat or an escalation that is there, and what media do', () => {
    const five = edition('zou-2020').levels.find(({ number }) => number === 5);
    expect(five?.concerns.value.nl).toMatch(/dreigt of is/);
    expect(five?.concerns.value.nl).toMatch(/media/);
    expect(five?.concerns.value.en).toMatch(/media/);
  });

  it('lets casusregisseur B tell the manager about overload and mind the own safety', () => {
    const words = statementsOf('zou-2020', 'CASUSREGISSEUR_B');
    expect(words).toMatch(/te zwaar.*manager.*\| .*too much.*manager/);
    expect(words).toMatch(/eigen veiligheid.*\| .*own safety/);
  });

  it.each(['CASUSREGISSEUR_B', 'PROCESREGISSEUR_B_PLUS'])('names the target group in %s', (profile) => {
    expect(statementsOf('zou-2020', profile)).toMatch(/doelgroep.*\| .*target group/);
  });

  it('asks in the safety plan for factors, triggers and stressors', () => {
    const field = sectionOf('zou-2020', 'safety-plan', 'strengths-and-concerns').fields.find(
      ({ key }) => key === 'makes-it-harder',
    );
    const prompts = (field?.prompts ?? []).flatMap(both).map(({ nl }) => nl.toLowerCase());
    expect(prompts).toHaveLength(3);
    for (const word of ['factoren', 'triggers', 'stressoren'])
      expect(prompts.some((prompt) => prompt.includes(word))).toBe(true);
  });

  it('wants goals positive', () => {
    const [text] = both(sectionOf('zou-2020', 'support-plan', 'goals').explanation);
    expect(text?.nl).toMatch(/positief/);
    expect(text?.en).toMatch(/positive/);
  });

  it('lets the one who saw the signs share them, with the client, with the procesregisseur', () => {
    const rule = edition('zou-2020').process.safetyRules.find(({ key }) => key === 'who-reports');
    expect(rule?.text.nl).toMatch(/deelt.*samen met de klant.*procesregisseur/);
    expect(rule?.text.en).toMatch(/shares.*together with the client.*procesregisseur/);
  });

  it('informs the young person or the legal representative of a signal', () => {
    const { verwijsindex } = edition('zou-2020').process;
    expect(verwijsindex?.informed.nl).toMatch(/wettelijk vertegenwoordiger/);
    expect(verwijsindex?.informed.en).toMatch(/legal representative/);
  });
});

describe('the regiekaart of 2025', () => {
  it('points at 3 from 3 because its card does, and says so', () => {
    const transition = edition('regiekaart-2025').transitions.find(({ key }) => key === '3-stagnation');
    expect(transition?.source).toMatchObject({ seed: '002' });
    expect(transition?.text?.nl).toMatch(/kaart.*3 of 4.*niveau van nu/);
  });

  it('marks as ours that higher levels come down before closing', () => {
    for (const id of ['handbook-2026', 'regiekaart-2025']) {
      const items = edition(id).process.closing.filter(({ text }) => /schalen eerst af/.test(text.nl));
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ ours: true });
    }
  });
});

describe('the words of every edition', () => {
  const all = editions.flatMap((one) => textsOf(one).map((text) => [one.id, text] as const));

  it('say in English concerns and signs, and no second word for them', () => {
    const wrong = all.filter(
      ([, { nl, en }]) =>
        /\bworr(y|ies|ied)\b/i.test(en) || (/\bsignals?\b/i.test(en) && !/Verwijsindex|[Ss]ignaal/.test(nl)),
    );
    expect(wrong.map(([id, { en }]) => `${id}: ${en}`)).toEqual([]);
  });

  it('say in English guardian and restraining (removal) order', () => {
    expect(all.filter(([, { en }]) => /\bcurator\b/i.test(en))).toEqual([]);
    const orders = all.filter(([, { nl }]) => /huisverbod/i.test(nl));
    expect(orders.length).toBeGreaterThan(0);
    for (const [, { en }] of orders) expect(en).toMatch(/temporary restraining \(removal\) order/);
  });

  it('say professionals in Dutch, one word for one thing', () => {
    expect(
      all.filter(([, { nl }]) => /hulpverlener/i.test(nl)).map(([id, { nl }]) => `${id}: ${nl}`),
    ).toEqual([]);
  });

  it('say household, where the words are ours; these three are titles of the method', () => {
    const titles = [
      'Samen werken aan wat voor jou en je gezin belangrijk is',
      'Contact met anderen (gezin, familie, vrienden)',
      'Rol in het gezin',
    ];
    const wrong = all.filter(([, { nl }]) => /\bgezin(nen)?\b/.test(nl) && !titles.includes(nl));
    expect(wrong.map(([id, { nl }]) => `${id}: ${nl}`)).toEqual([]);
  });

  it('say professionals in English and PDF in capitals', () => {
    expect(
      all.filter(([, { en }]) => /care workers?\b/i.test(en)).map(([id, { en }]) => `${id}: ${en}`),
    ).toEqual([]);
    expect(
      all.filter(([, { nl, en }]) => /\bpdf\b/.test(`${nl} ${en}`)).map(([id, { nl }]) => `${id}: ${nl}`),
    ).toEqual([]);
  });

  it('say none of the words for which there is a better one', () => {
    const worse =
      /Niet doen\b|zeg wat er wél komt|De dag is voorbij|Bel of schrijf|\d van 10\b|rode tekst|begint dezelfde weg|\b1 minuten\b/;
    expect(all.filter(([, { nl }]) => worse.test(nl)).map(([id, { nl }]) => `${id}: ${nl}`)).toEqual([]);
  });

  it('stay plain for a household', () => {
    const folders = editions.flatMap(({ process }) =>
      process.folders.filter(({ audience }) => audience === 'HOUSEHOLD'),
    );
    expect(textsOf(folders).flatMap(({ nl }) => checkB1(nl))).toEqual([]);
  });
});
