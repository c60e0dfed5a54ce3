import type { PrintLanguage } from '../output.types.ts';

/** The fixed words of a printed plan. {places} are filled in. */
export interface PlanWords {
  /** Title in the file's properties. */
  properties: string;
  /** The same of what is no plan. */
  document: string;
  page: string;
  concept: string;
  gathered: string;
  adopted: string;
  voice: { WIJ: string; IK: string };
  empty: string;
  speaker: string;
  writtenBy: string;
  together: string;
  /** The one line with the sections that nobody filled in. */
  emptySections: string;
  /** At the top of every page. */
  header: string;
  agreed: string;
  nothingAgreed: string;
  nextMeeting: string;
  noNextMeeting: string;
  call: string;
  danger: string;
  who: string;
  what: string;
  due: string;
  answer: string;
  goal: string;
  actions: string;
  actionState: { DONE: string; DROPPED: string };
  nobody: string;
  noDate: string;
  end: string;
  outOf: string;
  name: string;
  signature: string;
  date: string;
  unsigned: string;
  signatureAlt: string;
  drawingAlt: string;
  mapAlt: string;
  familyAlt: string;
}

export const planWords: Record<PrintLanguage, PlanWords> = {
  nl: {
    properties: 'Plan',
    document: 'Document',
    page: 'Pagina {page} van {pages}',
    concept: 'Concept van {day}, {time}. Dit plan is nog niet vastgesteld.',
    gathered: 'Gemaakt op {day}, {time}.',
    adopted: 'Versie {version}, vastgesteld op {day}.',
    voice: { WIJ: 'Geschreven in de wij-vorm.', IK: 'Geschreven in de ik-vorm.' },
    empty: 'Niet ingevuld',
    speaker: 'In de woorden van {name}',
    writtenBy: 'opgeschreven door {name}',
    together: 'Samen',
    emptySections: 'Niet ingevuld: {sections}.',
    header: '{household}, {day}',
    agreed: 'Dit hebben we afgesproken',
    nothingAgreed: 'In dit plan staan geen acties.',
    nextMeeting: 'Volgend overleg',
    noNextMeeting: 'Nog niet afgesproken.',
    call: 'Wie kun je bellen of mailen?',
    danger: 'Is er direct gevaar? Bel 112.',
    who: 'Wie',
    what: 'Wat',
    due: 'Klaar op',
    answer: 'Antwoord',
    goal: 'Doel {number}',
    actions: 'Wat we hiervoor doen',
    actionState: { DONE: 'gedaan', DROPPED: 'vervallen' },
    nobody: 'Nog niemand',
    noDate: 'Nog geen datum',
    end: '{number} is: {words}',
    outOf: '{number} van {to}',
    name: 'Naam',
    signature: 'Handtekening',
    date: 'Datum',
    unsigned: 'Nog niet getekend',
    signatureAlt: 'Handtekening van {name}',
    drawingAlt: 'Tekening bij: {label}',
    mapAlt: 'Kaart van het netwerk. De lijst hieronder zegt hetzelfde.',
    familyAlt: 'Stamboom. De lijst hieronder zegt hetzelfde.',
  },
  en: {
    properties: 'Plan',
    document: 'Document',
    page: 'Page {page} of {pages}',
    concept: 'Concept of {day}, {time}. This plan has not been adopted yet.',
    gathered: 'Made on {day}, {time}.',
    adopted: 'Version {version}, adopted on {day}.',
    voice: { WIJ: 'Written as we.', IK: 'Written as I.' },
    empty: 'Not filled in',
    speaker: 'In the words of {name}',
    writtenBy: 'written down by {name}',
    together: 'Together',
    emptySections: 'Not filled in: {sections}.',
    header: '{household}, {day}',
    agreed: 'This is what we agreed',
    nothingAgreed: 'This plan holds no actions.',
    nextMeeting: 'Next meeting',
    noNextMeeting: 'Not agreed yet.',
    call: 'Whom can you call or mail?',
    danger: 'Is there danger now? Call 112.',
    who: 'Who',
    what: 'What',
    due: 'Done by',
    answer: 'Answer',
    goal: 'Goal {number}',
    actions: 'What we do for it',
    actionState: { DONE: 'done', DROPPED: 'dropped' },
    nobody: 'Nobody yet',
    noDate: 'No date yet',
    end: '{number} is: {words}',
    outOf: '{number} of {to}',
    name: 'Name',
    signature: 'Signature',
    date: 'Date',
    unsigned: 'Not signed yet',
    signatureAlt: 'Signature of {name}',
    drawingAlt: 'Drawing with: {label}',
    mapAlt: 'Map of the network. The list below says the same.',
    familyAlt: 'Family tree. The list below says the same.',
  },
};
