// Tasks 15 to 17: showing others, taking away, and the query behind a panel.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { open, useSite } from '../browser.mjs';
import { counts, graph, names, row } from './drawing.mjs';
import { reach, task } from './hands.mjs';
import { graphOf, part, thing } from './rooms.mjs';

const site = useSite();
const one = /^Amazon Aurora\b(?! (My|Post))/;

/** All that a reader sees of three panes. */
const seen = async (page) => ({
  title: await page.title(), names: await graph(page), counts: await counts(page),
  chosen: await page.locator('li.thing[aria-current=true] .name').evaluateAll((names) => names.map((name) => name.textContent.trim())),
  off: await page.locator('.legend [aria-pressed=false]').allTextContents(),
  size: await page.getByLabel('Size by').inputValue(),
});

task(site, 15, 'showing a colleague by a link', async ({ page, hand }) => {
  await graphOf(page, hand, 'Aurora', one);
  await hand.press(page.locator('.legend').getByRole('button', { name: 'companies', exact: true }));
  await hand.select(page.getByLabel('Size by'), 'evidence');
  await hand.press(row(page, 'Amazon Aurora MySQL'));
  await page.locator('.fact').first().waitFor();
  const mine = await seen(page);
  assert.deepEqual([mine.chosen, mine.off, mine.size], [['Amazon Aurora MySQL'], ['companies'], 'evidence']);
  const other = await open(site.browser, page.url(), { viewport: { width: 1280, height: 800 } });
  await other.page.locator('.fact').first().waitFor();
  assert.deepEqual(await seen(other.page), mine);
  assert.deepEqual(await other.page.locator('.fact h3').allTextContents(), await page.locator('.fact h3').allTextContents());
  await other.check();
});

/** Takes a file away and gives its name and content. */
async function taken(page, hand, name) {
  const menu = page.locator('.menu');
  if (await menu.getAttribute('open') === null) await hand.press(menu.locator('summary'));
  const [download] = await Promise.all([page.waitForEvent('download'), hand.press(menu.getByRole('button', { name, exact: true }))]);
  return { file: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** The rows of a CSV without line breaks in its cells. */
const rows = (content) => content.toString('utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);

task(site, 16, 'taking the graph away as PNG, SVG, GraphML, CSV and JSON', async ({ page, hand }) => {
  await graphOf(page, hand, 'Aurora', one);
  const { things, relations } = await counts(page);
  const png = await taken(page, hand, 'PNG');
  assert.match(png.file, /\.png$/);
  assert.deepEqual([...png.content.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
  assert.ok(png.content.readUInt32BE(16) >= 300 && png.content.length > 5000, `${png.content.length} bytes`);
  const svg = (await taken(page, hand, 'SVG')).content.toString('utf8');
  assert.match(svg, /^(<\?xml[^>]*>\s*)?<svg /);
  assert.match(svg, /Amazon Aurora/);
  const wellFormed = (text) => page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? '', text);
  assert.equal(await wellFormed(svg), '');
  const graphml = (await taken(page, hand, 'GraphML')).content.toString('utf8');
  assert.equal(await wellFormed(graphml), '');
  assert.deepEqual([graphml.match(/<node /g).length, graphml.match(/<edge /g).length], [things, relations]);
  const [head, ...nodes] = rows((await taken(page, hand, 'CSV of things')).content);
  assert.deepEqual([head, nodes.length], ['id,kind,label,name,degree', things]);
  assert.ok(nodes.some((line) => line.startsWith('service:amazon-aurora,SERVICE,')), nodes[0]);
  const edges = rows((await taken(page, hand, 'CSV of relations')).content);
  assert.deepEqual([edges[0], edges.length - 1], ['id,source,relation,target,text,statements', relations]);
  const json = JSON.parse((await taken(page, hand, 'JSON')).content.toString('utf8'));
  const byLength = (a, b) => a.localeCompare(b, 'en');
  assert.deepEqual(json.nodes.map(({ label, name }) => (label === name ? name : `${label} ${name}`)).sort(byLength), (await names(page)).sort(byLength));
  assert.equal(json.edges.length, relations);
});

task(site, 17, "a panel's own query in the playground", async ({ page, hand }) => {
  await thing(page, hand, 'Aurora', one);
  await part(page, 'Services covered together with it').waitFor();
  const [first] = await part(page, 'Services covered together with it').locator('.bar-label').allTextContents();
  await hand.press(part(page, 'Services covered together with it').getByRole('link', { name: /^Open as GraphQL/ }));
  await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
  const text = (name) => page.locator(`${name} .CodeMirror`).evaluate((editor) => editor.CodeMirror.getValue());
  assert.match(await text('.graphiql-query-editor'), /query Together\(\$id: ID!\)/);
  await page.waitForTimeout(1000); // the editors look at what they hold only after a pause
  if (hand.name === 'keyboard') {
    await (await reach(page.locator('.graphiql-query-editor textarea'))).press('Control+Enter');
  } else await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.waitForFunction(() => document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue().includes('"data"'));
  const { data } = JSON.parse(await text('.result-window'));
  assert.equal(data.services[0].b.name, first);
});
