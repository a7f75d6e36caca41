import { expect, test } from 'vitest';
import { outline } from './shapes';

test('outlines are paths around their middle', () => {
  expect(outline('diamond', 10, 20, 10)).toBe('M10 8L22 20L10 32L-2 20Z');
  expect(outline('circle', 10, 20, 5)).toBe('M5 20A5 5 0 1 1 15 20A5 5 0 1 1 5 20Z');
  expect(outline('star', 0, 0, 10).split('L').length).toBe(10);
});
