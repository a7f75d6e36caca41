// The drawing by pointer, keys and files, on a page of its own under the server's policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';
import { serveBench } from './bench/site.mjs';

const site = useSite(serveBench);

/** Opens the page with a graph of so many nodes and edges, laid out. */
async function drawn(nodes, edges, options = {}) {
  const { page, check } = await open(site.browser, `${site.url}/?nodes=${nodes}&edges=${edges}`, { viewport: { width: 1280, height: 800 }, ...options });
  await page.locator('.canvas[aria-busy=false]').waitFor();
  await frames(page);
  return { page, check };
}

/** Waits until what was asked for is drawn. */
const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What the drawing told, and forgets it. */
const told = (page) => page.evaluate(() => window.bench.told.splice(0));

/** Where a node is within the window. */
const where = (page, id) => page.evaluate((id) => window.bench.handle.current.where(id), id);

/** The picture that is drawn. */
const picture = (page) => page.evaluate(() => window.bench.seen().picture);

test('all of a graph is in sight at the start, each node in its colour and shape', async () => {
  const { page, check } = await drawn(30, 40);
  const { marks, size } = await picture(page);
  assert.equal(marks.reduce((sum, { spots }) => sum + spots.length / 3, 0), 30);
  assert.deepEqual(marks.map(({ colour, shape }) => `${colour} ${shape}`).sort(), [
    '--kind-company hexagon', '--kind-event star', '--kind-person triangle', '--kind-service square', '--kind-talk circle', '--kind-topic diamond',
  ]);
  for (const { spots } of marks) {
    for (let at = 0; at < spots.length; at += 3) {
      assert.ok(spots[at] > 0 && spots[at] < size.width && spots[at + 1] > 0 && spots[at + 1] < size.height, `${spots[at]}, ${spots[at + 1]}`);
    }
  }
  await check();
});

test('a click chooses a node, an edge, or nothing; a double click opens', async () => {
  const { page, check } = await drawn(30, 40);
  const spot = await where(page, 'talk:0');
  await page.mouse.click(spot.x, spot.y);
  assert.deepEqual(await told(page), [['choose', 'talk:0']]);
  assert.equal(await page.locator('.canvas [aria-live]').textContent(), 'talk number 0');
  assert.ok((await picture(page)).ring);
  await page.mouse.dblclick(spot.x, spot.y);
  assert.deepEqual(await told(page), [['open', 'talk:0']]);
  await page.mouse.click(3, 3);
  assert.deepEqual(await told(page), [['choose', undefined]]);
  await page.evaluate(() => window.bench.change({ pins: [{ id: 'talk:0', x: -4000, y: 0 }, { id: 'service:1', x: -3800, y: 0 }], view: { x: -3900, y: 0, zoom: 1 } }));
  await frames(page);
  await page.mouse.click(640, 400);
  assert.deepEqual(await told(page), [['choose', 'edge 0']]);
  assert.equal(await page.locator('.canvas [aria-live]').textContent(), '1 to 0');
  await check();
});

test('the pointer shows the name and lights the neighbours', async () => {
  const { page, check } = await drawn(30, 40);
  const spot = await where(page, 'talk:0');
  await page.mouse.move(spot.x, spot.y);
  await frames(page);
  const { labels, marks } = await picture(page);
  assert.equal(labels[0].text, 'talk number 0');
  assert.deepEqual([...new Set(marks.map(({ tone }) => tone))].sort(), ['lit', 'plain']);
  assert.equal(await page.locator('canvas').evaluate((canvas) => canvas.style.cursor), 'pointer');
  assert.deepEqual(await told(page), []);
  await check();
});

test('a node that is dragged stays where it is put; the view stays too', async () => {
  const { page, check } = await drawn(30, 40);
  const spot = await where(page, 'talk:0');
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.move(spot.x + 30, spot.y + 10, { steps: 3 });
  await page.mouse.move(200, 300, { steps: 3 });
  await page.mouse.up();
  const [[what, pin], ...more] = await told(page);
  assert.deepEqual([what, pin.id, more], ['pin', 'talk:0', []]);
  await frames(page);
  const now = await where(page, 'talk:0');
  assert.ok(Math.hypot(now.x - 200, now.y - 300) <= 1, JSON.stringify(now));
  await check();
});

test('dragging the ground and turning the wheel move the view, and say so once they end', async () => {
  const { page, check } = await drawn(30, 40);
  await page.mouse.move(10, 10);
  await page.mouse.down();
  await page.mouse.move(60, 40, { steps: 5 });
  assert.deepEqual(await told(page), []);
  await page.mouse.up();
  const [[, dragged], ...more] = await told(page);
  assert.deepEqual(more, []);
  await page.mouse.wheel(0, -300);
  await page.waitForFunction(() => window.bench.told.length > 0);
  const [[what, zoomed]] = await told(page);
  assert.equal(what, 'view');
  assert.ok(zoomed.zoom > dragged.zoom);
  await check();
});

test('the view that is told gives back exactly what was seen', async () => {
  const [one, other] = [await drawn(30, 40), await drawn(30, 40)];
  await one.page.mouse.move(10, 10);
  await one.page.mouse.wheel(0, -170);
  await one.page.waitForFunction(() => window.bench.told.length > 0);
  await frames(one.page);
  const [[, view]] = await told(one.page);
  await other.page.evaluate((view) => window.bench.change({ view }), view);
  await frames(other.page);
  assert.deepEqual(await picture(other.page), await picture(one.page));
  await one.check();
  await other.check();
});

test('keys walk, choose relations, open, hide, zoom, and show all again', async () => {
  const { page, check } = await drawn(30, 40);
  await page.locator('canvas').focus();
  const press = async (key) => {
    await page.keyboard.press(key);
    await frames(page);
    return told(page);
  };
  assert.deepEqual(await press('ArrowDown'), [['choose', 'talk:0']]);
  assert.deepEqual(await press('Enter'), [['open', 'talk:0']]);
  assert.deepEqual(await press('Delete'), [['hide', 'talk:0']]);
  const [[, relation]] = await press(']');
  assert.match(relation, /^edge \d+$/);
  const [[, next]] = await press(']');
  assert.notEqual(next, relation);
  assert.deepEqual(await press('['), [['choose', relation]]);
  const [[, end]] = await press('ArrowLeft');
  assert.match(end, /^[a-z]+:\d+$/);
  assert.deepEqual(await press('Escape'), [['choose', undefined]]);
  const before = (await picture(page)).size;
  const [[what, closer]] = await press('+');
  assert.equal(what, 'view');
  const [[, moved]] = await press('Shift+ArrowRight');
  assert.equal(moved.zoom, closer.zoom);
  assert.equal(moved.x, Math.round(closer.x + (0.2 * before.width) / closer.zoom));
  assert.deepEqual(await press('0'), [['view', undefined]]);
  await check();
});

test('what is chosen elsewhere comes into sight', async () => {
  const { page, check } = await drawn(30, 40);
  await page.evaluate(() => window.bench.change({ view: { x: 5000, y: 5000, zoom: 1 } }));
  await frames(page);
  await page.evaluate(() => window.bench.change({ chosen: 'talk:0' }));
  await frames(page);
  const { ring } = await picture(page);
  assert.ok(Math.abs(ring.x - 640) < 1 && Math.abs(ring.y - 400) < 1, JSON.stringify(ring));
  assert.deepEqual((await told(page)).map(([what]) => what), ['view']);
  await check();
});

test('the right button and the menu key ask for the menu of a node', async () => {
  const { page, check } = await drawn(30, 40);
  const spot = await where(page, 'talk:0');
  await page.mouse.click(spot.x, spot.y, { button: 'right' });
  const [[what, [id, x, y]]] = await told(page);
  assert.deepEqual([what, id], ['menu', 'talk:0']);
  assert.ok(Math.abs(x - spot.x) <= 1 && Math.abs(y - spot.y) <= 1, `${x}, ${y}`);
  await page.mouse.click(3, 3, { button: 'right' });
  assert.deepEqual(await told(page), []);
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  assert.deepEqual((await told(page)).map(([what, value]) => [what, [value].flat()[0]]), [['choose', 'talk:0'], ['menu', 'talk:0']]);
  await check();
});

test('a finger chooses and drags nodes, and moves the ground; two fingers zoom', async () => {
  const { page, check } = await drawn(30, 40, { hasTouch: true });
  const session = await page.context().newCDPSession(page);
  const touch = async (type, ...points) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x: Math.round(x), y: Math.round(y), id })) });
    await frames(page);
  };
  const { x, y } = await where(page, 'talk:0');
  await page.touchscreen.tap(x, y);
  assert.deepEqual(await told(page), [['choose', 'talk:0']]);
  await touch('touchStart', [x, y]);
  for (const part of [0.2, 0.6, 1]) await touch('touchMove', [x + part * (300 - x), y + part * (200 - y)]);
  await touch('touchEnd');
  const [[what, pin], ...more] = await told(page);
  assert.deepEqual([what, pin.id, more], ['pin', 'talk:0', []]);
  const put = await where(page, 'talk:0');
  assert.ok(Math.hypot(put.x - 300, put.y - 200) <= 1, JSON.stringify(put));
  await touch('touchStart', [20, 20]);
  for (const by of [10, 30, 60]) await touch('touchMove', [20 + by, 20]);
  await touch('touchEnd');
  const [[, moved], ...rest] = await told(page);
  assert.deepEqual(rest, []);
  await touch('touchStart', [20, 20], [120, 20]);
  for (const by of [10, 30, 60]) await touch('touchMove', [20, 20], [120 + by, 20]);
  await touch('touchEnd');
  const views = (await told(page)).filter(([what]) => what === 'view').map(([, view]) => view.zoom / moved.zoom);
  assert.ok(Math.abs(views.at(-1) - 1.6) < 0.05, views.join());
  await check();
});

test('nodes keep their places when a graph grows and shrinks', async () => {
  const { page, check } = await drawn(30, 40);
  const view = { x: 0, y: 0, zoom: 0.5 };
  await page.evaluate((view) => window.bench.change({ view }), view);
  await frames(page);
  const before = await where(page, 'service:1');
  await page.evaluate(() => {
    const { graph } = window.bench.state();
    window.bench.change({ graph: { nodes: graph.nodes.slice(0, 20), edges: graph.edges } });
  });
  await frames(page);
  assert.deepEqual(await where(page, 'service:1'), before);
  await page.evaluate(() => {
    const { graph } = window.bench.state();
    const fresh = { ...graph.nodes[0], id: 'talk:new', label: 'new' };
    window.bench.change({ graph: { nodes: [...graph.nodes, fresh], edges: [...graph.edges, { id: 'new', source: 'talk:new', target: 'service:1' }] } });
  });
  await page.waitForFunction(() => window.bench.handle.current.where('talk:new') !== undefined);
  await page.locator('.canvas[aria-busy=false]').waitFor();
  await frames(page);
  const after = await where(page, 'service:1');
  assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 60, JSON.stringify([before, after]));
  await check();
});

test('the same graph is drawn the same each time', async () => {
  const [one, other] = [await drawn(60, 90), await drawn(60, 90)];
  assert.deepEqual(await picture(one.page), await picture(other.page));
  await one.check();
  await other.check();
});

test('the colours follow the theme', async () => {
  const { page, check } = await drawn(10, 12);
  const paper = () => page.evaluate(() => window.bench.seen().palette.paper);
  assert.equal(await paper(), 'rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await frames(page);
  assert.equal(await paper(), 'rgb(19, 23, 28)');
  await page.evaluate(() => { document.documentElement.dataset.theme = 'light'; });
  await frames(page);
  assert.equal(await paper(), 'rgb(255, 255, 255)');
  await check();
});

test('a sharp screen has a sharp drawing, and a new size is taken up', async () => {
  const { page, check } = await drawn(10, 12, { deviceScaleFactor: 2 });
  const pixels = () => page.locator('canvas').evaluate(({ width, height }) => [width, height]);
  assert.deepEqual(await pixels(), [2560, 1600]);
  await page.locator('.canvas').evaluate((canvas) => { canvas.style.width = '640px'; });
  await frames(page);
  assert.deepEqual(await pixels(), [1280, 1600]);
  await check();
});

test('nothing is drawn while nothing changes', async () => {
  const { page, check } = await drawn(30, 40);
  await page.evaluate(() => {
    window.drawings = 0;
    const { fillRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillRect = function (...box) {
      window.drawings++;
      return fillRect.apply(this, box);
    };
  });
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => window.drawings), 0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('+');
  await frames(page);
  assert.ok(await page.evaluate(() => window.drawings) >= 1);
  await check();
});

test('the drawing is saved as seen: PNG twice as fine, SVG with all labels', async () => {
  const { page, check } = await drawn(12, 14);
  const saved = await page.evaluate(async () => {
    const { bench } = window;
    const sheet = { ...bench.seen(), legend: [{ text: 'talks', shape: 'circle', colour: '--kind-talk' }], title: 'On trial' };
    const image = await createImageBitmap(await bench.png(sheet));
    const parsed = new DOMParser().parseFromString(bench.svg(sheet), 'image/svg+xml');
    return {
      size: [image.width, image.height], errors: parsed.querySelectorAll('parsererror').length,
      texts: [...parsed.querySelectorAll('text')].map((text) => text.textContent), labels: sheet.picture.labels.map(({ text }) => text),
    };
  });
  assert.deepEqual(saved.size, [2560, 1600]);
  assert.equal(saved.errors, 0);
  assert.equal(saved.labels.length, 12);
  assert.deepEqual(saved.texts, [...saved.labels, 'talks']);
  await check();
});
