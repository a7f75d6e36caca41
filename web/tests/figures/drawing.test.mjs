// How fast drawings move: frames per second and long tasks, side by side with an
// empty page. Machines are noisy, so half of what is asked must be reached, less
// where other programs take the processor; what was measured is printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serveBench } from '../bench/site.mjs';
import { useSite } from '../browser.mjs';

/** What is asked: frames per second while the view flies. */
const sizes = [
  { nodes: 300, edges: 600, asked: 50 },
  { nodes: 1000, edges: 3000, asked: 30 },
  { nodes: 3000, edges: 10_000, asked: 15 },
];

/** The longest task of the main thread that is asked for up to 1,000 nodes, in milliseconds. */
const longest = 50;

/** Flights at most: the best one counts, since other programs only ever slow one down. */
const flights = 4;

const site = useSite(serveBench);

/** Frames per second of a page on which nothing happens. */
async function emptyRate() {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.url}/empty.html`);
  const rate = await page.evaluate(async () => {
    const start = performance.now();
    let frames = 0;
    for (; performance.now() - start < 2000; frames++) await new Promise(requestAnimationFrame);
    return (1000 * frames) / (performance.now() - start);
  });
  await page.close();
  return rate;
}

/** Opens the page with a graph; says how long its layout took and what held up the main thread meanwhile. */
async function drawn({ nodes, edges }) {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const start = performance.now();
  await page.goto(`${site.url}/?nodes=${nodes}&edges=${edges}`);
  await page.locator('.canvas[aria-busy=false]').waitFor({ timeout: 120_000 });
  const layout = performance.now() - start;
  const tasks = await page.evaluate(() => new Promise((done) => setTimeout(() => done([...window.bench.tasks]), 300)));
  return { page, layout, tasks };
}

/** The share of a processor that a busy program gets right now: 1 on a machine of one's own. */
function share() {
  const before = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < 500);
  const { user, system } = process.cpuUsage(before);
  return Math.min(1, (user + system) / 1000 / (performance.now() - start));
}

const most = (tasks) => Math.round(Math.max(0, ...tasks));

for (const size of sizes) {
  const { nodes, edges, asked } = size;
  test(`${nodes} nodes and ${edges} edges move at ${asked} frames a second, about`, async (context) => {
    const empty = await emptyRate();
    const calm = [share()];
    const { page, layout, tasks } = await drawn(size);
    let best = { rate: 0, tasks: [] };
    for (let flight = 0; flight < flights && (best.rate < asked || most(best.tasks) > longest); flight++) {
      const next = await page.evaluate(() => window.bench.fly(2));
      if (next.rate > best.rate) best = next;
      calm.push(share());
    }
    const least = Math.min(...calm);
    context.diagnostic(`${best.rate.toFixed(0)} frames/s (empty page ${empty.toFixed(0)}), longest task in flight ${most(best.tasks)} ms, `
      + `at the start ${most(tasks)} ms; placed after ${(layout / 1000).toFixed(1)} s; ${Math.round(100 * least)} % of a processor at least`);
    assert.ok(best.rate >= (asked / 2) * least, `${best.rate} frames/s`);
    if (nodes <= 1000) assert.ok(most(best.tasks) <= (2 * longest) / least, `a task of ${most(best.tasks)} ms`);
    await page.close();
  });
}

test('no two labels overlap, from wherever one looks', async () => {
  const { page } = await drawn(sizes[1]);
  const found = await page.evaluate(async () => {
    const { bench } = window;
    const whole = bench.handle.current.view();
    const found = { labels: 0, overlaps: [] };
    for (const zoom of [0.1, 0.3, 0.5, 0.8, 1, 1.5, 2.5, 5]) {
      bench.change({ view: { ...whole, x: whole.x + 40 * zoom, zoom } });
      const { labels } = bench.seen().picture;
      found.labels += labels.length;
      labels.forEach((one, index) => labels.slice(index + 1).forEach((other) => {
        const apart = one.left + one.width <= other.left || other.left + other.width <= one.left
          || one.top + one.height <= other.top || other.top + other.height <= one.top;
        if (!apart) found.overlaps.push([one.text, other.text]);
      }));
    }
    return found;
  });
  assert.deepEqual(found.overlaps, []);
  assert.ok(found.labels > 200, String(found.labels));
  await page.close();
});

test('a label is as wide as its text is painted', async () => {
  const { page } = await drawn({ nodes: 30, edges: 40 });
  const wrong = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const { font } = document.querySelector('canvas').getContext('2d');
    canvas.font = font;
    return { font, wrong: window.bench.seen().picture.labels.filter(({ text, width }) => Math.abs(width - canvas.measureText(text).width) > 1) };
  });
  assert.match(wrong.font, /^12px /);
  assert.deepEqual(wrong.wrong, []);
  await page.close();
});
