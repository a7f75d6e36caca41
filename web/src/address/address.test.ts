import { expect, test } from 'vitest';
import { read, thingPath, write } from './address';
import { blank, type Place } from './place';

const places: [address: string, place: Place][] = [
  ['/', { at: 'home' }],
  ['/ask?q=Which+talks+covered+Aurora+failover%3F', { at: 'ask', question: 'Which talks covered Aurora failover?', drawing: blank }],
  ['/service/amazon-aurora', { at: 'thing', id: 'service:amazon-aurora' }],
  ['/talk/aws-reinvent-2016/dat303', { at: 'thing', id: 'talk:aws-reinvent-2016/dat303' }],
  ['/speaker/%E5%B0%8F%E6%9F%B3%E5%BB%BA%E5%BD%A6', { at: 'thing', id: 'person:小柳建彦' }],
  ['/document/day1.md?line=7', { at: 'thing', id: 'document:day1.md', line: 7 }],
  ['/topic/failover?year=2016', { at: 'thing', id: 'topic:failover', year: 2016 }],
  ['/compare?a=service:amazon-aurora&b=service:aws-lambda', { at: 'compare', a: 'service:amazon-aurora', b: 'service:aws-lambda' }],
  ['/map?from=2014&to=2016&off=topic&chosen=topic:failover', { at: 'map', years: { from: 2014, to: 2016 }, kindsOff: ['TOPIC'], chosen: 'topic:failover' }],
  ['/talks', { at: 'talks', narrowed: { of: [] } }],
  [
    '/talks?of=service:amazon-aurora&of=event:aws-reinvent-2016&year=2016&form=keynote&after=abc',
    { at: 'talks', narrowed: { of: ['service:amazon-aurora', 'event:aws-reinvent-2016'], year: 2016, form: 'keynote' }, after: 'abc' },
  ],
  ['/missing?gap=names', { at: 'missing', gap: 'names' }],
  ['/missing', { at: 'missing', gap: 'talks' }],
  ['/load', { at: 'load' }],
  ['/decisions', { at: 'decisions' }],
  ['/nothing/of/the/kind', { at: 'nowhere', path: '/nothing/of/the/kind' }],
  [
    '/graph?around=service:amazon-aurora&open=service:amazon-aurora&open=company:netflix~talk,service&path=company:netflix..topic:failover'
      + '&hide=topic:database&off=event&without=uses,broader&size=evidence&pin=topic:failover~-120,40&chosen=topic:failover&view=10,-20,1.25',
    {
      at: 'graph',
      drawing: {
        around: ['service:amazon-aurora'],
        opened: [{ id: 'service:amazon-aurora', kinds: [] }, { id: 'company:netflix', kinds: ['TALK', 'SERVICE'] }],
        paths: [{ from: 'company:netflix', to: 'topic:failover' }],
        hidden: ['topic:database'],
        kindsOff: ['EVENT'],
        relationsOff: ['USES', 'BROADER'],
        size: 'evidence',
        pins: [{ id: 'topic:failover', x: -120, y: 40 }],
      },
      chosen: 'topic:failover',
      view: { x: 10, y: -20, zoom: 1.25 },
    },
  ],
];

/** What a browser makes of an address. */
const where = (address: string) => new URL(address, 'http://host');

test.each(places)('%s is read', (address, place) => {
  expect(read(where(address))).toEqual(place);
});

test.each(places)('%s is written', (address, place) => {
  expect(write(place)).toBe(address);
});

test('a question in the address of the start page is asked', () => {
  expect(read(where('/?q=Aurora'))).toEqual({ at: 'ask', question: 'Aurora', drawing: blank });
});

test('what cannot be read is left out', () => {
  expect(read(where('/graph?view=1,2&pin=a&path=b&off=dogs&size=huge'))).toEqual({ at: 'graph', drawing: blank });
});

test('a percent sign that stands for nothing is no page', () => {
  expect(read({ pathname: '/talk/100%', search: '' })).toEqual({ at: 'nowhere', path: '/talk/100%' });
});

test('a line has no page', () => {
  expect(thingPath('statement:day1.md/7')).toBe('/');
});
