// What can be done on a page: clicked, typed, drawn upon.

/** What is typed into boxes: names, misspelt ones, kinds, Japanese, questions, nonsense. */
const typed = ['Aurora', 'Lamdba', '障害', 'speaker:andy', 'Netflix', 'zzzz', 'DAT3', 'Which talks covered Aurora failover?', 'Lambdaについて話したのは誰?', '"', '100%'];

/** Keys of the drawing. */
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Delete', 'Escape', '+', '-', '0', ']', '['];

/** What can be used, by sort. The playground is another page; downloads, languages and tokens are no state of this one. */
const sorts = {
  link: 'main a[href^="/"]:not([href^="/playground"]), header nav a:not([href="/playground"]), a.brand',
  button: 'main button:not(:disabled):not(.menu button)',
  fold: 'main summary',
  choice: 'main select',
  canvas: 'main canvas',
  box: '#q',
  picker: 'main [role=combobox]',
};

const box = {
  async type(page, element, draw) {
    await element.fill(draw.of(typed));
    const keys = draw.of([['Enter'], ['ArrowDown', 'Enter'], ['ArrowDown', 'ArrowDown', 'Enter'], ['Escape']]);
    if (keys.length > 1) await page.waitForTimeout(150); // results come after a pause
    for (const key of keys) await page.keyboard.press(key);
  },
};

/** What is done with an element of each sort. */
const deeds = {
  link: (page, element) => element.click(),
  button: (page, element) => element.click(),
  fold: (page, element) => element.click(),
  choice: async (page, element, draw) => element.selectOption({ index: draw.below(await element.evaluate(({ length }) => length)) }),
  box: box.type,
  picker: box.type,
  async canvas(page, element, draw) {
    const { width, height } = await element.boundingBox();
    const position = { x: 2 + draw.below(width - 4), y: 2 + draw.below(height - 4) };
    const way = draw.of(['click', 'double', 'wheel', 'key', 'key', 'key', 'drag']);
    if (way === 'click') await element.click({ position });
    else if (way === 'double') await element.dblclick({ position });
    else if (way === 'wheel') await element.hover({ position }).then(() => page.mouse.wheel(0, draw.of([-300, 300])));
    else if (way === 'key') await element.press(draw.of(keys));
    else await drag(page, element, position, draw);
    await page.waitForTimeout(400); // a movement comes to its end first
  },
};

async function drag(page, element, position, draw) {
  await element.hover({ position });
  const { x, y } = await element.boundingBox();
  await page.mouse.down();
  await page.mouse.move(x + position.x + 60 - draw.below(120), y + position.y + 40 - draw.below(80), { steps: 3 });
  await page.mouse.up();
}

/** Takes a step that is drawn from all that can be done here; says which. */
export async function step(page, draw) {
  const found = await page.evaluate((sorts) => Object.entries(sorts).flatMap(([sort, wanted]) => {
    const count = [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility()).length;
    return count > 0 ? [{ sort, count }] : [];
  }), sorts);
  const { sort, count } = draw.of(found);
  const place = draw.below(count);
  const handle = await page.evaluateHandle(([wanted, place]) => [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility())[place], [sorts[sort], place]);
  const element = handle.asElement();
  const name = `${sort} ${JSON.stringify((await element.textContent()).trim().slice(0, 30))}`;
  await deeds[sort](page, element, draw);
  await handle.dispose();
  return name;
}
