// What a page shows, and when it has come to rest.

/** Counts, within a page, the answers that are on their way. It stands there before the page's own scripts. */
export function countFetches() {
  const { fetch } = window;
  window.underWay = 0;
  window.fetch = (...request) => {
    window.underWay++;
    return fetch(...request).finally(() => setTimeout(() => window.underWay--));
  };
}

/** Waits until nothing is on its way any more and nothing is being laid out, for a while. */
export async function settle(page, calm = 40) {
  const rests = await page.evaluate(async (calm) => {
    const busy = () => window.underWay > 0 || document.querySelector('[aria-busy=true]') !== null;
    const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    for (const end = performance.now() + 60_000; performance.now() < end; await wait(10)) {
      if (busy()) continue;
      const before = location.href;
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await wait(calm);
      if (!busy() && before === location.href) return true;
    }
    return false;
  }, calm);
  if (!rests) throw new Error(`${page.url()} does not come to rest within a minute`);
}

/** What a reader sees of a state: title, headings, lists, what is chosen, counts. What is merely folded open is none of it. */
export const fingerprint = (page) => page.evaluate(() => {
  const texts = (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent.trim());
  return {
    address: location.pathname + location.search,
    title: document.title,
    headings: texts('main h1, main h2, .fact h3'),
    names: texts('main .name, .talks a, .community summary, .bars li, .column li, .trend td, .first a, .log td'),
    chosen: texts('main li.thing[aria-current=true], .answers > [aria-current=true], .lines > [aria-current=true], .canvas [aria-live]'),
    pressed: [...document.querySelectorAll('main [aria-pressed]')].map((one) => `${one.textContent.trim()} ${one.getAttribute('aria-pressed')}`),
    counts: texts('main [role=status], .map .list > .soft'),
    choices: [...document.querySelectorAll('main select')].map(({ value }) => value),
    lines: Math.min(300, document.querySelectorAll('.lines > li').length),
  };
});

/** Goes to an address within a page, as Back and Forward do; it becomes the first step of a trail. */
export async function go(page, address) {
  await page.evaluate((address) => {
    const to = (where) => {
      history.pushState({ at: 0 }, '', where);
      dispatchEvent(new PopStateEvent('popstate', { state: { at: 0 } }));
    };
    document.activeElement.blur();
    to('/load');
    return new Promise((done) => setTimeout(() => { to(address); done(); }, 20));
  }, address);
  await settle(page);
}

/** The step of its trail that a page stands on. */
export const stepOf = (page) => page.evaluate(() => history.state?.at ?? 0);

/** Undoes, by key, until nothing is left to undo. */
export async function undoAll(page) {
  await page.evaluate(() => document.activeElement.blur());
  for (let at = await stepOf(page); at > 0; at--) {
    await page.keyboard.press('Control+z');
    await page.waitForFunction((at) => history.state?.at === at, at - 1, { polling: 10 });
  }
  await settle(page, 20);
}
