/** Sets documents on paper, off the main thread: a plan of many pages would hold up everybody's letters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontPath, fontsFor } from './fonts.ts';
import type { PrintJob, PrintResult } from './typesetter.ts';

/** One per set of fonts: most documents need the first only. */
const compilers = new Map<string, NodeCompiler>();

function compilerFor(text: string): NodeCompiler {
  const files = fontsFor(text).flatMap((font) => font.files);
  const key = files.join();
  const compiler =
    compilers.get(key) ??
    NodeCompiler.create({
      workspace: join(import.meta.dirname, 'templates'),
      fontArgs: [{ fontBlobs: files.map((file) => readFileSync(fontPath(file))) }],
    });
  // The first is kept, and the last: a document in ten scripts does not keep all fonts in memory.
  if (!compilers.has(key) && compilers.size > 1) compilers.delete([...compilers.keys()].at(-1) ?? '');
  compilers.set(key, compiler);
  return compiler;
}

/** PDF/UA-1; when a text has a character that no font can show, the same tagged PDF without that promise. */
function typeset(job: PrintJob): PrintResult {
  const compiler = compilerFor(job.data);
  const mainFilePath = join(import.meta.dirname, 'templates', `${job.template}.typ`);
  const compiled = compiler.compile({ mainFilePath, inputs: { data: job.data } });
  const document = compiled.result;
  // Never the compiler's own words: they quote the plan.
  if (!document) return { id: job.id, fault: 'TEMPLATE' };
  try {
    return { id: job.id, pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), universal: true };
  } catch {
    return { id: job.id, pdf: compiler.pdf(document, { pdfStandard: '1.7' }), universal: false };
  } finally {
    compiler.evictCache(3);
  }
}

parentPort?.on('message', (job: PrintJob) => {
  let result: PrintResult;
  try {
    result = typeset(job);
  } catch {
    result = { id: job.id, fault: 'COMPILER' };
  }
  parentPort?.postMessage(result);
});
