// Every page there is: its address, what shows that it is there, and what is done on it before it is looked at.
import { named } from './page.mjs';
import { token } from './server.mjs';

const drawn = '.workspace[aria-busy=false] .canvas[aria-busy=false]';
const thing = 'main.thing[aria-busy=false] .parts[aria-busy=false]';
const asked = (question) => `/ask?${new URLSearchParams({ q: question })}`;

/** What the browser itself writes of an address that leads nowhere. */
const notFound = ['Failed to load resource: the server responded with a status of 404 (Not Found)'];

/** Gives the token, so that reports can be loaded. */
async function giveToken(page) {
  await page.locator('#token').fill(token);
  await page.locator('.token button').click();
  await page.locator('#file').waitFor();
}

/** Opens the box with results in it. */
async function openBox(page) {
  await page.locator('#q').fill('Aurora');
  await page.getByRole('option').first().waitFor();
}

export const rooms = {
  home: { path: '/', ready: '.counts[aria-busy=false]' },
  'the box, open': { path: '/', ready: '.first', act: openBox },
  'a question with answers': { path: asked(named), ready: `${drawn}, .answers` },
  'a question about nothing': { path: asked('Which talks covered quantum basket weaving?'), ready: '.status.answered' },
  'a question misspelt': { path: asked('Which talks covered Aurora falover?'), ready: '.suggestions' },
  'all talks': { path: '/talks', ready: '.talks-room[aria-busy=false] .counts[aria-busy=false]' },
  'talks of a year': { path: '/talks?of=service:amazon-aurora&year=2016&form=breakout', ready: '.talks-room[aria-busy=false] .counts[aria-busy=false]' },
  'an empty graph': { path: '/graph', ready: drawn },
  'a graph': { path: '/graph?around=service:amazon-aurora&open=service:amazon-aurora&chosen=service:amazon-aurora', ready: '.fact', act: (page) => page.locator(drawn).waitFor() },
  'a path': { path: '/graph?path=company:netflix..service:amazon-aurora', ready: '.ways', act: (page) => page.locator(drawn).waitFor() },
  'a service': { path: '/service/amazon-aurora', ready: thing },
  'a service in one year': { path: '/service/amazon-aurora?year=2017', ready: thing },
  'a talk': { path: '/talk/aws-reinvent-2016/dat303', ready: 'main.thing[aria-busy=false] .sort' },
  'a speaker': { path: '/speaker/andy-jassy', ready: thing },
  'a company': { path: '/company/netflix', ready: thing },
  'an event': { path: '/event/aws-reinvent-2016', ready: thing },
  'a topic': { path: '/topic/failover', ready: thing },
  'a document': { path: '/document/reinvent-2016.ja.md?line=149', ready: 'main.reading[aria-busy=false] .lines li[aria-current=true]' },
  'the map': { path: '/map?chosen=service:amazon-aurora', ready: '.evidence-pane .talks', act: (page) => page.locator('.canvas[aria-busy=false]').waitFor() },
  'a comparison to be made': { path: '/compare', ready: '.pickers' },
  'a comparison': { path: '/compare?a=service:amazon-aurora&b=service:amazon-dynamodb', ready: '.trend' },
  'talks without speakers': { path: '/missing', ready: '.talks' },
  'speakers without companies': { path: '/missing?gap=speakers', ready: 'main [role=status]' },
  'names seen once': { path: '/missing?gap=names', ready: '.talks' },
  decisions: { path: '/decisions', ready: 'main[aria-busy=false]' },
  'loading without the token': { path: '/load', ready: '.token' },
  'loading with the token': { path: '/load', ready: '.token', act: giveToken },
  'no such page': { path: '/service/', ready: 'main h1', complaints: notFound },
  'no such thing': { path: '/service/nothing-at-all', ready: 'main h1', complaints: notFound },
  'the list of keys': { path: '/', ready: '.first', act: (page) => page.locator('.choices button').last().click() },
};
