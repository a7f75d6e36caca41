// What the tests of the page share: the named question, and what its answer must be.
import assert from 'node:assert/strict';

export const named = 'Which talks covered Aurora failover?';
export const inJapanese = 'Auroraのフェイルオーバーについて話したセッションは?';

/** Waits for the answer and returns its talks' codes, with how many lines prove each. */
export async function answers(page) {
  await page.locator('main[aria-busy=false] .status.answered').waitFor();
  return page.locator('.answers > li').evaluateAll((items) => items.map((item) => ({
    code: item.querySelector('.name code')?.textContent,
    lines: document.querySelectorAll(`.told[data-id="${item.dataset.id}"] .evidence > li`).length,
  })));
}

/** Asserts that the answer is DAT320 and DAT303, each with its lines, in which what was asked for is marked. */
export async function assertNamedAnswer(page) {
  const found = await answers(page);
  assert.deepEqual(found.map(({ code }) => code).sort(), ['DAT303', 'DAT320']);
  assert.ok(found.every(({ lines }) => lines >= 1), JSON.stringify(found));
  const marked = await page.locator('mark.asked').evaluateAll((marks) => marks.map((mark) => mark.title));
  assert.deepEqual([...new Set(marked)].sort(), ['Amazon Aurora', 'failover']);
  const lines = await page.locator('.evidence cite').allTextContents();
  assert.ok(lines.every((line) => /, (line \d+|\d+ 行目)$/.test(line)), lines.join('\n'));
}
