// WCAG on every page: axe's rules in both themes and both languages, a narrow screen, and the keyboard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';
import { assertNamedAnswer, named } from './page.mjs';
import { rooms } from './rooms.mjs';

const site = useSite();
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The looks that every page is seen in. */
const looks = [
  { colorScheme: 'light', locale: 'en-US' },
  { colorScheme: 'dark', locale: 'ja-JP' },
];

/** What axe has against a page as it stands. */
async function violations(page) {
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  assert.ok(passes.some(({ id }) => id === 'color-contrast'), 'no colours were looked at');
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]);
}

/** How many pixels of the page lie beside the window. */
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const look of looks) {
  test(`nothing is in the way of a screen reader or a narrow screen, ${look.colorScheme}, ${look.locale}`, async (context) => {
    for (const [name, { path, ready, act, complaints }] of Object.entries(rooms)) {
      await context.test(name, async () => {
        const { page, check } = await open(site.browser, site.url + path, { ...look, viewport: { width: 1280, height: 800 } });
        await page.locator(ready).first().waitFor();
        await act?.(page);
        await page.evaluate(axe);
        const found = await violations(page);
        await page.setViewportSize({ width: 360, height: 640 });
        assert.deepEqual({ found, sideways: await sideways(page) }, { found: [], sideways: 0 });
        await check(complaints);
      });
    }
  });
}

test('the keyboard is enough, and what has the focus shows it', async () => {
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
