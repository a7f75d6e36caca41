import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';
import { assertNamedAnswer, named } from './page.mjs';

const site = useSite();

test('an unknown name shows what may have been meant, and asks that', async () => {
  const { page } = await open(site.browser, site.url);
  const error = { message: 'no service or topic is called "Auroar"', extensions: { name: 'Auroar', suggestions: ['Aurora', 'Auth0'] } };
  await page.route('**/graphql', (route) => route.fulfill({ json: { errors: [error] } }));
  await page.getByRole('combobox', { name: /^(Search or ask|検索・質問)$/ }).fill('What of Auroar?');
  await page.keyboard.press('Enter');
  await page.getByText(error.message).waitFor();
  assert.deepEqual(await page.locator('.suggestions button').allTextContents(), ['Aurora', 'Auth0']);
  await page.getByRole('button', { name: 'Auth0' }).click();
  assert.equal(new URL(page.url()).searchParams.get('q'), 'What of Auth0?');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
  await page.context().close();
});

test('an unreachable server is said, and can be tried again', async () => {
  const { page } = await open(site.browser, site.url);
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: named }).first().click();
  await page.locator('[role=status].failed').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await assertNamedAnswer(page);
  await page.context().close();
});

test('a slow answer shows that it is on its way', async () => {
  const { page, check } = await open(site.browser, site.url);
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route('**/graphql', async (route) => { await held; await route.continue(); });
  await page.getByRole('link', { name: named }).first().click();
  await page.getByText('Asking…').waitFor();
  assert.equal(await page.locator('main').getAttribute('aria-busy'), 'true');
  release();
  await assertNamedAnswer(page);
  await check();
});
