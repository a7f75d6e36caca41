// Random walks through the page: nothing may fail, and no state may be lost.
// WALKS says how many, SEED which; a walk that failed is walked again by both and FIRST.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSite } from './browser.mjs';
import { random } from './walks/random.mjs';
import { countFetches, fingerprint, go, settle, stepOf, undoAll } from './walks/seen.mjs';
import { step } from './walks/steps.mjs';

const site = useSite();
const walks = Number(process.env.WALKS ?? 1000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const first = Number(process.env.FIRST ?? 0);

/** Steps of a walk. */
const length = 3;

/** Walkers side by side, each with a page to walk in and another to open what it came to. */
const walkers = 4;

/** Of so many walks one is opened by a fresh load of the page, the others within a warm page. */
const loads = 20;

/** Where walks begin. */
const starts = [
  '/', '/ask?q=Which+talks+covered+Aurora+failover%3F', '/graph?around=service:amazon-aurora&open=service:amazon-aurora', '/service/amazon-aurora', '/map',
  '/compare?a=service:amazon-aurora&b=service:amazon-dynamodb', '/missing', '/talks?year=2016', '/document/reinvent-2016.ja.md?line=149', '/talk/aws-reinvent-2016/dat303', '/speaker/andy-jassy',
];

/** A page that notes what it complains of, in a window of its own: one that another page hides is slowed down. */
async function open(complaints) {
  const page = await site.browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  await page.addInitScript(countFetches);
  await page.goto(site.url);
  await settle(page);
  return page;
}

/** Walks once: some steps, what they came to opened elsewhere, and all of it undone. */
async function walk({ page, other, complaints }, number) {
  const draw = random(seed * 10_007 + number);
  await go(page, draw.of(starts));
  let start = page.url();
  const taken = [start];
  const told = (what) => `walk ${number} of seed ${seed}: ${what}\n${taken.join('\n')}`;
  for (let count = 0; count < length; count++) {
    taken.push(await step(page, draw));
    await settle(page);
    taken.push(`  ${page.url()}`);
    if (await stepOf(page) === 0) start = page.url(); // one only looked from elsewhere
  }
  const mine = await fingerprint(page);
  if (number % loads === 0) await other.goto(page.url()).then(() => settle(other));
  else await go(other, page.url());
  assert.deepEqual(await fingerprint(other), mine, told('another page shows something else'));
  await undoAll(page);
  assert.equal(page.url(), start, told('undo does not lead to the start'));
  assert.deepEqual(complaints.splice(0), [], told('a page complains'));
}

test(`${walks} random walks`, async (context) => {
  context.diagnostic(`SEED=${seed} WALKS=${walks}`);
  const began = performance.now();
  const failures = [];
  let next = first;
  const walker = async () => {
    const complaints = [];
    const [page, other] = await Promise.all([open(complaints), open(complaints)]);
    while (next < first + walks && failures.length < 5) {
      await walk({ page, other, complaints }, next++).catch((error) => failures.push(error.message));
      complaints.length = 0;
    }
    await Promise.all([page.close(), other.close()]);
  };
  await Promise.all(Array.from({ length: walkers }, walker));
  context.diagnostic(`${next - first} walks in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  assert.deepEqual(failures, []);
});
