import { describe, expect, it } from 'vitest';
import { inVoice, sectionsIn } from '../../../form-reading.ts';
import type { FormDefinition, FormField, FormKind, FormSection, Voice } from '../../../types.ts';
import { levels as cardLevels } from '../levels.ts';
import { forms } from './index.ts';

function form(kind: FormKind): FormDefinition {
  const found = forms.find((one) => one.kind === kind);
  if (!found) throw new Error(`no form ${kind}`);
  return found;
}

function section(kind: FormKind, key: string): FormSection {
  const found = form(kind).sections.find((one) => one.key === key);
  if (!found) throw new Error(`no section ${key} in ${kind}`);
  return found;
}

function field(kind: FormKind, sectionKey: string, key: string): FormField {
  const found = section(kind, sectionKey).fields.find((one) => one.key === key);
  if (!found) throw new Error(`no field ${key} in ${kind} ${sectionKey}`);
  return found;
}

const keys = (kind: FormKind, voice: Voice) => sectionsIn(form(kind), voice).map((one) => one.key);
const titles = (kind: FormKind, voice: Voice) =>
  sectionsIn(form(kind), voice).map((one) => inVoice(one.title, voice).nl);
const labels = (fields: FormField[], voice: Voice) => fields.map((one) => inVoice(one.label, voice).nl);
const fieldKeys = (kind: FormKind, key: string) => section(kind, key).fields.map((one) => one.key);
const partKeys = (kind: FormKind, key: string) =>
  section(kind, key).fields[0]?.parts?.map((part) => part.key);

describe('the plan forms of the handbook of 2026', () => {
  it('are six, in ten layouts', () => {
    expect(forms.map((one) => one.key)).toEqual([
      'support-plan',
      'progress-plan',
      'consolidation-plan',
      'safety-agreements-child',
      'safety-agreements-adult',
      'safety-plan',
    ]);
    expect(forms.flatMap((one) => one.voices)).toHaveLength(10);
  });

  it.each<[FormKind, wij: number | null, ik: number]>([
    ['SUPPORT_PLAN', 17, 17],
    ['PROGRESS_PLAN', 15, 15],
    ['CONSOLIDATION_PLAN', 8, 8],
    ['SAFETY_AGREEMENTS_CHILD', null, 7],
    ['SAFETY_AGREEMENTS_ADULT', null, 7],
    ['SAFETY_PLAN', 15, 14],
  ])('%s has %s sections as wij and %s as ik', (kind, wij, ik) => {
    expect(form(kind).voices).toEqual(wij === null ? ['IK'] : ['WIJ', 'IK']);
    if (wij !== null) expect(sectionsIn(form(kind), 'WIJ')).toHaveLength(wij);
    expect(sectionsIn(form(kind), 'IK')).toHaveLength(ik);
  });

  it('have the same sections in both voices, but for one of the safety plan', () => {
    for (const one of forms.filter(({ voices }) => voices.length === 2)) {
      const missing = keys(one.kind, 'WIJ').filter((key) => !keys(one.kind, 'IK').includes(key));
      expect(missing).toEqual(one.kind === 'SAFETY_PLAN' ? ['talking'] : []);
    }
  });

  it('speak of "ik" in the ik-form, except where all make one picture or one promise', () => {
    const shared = /gezamenlijk beeld|zien we|Ons beeld|Wij werken samen|We houden ons/;
    const slips = wordsOf('IK').filter(
      (text) => /\b(wij|we|ons|onze|jullie)\b/i.test(text) && !shared.test(text),
    );
    expect(slips).toEqual([]);
  });

  it('speak of "wij" in the wij-form, except where each speaks for oneself', () => {
    const own = ['safety-scale', 'safety-there-is', 'agreements'];
    const slips = wordsOf('WIJ', own).filter((text) => /\b(ik|mij|mijn|mezelf)\b/i.test(text));
    expect(slips).toEqual([]);
  });

  it('are explained in at most two sentences each', () => {
    for (const one of forms.flatMap((all) => all.sections)) {
      for (const voice of ['WIJ', 'IK'] as const) {
        const { nl } = inVoice(one.explanation ?? { nl: '', en: '' }, voice);
        expect(nl, one.key).not.toBe('');
        expect(nl.match(/[.?!](\s|$)/g)?.length, nl).toBeLessThanOrEqual(2);
      }
    }
  });

  it('count their sections by order and carry no printed slip', () => {
    const all = [...wordsOf('WIJ'), ...wordsOf('IK')].join('\n');
    expect(all).not.toMatch(/Veiligheidsplanplan|Dagingvulling|E-E-mail|bijil|^\d/m);
  });
});

/** Titles, explanations, labels and prompts of the forms in a voice. */
function wordsOf(voice: Voice, except: string[] = []): string[] {
  return forms
    .filter((one) => one.voices.includes(voice))
    .flatMap((one) => sectionsIn(one, voice))
    .filter((one) => !except.includes(one.key))
    .flatMap((one) => [
      inVoice(one.title, voice).nl,
      ...(one.explanation ? [inVoice(one.explanation, voice).nl] : []),
      ...one.fields.flatMap((each) => fieldWords(each, voice)),
    ]);
}

function fieldWords(each: FormField, voice: Voice): string[] {
  return [
    inVoice(each.label, voice).nl,
    ...(each.prompts ?? []).map((prompt) => inVoice(prompt, voice).nl),
    ...(each.parts ?? []).flatMap((part) => fieldWords(part, voice)),
  ];
}

describe('the support plan', () => {
  it('has the titles of the wij-form in order', () => {
    expect(titles('SUPPORT_PLAN', 'WIJ')).toEqual([
      'Wie wij zijn',
      'Dit is onze regisseur',
      'Deze mensen zijn bij ons betrokken',
      'Toestemming voor het overleg',
      'Aanleiding',
      'Onze situatie nu',
      'Zorgen over veiligheid en basiszorg',
      'Wat er goed gaat',
      'Wat de zorgen zijn',
      'Wat er al is gelukt',
      'Wat belangrijk is om te weten',
      'Wat ons gezamenlijk beeld is',
      'Hoe wij de toekomst zien',
      'Wat onze doelen en acties zijn',
      'Wat wij nog willen zeggen',
      'Wanneer het volgend overleg is',
      'Wie er bij het volgend overleg aanwezig zijn',
    ]);
  });

  it('has the titles of the ik-form in order, with one shared picture', () => {
    expect(titles('SUPPORT_PLAN', 'IK')).toEqual([
      'Wie ik ben',
      'Dit is mijn regisseur',
      'Deze mensen zijn bij mij betrokken',
      'Toestemming voor het overleg',
      'Aanleiding',
      'Mijn situatie nu',
      'Zorgen over veiligheid en basiszorg',
      'Wat er goed gaat',
      'Wat de zorgen zijn',
      'Wat er al is gelukt',
      'Wat belangrijk is om te weten',
      'Wat ons gezamenlijk beeld is',
      'Hoe ik de toekomst zie',
      'Wat mijn doelen en acties zijn',
      'Wat ik nog wil zeggen',
      'Wanneer het volgend overleg is',
      'Wie er bij het volgend overleg aanwezig zijn',
    ]);
  });

  it('asks seven life areas, each with a good, a neutral and a hard face, of each person', () => {
    const areas = section('SUPPORT_PLAN', 'situation').fields;
    expect(areas.map((area) => area.key)).toEqual([
      'wonen',
      'geld',
      'contact',
      'lichamelijk',
      'psychisch',
      'daginvulling',
      'zingeving',
    ]);
    for (const area of areas) {
      expect(area.kind).toBe('SMILEY');
      expect(area.perPerson).toBe(true);
      expect(area.oursNote, 'per person is ours').toBeDefined();
      expect(area.options?.map((option) => option.key)).toEqual(['good', 'neutral', 'hard']);
    }
  });

  it('lets sections 5 to 13, the analysis, be filled before the meeting', () => {
    const before = sectionsIn(form('SUPPORT_PLAN'), 'WIJ').flatMap((one, index) =>
      one.analysis ? [index + 1] : [],
    );
    expect(before).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('leads to a safety plan by a yes about own or others concerns, from anyone', () => {
    expect(section('SUPPORT_PLAN', 'safety').safetyQuestions).toEqual(['own-concerns', 'others-concerns']);
    expect(labels(section('SUPPORT_PLAN', 'safety').fields, 'IK')).toEqual([
      'Heb ik zelf zorgen over onveiligheid of basiszorg?',
      'Hebben anderen zorgen over onveiligheid of basiszorg?',
    ]);
  });

  it('has one reason in each voice of three questions, and a future of three', () => {
    const reason = field('SUPPORT_PLAN', 'reason', 'reason').prompts ?? [];
    expect(reason.map((prompt) => inVoice(prompt, 'IK').nl)).toEqual([
      'Waar maak ik mij zorgen over?',
      'Wat wil ik veranderen?',
      'Waar wil ik hulp bij?',
    ]);
    expect(field('SUPPORT_PLAN', 'future', 'future').prompts).toHaveLength(3);
  });

  it('keeps what people see and worry about as each own words, and the picture and goals together', () => {
    const speech = Object.fromEntries(form('SUPPORT_PLAN').sections.map((one) => [one.key, one.speech]));
    for (const key of ['reason', 'goes-well', 'concerns', 'done-before', 'future', 'what-else']) {
      expect(speech[key], key).toBe('OWN');
      expect(section('SUPPORT_PLAN', key).repeatable, key).toBe(true);
    }
    for (const key of ['good-to-know', 'shared-picture', 'goals']) expect(speech[key], key).toBe('TOGETHER');
  });

  it('takes who sees something and whose concern it is as words of the method', () => {
    expect(fieldKeys('SUPPORT_PLAN', 'goes-well')).toEqual(['what', 'who-sees', 'since-when']);
    expect(fieldKeys('SUPPORT_PLAN', 'concerns')).toEqual(['what', 'whose', 'consequence']);
    expect(fieldKeys('SUPPORT_PLAN', 'done-before')).toEqual(['tried', 'worked', 'who-helped']);
    expect(field('SUPPORT_PLAN', 'goes-well', 'who-sees').kind).toBe('SHORT_TEXT');
    expect(field('SUPPORT_PLAN', 'concerns', 'whose').kind).toBe('SHORT_TEXT');
  });

  it('asks four things that are good to know, four of the shared picture and four per goal', () => {
    expect(labels(section('SUPPORT_PLAN', 'good-to-know').fields, 'WIJ')).toEqual([
      'Wat heeft ons gevormd?',
      'Wat maakt dat zorgen terugkomen (patronen)?',
      'Wat zijn de belangrijkste oorzaken dat deze zorgen blijven bestaan (bronoorzaak)?',
      'Wat helpt juist bij herstel?',
    ]);
    expect(labels(section('SUPPORT_PLAN', 'shared-picture').fields, 'IK')).toEqual([
      'Wat zien we gebeuren?',
      'Waardoor blijft dit bestaan?',
      'Wat versterkt de zorgen?',
      'Wat helpt juist?',
    ]);
    expect(fieldKeys('SUPPORT_PLAN', 'goals')).toEqual(['goal', 'actions', 'who-helps', 'how-we-know']);
  });

  it('has one person in the ik-form and one regisseur; network and professionals are one list', () => {
    expect(section('SUPPORT_PLAN', 'who-we-are').oneRowIn).toBe('IK');
    expect(section('SUPPORT_PLAN', 'regisseur').repeatable).toBe(false);
    expect(section('SUPPORT_PLAN', 'involved').filledFrom).toBe('NETWORK_AND_PROFESSIONALS');
    expect(partKeys('SUPPORT_PLAN', 'who-we-are')).toEqual(['name', 'birth-date', 'phone', 'email']);
    expect(partKeys('SUPPORT_PLAN', 'regisseur')).toEqual(['organisation', 'name', 'phone', 'email']);
    expect(partKeys('SUPPORT_PLAN', 'involved')).toEqual(['name', 'relation', 'phone', 'email']);
  });

  it('says when before who, the other way round than the safety plan', () => {
    expect(keys('SUPPORT_PLAN', 'IK').slice(-2)).toEqual(['next-when', 'next-who']);
    expect(keys('SAFETY_PLAN', 'WIJ').slice(-3)).toEqual(['next-who', 'next-when', 'signatures']);
    expect(keys('SAFETY_PLAN', 'IK').slice(-3)).toEqual(['next-who', 'next-when', 'signatures']);
  });

  it('fits in a meeting of one and a half hour', () => {
    const minutes = form('SUPPORT_PLAN').sections.reduce((sum, one) => sum + one.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(75);
    expect(minutes).toBeLessThanOrEqual(90);
  });
});

describe('consent', () => {
  it('is asked in every plan that is made in a meeting, with three statements, of each person', () => {
    const asking = forms.filter((one) => one.rules.consentAsked).map((one) => one.kind);
    expect(asking).toEqual(['SUPPORT_PLAN', 'PROGRESS_PLAN', 'CONSOLIDATION_PLAN', 'SAFETY_PLAN']);
    for (const kind of asking) {
      const asked = field(kind, 'consent', 'consent');
      expect(asked.kind).toBe('YES_NO');
      expect(asked.perPerson).toBe(true);
      expect(asked.prompts?.map((prompt) => inVoice(prompt, 'WIJ').nl)).toEqual([
        'Wij geven toestemming voor dit overleg',
        'Wij weten wie informatie krijgt en waarom',
        'Wij weten hoelang informatie wordt bewaard',
      ]);
      expect(asked.prompts?.map((prompt) => inVoice(prompt, 'IK').nl)).toEqual([
        'Ik geef toestemming voor dit overleg',
        'Ik weet wie informatie krijgt en waarom',
        'Ik weet hoelang informatie wordt bewaard',
      ]);
    }
  });
});

describe('the progress plan', () => {
  it('has its sections in order', () => {
    expect(keys('PROGRESS_PLAN', 'WIJ')).toEqual([
      'this-meeting',
      'present',
      'consent',
      'reason',
      'safety',
      'goes-well',
      'good-to-know',
      'concerns',
      'picture-now',
      'goals-review',
      'coming-period',
      'future',
      'what-else',
      'next-when',
      'next-who',
    ]);
  });

  it('names those who are absent with a reason: in the ik-title by the method, as a field by us', () => {
    expect(titles('PROGRESS_PLAN', 'WIJ')[1]).toBe('Aanwezigen van dit overleg');
    expect(titles('PROGRESS_PLAN', 'IK')[1]).toBe('Aanwezigen van dit overleg (en afwezig met reden)');
    expect(field('PROGRESS_PLAN', 'present', 'absent').ours).toBe(true);
    expect(field('PROGRESS_PLAN', 'present', 'present').ours).toBeUndefined();
  });

  it('looks at each goal with yes, not yet or no', () => {
    expect(fieldKeys('PROGRESS_PLAN', 'goals-review')).toEqual([
      'goal',
      'done',
      'who-helped',
      'result',
      'reached',
    ]);
    const reached = field('PROGRESS_PLAN', 'goals-review', 'reached');
    expect(reached.kind).toBe('YES_NOT_YET_NO');
    expect(reached.options?.map((option) => option.key)).toEqual(['yes', 'not-yet', 'no']);
  });

  it('asks the wij-questions about the coming period in the wij-form, where the seed slips into ik', () => {
    expect(labels(section('PROGRESS_PLAN', 'coming-period').fields, 'WIJ')).toEqual([
      'Wat willen wij bereiken (doel)?',
      'Wat gaan wij doen (acties)?',
      'Wie of wat helpt ons?',
      'Hoe weten wij of dit is gelukt?',
    ]);
    expect(titles('PROGRESS_PLAN', 'IK')[12]).toBe('Wat ik nog wil zeggen');
  });

  it('asks how one notices that it is better, where the support plan asks since when', () => {
    expect(fieldKeys('PROGRESS_PLAN', 'goes-well')).toEqual(['what', 'who-sees', 'how-noticed']);
    expect(fieldKeys('PROGRESS_PLAN', 'picture-now')).toEqual(['happens', 'helps-forward', 'hinders']);
    expect(fieldKeys('PROGRESS_PLAN', 'good-to-know')).toHaveLength(1);
    expect(fieldKeys('PROGRESS_PLAN', 'future')).toEqual(['changed', 'what-changed']);
  });
});

describe('the consolidation plan', () => {
  it('has no reason, goals, next meeting or signature', () => {
    expect(keys('CONSOLIDATION_PLAN', 'IK')).toEqual([
      'this-meeting',
      'present',
      'consent',
      'who-stays',
      'safety',
      'reached',
      'relapse',
      'what-else',
    ]);
    expect(form('CONSOLIDATION_PLAN').rules.signedBy).toBe('NOBODY');
  });

  it('asks about safety in the past tense and how it stays; a yes opens no safety plan', () => {
    expect(labels(section('CONSOLIDATION_PLAN', 'safety').fields, 'IK').slice(0, 2)).toEqual([
      'Had ik zorgen over onveiligheid of basiszorg?',
      'Hadden anderen zorgen over onveiligheid of basiszorg?',
    ]);
    expect(fieldKeys('CONSOLIDATION_PLAN', 'safety')).toEqual([
      'own-concerns',
      'others-concerns',
      'how-secured',
    ]);
    expect(section('CONSOLIDATION_PLAN', 'safety').safetyQuestions).toBeUndefined();
  });

  it('asks four things about what was reached and five about signs of relapse', () => {
    expect(fieldKeys('CONSOLIDATION_PLAN', 'reached')).toHaveLength(4);
    expect(fieldKeys('CONSOLIDATION_PLAN', 'relapse')).toEqual([
      'signals',
      'helps-steer',
      'first-ourselves',
      'then-whom',
      'helps-ask',
    ]);
    expect(titles('CONSOLIDATION_PLAN', 'WIJ')[5]).toBe('Wat wij in de afgelopen periode hebben bereikt');
  });
});

describe('the safety agreements', () => {
  it('belong to one person: no consent, regisseur, meeting or signature', () => {
    for (const kind of ['SAFETY_AGREEMENTS_CHILD', 'SAFETY_AGREEMENTS_ADULT'] as const) {
      expect(keys(kind, 'IK')).toEqual([
        'who-i-am',
        'important-people',
        'unsafe-for-me',
        'what-i-do',
        'what-others-do',
        'remember',
        'what-else',
      ]);
      expect(form(kind).rules).toMatchObject({
        consentAsked: false,
        signedBy: 'NOBODY',
        adopted: false,
        owner: 'PERSON',
        togetherWith: 'SAFETY_PLAN',
      });
      expect(form(kind).sections.every((one) => one.speech === 'OWN' && !one.filledFrom)).toBe(true);
    }
  });

  it('ask a child for an age and an adult for an e-mail address', () => {
    expect(partKeys('SAFETY_AGREEMENTS_CHILD', 'who-i-am')).toEqual(['name', 'age', 'phone']);
    expect(partKeys('SAFETY_AGREEMENTS_ADULT', 'who-i-am')).toEqual(['name', 'phone', 'email']);
    expect(partKeys('SAFETY_AGREEMENTS_ADULT', 'important-people')).toEqual(['name', 'relation', 'phone']);
  });

  it('name one helper, which is ours', () => {
    for (const kind of ['SAFETY_AGREEMENTS_CHILD', 'SAFETY_AGREEMENTS_ADULT'] as const) {
      expect(fieldKeys(kind, 'who-i-am')).toEqual(['person', 'helper']);
      expect(field(kind, 'who-i-am', 'helper').ours).toBe(true);
    }
  });

  it('let a child draw, and an adult write only', () => {
    expect(fieldKeys('SAFETY_AGREEMENTS_CHILD', 'what-else')).toEqual(['what-else', 'drawing']);
    expect(field('SAFETY_AGREEMENTS_CHILD', 'what-else', 'drawing').kind).toBe('DRAWING');
    expect(fieldKeys('SAFETY_AGREEMENTS_ADULT', 'what-else')).toEqual(['what-else']);
  });

  it('hold three fixed reminders each, of which one is the same', () => {
    expect(labels(section('SAFETY_AGREEMENTS_CHILD', 'remember').fields, 'IK')).toEqual([
      'Ik mag altijd om hulp vragen.',
      'Het is niet mijn schuld als het onveilig is.',
      'Er zijn volwassenen die mij helpen en beschermen.',
    ]);
    expect(labels(section('SAFETY_AGREEMENTS_ADULT', 'remember').fields, 'IK')).toEqual([
      'Ik mag altijd om hulp vragen.',
      'Het is belangrijk om signalen op tijd te delen.',
      'Veiligheid gaat voor alles.',
    ]);
    const kinds = section('SAFETY_AGREEMENTS_CHILD', 'remember').fields.map((one) => one.kind);
    expect(new Set(kinds)).toEqual(new Set(['REMINDER']));
  });

  it('say what I do when something happens, and what others do then', () => {
    expect(fieldKeys('SAFETY_AGREEMENTS_CHILD', 'what-i-do')).toEqual(['if', 'then']);
    expect(fieldKeys('SAFETY_AGREEMENTS_CHILD', 'what-others-do')).toEqual([
      'if',
      'who-helps',
      'what-they-do',
    ]);
  });
});

describe('the safety plan', () => {
  it('has its sections in order, with talking to the absent in the wij-form only', () => {
    const wij = [
      'who-we-are',
      'regisseur',
      'involved',
      'consent',
      'unsafety',
      'danger',
      'makes-unsafe',
      'safety-scale',
      'safety-there-is',
      'conditions',
      'agreements',
      'talking',
      'next-who',
      'next-when',
      'signatures',
    ];
    expect(keys('SAFETY_PLAN', 'WIJ')).toEqual(wij);
    expect(keys('SAFETY_PLAN', 'IK')).toEqual(wij.filter((key) => key !== 'talking'));
  });

  it('has five bands on its scale, from acute danger to stable safety', () => {
    const score = field('SAFETY_PLAN', 'safety-scale', 'score');
    expect(score.perPerson).toBe(true);
    expect(score.options?.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['acute-danger', 0, 0],
      ['ongoing', 1, 5],
      ['stopped', 6, 6],
      ['stopped-six-months', 7, 7],
      ['stable', 8, 10],
    ]);
  });

  it('gives other examples of acute danger for a household than for one person', () => {
    const examples = field('SAFETY_PLAN', 'safety-scale', 'score').options?.[0]?.examples ?? [];
    expect(examples).toHaveLength(3);
    for (const example of examples) expect(inVoice(example, 'WIJ')).not.toEqual(inVoice(example, 'IK'));
  });

  it('asks each for a figure and a reason, and for agreements in ik-words in both voices', () => {
    expect(fieldKeys('SAFETY_PLAN', 'safety-scale')).toEqual(['score', 'reason']);
    for (const voice of ['WIJ', 'IK'] as const) {
      expect(inVoice(field('SAFETY_PLAN', 'safety-scale', 'score').label, voice).nl).toBe(
        'Welk cijfer geef ik de veiligheid?',
      );
      expect(labels(section('SAFETY_PLAN', 'agreements').fields, voice)).toEqual([
        'Wie ben ik?',
        'Wat ga ik doen?',
        'Wie of wat helpt hierbij?',
        'Wat als het niet lukt?',
      ]);
    }
  });

  it('says in the wij-form that conditions and agreements hold for those who are absent too', () => {
    for (const key of ['conditions', 'agreements']) {
      const { explanation } = section('SAFETY_PLAN', key);
      if (!explanation || !('wij' in explanation)) throw new Error('no explanation per voice');
      expect(explanation.wij.nl).toMatch(/kind/);
      expect(explanation.ik.nl).not.toMatch(/kind/);
    }
  });

  it('is signed by everyone who commits, each with an own name and date', () => {
    expect(form('SAFETY_PLAN').rules.signedBy).toBe('EVERYONE_WHO_COMMITS');
    const signature = field('SAFETY_PLAN', 'signatures', 'signature');
    expect(signature.perPerson).toBe(true);
    expect(signature.parts?.map((part) => part.key)).toEqual(['name', 'date', 'signature']);
  });

  it('asks who, by what and what then of unsafety, and danger soon and later', () => {
    expect(fieldKeys('SAFETY_PLAN', 'unsafety')).toEqual(['who', 'by-what', 'what-happened']);
    expect(fieldKeys('SAFETY_PLAN', 'danger')).toEqual(['short-term', 'long-term']);
    expect(field('SAFETY_PLAN', 'makes-unsafe', 'makes-unsafe').prompts).toHaveLength(2);
    expect(fieldKeys('SAFETY_PLAN', 'safety-there-is')).toEqual([
      'what-makes-safe',
      'what-i-do',
      'safe-for-whom',
    ]);
    expect(fieldKeys('SAFETY_PLAN', 'conditions')).toEqual(['must-stop', 'safe-looks-like']);
    expect(fieldKeys('SAFETY_PLAN', 'talking')).toEqual(['what', 'with-whom', 'who']);
  });
});

describe('the levels of the forms', () => {
  it.each<[FormKind, number[]]>([
    ['SUPPORT_PLAN', [2, 3, 4]],
    ['PROGRESS_PLAN', [2, 3, 4]],
    ['CONSOLIDATION_PLAN', [2]],
    ['SAFETY_AGREEMENTS_CHILD', [3, 4]],
    ['SAFETY_AGREEMENTS_ADULT', [3, 4]],
    ['SAFETY_PLAN', [3, 4]],
  ])('%s belongs to levels %j, at the form and on the card', (kind, levels) => {
    expect(form(kind).rules.levels).toEqual(levels);
    const card = cardLevels.filter(({ plans }) => plans.some(({ plan, ours }) => plan === kind && !ours));
    expect(card.map((level) => level.number)).toEqual(levels);
  });
});
