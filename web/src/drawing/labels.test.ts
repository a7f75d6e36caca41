import { expect, test } from 'vitest';
import { lineHeight, mostLabels, overlap, place, type Wish } from './labels';
import { shortened } from './shortening';

const size = { width: 2000, height: 2000 };

const wish = (id: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({ id, text: id, x, y, off: 10, width: 40, ...more });

test('a label stands below; one that comes second above, right or left; the fifth has no room', () => {
  const labels = place(['a', 'b', 'c', 'd', 'e'].map((id) => wish(id, 100, 100)), size);
  expect(labels.map(({ id, left, top }) => [id, left, top])).toEqual([['a', 80, 110], ['b', 80, 74], ['c', 112, 92], ['d', 48, 92]]);
});

test('a label goes where nothing is to be kept free, if there is such a side', () => {
  const below = { left: 90, top: 112, width: 10, height: 10 };
  expect(place([wish('a', 100, 100)], size, [below]).map(({ left, top }) => [left, top])).toEqual([[80, 74]]);
  const all = { left: 0, top: 0, width: 200, height: 200 };
  expect(place([wish('a', 100, 100)], size, [all]).map(({ left, top }) => [left, top])).toEqual([[80, 110]]);
});

test('a label stays within the canvas, if there is such a side', () => {
  const spots = [[10, 100], [100, 1995], [1995, 100], [10, 1995]] as const;
  const sides = spots.map(([x, y]) => place([wish('a', x, y)], size)[0]);
  expect(sides.map((label) => [label?.left, label?.top])).toEqual([[22, 92], [80, 1969], [1943, 92], [-10, 2005]]);
});

test('what is wished for upon its spot stands there or nowhere', () => {
  expect(place([wish('a', 100, 100, { off: 0 }), wish('b', 100, 100, { off: 0 })], size)).toEqual([{ id: 'a', text: 'a', left: 80, top: 92, width: 40, height: lineHeight }]);
});

test('labels may touch, but not overlap', () => {
  const one = { id: '', text: '', left: 0, top: 0, width: 40, height: lineHeight };
  expect(overlap(one, { ...one, left: 40 })).toBe(false);
  expect(overlap(one, { ...one, left: 39 })).toBe(true);
  expect(overlap(one, { ...one, top: lineHeight })).toBe(false);
  expect(overlap(one, { ...one, top: lineHeight - 1 })).toBe(true);
});

test('of a thousand labels in a small room no two overlap, and there are never too many', () => {
  let state = 7;
  const random = () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  const labels = place(Array.from({ length: 1000 }, (_, index) => wish(String(index), 1500 * random() - 200, 1500 * random() - 200, { width: 10 + 250 * random() })), size);
  const pairs = labels.flatMap((one, index) => labels.slice(index + 1).filter((other) => overlap(one, other)));
  expect(pairs).toEqual([]);
  expect(labels.length).toBeGreaterThan(60);
  expect(place(Array.from({ length: 1000 }, (_, index) => wish(String(index), 100 * index, 0)), size).length).toBe(mostLabels);
});

test.each([
  ['Amazon Aurora', 'Amazon Aurora'],
  ['Deep dive on Amazon Aurora with PostgreSQL', 'Deep dive on Amazon Aurora wi…'],
  ['exactly thirty letters in here', 'exactly thirty letters in here'],
  ['全部教えます!サーバレスアプリのアンチパターン', '全部教えます!サーバレスアプ…'],
  ['𠮷'.repeat(40), `${'𠮷'.repeat(14)}…`],
])('%s is shortened by width, and never within a character', (text, short) => {
  expect(shortened(text)).toBe(short);
});

test('what was not measured yet, and all that matters less, is placed later', () => {
  const labels = place([wish('a', 100, 100), wish('b', 300, 100, { width: undefined }), wish('c', 500, 100)], size);
  expect(labels.map(({ id }) => id)).toEqual(['a']);
});
