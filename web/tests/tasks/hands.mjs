// Two ways of using the page: by pointer, and by keyboard alone. A task is written once and done in both.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '../browser.mjs';

/** A locator's element has the focus, stands after what has it, or before. */
const bearing = (element) => {
  const { activeElement } = document;
  if (activeElement === element) return 'here';
  if (activeElement === document.body) return 'after';
  return activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
};

/** The most that one may press Tab to get somewhere. */
const farthest = 400;

/** Goes with Tab, or with Shift and Tab, until the element has the focus. */
export async function reach(locator) {
  await locator.waitFor({ state: 'attached' });
  const page = locator.page();
  for (let pressed = 0; pressed < farthest; pressed++) {
    const way = await locator.evaluate(bearing);
    if (way === 'here') return page.keyboard;
    await page.keyboard.press(way === 'after' ? 'Tab' : 'Shift+Tab');
  }
  assert.fail(`Tab does not lead to ${locator}`);
}

/** What a reader does who has a pointer. */
export const pointer = {
  name: 'pointer',
  press: (locator) => locator.click(),
  write: (locator, text) => locator.fill(text),
  enter: (page) => page.getByRole('button', { name: /^(Ask|聞く)$/ }).click(),
  select: (locator, value) => locator.selectOption(value),
  offered: (page, name) => page.getByRole('option', { name }).first().click(),
  async file(locator, file) {
    const [chooser] = await Promise.all([locator.page().waitForEvent('filechooser'), locator.click()]);
    await chooser.setFiles(file);
  },
};

/** What a reader does who has none. */
export const keyboard = {
  name: 'keyboard',
  press: async (locator) => (await reach(locator)).press('Enter'),
  async write(locator, text) {
    const keys = await reach(locator);
    await keys.press('Control+a');
    await keys.type(text);
  },
  enter: (page) => page.keyboard.press('Enter'),
  async select(locator, value) {
    const keys = await reach(locator);
    const places = await locator.evaluate((select, value) => [...select.options].findIndex((option) => option.value === value) - select.selectedIndex, value);
    assert.notEqual(places, 0);
    for (let place = 0; place < Math.abs(places); place++) await keys.press(places > 0 ? 'ArrowDown' : 'ArrowUp');
    assert.equal(await locator.inputValue(), value);
  },
  async offered(page, name) {
    const wanted = page.getByRole('option', { name }).first();
    await wanted.waitFor();
    await page.waitForTimeout(150); // what was found for the last key typed comes after a pause, and with it nothing is marked any more
    const box = page.locator('[role=combobox]:focus');
    await page.locator('[role=combobox]:focus[aria-busy=false]').waitFor();
    for (let pressed = 0; pressed < 40 && await wanted.getAttribute('aria-selected') !== 'true'; pressed++) {
      const before = await box.getAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction((before) => document.activeElement.getAttribute('aria-activedescendant') !== before, before);
    }
    assert.equal(await wanted.getAttribute('aria-selected'), 'true', 'no arrow leads to what is offered');
    await page.keyboard.press('Enter');
  },
  async file(locator, file) {
    const keys = await reach(locator);
    let chooser;
    for (let tries = 0; tries < 4 && !chooser; tries++) { // the browser opens none while another of its dialogs is closing
      const coming = locator.page().waitForEvent('filechooser', { timeout: 10_000 }).catch(() => undefined);
      await keys.press('Space');
      chooser = await coming;
    }
    assert.ok(chooser, 'no key opens the choice of a file');
    await chooser.setFiles(file);
  },
};

/** What tasks are done by. HANDS=pointer leaves the keyboard out, where another engine is all that is new. */
const hands = process.env.HANDS === 'pointer' ? [pointer] : [pointer, keyboard];

/** A task of tasks.md, done by pointer and again by keyboard, each from the first page on. */
export function task(site, number, name, steps, options = {}) {
  for (const hand of hands) {
    test(`${number}. ${name}, by ${hand.name}`, async () => {
      const { page, check } = await open(site.browser, site.url, { viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...options });
      page.setDefaultTimeout(60_000);
      await steps({ page, hand });
      await check();
    });
  }
}
