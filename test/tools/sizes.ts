import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** A function or a file with its length in lines. */
export interface Size {
  name: string;
  lines: number;
}

/** Data and generated files: an edition, the demo's households and tables of cases are as long as what they hold. */
const isData = (file: string): boolean =>
  /\.generated\.ts$|\/(editions|households|expressions)\/|\.d\.ts$|b1-words\.ts$|\.data\.test\.ts$/.test(
    file,
  );

const sources = (): string[] =>
  execFileSync('git', ['ls-files', '-c', '-o', '--exclude-standard', 'server', 'web', 'schema', 'test'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(ts|svelte|mjs)$/.test(file) && !isData(file) && existsSync(join(root, file)));

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** Files of the product and its tests, longest first; data and generated files left out. */
export const fileSizes = (): Size[] =>
  sources()
    .map((name) => ({ name, lines: linesOf(readFileSync(join(root, name), 'utf8')) }))
    .sort((one, other) => other.lines - one.lines);

function functionsIn(name: string, text: string): Size[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: Size[] = [];
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = lineOf(node.getStart(file));
      const parent = node.parent;
      const named =
        node.name ??
        (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined);
      const title = named && 'text' in named ? String(named.text) : 'a function';
      found.push({ name: `${name}:${first + 1} ${title}`, lines: lineOf(node.end) - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Functions outside tests, longest first. */
export const functionSizes = (): Size[] =>
  sources()
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^test\//.test(name))
    .flatMap((name) => functionsIn(name, readFileSync(join(root, name), 'utf8')))
    .sort((one, other) => other.lines - one.lines);

if (process.argv[1] === import.meta.filename) {
  for (const [title, sizes] of [
    ['Longest functions', functionSizes()],
    ['Longest files', fileSizes()],
  ] as const) {
    console.log(`\n${title}`);
    for (const { name, lines } of sizes.slice(0, Number(process.argv[2] ?? 10)))
      console.log(`${String(lines).padStart(5)}  ${name}`);
  }
}
