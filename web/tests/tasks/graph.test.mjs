// Tasks 7 and 10 to 12: the graph.
import assert from 'node:assert/strict';
import { useSite } from '../browser.mjs';
import { counts, graph, names, row, until } from './drawing.mjs';
import { task } from './hands.mjs';
import { graphOf, room } from './rooms.mjs';

const site = useSite();
const one = /^Amazon Aurora\b(?! (My|Post))/;

task(site, 7, 'a path from Netflix to Aurora, with the evidence of each step', async ({ page, hand }) => {
  await room(page, hand, 'Graph');
  await hand.press(page.getByText('Find a path', { exact: true }));
  await hand.write(page.getByRole('combobox', { name: 'From', exact: true }), 'Netflix');
  await hand.offered(page, /^Netflix$/);
  await hand.write(page.getByRole('combobox', { name: 'To', exact: true }), 'Aurora');
  await hand.offered(page, one);
  await hand.press(page.getByRole('button', { name: 'Find', exact: true }));
  await page.getByRole('heading', { level: 2, name: 'From Netflix to Amazon Aurora' }).waitFor();
  await graph(page);
  const first = page.locator('.ways .steps').first().getByRole('button');
  assert.deepEqual(await first.allTextContents(), ['Netflix uses Amazon Web Services', 'Amazon Aurora is provided by Amazon Web Services']);
  for (const step of await first.all()) {
    await hand.press(step);
    const text = await step.textContent();
    const fact = page.locator('.evidence-pane .fact').filter({ has: page.getByRole('heading', { level: 3, name: text }) });
    await fact.locator('.evidence > li').first().waitFor();
    assert.equal(await step.getAttribute('aria-pressed'), 'true');
    assert.equal(await page.locator('.evidence-pane .fact').count(), 1);
    assert.equal(await page.locator('.drawing [aria-live=polite]').textContent(), text);
  }
});

/** The graph of Aurora alone: opened, then taken together again. */
async function alone(page, hand) {
  await graphOf(page, hand, 'Aurora', one);
  await hand.press(page.getByRole('button', { name: 'Collapse', exact: true }));
  await until(page, [1, 0]);
}

/** The button that opens a chosen thing's neighbours of one kind. */
const opening = (page, kinds) => page.locator('li.thing').getByRole('button', { name: new RegExp(`^${kinds}: `) });

task(site, 10, 'a graph that grows by kind', async ({ page, hand }) => {
  await alone(page, hand);
  assert.equal(await opening(page, 'talks').textContent(), 'talks: covered by 5, announced at 1');
  await hand.press(opening(page, 'talks'));
  await until(page, [6]);
  assert.deepEqual(await page.locator('.group summary').allTextContents(), ['5 talks', '1 service']);
  await hand.press(row(page, 'DAT320 AWS Database State of the Union'));
  await hand.press(opening(page, 'people'));
  await row(page, 'Raju Gulabani').waitFor();
  assert.ok((await counts(page)).things > 6);
});

task(site, 11, 'hiding a thing, and switching a kind and a relation off', async ({ page, hand }) => {
  await graphOf(page, hand, 'Aurora', one);
  const before = await counts(page);
  await hand.press(row(page, 'Intercom'));
  await hand.press(page.locator('li.thing').getByRole('button', { name: 'Hide', exact: true }));
  await until(page, [before.things - 1]);
  assert.ok(!(await names(page)).includes('Intercom'));
  await hand.press(page.getByRole('button', { name: 'Show 1 hidden' }));
  await until(page, [before.things, before.relations]);
  const talks = page.locator('.legend').getByRole('button', { name: 'talks', exact: true });
  await hand.press(talks);
  await until(page, [before.things - 5]);
  assert.equal(await talks.getAttribute('aria-pressed'), 'false');
  await hand.press(talks);
  await until(page, [before.things, before.relations]);
  const covers = page.locator('.legend').getByRole('button', { name: 'covers', exact: true });
  await hand.press(covers);
  await page.waitForURL((url) => url.searchParams.get('without') === 'covers');
  assert.equal(await covers.getAttribute('aria-pressed'), 'false');
  const after = await counts(page);
  assert.ok(after.things === before.things && after.relations <= before.relations - 5, JSON.stringify(after));
});

task(site, 12, 'undo and redo', async ({ page, hand }) => {
  await alone(page, hand);
  const states = [{ address: page.url(), seen: await counts(page) }];
  for (const press of [opening(page, 'talks'), page.locator('.legend').getByRole('button', { name: 'covers', exact: true })]) {
    await hand.press(press);
    await page.waitForURL((url) => url.href !== states.at(-1).address);
    await until(page, [6]);
    states.push({ address: page.url(), seen: await counts(page) });
  }
  assert.ok(states[2].seen.relations < states[1].seen.relations);
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  const byKeys = hand.name === 'keyboard';
  const back = [() => hand.press(page.getByRole('button', { name: 'Undo', exact: true })), () => page.goBack()];
  const arrive = async ({ address, seen }) => {
    await page.waitForURL(address);
    await until(page, [seen.things, seen.relations]);
  };
  for (const at of [1, 0]) {
    await (byKeys ? page.keyboard.press('Control+z') : back[1 - at]());
    await arrive(states[at]);
  }
  for (const at of [1, 2]) {
    await (byKeys ? page.keyboard.press('Control+y') : hand.press(redo));
    await arrive(states[at]);
  }
  assert.equal(await redo.isDisabled(), true);
});
