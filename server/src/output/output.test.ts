import { afterAll, describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Core } from '../core.ts';
import { createOutputService } from './output.service.ts';
import type { PlanDocument, PlanDocumentBlock } from './output.types.ts';
import { samplePlan } from '../../../test/support/sample-plan.ts';

const warnings: object[] = [];
// The module asks the core for the time and for a place to warn, nothing else.
const core = {
  environment: { mailAddress: 'regietafel@localhost' },
  clock: { now: () => new Date('2026-11-20T09:30:00Z') },
  logger: { warn: (...line: object[]) => warnings.push(line) },
} as unknown as Core;
const output = createOutputService(core);
afterAll(() => output.close());

interface StructNode {
  role?: string;
  alt?: string;
  children?: StructNode[];
}

async function opened(pdf: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const roles: string[] = [];
  const alts: string[] = [];
  const texts: string[] = [];
  const gather = (node: StructNode | null): void => {
    if (node?.role) roles.push(node.role);
    if (node?.alt) alts.push(node.alt);
    for (const child of node?.children ?? []) gather(child);
  };
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    gather((await page.getStructTree()) as StructNode | null);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const { info, metadata } = await file.getMetadata();
  return {
    pages: file.numPages,
    roles,
    alts,
    text: texts.join('\n'),
    perPage: texts,
    marked: ((await file.getMarkInfo()) as unknown as Map<string, boolean> | null)?.get('Marked'),
    info: info as { Title?: string; Author?: string; Language?: string },
    universal: metadata?.get('pdfuaid:part'),
    raw: metadata?.getRaw(),
  };
}

const flat = (text: string) => text.replace(/[\s\u200b]+/g, ' ');

function planWith(...blocks: PlanDocumentBlock[]): PlanDocument {
  return { ...samplePlan, sections: [{ order: 1, title: 'Een onderdeel', blocks }] };
}

function answering(value: string): PlanDocument {
  return planWith({ kind: 'ANSWERS', answers: [{ label: 'Vraag', value }] });
}

describe('A plan on paper', () => {
  it('shows everything that the plan holds, in the order of the form', async () => {
    const { text, pages } = await opened(await output.planPdf(samplePlan));
    const inOrder = [
      'Ons ondersteuningsplan',
      'Versie 2, vastgesteld op maandag 23 november 2026. Geschreven in de wij-vorm.',
      '1. Wie wij zijn',
      'Telefoon',
      '2. Wat ons zorgen geeft',
      'In de woorden van Noor, opgeschreven door Bas Jansen',
      'Ik slaap slecht als het laat wordt. Dan ben ik moe op school.',
      '• Tom kookt weer.',
      '3. Hoe het nu gaat',
      'Doel 1',
      'Een vaste avondtijd afspreken',
      'dinsdag 1 december 2026',
      'De leerkracht bellen (gedaan)',
      'Nog niemand',
      'Nog geen datum',
      'S. Haddad',
      'Nog niet getekend',
      'Niet ingevuld: 5. Wat wij nog meer kwijt willen.',
    ];
    let from = 0;
    for (const words of inOrder) {
      const at = flat(text).indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at + words.length;
    }
    expect(flat(text)).toContain(`Pagina 1 van ${pages}`);
    expect(flat(text)).toContain(`Pagina ${pages} van ${pages}`);
  });

  it('begins with a page to hang up: what was agreed with owner and day, the next meeting, whom to call', async () => {
    const { perPage } = await opened(await output.planPdf(samplePlan));
    const first = flat(perPage[0] ?? '');
    for (const words of [
      'Familie Haddad, maandag 23 november 2026',
      'Een vaste avondtijd afspreken Samira dinsdag 1 december 2026',
      'De leerkracht bellen (gedaan) Nog niemand Nog geen datum',
      'maandag 14 december 2026, 14:30, Buurthuis',
      'Bas Jansen, Wijkteam',
      '030 000 0000',
      'bas@wijkteam.test',
      'Bel 112',
    ])
      expect(first).toContain(words);
    expect(first).not.toContain('1. Wie wij zijn');
    expect(flat(perPage[1] ?? '')).toContain('1. Wie wij zijn');
  });

  it('says whose plan it is and of which day at the top of every page', async () => {
    const { perPage } = await opened(await output.planPdf(samplePlan));
    for (const page of perPage) expect(flat(page)).toContain('Familie Haddad, maandag 23 november 2026');
  });

  it('prints no question without an answer, and names empty sections in one line', async () => {
    const { text } = await opened(await output.planPdf(samplePlan));
    expect(flat(text)).not.toContain('Werk of school');
    expect(flat(text).split('Niet ingevuld')).toHaveLength(2);
    expect(flat(text)).not.toMatch(/nog niet besproken/);
  });

  it('keeps every heading on the page of its text', async () => {
    const words = 'Dit is een regel die ruimte vraagt.\n\n';
    for (let lines = 1; lines <= 14; lines += 1) {
      const filler = {
        kind: 'ANSWERS' as const,
        answers: [{ label: 'Vraag', value: words.repeat(10 + lines) }],
      };
      const { perPage } = await opened(
        await output.planPdf({
          ...samplePlan,
          fridge: undefined as never,
          sections: [
            { order: 1, title: 'Vulling', blocks: [filler] },
            {
              order: 2,
              title: 'Onderdeel twee',
              blocks: [{ ...filler, answers: [{ label: 'Kop', value: 'Tekst' }] }],
            },
          ],
        }),
      );
      const page = perPage.findIndex((one) => one.includes('2. Onderdeel twee'));
      expect(flat(perPage[page] ?? '')).toMatch(/2\. Onderdeel twee Kop Tekst/);
    }
  });

  it('says smileys and numbers in words, with the name of who gave them', async () => {
    const { text } = await opened(await output.planPdf(samplePlan));
    for (const words of ['Samira Gaat wel', 'Tom Goed', 'Noor Moeilijk']) {
      expect(flat(text)).toContain(words);
    }
    expect(flat(text)).toContain('0 is: het is nu niet veilig; 10 is: het is veilig genoeg');
    expect(flat(text)).toContain('Samira 7 van 10: sinds de zomer beter');
    expect(flat(text)).toContain('Samen 10 van 10');
  });

  it('is tagged for screen readers: language, title, headings, lists, tables with headers, drawings in words', async () => {
    const { marked, info, roles, alts, universal } = await opened(await output.planPdf(samplePlan));
    expect(marked).toBe(true);
    expect(info.Language).toBe('nl');
    expect(universal).toBe('1');
    // Three on the first page, and one per section that has something in it.
    expect(roles.filter((role) => role === 'H1')).toHaveLength(3 + samplePlan.sections.length - 1);
    expect(roles).toEqual(expect.arrayContaining(['H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure']));
    expect(roles.filter((role) => role === 'Table')).toHaveLength(6);
    expect(alts).toEqual(['Handtekening van Samira', 'Tekening bij: Zo ziet mijn fijne dag eruit']);
    expect(warnings).toEqual([]);
  });

  it('carries no name of anyone and no title of the plan in its properties', async () => {
    const { info, raw } = await opened(await output.planPdf(samplePlan));
    expect(info.Title).toBe('Plan');
    expect(info.Author ?? '').toBe('');
    for (const word of ['Samira', 'Noor', 'Tom', 'Haddad', 'ondersteuning']) expect(raw).not.toContain(word);
  });

  it('says on every page of a concept that it is not adopted', async () => {
    const concept = {
      ...samplePlan,
      state: { kind: 'CONCEPT', at: new Date('2026-11-23T14:10:00Z') },
    } as const;
    const { text, pages } = await opened(await output.planPdf(concept));
    const said = flat(text).split(
      'Concept van maandag 23 november 2026, 15.10 uur. Dit plan is nog niet vastgesteld.',
    );
    expect(said.length - 1).toBe(pages + 1);
  });

  it('speaks English when asked, and tells readers so', async () => {
    const { text, info } = await opened(await output.planPdf({ ...samplePlan, language: 'en' }));
    expect(info.Language).toBe('en');
    expect(flat(text)).toContain('Version 2, adopted on Monday, 23 November 2026. Written as we.');
    expect(flat(text)).toContain('Page 1 of');
  });

  it.each([
    ['code', '#let x = 1 #panic("nee") #import "common.typ" #eval("1+1") #{ while true {} }'],
    [
      'signs that mean something in Typst',
      '*dik* _schuin_ $x^2$ `code` = kop - punt @verwijzing <label> // weg /* weg */ ~ \\ #',
    ],
    ['a file of this machine', '#read("/etc/passwd") #image("letter.typ") #include "plan.typ"'],
    ['braces that look like a place in our texts', 'wij zeggen {name} en {version} en {{day}}'],
    ['quotes and JSON', '"}], "sections": [] , \\u0000 \\" \''],
  ])('prints %s as the words that someone typed', async (_, typed) => {
    const { text } = await opened(await output.planPdf(answering(typed)));
    expect(flat(text)).toContain(flat(typed));
  });

  it('prints hostile words in every place where words can stand', async () => {
    const hostile = '#panic() *x* $y$ </svg>';
    const everywhere = JSON.parse(
      JSON.stringify(samplePlan, (key, value: unknown) =>
        typeof value === 'string' &&
        !['kind', 'language', 'voice', 'at', 'due', 'state', 'smiley', 'path', 'drawing'].includes(key)
          ? hostile
          : value,
      ),
      (key, value: unknown) => (key === 'at' && typeof value === 'string' ? new Date(value) : value),
    ) as PlanDocument;
    const { text, roles, universal } = await opened(await output.planPdf(everywhere));
    expect(flat(text).split(hostile).length).toBeGreaterThan(30);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(3 + samplePlan.sections.length - 1);
    expect(universal).toBe('1');
  });

  it('shows Arabic, Ukrainian, Turkish and emoji, and keeps them readable as text', async () => {
    const words = ['مرحبا بكم', 'Ми разом', 'İyi günler', '👍', '🙂'];
    const { text, universal } = await opened(await output.planPdf(answering(words.join('\n'))));
    for (const word of words.slice(1)) expect(text).toContain(word);
    // Readers give right-to-left words per run, in either order of letters.
    for (const letter of 'مرحبا') expect(text.normalize('NFKC')).toContain(letter);
    expect(universal).toBe('1');
  });

  it.each([
    ['Tigrinya', 'ሰላም ከመይ ኣለኹም'],
    ['Chinese', '我们一起做计划'],
    ['Traditional Chinese', '我們一起做計劃'],
    ['Japanese', 'みんなで計画をカタカナ'],
    ['Korean', '함께 계획을 세워요'],
    ['Tamil', 'நாம் ஒன்றாக'],
    ['Thai', 'เราวางแผนด้วยกัน'],
    ['Bengali', 'আমরা একসাথে'],
    ['Punjabi', 'ਅਸੀਂ ਇਕੱਠੇ'],
    ['Hindi', 'हम साथ मिलकर'],
    ['Persian with its joiner', 'علی\u200cرضا'],
  ])('has letters for %s', async (_language, words) => {
    const document = answering(words);
    expect(output.unprintable(document)).toEqual([]);
    const { universal } = await opened(await output.planPdf(document));
    expect(universal).toBe('1');
    expect(warnings).toEqual([]);
  });

  it('tells before which signs would be missing, each once', () => {
    expect(output.unprintable(answering('Geheim \u0378\u0378 woord ᚠ 👍🏽 ﷽ e\u0301\ufe0f'))).toEqual([
      '\u0378',
      'ᚠ',
    ]);
  });

  it('leaves out control characters, half characters and turned directions, and keeps the rest', async () => {
    const typed = 'een\u0000\u0007 twee\ud800 drie\u202e vier\uffff\tvijf';
    const { text, universal } = await opened(await output.planPdf(answering(typed)));
    expect(flat(text)).toMatch(/een twee\ufffd? drie vier vijf/);
    expect(universal).toBe('1');
  });

  it('prints a plan with a character that no font has, says so in the log and nothing of the plan', async () => {
    const { text, marked } = await opened(await output.planPdf(answering('Geheim \u0378 woord')));
    expect(flat(text)).toContain('Geheim');
    expect(marked).toBe(true);
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(warnings.splice(0))).not.toContain('Geheim');
  });

  it('keeps a word of ten thousand letters on the page, also in a narrow table', async () => {
    const long = 'w'.repeat(10_000);
    const inTable: PlanDocumentBlock = {
      kind: 'PER_PERSON',
      label: long,
      answers: [{ personName: long, value: long }],
    };
    const file = await getDocument({ data: await output.planPdf(planWith(inTable)), verbosity: 0 }).promise;
    let letters = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const [, , right = 0] = page.view;
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || !/^w+$/.test(item.str)) continue;
        letters += item.str.length;
        const [, , , , x, y] = item.transform as number[];
        expect(x! + item.width).toBeLessThanOrEqual(right);
        expect(y).toBeGreaterThan(0);
      }
    }
    expect(letters).toBe(30_000);
  });

  it('draws nothing from a path that is no path', async () => {
    const { alts, text } = await opened(
      await output.planPdf(
        planWith({ kind: 'DRAWING', label: 'Tekening', path: 'M0 0"/><script>alert(1)</script>' }),
      ),
    );
    expect(alts).toEqual([]);
    expect(flat(text)).toContain('Tekening');
  });

  it('draws the map of the network with its names, in letters of every script', async () => {
    const map: PlanDocumentBlock = {
      kind: 'MAP',
      rings: 3,
      middle: ['Samira Vos', 'Sam'],
      people: [
        { name: 'Ans <Vos>', ring: 0, tie: 'tense', child: false, home: true },
        { name: 'علی', ring: 2, tie: null, child: true, home: false },
      ],
    };
    const { alts, text } = await opened(await output.planPdf(planWith(map)));
    expect(alts).toEqual(['Kaart van het netwerk. De lijst hieronder zegt hetzelfde.']);
    for (const name of ['Samira', 'Sam', 'Ans']) expect(flat(text)).toContain(name);
  });

  it('draws the family tree with its names', async () => {
    const family: PlanDocumentBlock = {
      kind: 'FAMILY',
      people: ['Ans <Vos>', 'Samira Vos', 'Bas', 'علی'].map((name, at) => ({ id: String(at), name })),
      ties: [
        { kind: 'PARENT_OF', from: '0', to: '1' },
        { kind: 'FORMER_PARTNER_OF', from: '1', to: '2' },
        { kind: 'PARENT_OF', from: '1', to: '3' },
      ],
    };
    const { alts, text } = await opened(await output.planPdf(planWith(family)));
    expect(alts).toEqual(['Stamboom. De lijst hieronder zegt hetzelfde.']);
    for (const name of ['Ans', 'Samira', 'Bas']) expect(flat(text)).toContain(name);
  });

  it('makes many plans at once, each with its own words', async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, number) => output.planPdf(answering(`Antwoord ${number}!`))),
    );
    const texts = await Promise.all(made.map(async (pdf) => flat((await opened(pdf)).text)));
    texts.forEach((text, number) => expect(text).toContain(`Antwoord ${number}!`));
  });
});

describe('The printed invitation', () => {
  const link = 'https://regietafel.voorbeeld.nl/meedoen#k4m0bS3cretT0kenThatIsLong_abcdefghijk';
  const typeAt = 'https://regietafel.voorbeeld.nl/meedoen';
  const letter = {
    link,
    code: 'ABCD 2345',
    typeAt,
    firstName: 'Samira',
    regisseurName: 'Bas Jansen',
    meetsAt: new Date('2026-12-03T13:30:00Z'),
    place: 'Buurthuis *De Linde*',
    madeAt: new Date('2026-11-20T09:30:00Z'),
    firstUseBy: new Date('2026-12-03T09:30:00Z'),
    sender: { organisation: 'Wijkteam Noord', phone: '030 000 0000', email: 'bas@wijkteam.test' },
  };

  it('tells who invites, when, where and how, with an address and a short code to type', async () => {
    const pdf = await output.letterPdf(letter);
    const { text, pages, alts, universal } = await opened(pdf);
    expect(pages).toBe(1);
    expect(universal).toBe('1');
    expect(flat(text)).toContain('Beste Samira,');
    expect(flat(text)).toContain('Bas Jansen nodigt je uit');
    expect(flat(text)).toContain(
      'Het overleg is op donderdag 3 december 2026 om 14.30 uur. Plaats: Buurthuis *De Linde*',
    );
    expect(text.replace(/[\s\u200b]/g, '')).toContain(`${typeAt}ABCD2345`);
    // The long secret is in the square alone.
    expect(text.replace(/[\s\u200b]/g, '')).not.toContain(link);
    expect(alts).toContain('QR-code met jouw eigen adres. Hieronder staat een code die hetzelfde doet.');
    const page = await (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1);
    const links = (await page.getAnnotations()) as { url?: string }[];
    expect(links.map((one) => one.url)).toEqual([typeAt]);
  });

  it('says when it was made, who sends it and how to reach them; what is not known is not said', async () => {
    const { text } = await opened(await output.letterPdf(letter));
    expect(flat(text)).toContain(
      'vrijdag 20 november 2026 Bas Jansen, Wijkteam Noord Telefoon: 030 000 0000 E-mail: bas@wijkteam.test',
    );
    expect(flat(text)).toContain('Log voor het eerst in op donderdag 3 december 2026 of eerder.');
    const sender = { organisation: null, phone: null, email: null };
    const { text: less } = await opened(await output.letterPdf({ ...letter, sender }));
    expect(flat(less)).not.toMatch(/Telefoon:|E-mail:/);
  });

  it('needs no meeting', async () => {
    const { text } = await opened(await output.letterPdf({ ...letter, meetsAt: null, place: null }));
    expect(flat(text)).not.toContain('overleg');
  });

  it('tells nothing of why people meet', async () => {
    const { text, info } = await opened(await output.letterPdf(letter));
    expect(info.Title).toBe('Uitnodiging');
    for (const word of ['jeugd', 'zorg', 'veilig', 'regisseur', 'plan', 'huishouden', 'niveau']) {
      expect(flat(text).toLowerCase()).not.toContain(word);
    }
  });
});

describe('The calendar file', () => {
  const meeting = {
    id: 'm-1',
    startsAt: new Date('2026-12-03T13:30:00Z'),
    minutes: 90,
    place: 'De Linde; zaal 2',
    sequence: 3,
  };
  const lines = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');

  it('is one meeting on Dutch clocks, whatever the clock of the machine', () => {
    expect(lines(output.calendarFile(meeting))).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:m-1@regietafel',
        'SEQUENCE:3',
        'DTSTAMP:20261120T093000Z',
        'DTSTART;TZID=Europe/Amsterdam:20261203T143000',
        'DTEND;TZID=Europe/Amsterdam:20261203T160000',
        'TZID:Europe/Amsterdam',
        'LOCATION:De Linde\\; zaal 2',
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('tells no place in what is mailed, also when it is called off (A5)', () => {
    const mailed = { ...meeting, attendee: 'anna@voorbeeld.test' };
    for (const file of [mailed, { ...mailed, cancelled: true }].map((one) => output.calendarFile(one)))
      expect(file).not.toMatch(/LOCATION|Linde/);
  });

  it('holds no control character, whatever stands in the place (RFC 5545, 3.3.11)', () => {
    const file = output.calendarFile({
      ...meeting,
      place: '\u0000De\u0007 Linde\u001b\u007f\u0085\r\nzaal 2\rb',
    });
    expect(lines(file)).toContain('LOCATION:De Linde\\nzaal 2\\nb');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('writes signs of its own notation and emoji in a place as text', () => {
    const file = output.calendarFile({ ...meeting, place: 'Zaal \\n 2, 👩‍👩‍👧; C:\\x\u2028:"b"' });
    expect(lines(file)).toContain('LOCATION:Zaal \\\\n 2\\, 👩‍👩‍👧\\; C:\\\\x\u2028:"b"');
  });

  it('knows summer time', () => {
    const summer = lines(output.calendarFile({ ...meeting, startsAt: new Date('2026-07-01T22:30:00Z') }));
    expect(summer).toContain('DTSTART;TZID=Europe/Amsterdam:20260702T003000');
  });

  it('keeps its UID when it moves or is called off, so that calendars change the one they have', () => {
    const first = lines(output.calendarFile(meeting));
    const off = lines(output.calendarFile({ ...meeting, sequence: 4, cancelled: true }));
    expect(off).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:4']));
    expect(off.find((line) => line.startsWith('UID'))).toBe(first.find((line) => line.startsWith('UID')));
  });

  it('is called only Overleg and is marked private', () => {
    const file = lines(output.calendarFile(meeting));
    expect(file).toContain('SUMMARY:Overleg');
    expect(file).toContain('CLASS:PRIVATE');
    expect(file.filter((line) => /^(DESCRIPTION|ATTENDEE|X-WR-CALNAME)/.test(line))).toEqual([]);
    expect(file.filter((line) => line.startsWith('ORGANIZER'))).toEqual([
      'ORGANIZER;CN="Regietafel":mailto:regietafel@localhost',
    ]);
  });

  it('is an invitation to the one who gets it by mail, and to nobody else', () => {
    const attendee = 'samira@canarius.test';
    const file = lines(output.calendarFile({ ...meeting, attendee }));
    expect(file).toContain('METHOD:REQUEST');
    expect(file.filter((line) => line.startsWith('ATTENDEE'))).toEqual([expect.stringContaining(attendee)]);
    const off = lines(output.calendarFile({ ...meeting, attendee, cancelled: true, sequence: 4 }));
    expect(off).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:4', 'UID:m-1@regietafel']));
  });

  it('ends every line, the last one too, and has none over 75 bytes', () => {
    const file = output.calendarFile({ ...meeting, place: 'Ёж '.repeat(60) });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('cannot be given more lines by a place', () => {
    const file = lines(
      output.calendarFile({ ...meeting, place: 'Zaal\r\nATTENDEE:mailto:x@y.z\nSUMMARY:Veilig Thuis' }),
    );
    expect(file.filter((line) => line.startsWith('ATTENDEE') || line.startsWith('SUMMARY:Veilig'))).toEqual(
      [],
    );
  });
});

describe('The QR drawing', () => {
  it('is an SVG that holds no text of the address', async () => {
    const svg = await output.qrSvg('https://regietafel.voorbeeld.nl/meedoen/geheim');
    expect(svg).toMatch(/^<svg[^>]+viewBox=/);
    expect(svg).not.toContain('geheim');
  });
});
