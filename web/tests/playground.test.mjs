import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, useSite } from './browser.mjs';

const site = useSite();
/** The examples that the server offers. */
const examplesOf = async ({ url }) => (await fetch(`${url}/examples.json`)).json();

/** What an editor holds. */
const text = (page, name) => page.locator(`${name} .CodeMirror`).evaluate((editor) => editor.CodeMirror.getValue());

/** Waits until the editors know the schema, then runs what they hold and returns the answer. */
async function run(page) {
  await page.waitForTimeout(1000); // the editors look at what was typed only after a pause
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.waitForFunction(() => document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue().includes('"data"'));
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

test('every example is one click away, by group', async () => {
  const examples = await examplesOf(site);
  const { page, check } = await open(site.browser, `${site.url}/playground`);
  const panel = page.locator('.graphiql-plugin .examples');
  await panel.waitFor();
  assert.deepEqual(await panel.locator('.example').allTextContents(), examples.map(({ question }) => question));
  assert.deepEqual(await panel.locator('h3').allTextContents(), [...new Set(examples.map(({ group }) => group))]);
  for (const example of examples) {
    await panel.getByRole('button', { name: example.question, exact: true }).click();
    assert.equal(await text(page, '.graphiql-query-editor'), example.query);
    const variables = JSON.parse((await text(page, '.graphiql-editor-tool')) || '{}');
    assert.deepEqual(variables, example.variables ?? {});
  }
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
