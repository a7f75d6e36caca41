import { expect, test } from 'vitest';
import { fitting, inLayout, onCanvas, radiusAt, revealing, rounded } from './camera';

const size = { width: 400, height: 200 };

test('the centre of a view is the middle of the canvas, and zoom magnifies about it', () => {
  const view = { x: 10, y: -20, zoom: 2 };
  expect(onCanvas(view, size, { x: 10, y: -20 })).toEqual({ x: 200, y: 100 });
  expect(onCanvas(view, size, { x: 15, y: -30 })).toEqual({ x: 210, y: 80 });
  expect(inLayout(view, size, { x: 210, y: 80 })).toEqual({ x: 15, y: -30 });
});

test('all places fit, with a margin', () => {
  expect(fitting([{ x: 0, y: 0 }, { x: 600, y: 60 }], size)).toEqual({ x: 300, y: 30, zoom: 0.5 });
  expect(fitting([{ x: 0, y: 0 }, { x: 0, y: 240 }], size)).toEqual({ x: 0, y: 120, zoom: 0.5 });
});

test('one node alone is not blown up, and none is no trouble', () => {
  expect(fitting([{ x: 7, y: 8 }], size)).toEqual({ x: 7, y: 8, zoom: 1.4 });
  expect(fitting([], size)).toEqual({ x: 0, y: 0, zoom: 1 });
});

test('a view is rounded as addresses hold it, within the bounds of the zoom', () => {
  expect(rounded({ x: 1.6, y: -0.2, zoom: 0.333 })).toEqual({ x: 2, y: 0, zoom: 0.33 });
  expect(rounded({ x: 0, y: 0, zoom: 0.001 }).zoom).toBe(0.1);
  expect(rounded({ x: 0, y: 0, zoom: 100 }).zoom).toBe(8);
});

test('what is in sight moves nothing; what is not comes to the middle', () => {
  const view = { x: 0, y: 0, zoom: 2 };
  expect(revealing(view, size, { x: 100, y: -50 })).toBe(view);
  expect(revealing(view, size, { x: 101, y: 5 })).toEqual({ x: 101, y: 5, zoom: 2 });
});

test('nodes grow with the zoom within bounds', () => {
  expect([0.1, 1, 8].map((zoom) => radiusAt(zoom, 10))).toEqual([3.5, 10, 18]);
  expect(radiusAt(0.1, 3)).toBe(2);
});
