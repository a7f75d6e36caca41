// The list of talks: narrowed, widened, page by page, each state with its address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';

const site = useSite();

/** Waits until the list is that of the address; gives how many talks it counts, and lists. */
async function counted(page) {
  await page.locator('.talks-room[aria-busy=false] .counts[aria-busy=false]').waitFor();
  return [await page.locator('.talks-room [role=status]').textContent(), await page.locator('.talks > li').count()];
}

const follow = async (page, within, name) => {
  await page.locator(within).getByRole('link', { name, exact: true }).click();
  return counted(page);
};

test('a year and an event narrow the talks; what narrows them is taken away again', async () => {
  const { page, check } = await open(site.browser, `${site.url}/talks`);
  assert.deepEqual(await counted(page), ['48 talks', 20]);
  assert.deepEqual(await follow(page, '.counts', '2016'), ['24 talks', 20]);
  assert.deepEqual(await follow(page, '.counts', 'ServerlessConf 2016'), ['9 talks', 9]);
  assert.equal(new URL(page.url()).search, '?of=event:serverlessconf-2016&year=2016');
  assert.deepEqual(await page.locator('.chips .button').allTextContents(), ['ServerlessConf 2016 ×', '2016 ×']);
  assert.deepEqual(await follow(page, '.chips', '2016'), ['9 talks', 9]);
  assert.deepEqual(await follow(page, '.counts', 'keynote'), ['1 talk', 1]);
  assert.deepEqual(await follow(page, '.chips', 'All talks'), ['48 talks', 20]);
  assert.equal(await page.locator('.chips').count(), 0);
  await check();
});

test('what is chosen narrows all counts beside', async () => {
  const { page, check } = await open(site.browser, `${site.url}/talks?of=service:amazon-aurora`);
  assert.deepEqual(await counted(page), ['5 talks', 5]);
  const years = page.getByRole('list', { name: 'Talks by year' }).getByRole('listitem');
  assert.deepEqual(await years.allTextContents(), ['20164', '20171']);
  const [first] = await page.getByRole('list', { name: 'Services covered' }).getByRole('listitem').allTextContents();
  assert.equal(first, 'Amazon Aurora5');
  await check();
});

test('page by page to the end, and back', async () => {
  const { page, check } = await open(site.browser, `${site.url}/talks`);
  const titles = [];
  for (const rows of [20, 20, 8]) {
    assert.deepEqual(await counted(page), ['48 talks', rows]);
    titles.push(...await page.locator('.talks > li > a').evaluateAll((links) => links.map(({ pathname }) => pathname)));
    if (rows === 20) await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForFunction((last) => document.querySelector('.talks > li > a').pathname !== last || document.querySelectorAll('.talks > li').length === 8, titles.at(-20));
  }
  assert.equal(new Set(titles).size, 48);
  assert.equal(await page.getByRole('link', { name: 'Next page' }).count(), 0);
  await page.goBack();
  await page.waitForFunction((path) => document.querySelector('.talks > li > a').pathname === path, titles[20]);
  await check();
});

test('the first page leads to the talks of a year', async () => {
  const { page, check } = await open(site.browser, site.url);
  await page.getByRole('list', { name: 'Talks by year' }).getByRole('link', { name: '2013' }).click();
  assert.deepEqual(await counted(page), ['9 talks', 9]);
  assert.equal(new URL(page.url()).search, '?year=2013');
  await check();
});
