// Writes the pictures of docs/screenshots: six pages, light and dark, of the program named by TALKGRAPH_BIN.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from '../tests/browser.mjs';
import { named } from '../tests/page.mjs';
import { serve } from '../tests/server.mjs';
import { small } from './palette.mjs';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const drawn = '.workspace[aria-busy=false] .canvas[aria-busy=false]';
const aurora = 'service:amazon-aurora';

/** The pages, each with what shows that it is there. */
const pages = {
  home: { path: '/', ready: ['.first', '.holds:has-text("talks")'] },
  ask: { path: `/ask?${new URLSearchParams({ q: named })}`, ready: ['.answers', '.group', drawn] },
  graph: { path: `/graph?around=${aurora}&open=${aurora}&chosen=${aurora}`, ready: ['.fact', '.group', drawn] },
  service: { path: '/service/amazon-aurora', ready: ['.parts[aria-busy=false]', '.sort', '.bars'] },
  map: { path: '/map', ready: ['.community', '.canvas[aria-busy=false]'] },
  compare: { path: `/compare?a=${aurora}&b=service:amazon-dynamodb`, ready: ['.trend'] },
};

const { url, stop } = await serve();
const browser = await launch();
try {
  const reader = await browser.newPage();
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme, locale: 'en-US', reducedMotion: 'reduce' });
    for (const [name, { path, ready }] of Object.entries(pages)) {
      await page.goto(url + path);
      for (const wanted of ready) await page.locator(wanted).first().waitFor();
      await page.waitForTimeout(500); // movements come to their end
      await writeFile(`${folder}${name}-${colorScheme}.png`, await small(reader, await page.screenshot()));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await stop();
}
