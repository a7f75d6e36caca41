// Weight and speed of the explorer, beside an empty page that the same program
// serves. What is asked is 2 × the empty page plus the API's own time; machines
// are noisy, so 4 × must be held, and what was measured is printed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { open, useSite } from '../browser.mjs';
import { named } from '../page.mjs';
import { api } from '../tasks/rooms.mjs';

const site = useSite();
const dist = new URL('../../dist/', import.meta.url);

/** Most bytes that the explorer may weigh, compressed. */
const heaviest = 200_000;

/** How many times the empty page and the API's own time a page may take. */
const patience = 4;

/** Loads and answers that are measured; the median counts. */
const times = 7;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The files of the explorer: all that index.html names, and what those name in turn. */
function files() {
  const assets = readdirSync(new URL('assets/', dist));
  const found = new Set(['index.html']);
  for (const name of found) {
    const text = readFileSync(new URL(name, dist), 'latin1');
    for (const asset of assets) if (text.includes(asset)) found.add(`assets/${asset}`);
  }
  return [...found];
}

test(`all that the explorer loads is below ${heaviest / 1000} kB, compressed`, async (context) => {
  const named = files();
  const weights = named.map((name) => gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  context.diagnostic(`${(total / 1000).toFixed(1)} kB: ${named.map((name, at) => `${name} ${(weights[at] / 1000).toFixed(1)}`).join(', ')}`);
  assert.ok(total <= heaviest, `${total} bytes`);
  const { page, check } = await open(site.browser, `${site.url}/map?chosen=service:amazon-aurora`);
  await page.locator('.canvas[aria-busy=false]').waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/assets/')));
  assert.deepEqual(loaded.filter((path) => !named.includes(path.slice(1))), [], 'the page loads what was not weighed');
  assert.ok(loaded.length >= 2, loaded.join());
  await check();
});

/** Milliseconds until a page first paints something useful, the browser being warm. */
async function painted(path, useful) {
  const page = await site.browser.newPage();
  const taken = [];
  for (let time = 0; time < times; time++) {
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(site.url + path, { waitUntil: 'commit' });
    await page.waitForFunction((useful) => document.querySelector(useful), useful, { polling: 'raf' });
    taken.push(performance.now() - start);
  }
  await page.close();
  return median(taken);
}

/** Milliseconds that the API takes to answer, once it is warm. */
async function answered(query, variables) {
  const taken = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await api(site, query, { variables });
    taken.push(performance.now() - start);
  }
  return median(taken);
}

test('the first page paints soon', async (context) => {
  const empty = await painted('/schema.graphql', 'body');
  const asking = await answered('{ stats { talks documents } }');
  const first = await painted('/', '.first a');
  context.diagnostic(`first useful paint ${first.toFixed(0)} ms; empty page ${empty.toFixed(0)} ms, API ${asking.toFixed(0)} ms`);
  assert.ok(first <= patience * (empty + asking), `${first} ms`);
});

test('an answer is drawn soon after the key', async (context) => {
  const empty = await painted('/schema.graphql', 'body');
  const asking = await answered('query ($question: String!) { ask(question: $question) { answers { node { id name } evidence { line text } } } }', { question: named });
  const taken = [];
  for (let time = 0; time < times; time++) {
    const { page, check } = await open(site.browser, site.url);
    await page.locator('#q').fill(named);
    taken.push(await page.evaluate(() => new Promise((done) => {
      const form = document.querySelector('form.box');
      const start = performance.now();
      const look = () => (document.querySelectorAll('.answers > li').length === 2 && document.querySelector('.canvas[aria-busy=false]') && document.querySelectorAll('.group li').length > 2
        ? done(performance.now() - start) : requestAnimationFrame(look));
      form.requestSubmit();
      look();
    })));
    await check();
  }
  const drawn = median(taken);
  context.diagnostic(`from key to drawn answer ${drawn.toFixed(0)} ms; empty page ${empty.toFixed(0)} ms, API ${asking.toFixed(0)} ms`);
  assert.ok(drawn <= patience * (empty + asking), `${drawn} ms`);
});
