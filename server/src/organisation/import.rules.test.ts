import { describe, expect, it } from 'vitest';
import { readAccounts } from './import.rules.ts';

const profiles = ['A', 'B', 'B+'];
const read = (text: string) => readAccounts(text, profiles).lines;
const faultsIn = (line: string): string[] =>
  read(`naam;e-mail;functie;rollen;profielen;teams\n${line}`).flatMap(({ faults }) => faults);

describe('A file of accounts', () => {
  it('gives an account for each line, whatever separates the columns and in whichever order they stand', () => {
    const expected = {
      name: 'Noor de Wit',
      email: 'noor@gemeente.example',
      function: 'regisseur',
      roles: ['PROFESSIONAL', 'MANAGER'],
      profiles: ['B+'],
      teams: ['Noord', 'Zuid'],
    };
    for (const [sign, several] of [
      [';', ','],
      [',', '|'],
      ['\t', '/'],
    ] as const) {
      const head = ['E-mail', 'NAAM', 'rol', 'functie', 'teams', 'profielen'].join(sign);
      const line = [
        'Noor@Gemeente.example',
        'Noor de Wit',
        ['Regisseur', 'manager'].join(several),
        'regisseur',
        ['Noord', 'Zuid'].join(several),
        'b+',
      ];
      const [one] = read(`\uFEFF${head}\r\n${line.join(sign)}\r\n`);
      expect(one).toMatchObject({ line: 2, faults: [], account: expected });
    }
  });

  it('keeps a name with the sign between columns in it, and lines of a cell together', () => {
    const [one] = read('naam;e-mail;rollen\n"Wit; Noor de";noor@gemeente.example;manager\n');
    expect(one?.account?.name).toBe('Wit; Noor de');
  });

  it.each([
    ['; a@b.example;;manager;;', 'NAME_MISSING'],
    ['Ans;a@b.example;;;;', 'ROLES_MISSING'],
    ['Ans;a@b.example;;baas;;', 'ROLE_UNKNOWN'],
    ['Ans;a@b.example;;manager;Q;', 'PROFILE_UNKNOWN'],
    ['Ans;geen adres;;manager;;', 'EMAIL_INVALID'],
    ['Ans;;;manager;;', 'EMAIL_INVALID'],
    ['=SOM(A1);a@b.example;;manager;;', 'FORMULA'],
    ['@Ans;a@b.example;;manager;;', 'FORMULA'],
    [`${'A'.repeat(200)};a@b.example;;manager;;`, 'TOO_LONG'],
  ])('says what is wrong with %s', (line, fault) => {
    expect(faultsIn(line)).toEqual([fault]);
  });

  it.each([
    ['a role in letters that a Mac writes apart', 'Ans;a@b.example;aanmeldcoo\u0308rdinator', []],
    ['a name that nobody can see', '\u200b;a@b.example;manager', ['NAME_MISSING']],
    ['a sum behind an invisible sign', '\u200b=1+1;a@b.example;manager', ['FORMULA']],
    ['a role with an invisible sign', 'Ans;a@b.example;manager\u200b', []],
  ])('reads what people see: %s', (_what, line, faults) => {
    expect(read(`na\u00adam;e\u2011mail;rollen\u200b\n${line}`)[0]?.faults).toEqual(faults);
  });

  it('skips rows without a word, and the line in which a spreadsheet tells itself the sign between columns', () => {
    const text = 'SEP=;\r\nnaam;e-mail;rollen\r\n;;\r\nAns;a@b.example;manager\r\n; ;\r\n';
    for (const file of [text, `\uFEFF${text}`])
      expect(read(file)).toMatchObject([{ line: 4, name: 'Ans', faults: [] }]);
  });

  it('names the second line with the same address, in whatever letters', () => {
    const lines = read('naam;e-mail;rollen\nA;a@b.example;manager\nB;A@B.example;manager\n');
    expect(lines.map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, ['EMAIL_TWICE']],
    ]);
  });

  it.each([
    ['', 'EMPTY'],
    ['naam;e-mail;rollen\n', 'EMPTY'],
    ['een brief', 'NO_NAME'],
    ['naam;rollen\nA;manager\n', 'NO_EMAIL'],
    ['naam;e-mail\nA;a@b.example\n', 'NO_ROLES'],
    ['"naam;e-mail\nA', 'NO_COLUMNS'],
    [`naam;e-mail;rollen\n${'A;a@b.example;manager\n'.repeat(301)}`, 'TOO_LONG'],
    ['x'.repeat(50_001), 'TOO_LONG'],
  ])('says what is wrong with it as a whole (%#)', (text, fault) => {
    expect(readAccounts(text, profiles)).toEqual({ fault, lines: [] });
  });
});
