import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { webPages } from '../../../server/src/web-pages.ts';
import { budget, chunksOf, weighPages } from '../../../server/tools/web-budget.mjs';
import { startDemo } from '../../screens/demo.ts';
import { openRegion } from '../../screens/story.ts';
import { chromiumFlags, chromiumPath } from '../../support/browser.ts';
import { startServer } from '../../support/server.ts';

const app = fileURLToPath(new URL('../../../web', import.meta.url));

/** Pages that anyone can open. */
const paths = ['/', '/meedoen', '/regiekaart', '/werkwijze'];
/** Pages of who is in. */
const within = ['plan', 'meeting, waiting', 'meeting, running'];
/** Goals of 100, of layout shift, and of compressed bytes: what a phone on a poor line has to fetch before one can read. */
const goals = { performance: 95, accessibility: 100, cls: 0.02, bytes: budget };
/** Who opens the plan. */
const MOTHER = 'adjei.abena';
/** Each page is measured this often; the median counts. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
/** A part of the name of the pages to measure; all of them without. */
const ONLY = process.env['ONLY'] ?? '';

/** One page as Lighthouse scores it on a simulated mid-range phone on slow 4G. */
export interface PageScore {
  path: string;
  /** 0-100, median of the rounds. */
  performance: number;
  /** 0-100, the lowest of the rounds. */
  accessibility: number;
  /** Largest contentful paint, ms, median. */
  lcp: number;
  /** Total blocking time, ms, median. */
  tbt: number;
  /** Cumulative layout shift, the highest. */
  cls: number;
  /** Bytes over the wire, median. */
  bytes: number;
}

/**
 * Lighthouse on the public pages of a server with an empty database, and on the plan page and the meeting of somebody in
 * the demo region: the built pages, real Chromium, the mobile preset. Prints a table, and what the build's budget weighs. Throws when the web app is not built.
 */
export async function measureLighthouse(): Promise<{ goals: typeof goals; pages: PageScore[] }> {
  const web = await webPages();
  if (!web) throw new Error('The web app is not built: run `pnpm --dir web build` first.');
  const server = await startServer({ web });
  const profile = await mkdtemp(join(tmpdir(), 'regietafel-lighthouse-'));
  const { port, stop } = await startChromium(profile);
  try {
    const pages: PageScore[] = [];
    for (const path of paths) pages.push(...(await scorePage(path, `${server.origin}${path}`, port)));
    if (within.some((page) => page.includes(ONLY))) pages.push(...(await scoreWithin(port)));
    console.table(pages);
    console.table(await weighPages(join(app, 'build'), chunksOf(app)));
    return { goals, pages };
  } finally {
    await stop();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** The plan page and the meeting with a session of the demo region, as one opens them on a phone. */
async function scoreWithin(port: number): Promise<PageScore[]> {
  const demo = await startDemo();
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const region = await openRegion(demo);
    const { id, plans } = await region.trajectOf(MOTHER);
    const [name, value] = (await demo.become(MOTHER)).cookie()?.split('=') ?? [];
    if (!name || !value) throw new Error('The demo gave no session.');
    await browser.contexts()[0]?.addCookies([{ name, value, url: demo.origin }]);
    const meeting = `${demo.origin}/overleg/${region.meetingId}`;
    const scores = [
      ...(await scorePage('plan', `${demo.origin}/traject/${id}/plan/${plans[0]?.id}?deel=concerns`, port)),
      ...(await scorePage('meeting, waiting', meeting, port)),
    ];
    await region.begin();
    return [...scores, ...(await scorePage('meeting, running', meeting, port))];
  } finally {
    await browser.close();
    await demo.close();
  }
}

/** One page, or nothing when it is not asked for. */
async function scorePage(path: string, url: string, port: number): Promise<PageScore[]> {
  if (!path.includes(ONLY)) return [];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await scoreAgain(url, port));
  const page = {
    path,
    performance: median(rounds.map(({ performance }) => performance)),
    accessibility: Math.min(...rounds.map(({ accessibility }) => accessibility)),
    lcp: median(rounds.map(({ lcp }) => lcp)),
    tbt: median(rounds.map(({ tbt }) => tbt)),
    cls: Math.max(...rounds.map(({ cls }) => cls)),
    bytes: median(rounds.map(({ bytes }) => bytes)),
  };
  console.log(JSON.stringify(page));
  return [page];
}

/** A machine that is busy with other work may paint nothing in time: once more, and then it is a fault. */
async function scoreAgain(url: string, port: number): Promise<Omit<PageScore, 'path'>> {
  return score(url, port).catch(() => score(url, port));
}

async function score(url: string, port: number): Promise<Omit<PageScore, 'path'>> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility'],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const failed = Object.values(audits).filter(
    (audit) =>
      audit.score === 0 &&
      categories['accessibility']?.auditRefs.some(({ id, weight }) => id === audit.id && weight > 0),
  );
  for (const audit of failed) console.log(`${url}: ${audit.id}: ${audit.title}`);
  const of100 = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
  const number = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: of100('performance'),
    accessibility: of100('accessibility'),
    lcp: Math.round(number('largest-contentful-paint')),
    tbt: Math.round(number('total-blocking-time')),
    cls: Math.round(number('cumulative-layout-shift') * 1000) / 1000,
    bytes: Math.round(number('total-byte-weight')),
  };
}

/** Lighthouse wants a browser that listens on a port; the browser says which one when it does. */
async function startChromium(profile: string): Promise<{ port: number; stop(): Promise<void> }> {
  const flags = [...chromiumFlags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(await chromiumPath(), flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  return {
    port: await portOf(child),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, port] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said) ?? [];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`Chromium stopped with ${code}: ${said}`)));
    child.once('error', reject);
  });
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
