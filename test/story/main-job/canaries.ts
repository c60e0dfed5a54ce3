/** Words that occur nowhere but in what people say about themselves: wherever they turn up, personal content leaked. */
export const canaries = {
  household: 'Zilvermeeuw',
  mother: 'Tjalkje',
  father: 'Wolmoed',
  child: 'Fenneke',
  grandmother: 'Griselda',
  askedBy: 'kinderfysiotherapeut',
  reason: 'sterrenkijkersclub',
  phone: '0612987345',
  level: 'rododendronpark',
  concern: 'brandnetelsoep',
  beforehand: 'kruisbessenjam',
  goesWell: 'vliegerwedstrijd',
  typed: 'paardenbloempluis',
  goal: 'duikbootmuseum',
  action: 'klompenschuurtje',
  signal: 'onweersvoorspelling',
  answered: 'regenpijperpad',
} as const;

/** The words that are in a text. */
export function canariesIn(text: string): string[] {
  const low = text.toLowerCase();
  return Object.values(canaries).filter((word) => low.includes(word.toLowerCase()));
}
