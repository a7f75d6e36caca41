// Drives Debian's Chromium, and watches what a page asks for and complains of.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

/**
 * Serves the site, or what else is given, and starts a browser for the tests of
 * one file: `url` and `browser`, and `asked`, the address of the page with a question.
 */
export function useSite(start = serve) {
  const site = { asked: (question) => `${site.url}/?${new URLSearchParams({ q: question })}` };
  before(async () => {
    Object.assign(site, await start());
    site.browser = await launch();
  });
  after(async () => {
    await site.browser?.close();
    await site.stop?.();
  });
  return site;
}

/** Starts the browser: CHROMIUM names another than Debian's. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/**
 * Opens a page in a context of its own. The `check` that comes with it closes
 * it, and fails if it asked another host for anything or wrote an error that
 * was not expected.
 */
export async function open(browser, address, { locale = 'en-US', colorScheme = 'light', ...options } = {}) {
  const context = await browser.newContext({ locale, colorScheme, ...options });
  const page = await context.newPage();
  const requests = [];
  const errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  const check = async (expected = []) => {
    await context.close();
    const { origin } = new URL(address);
    assert.deepEqual(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')), []);
    assert.ok(requests.length > 0);
    assert.deepEqual(errors, expected);
  };
  return { page, check };
}
