import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';
import { answers, assertNamedAnswer, inJapanese, named } from './page.mjs';

const site = useSite();

test('the named question has its two talks, with the lines that say so', async () => {
  const { page, check } = await open(site.browser, site.url);
  await page.getByRole('combobox', { name: /^(Search or ask|検索・質問)$/ }).fill(named);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await assertNamedAnswer(page);
  assert.equal(await page.locator('.status').textContent(), '2 answers');
  assert.equal(new URL(page.url()).searchParams.get('q'), named);
  await check();
});

test('the same question in Japanese has the same answer', async () => {
  const { page, check } = await open(site.browser, site.asked(inJapanese), { locale: 'ja-JP' });
  await assertNamedAnswer(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'ja');
  assert.equal(await page.getByRole('button', { name: '聞く' }).count(), 1);
  await check();
});

test('every question offered has an answer', async () => {
  const { page, check } = await open(site.browser, site.url);
  for (const text of await page.locator('.examples a').allTextContents()) {
    await page.getByRole('link', { name: 'talkgraph', exact: true }).click();
    await page.locator('.examples').getByRole('link', { name: text, exact: true }).click();
    await page.locator(`main[aria-busy=false] .status.answered`).waitFor();
    assert.equal(await page.getByRole('combobox', { name: /^(Search or ask|検索・質問)$/ }).inputValue(), text);
    assert.ok(await page.locator('.answers > li, .evidence > li').count() > 0, text);
  }
  await check();
});

test('a misspelt name that can only mean one thing is read as that, and it says so', async () => {
  const { page, check } = await open(site.browser, site.asked('Which talks covered Auroar failover?'));
  await assertNamedAnswer(page);
  assert.match(await page.locator('.understood').textContent(), /Auroar → Amazon Aurora/);
  await check();
});

test('a word that is near a name has that name one click away', async () => {
  const { page, check } = await open(site.browser, site.asked('Which talks covered Aurora falover?'));
  await page.locator('.suggestions').waitFor();
  assert.match(await page.locator('.suggestions').textContent(), /falover/);
  assert.equal(await page.locator('.answers').count(), 0);
  await page.getByRole('button', { name: 'failover', exact: true }).click();
  await assertNamedAnswer(page);
  assert.equal(await page.getByRole('combobox', { name: /^(Search or ask|検索・質問)$/ }).inputValue(), named);
  await check();
});

test('a fact is answered with its lines alone', async () => {
  const { page, check } = await open(site.browser, site.asked('Why did D2L reject EFS?'));
  await page.locator('.told .evidence').first().waitFor();
  assert.equal(await page.locator('.answers').count(), 0);
  const marked = await page.locator('mark.asked').evaluateAll((marks) => marks.map((mark) => mark.title));
  assert.ok(marked.includes('Amazon EFS'), marked.join());
  await check();
});

test('the question lives in the address: back, forward and reload', async () => {
  const { page, check } = await open(site.browser, site.asked(inJapanese));
  await answers(page);
  await page.getByRole('combobox', { name: /^(Search or ask|検索・質問)$/ }).fill(named);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === named);
  await answers(page);
  assert.match(await page.title(), /^Which talks covered Aurora failover\?/);
  await page.goBack();
  await assertNamedAnswer(page);
  assert.equal(await page.getByRole('combobox', { name: /^(Search or ask|検索・質問)$/ }).inputValue(), inJapanese);
  await page.goForward();
  await page.reload();
  await assertNamedAnswer(page);
  assert.equal(await page.getByRole('combobox', { name: /^(Search or ask|検索・質問)$/ }).inputValue(), named);
  await check();
});
