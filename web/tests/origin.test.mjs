// The README's page on another port, tried as it stands there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, source] = /```html\n(.*?)```/s.exec(readme);
let browser, pages, origin, target; // target is the server that the page asks

before(async () => {
  browser = await launch();
  pages = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(source.replace('http://127.0.0.1:8080', target));
  });
  await new Promise((done) => pages.listen(0, '127.0.0.1', done));
  origin = `http://localhost:${pages.address().port}`;
});
after(async () => {
  await browser?.close();
  pages?.close();
});

/** Opens the page while a server runs with these arguments, and gives what `look` sees of it. */
async function visit(args, look) {
  const { url, stop } = await serve(...args);
  target = url;
  const page = await browser.newPage();
  try {
    const failed = page.waitForEvent('pageerror', { timeout: 10_000 }).catch(() => undefined);
    await page.goto(origin);
    return await look(page, failed);
  } finally {
    await page.close();
    await stop();
  }
}

test('a page on another port is answered where its origin is allowed', async () => {
  const text = await visit(['--allow-origin', origin], async (page) => {
    await page.waitForFunction(() => document.body.innerText.includes('DAT'));
    return page.evaluate(() => document.body.innerText.trim());
  });
  assert.equal(text, 'DAT303 Deep Dive on Amazon Aurora, DAT320 AWS Database State of the Union');
});

test('a page on another port is not answered elsewhere', async () => {
  const error = await visit(['--allow-origin', 'http://localhost:1'], (_, failed) => failed);
  assert.match(error?.message ?? 'no error', /Failed to fetch/);
});
