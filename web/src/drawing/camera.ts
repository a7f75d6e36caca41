import type { View } from '../address/place';

/** The size of a canvas in pixels of the page. */
export interface Size {
  width: number;
  height: number;
}

/** A place, in layout units or in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** The least and the most a drawing is magnified. */
export const zooms: [least: number, most: number] = [0.1, 8];

/** Room around a graph that is shown whole, in pixels: for the nodes' own size, and half a label on either side. */
const margin = 40;
const besides = (width: number) => Math.min(80, width / 8);

/** Small graphs are not blown up to fill the canvas. */
const mostFitted = 1.4;

/** Where a place of the layout is on the canvas. */
export function onCanvas({ x, y, zoom }: View, { width, height }: Size, spot: Spot): Spot {
  return { x: (spot.x - x) * zoom + width / 2, y: (spot.y - y) * zoom + height / 2 };
}

/** Which place of the layout is at a pixel of the canvas. */
export function inLayout({ x, y, zoom }: View, { width, height }: Size, spot: Spot): Spot {
  return { x: (spot.x - width / 2) / zoom + x, y: (spot.y - height / 2) / zoom + y };
}

/** The view that shows all of these places. */
export function fitting(spots: readonly Spot[], { width, height }: Size): View {
  if (spots.length === 0) return { x: 0, y: 0, zoom: 1 };
  const [left, right] = bounds(spots.map(({ x }) => x));
  const [top, bottom] = bounds(spots.map(({ y }) => y));
  const zoom = Math.min((width - 2 * besides(width)) / Math.max(1, right - left), (height - 2 * margin) / Math.max(1, bottom - top), mostFitted);
  return rounded({ x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.floor(zoom * 100) / 100 });
}

function bounds(values: readonly number[]): [least: number, most: number] {
  return values.reduce<[number, number]>(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
}

/** The view as an address holds it, within the bounds of the zoom. */
export function rounded({ x, y, zoom }: View): View {
  const within = Math.min(zooms[1], Math.max(zooms[0], zoom));
  return { x: whole(x), y: whole(y), zoom: Math.round(within * 100) / 100 };
}

/** The nearest whole number, and never minus zero. */
export const whole = (value: number) => Math.round(value) + 0;

/** Whether two views are the same. */
export function same(one: View | undefined, other: View | undefined): boolean {
  return one?.x === other?.x && one?.y === other?.y && one?.zoom === other?.zoom;
}

/** The view from the same side that has this place in the middle, unless the place is in sight already. */
export function revealing(view: View, size: Size, spot: Spot): View {
  const { x, y } = onCanvas(view, size, spot);
  const inSight = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  return inSight ? view : { ...view, x: spot.x, y: spot.y };
}

/** The radius of a node in pixels: it grows with the zoom, but neither vanishes nor covers the canvas. */
export function radiusAt(zoom: number, radius: number): number {
  return Math.max(2, radius * Math.min(1.8, Math.max(0.35, zoom)));
}
