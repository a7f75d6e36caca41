// Tasks 18 to 20: the map, what is missing, and bringing something in.
import assert from 'node:assert/strict';
import { useSite } from '../browser.mjs';
import { token } from '../server.mjs';
import { names } from './drawing.mjs';
import { task } from './hands.mjs';
import { api, graphOf, room } from './rooms.mjs';

const site = useSite();

/** How many things the map shows, of how many talks. */
const shown = async (page) => (await page.locator('.map .list > p.soft').textContent()).match(/\d+/g).map(Number);

/** Waits until the map is of so many talks. */
const ofTalks = (page, talks) => page.getByText(new RegExp(`services and topics of ${talks} talks`)).waitFor();

task(site, 18, 'the topic map by years, and from a link to its talks', async ({ page, hand }) => {
  const { all, early } = await api(site, '{ all: topicMap(kinds: [SERVICE, TOPIC]) { talks } early: topicMap(kinds: [SERVICE, TOPIC], where: {year: {to: 2016}}) { talks } }');
  await room(page, hand, 'Map');
  await ofTalks(page, all.talks);
  assert.equal(await page.locator('.community').count() >= 3, true);
  await hand.select(page.getByLabel('To year'), '2016');
  await ofTalks(page, early.talks);
  assert.equal((await shown(page))[1], early.talks);
  assert.ok(early.talks < all.talks);
  const topic = page.locator('.community button', { hasText: /^serverless$/ });
  await topic.waitFor({ state: 'attached' });
  const services = page.locator('.controls').getByRole('button', { name: 'topics', exact: true });
  await hand.press(services);
  await page.waitForURL((url) => url.searchParams.get('off') === 'topic');
  await topic.waitFor({ state: 'detached' }); // else it is still the map with topics
  const aurora = page.locator('.community').getByRole('button', { name: 'Amazon Aurora', exact: true });
  const folded = page.locator('.community:not([open])').filter({ has: page.locator('button', { hasText: /^Amazon Aurora$/ }) });
  await page.locator('.community button', { hasText: /^Amazon Aurora$/ }).waitFor({ state: 'attached' });
  if (await folded.count() > 0) await hand.press(folded.locator('summary'));
  await hand.press(aurora);
  await hand.press(page.locator('.evidence-pane').getByRole('button', { name: 'MySQL', exact: true }));
  await page.locator('.evidence-pane').getByRole('heading', { level: 2, name: /^(Amazon Aurora and MySQL|MySQL and Amazon Aurora)$/ }).waitFor();
  const { talks } = await api(site, '{ talks(where: {covers: {all: ["Amazon Aurora", "MySQL"]}, year: {to: 2016}}, first: 50) { nodes { id title } } }');
  await page.locator('.evidence-pane .talks').waitFor();
  const hrefs = await page.locator('.evidence-pane .talks > li > a').allTextContents();
  assert.equal(hrefs.length, talks.nodes.length);
  for (const { title } of talks.nodes) assert.ok(hrefs.some((text) => text.endsWith(title)), title);
});

task(site, 19, 'names that are seen once', async ({ page, hand }) => {
  const once = 'where: {mentions: {from: 1, to: 1}}';
  const kinds = ['people', 'companies', 'services', 'topics'];
  const counted = await api(site, `{ ${kinds.map((kind) => `${kind}(${once}) { totalCount }`).join(' ')} }`);
  const total = kinds.reduce((sum, kind) => sum + counted[kind].totalCount, 0);
  await room(page, hand, 'Missing');
  await hand.press(page.getByRole('link', { name: 'Names seen once' }));
  await page.locator('main [role=status]').filter({ hasText: `${total} in all` }).waitFor();
  assert.equal(new URL(page.url()).search, '?gap=names');
  const first = page.locator('.talks > li > a').first();
  const name = await first.textContent();
  await hand.press(first);
  await page.locator('main.thing[aria-busy=false] h1').waitFor();
  assert.equal(await page.locator('h1').textContent(), name);
});

/** A report that no one else wrote; each hand brings its own. */
const report = (name, speaker) => ({
  name, mimeType: 'text/markdown',
  buffer: Buffer.from(`# Notes of an evening 2017\n\n## Queues in anger\n\nSpeaker: ${speaker} (Netflix)\n\n- ${speaker} of Netflix spoke about Amazon SQS and Amazon Kinesis.\n- Netflix uses Amazon SQS.\n`),
});

task(site, 20, 'a report is loaded, seen in the graph, and a merge taken back', async ({ page, hand }) => {
  const speaker = hand.name === 'pointer' ? 'Pauline Pointer' : 'Kaspar Keys';
  const file = `evening-${hand.name}.md`;
  await room(page, hand, 'Load');
  await hand.write(page.getByLabel('Token', { exact: true }), token);
  await hand.press(page.getByRole('button', { name: 'Use this token' }));
  await hand.file(page.getByLabel('Drop a file here, or choose one'), report(file, speaker));
  const found = page.locator('.review');
  await found.getByRole('heading', { level: 2 }).waitFor();
  assert.match(await found.textContent(), new RegExp(`people: ${speaker}`));
  assert.match(await found.locator('.found').textContent(), /Amazon SQS/);
  await hand.press(page.getByRole('button', { name: 'Keep it' }));
  await page.getByText('Kept: it is new.').waitFor();
  try {
    await graphOf(page, hand, speaker, new RegExp(`^${speaker}`));
    assert.ok((await names(page)).includes('Netflix'), (await names(page)).join());
    await undone(page, hand, speaker);
  } finally {
    await api(site, 'mutation ($id: ID!) { removeDocument(id: $id) { errors { message } } }', { variables: { id: `document:${file}` }, token });
  }
});

/** Merges the new person with another by the API, sees it under Decisions, and takes it back there. */
async function undone(page, hand, speaker) {
  const { mergeEntities: { decision } } = await api(site,
    'mutation ($other: ID!) { mergeEntities(keep: "person:andy-jassy", others: [$other], who: "ann") { decision { number targets } } }', { variables: { other: speaker }, token });
  assert.equal(decision.targets.length, 2);
  await room(page, hand, 'Decisions');
  const line = page.locator('.log tbody tr').filter({ has: page.getByRole('cell', { name: String(decision.number), exact: true }) }).first();
  await line.waitFor();
  assert.match(await line.textContent(), /merge.*person:andy-jassy.*ann/);
  await hand.press(line.getByRole('button', { name: 'Undo', exact: true }));
  await line.getByText(/^undone by \d+$/).waitFor();
  const { node } = await api(site, 'query ($id: ID!) { node(id: $id) { id name } }', { variables: { id: decision.targets[1] } });
  assert.equal(node.name, speaker);
}
