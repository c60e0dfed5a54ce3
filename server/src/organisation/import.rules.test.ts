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
