// What the tasks see of a drawing: its list holds the same as the picture.

/** Waits until all that is asked for is drawn; the names in the list, in order. */
export async function graph(page) {
  await page.locator('.workspace[aria-busy=false]').waitFor();
  await page.locator('.canvas[aria-busy=false]').waitFor();
  return names(page);
}

/** The names of what is drawn. */
export const names = (page) => page.locator('.group li.thing .name').evaluateAll((buttons) => buttons.map((button) => button.textContent.trim()));

/** How many things and relations are drawn, as the page says it. */
export async function counts(page) {
  const said = await page.locator('.pane.drawing > [role=status]').textContent();
  const [things, relations] = said.match(/\d+/g).map(Number);
  return { things, relations };
}

/** The button of a thing in the list of what is drawn. */
export const row = (page, name) => page.locator('.group li.thing').getByRole('button', { name, exact: true }).first();

/** Waits until the page says that so many things, or others than so many, are drawn. */
export const until = (page, wanted) => page.waitForFunction((wanted) => {
  const said = document.querySelector('.pane.drawing > [role=status]')?.textContent.match(/\d+/g)?.map(Number);
  return document.querySelector('.workspace[aria-busy=false]') && said && wanted.every((number, at) => number === null || said[at] === number);
}, wanted);
