import { expect, test } from 'vitest';
import { covers, target } from './backdrop';

const size = { width: 400, height: 200 };
const kept = { view: { x: 10, y: 20, zoom: 1 }, size: { width: 600, height: 300 } };

test('seen from the same view, the image lies around the canvas with its own size', () => {
  expect(target(kept, { view: kept.view, size })).toEqual({ left: -100, top: -50, scale: 1 });
});

test('the image moves and grows with the view', () => {
  expect(target(kept, { view: { x: 20, y: 20, zoom: 2 }, size })).toEqual({ left: -420, top: -200, scale: 2 });
});

test.each([
  [{ x: 110, y: 20, zoom: 1 }, true], [{ x: 111, y: 20, zoom: 1 }, false], [{ x: 10, y: -31, zoom: 1 }, false],
  [{ x: 10, y: 20, zoom: 0.7 }, true], [{ x: 10, y: 20, zoom: 0.69 }, false], [{ x: 10, y: 20, zoom: 1.6 }, true], [{ x: 10, y: 20, zoom: 1.61 }, false],
])('whether it serves for the view %j: %j', (view, serves) => {
  expect(covers(kept, { view, size })).toBe(serves);
});
