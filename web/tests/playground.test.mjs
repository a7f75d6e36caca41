import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';

const site = useSite();
/** The examples that the server offers. */
const examplesOf = async ({ url }) => (await fetch(`${url}/examples.json`)).json();

/** What an editor holds. */
const text = (page, name) => page.locator(`${name} .CodeMirror`).evaluate((editor) => editor.CodeMirror.getValue());

/** Runs what the editors hold, and returns the answer: the wanted one, if one is given. */
async function run(page, want) {
  await page.waitForTimeout(1000); // the editors look at what was typed only after a pause
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.waitForFunction((wanted) => {
    const shown = document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? '';
    return wanted ? shown === wanted : shown.includes('"data"');
  }, want && JSON.stringify(want, null, 2));
  return JSON.parse(await text(page, '.result-window'));
}

test('it starts with the named question, and answers it', async () => {
  const examples = await examplesOf(site);
  const { page, check } = await open(site.browser, `${site.url}/playground`);
  await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
  assert.equal((await text(page, '.graphiql-query-editor')).trim(), examples[0].query.trim());
  const { data, errors } = await run(page);
  assert.equal(errors, undefined);
  assert.deepEqual(data.talks.nodes.map(({ code }) => code).sort(), ['DAT303', 'DAT320']);
  await check();
});

/** Opens the playground with all groups of its list unfolded. */
async function openList() {
  const { page, check } = await open(site.browser, `${site.url}/playground`);
  const panel = page.locator('.graphiql-plugin .examples');
  await panel.waitFor();
  for (const folded of (await panel.locator('details:not([open]) summary').all()).reverse()) await folded.click();
  return { page, panel, check };
}

/** The examples by group, in their order. */
function grouped(examples) {
  const groups = new Map();
  for (const example of examples) groups.set(example.group, [...(groups.get(example.group) ?? []), example]);
  return groups;
}

test('the groups head their examples, and the first is open', async () => {
  const groups = grouped(await examplesOf(site));
  const { page, check } = await open(site.browser, `${site.url}/playground`);
  const panel = page.locator('.graphiql-plugin .examples');
  await panel.waitFor();
  assert.ok(groups.size >= 12, `there are ${groups.size} groups`);
  assert.deepEqual(await panel.getByRole('heading', { level: 3 }).allTextContents(), [...groups.keys()]);
  assert.deepEqual(await panel.locator('.count').allTextContents(), [...groups.values()].map(({ length }) => String(length)));
  assert.deepEqual(await panel.locator('details[open] h3').allTextContents(), ['Talks']);
  await check();
});

test('every example is one click away, by group', async () => {
  const { page, panel, check } = await openList();
  for (const [group, examples] of grouped(await examplesOf(site))) {
    const list = panel.getByRole('list', { name: group, exact: true });
    assert.deepEqual(await list.locator('.example').allTextContents(), examples.map(({ question }) => question));
    assert.deepEqual(await list.locator('li').evaluateAll((items) => items.map(({ lang }) => lang)), examples.map(({ language }) => language));
    for (const example of examples.filter((one, i) => one.variables || i === examples.length - 1)) {
      await list.getByRole('button', { name: example.question, exact: true }).click();
      assert.equal(await text(page, '.graphiql-query-editor'), example.query);
      const variables = JSON.parse((await text(page, '.graphiql-editor-tool')) || '{}');
      assert.deepEqual(variables, example.variables ?? {});
    }
  }
  await check();
});

test('one example of each group is answered as the API answers it', async () => {
  const { page, panel, check } = await openList();
  for (const [example] of grouped(await examplesOf(site)).values()) {
    const { query, variables } = example;
    const answer = await fetch(`${site.url}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    const want = await answer.json();
    assert.equal(want.errors, undefined);
    await panel.getByRole('button', { name: example.question, exact: true }).click();
    await run(page, want);
  }
  await check();
});

test('the keyboard alone reaches and runs an example', async () => {
  const groups = [...grouped(await examplesOf(site))];
  const [name, [first]] = groups[2];
  const { page, check } = await open(site.browser, `${site.url}/playground`);
  const list = page.locator('.graphiql-plugin .examples');
  await list.locator('.example').first().focus();
  for (let i = 0; i < groups[0][1].length + 1; i++) await page.keyboard.press('Tab'); // past the open group, and the folded second
  assert.equal(await page.evaluate(() => document.activeElement.querySelector('h3')?.textContent), name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), first.question);
  await page.keyboard.press('Enter');
  assert.equal(await text(page, '.graphiql-query-editor'), first.query);
  await check();
});

test('a link opens its query and variables', async () => {
  const query = 'query Talks($names: [String!]) {\n  talks(where: {covers: {all: $names}}) { nodes { code } }\n}';
  const variables = JSON.stringify({ names: ['Aurora', 'failover'] });
  const { page, check } = await open(site.browser, `${site.url}/playground?${new URLSearchParams({ query, variables })}`);
  await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
  assert.equal(await text(page, '.graphiql-query-editor'), query);
  const { data } = await run(page);
  assert.deepEqual(data.talks.nodes.map(({ code }) => code).sort(), ['DAT303', 'DAT320']);
  await check();
});

test('the page links to its question as GraphQL', async () => {
  const examples = await examplesOf(site);
  const { page, check } = await open(site.browser, site.asked(examples[0].question));
  await page.getByRole('link', { name: 'Open as GraphQL' }).first().click();
  await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
  const { data, errors } = await run(page);
  assert.equal(errors, undefined);
  assert.match(JSON.stringify(data), /DAT303/);
  await check();
});

test('the schema, the explorer and the history are at hand', async () => {
  const { page, check } = await open(site.browser, `${site.url}/playground`);
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('Questions to the graph.').or(page.getByRole('link', { name: 'Query', exact: true })).first().waitFor();
  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
  await page.locator('.docExplorerWrap, .graphiql-explorer-root').first().waitFor();
  await page.getByRole('button', { name: 'Show History' }).click();
  await page.locator('.graphiql-history').waitFor();
  await check();
});
