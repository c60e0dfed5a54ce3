import { dayInWords, timeInWords } from '../dates.ts';
import type { Letter } from '../output.types.ts';
import { fill } from './plan-print.ts';
import { printable } from './printable.ts';

const words = {
  page: 'Pagina {page} van {pages}',
  how: 'Zo doe je mee',
  qrAlt: 'QR-code met jouw eigen adres. Hieronder staat een code die hetzelfde doet.',
  noCamera:
    'Lukt het niet met de camera? Open dan dit adres op je telefoon of computer, en typ daar jouw code:',
  good: 'Goed om te weten',
};

/** What the template `letter.typ` reads. The letter tells nothing of why people meet: others may see it. */
export function letterPrint(letter: Letter, qrSvg: string): object {
  const name = printable(letter.firstName);
  const regisseur = printable(letter.regisseurName);
  return {
    language: 'nl',
    words,
    properties: { title: 'Uitnodiging' },
    footer: 'Deze brief is persoonlijk. Laat hem niet liggen.',
    title: 'Uitnodiging',
    greeting: `Beste ${name},`,
    invitation: `${regisseur} nodigt je uit om mee te praten en mee te schrijven. Dat kan op je eigen telefoon. Je maakt geen account en je hebt geen wachtwoord nodig.`,
    ...meetingOf(letter),
    steps: [
      'Open de camera van je telefoon en richt hem op het blokje hiernaast.',
      'Tik op het adres dat in beeld komt.',
      'Lees wie je uitnodigt en wie kan lezen wat je schrijft. Tik dan op “Meedoen”.',
    ],
    svg: qrSvg,
    link: letter.typeAt,
    shownLink: printable(letter.typeAt),
    code: printable(letter.code),
    sent: sentOf(letter),
    notes: [
      fill('Log voor het eerst in op {day} of eerder.', {
        day: dayInWords(letter.firstUseBy, 'nl'),
      }),
      'Deze code is alleen voor jou. Je kunt er opnieuw mee inloggen, ook op een ander apparaat.',
      `Logt iemand in met jouw brief? Dan zie je dat op je andere apparaat, en ${regisseur} ziet het ook.`,
      `Werkt de code niet meer, of ben je deze brief kwijt? Vraag ${regisseur} om een nieuwe.`,
      'Gooi je deze brief weg? Scheur hem dan eerst door.',
    ],
  };
}

/** When it was made, and who sends it with how to reach them. */
function sentOf({ madeAt, regisseurName, sender }: Letter): string {
  const lines = [
    dayInWords(madeAt, 'nl'),
    [regisseurName, sender.organisation].filter(Boolean).join(', '),
    sender.phone ? fill('Telefoon: {phone}', { phone: sender.phone }) : '',
    sender.email ? fill('E-mail: {email}', { email: sender.email }) : '',
  ];
  return printable(lines.filter(Boolean).join('\n'));
}

function meetingOf(letter: Letter): object {
  if (!letter.meetsAt) return {};
  const place = printable(letter.place ?? '');
  const when = fill('Het overleg is op {day} om {time}.', {
    day: dayInWords(letter.meetsAt, 'nl'),
    time: timeInWords(letter.meetsAt, 'nl'),
  });
  return { meeting: place ? `${when}\nPlaats: ${place}` : when };
}
