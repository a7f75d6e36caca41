import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';
import { answers, assertNamedAnswer, named } from './page.mjs';

const site = useSite();

test('the keyboard is enough', async () => {
  const { page, check } = await open(site.browser, site.url);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
  await page.keyboard.type(named);
  await page.keyboard.press('Enter');
  await assertNamedAnswer(page);
  const reached = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement.className || document.activeElement.tagName));
  }
  assert.ok(reached.includes('graphql'), reached.join());
  await page.locator('.evidence a').first().focus();
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  await check();
});

test('it fits a narrow screen', async () => {
  const { page, check } = await open(site.browser, site.asked(named), { viewport: { width: 360, height: 640 } });
  await answers(page);
  const { scroll, width } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: window.innerWidth }));
  assert.equal(scroll, width);
  await check();
});

test('nothing is in the way of a screen reader, in light and dark', async () => {
  const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const addresses = [site.url, site.asked(named), site.asked('Which talks covered Aurora falover?')];
  for (const colorScheme of ['light', 'dark']) {
    for (const address of addresses) {
      const { page, check } = await open(site.browser, address, { colorScheme });
      await page.locator(address === site.url ? '.first' : '.answers, .suggestions').waitFor({ state: 'attached' });
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
      assert.ok(passes.some(({ id }) => id === 'color-contrast'));
      await check();
    }
  }
});
