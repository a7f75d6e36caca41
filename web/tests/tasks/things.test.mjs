// Tasks 4 to 6, 8 and 9: what talks say of a thing, and of two.
import assert from 'node:assert/strict';
import { useSite } from '../browser.mjs';
import { task } from './hands.mjs';
import { api, bars, part, room, thing } from './rooms.mjs';

const site = useSite();
const aurora = 'service:amazon-aurora';
const dynamo = 'service:amazon-dynamodb';

/** Goes to Aurora's page by the box, and waits until its talks are counted. */
async function counted(page, hand) {
  await thing(page, hand, 'Aurora', /^Amazon Aurora\b(?! (My|Post))/);
  assert.equal(new URL(page.url()).pathname, '/service/amazon-aurora');
  await page.locator('.parts[aria-busy=false]').waitFor();
}

task(site, 4, 'who else talks about Aurora', async ({ page, hand }) => {
  await counted(page, hand);
  const found = await bars(part(page, 'Speakers'));
  assert.deepEqual(found.map(([name]) => name).sort(), ['Andy Jassy', 'Matt Wood', 'Raju Gulabani', '吉田真吾']);
  await hand.press(part(page, 'Speakers').getByRole('link', { name: 'Matt Wood' }));
  await page.getByRole('heading', { level: 1, name: 'Matt Wood' }).waitFor();
  await part(page, 'Services covered').waitFor();
  assert.ok((await bars(part(page, 'Services covered'))).some(([name]) => name === 'Amazon Aurora'));
});

task(site, 5, 'what Aurora is covered together with', async ({ page, hand }) => {
  await counted(page, hand);
  const services = part(page, 'Services covered together with it');
  await services.waitFor();
  const { together } = await api(site, `{ together(of: SERVICE, with: "${aurora}", first: 10) { b { name } talks } }`);
  const found = await bars(services);
  assert.deepEqual(found, together.map(({ b, talks }) => [b.name, talks]));
  assert.ok(found.some(([name]) => name === 'Amazon RDS') && found.some(([name]) => name === 'MySQL'), found.join());
  await hand.press(services.getByRole('link', { name: 'Amazon RDS' }));
  await page.getByRole('heading', { level: 2, name: 'Amazon Aurora and Amazon RDS' }).waitFor();
});

task(site, 6, 'how that changed over the years', async ({ page, hand }) => {
  await counted(page, hand);
  const years = await bars(part(page, 'Talks by year'));
  assert.deepEqual(years, [['2016', 4], ['2017', 1]]);
  await hand.press(part(page, 'Talks by year').getByRole('link', { name: '2017' }));
  await part(page, '1 talk of 2017').waitFor();
  assert.equal(await part(page, '1 talk of 2017').locator('.talks > li').count(), 1);
  assert.equal(new URL(page.url()).searchParams.get('year'), '2017');
  await hand.press(page.getByRole('link', { name: 'All years' }));
  await part(page, '5 talks').waitFor();
});

/** Compares Aurora and DynamoDB from the room where two things are compared. */
async function compared(page, hand) {
  await room(page, hand, 'Compare');
  await hand.write(page.getByRole('combobox', { name: 'The one' }), 'Aurora');
  await hand.offered(page, /^Amazon Aurora\b(?! (My|Post))/);
  await page.waitForURL((url) => url.searchParams.get('a') === aurora);
  await hand.write(page.getByRole('combobox', { name: 'The other' }), 'DynamoDB');
  await hand.offered(page, /^Amazon DynamoDB\b/);
  await page.waitForURL((url) => url.searchParams.get('b') === dynamo);
  await page.getByRole('heading', { level: 2, name: 'Amazon Aurora and Amazon DynamoDB' }).waitFor();
}

task(site, 8, 'a comparison of Aurora and DynamoDB', async ({ page, hand }) => {
  await compared(page, hand);
  const column = (kind, title) => page.locator('.parts-table section').filter({ has: page.getByRole('heading', { level: 3, name: kind, exact: true }) })
    .locator('.column').filter({ has: page.getByRole('heading', { level: 4, name: title }) });
  const both = await column('talks', /^Both/).locator('li').allTextContents();
  assert.deepEqual(both.sort(), ['AWS Database State of the Union', 'Amazon Aurora Best Practices: Getting the Best Out of Your Databases']);
  const counts = [];
  for (const title of [/^Only Amazon Aurora/, /^Both/, /^Only Amazon DynamoDB/]) counts.push(await column('talks', title).locator('h4 small').textContent());
  assert.deepEqual(counts, ['3', '2', '4']);
  assert.deepEqual(await column('people', /^Both/).locator('li').allTextContents(), ['Raju Gulabani']);
});

task(site, 9, 'a trend', async ({ page, hand }) => {
  await compared(page, hand);
  const table = page.locator('.trend');
  const rows = await table.locator('tbody tr').evaluateAll((found) => found.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
  const { trend: [a, b] } = await api(site, `{ trend(of: ["${aurora}", "${dynamo}"]) { points { value talks } } }`);
  assert.deepEqual(rows, a.points.map(({ value, talks }, at) => [value, String(talks), String(b.points[at].talks)]));
  assert.deepEqual(rows.find(([year]) => year === '2016'), ['2016', '4', '4']);
  await hand.press(table.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: '2016' }) }).getByRole('link').first());
  await part(page, '4 talks of 2016').waitFor();
});
