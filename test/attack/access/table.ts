import { readFile, writeFile } from 'node:fs/promises';
import { roles, type Role } from './world.ts';

/** What a role gets: past the gate, or why not. `null`: the field is empty for this role. */
export type Cell = 'yes' | 'null' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

/** The readable table: operation, right, and a cell for every role. */
export type Table = Map<string, { right: string; cells: Record<Role, Cell> }>;

const file = new URL('../access-table.md', import.meta.url);

const short: Record<Cell, string> = {
  yes: 'yes',
  null: 'null',
  UNAUTHENTICATED: '401',
  FORBIDDEN: '403',
  NOT_FOUND: '404',
};
const long = Object.fromEntries(Object.entries(short).map(([cell, mark]) => [mark, cell])) as Record<
  string,
  Cell
>;

const introduction = `# Who may do what

Every operation and every confidential field, for every role, in one running traject. \`access.test.ts\` asks each cell
over real HTTP and a real websocket; an operation that is missing here fails it.

\`yes\`: past the gate (what the state of a plan or meeting then allows is shown by other tests). \`401\`: unknown who asks.
\`403\`: may not. \`404\`: may not even know that it is there. \`null\`: the field is empty.

`;

/** Reads the table as it is kept. */
export async function readTable(): Promise<Table> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => /^\| [A-Z]\w+\.\w+ /.test(line));
  return new Map(
    lines.map((line) => {
      const [operation = '', right = '', ...cells] = line
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean);
      return [
        operation,
        {
          right,
          cells: Object.fromEntries(roles.map((role, index) => [role, long[cells[index] ?? '']])) as Record<
            Role,
            Cell
          >,
        },
      ];
    }),
  );
}

/** Writes what was found; a person then reads the difference before it is kept. */
export async function writeTable(table: Table): Promise<void> {
  const rows = [...table].map(
    ([operation, { right, cells }]) =>
      `| ${operation} | ${right} | ${roles.map((role) => short[cells[role]]).join(' | ')} |`,
  );
  const head = `| operation | right | ${roles.join(' | ')} |\n|${' --- |'.repeat(roles.length + 2)}`;
  await writeFile(file, `${introduction}${head}\n${rows.join('\n')}\n`);
}
