import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Ends a command with a sentence on what is wrong, never with the inside of a program. */
export function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** What was asked of a command. A word that it does not know ends it with a sentence and `usage`. */
export function choicesOf<const Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [, word = ''] = /'([^']+)'/.exec(error instanceof Error ? error.message : '') ?? [];
    return stop(`Dit klopt niet in de opdracht: ${word}\n${usage}`);
  }
}

/** Does the work of a command; what goes wrong is told in its sentence, and ends it with 2. */
export async function runCommand(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
