// What several tasks do and look for.
import { graph } from './drawing.mjs';

/** The one box. */
export const box = (page) => page.locator('#q');

/** Goes to a room by its link in the head of the page. */
export const room = (page, hand, name) => hand.press(page.getByRole('navigation').getByRole('link', { name, exact: true }));

/** Opens the page of a thing: types its name and takes what is offered. */
export async function thing(page, hand, typed, offered) {
  await hand.write(box(page), typed);
  await hand.offered(page, offered);
  await page.locator('main.thing[aria-busy=false] h1').waitFor();
}

/** Opens the graph that begins with a thing, and waits until it is drawn. */
export async function graphOf(page, hand, typed, offered) {
  await thing(page, hand, typed, offered);
  await hand.press(page.getByRole('link', { name: 'Open as graph', exact: true }));
  return graph(page);
}

/** A part of a thing's page. */
export const part = (page, title) => page.getByRole('region', { name: title, exact: true });

/** The bars of a part: what each counts, and how much. */
export const bars = (part) => part.locator('.bars li').evaluateAll((items) => items.map((item) => [
  item.querySelector('.bar-label').textContent, Number.parseInt(item.querySelector('.bar-value').textContent, 10),
]));

/** Asks the API as any program would. */
export async function api(site, query, { variables, token } = {}) {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(`${site.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
