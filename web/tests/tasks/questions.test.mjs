// Tasks 1 to 3 and 13 to 14: asking and searching.
import assert from 'node:assert/strict';
import { useSite } from '../browser.mjs';
import { assertNamedAnswer, inJapanese, named } from '../page.mjs';
import { task } from './hands.mjs';
import { box } from './rooms.mjs';

const site = useSite();

task(site, 1, 'which talks covered Aurora failover', async ({ page, hand }) => {
  await hand.write(box(page), named);
  await hand.enter(page);
  await assertNamedAnswer(page);
  assert.equal(await page.locator('.status').textContent(), '2 answers');
});

task(site, 2, 'the same in Japanese', async ({ page, hand }) => {
  await hand.write(box(page), inJapanese);
  await hand.enter(page);
  await assertNamedAnswer(page);
  assert.equal(await page.locator('.status').textContent(), '2 件');
}, { locale: 'ja-JP' });

task(site, 3, 'the evidence of one answer, the lines around it, and its place in the report', async ({ page, hand }) => {
  await hand.press(page.locator('.first').getByRole('link', { name: named }));
  await assertNamedAnswer(page);
  await hand.press(page.locator('.answers').getByRole('button', { name: /^DAT303/ }));
  const told = page.locator('.told');
  await page.waitForFunction(() => document.querySelectorAll('.told').length === 1);
  assert.match(await told.locator('h2').textContent(), /Deep Dive on Amazon Aurora/);
  const line = told.locator('.evidence > li').first();
  const [, number] = /, line (\d+)$/.exec(await line.locator('cite').textContent());
  const quoted = await line.locator('q').textContent();
  await hand.press(line.getByRole('button', { name: 'Lines around' }));
  await line.locator('.around li').first().waitFor();
  assert.deepEqual(await line.locator('.around small').allTextContents(), [-3, -2, -1, 0, 1, 2, 3].map((step) => String(Number(number) + step)));
  assert.equal(await line.locator('.around [aria-current=true] span').textContent(), quoted);
  await hand.press(line.locator('cite a'));
  const lit = page.locator('.lines li[aria-current=true]');
  await lit.waitFor();
  assert.equal(new URL(page.url()).searchParams.get('line'), number);
  assert.ok((await lit.textContent()).includes(quoted), await lit.textContent());
  assert.ok(await lit.evaluate((item) => { const { top, bottom } = item.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), 'the line is out of sight');
});

task(site, 13, 'a misspelt name and a search by kind', async ({ page, hand }) => {
  await hand.write(box(page), 'Lamdba');
  await page.locator('.options').getByText('Nothing matches as typed; shown: Lambda').waitFor();
  await hand.offered(page, /^AWS Lambda/);
  await page.getByRole('heading', { level: 1, name: 'AWS Lambda', exact: true }).waitFor();
  await hand.write(box(page), 'speaker:andy');
  await page.getByRole('option', { name: /^Andy Jassy/ }).waitFor();
  assert.deepEqual(await page.getByRole('listbox').getByRole('group').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label'))), ['people']);
  await hand.offered(page, /^Andy Jassy/);
  await page.getByRole('heading', { level: 1, name: 'Andy Jassy', exact: true }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/speaker/andy-jassy');
});

task(site, 14, 'two characters of Japanese', async ({ page, hand }) => {
  await hand.write(box(page), '障害');
  await page.getByRole('option').first().waitFor();
  const groups = await page.getByRole('listbox').getByRole('group').evaluateAll((found) => found.map((group) => group.getAttribute('aria-label')));
  assert.ok(groups.includes('topics') && groups.includes('Lines'), groups.join());
  const lines = page.getByRole('group', { name: 'Lines' }).getByRole('option');
  const marked = await lines.evaluateAll((found) => found.map((line) => line.querySelector('b')?.textContent));
  assert.ok(marked.length > 0 && marked.every((text) => text === '障害'), marked.join());
  const text = await lines.first().locator('q').textContent();
  await hand.offered(page, text);
  const lit = page.locator('.lines li[aria-current=true]');
  await lit.waitFor();
  assert.match(await lit.textContent(), /障害/);
});
