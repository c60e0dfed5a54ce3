/** Sets documents on paper, off the main thread: a plan of many pages would hold up everybody's letters. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintJob, PrintResult } from './typesetter.ts';

const require = createRequire(import.meta.url);
const fonts = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

const compiler = NodeCompiler.create({
  workspace: join(import.meta.dirname, 'templates'),
  fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(require.resolve(font))) }],
});

/** PDF/UA-1; when a text has a character that no font can show, the same tagged PDF without that promise. */
function typeset(job: PrintJob): PrintResult {
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
