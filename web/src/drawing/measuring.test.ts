import { expect, test } from 'vitest';
import { Widths } from './measuring';

/** A context that tells what it was asked to measure. */
function asked() {
  const texts: string[] = [];
  const measureText = (text: string) => {
    texts.push(text);
    return { width: 7 * text.length };
  };
  return { texts, widths: new Widths({ measureText } as unknown as CanvasRenderingContext2D) };
}

test('a text is measured once', () => {
  const { texts, widths } = asked();
  expect([widths.measure('Aurora'), widths.measure('Aurora')]).toEqual([42, 42]);
  expect(texts).toEqual(['Aurora']);
});

test('a frame measures forty new texts, and leaves the others to the next', () => {
  const { widths } = asked();
  widths.measure('0');
  const names = Array.from({ length: 50 }, (_, index) => String(index));
  const first = widths.sparing();
  expect(names.map(first.measure).filter((width) => width === undefined)).toHaveLength(9);
  expect(first.left()).toBe(true);
  const busy = widths.sparing(true);
  expect(names.map(busy.measure).filter((width) => width === undefined)).toHaveLength(9);
  expect(busy.left()).toBe(true);
  const second = widths.sparing();
  expect(names.map(second.measure).includes(undefined)).toBe(false);
  expect(second.left()).toBe(false);
});
