import type { View } from '../address/place';
import { onCanvas, radiusAt, type Size } from './camera';
import type { Joined } from './scene';

/** The line of an edge in pixels, and the corners of its arrow's head. */
export interface Shaft {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  head: [number, number, number, number, number, number] | undefined;
}

/** The length of an arrow's head, and half its width, in pixels. */
const headLength = 8;
const headWidth = 3.5;

/** Where an edge runs on the canvas; undefined where all of it is out of sight. */
export function line({ edge, from, to, aside }: Joined, view: View, size: Size, arrow: boolean): Shaft | undefined {
  const start = onCanvas(view, size, from);
  const end = onCanvas(view, size, to);
  if (outside(start.x, end.x, size.width) || outside(start.y, end.y, size.height)) return undefined;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length < 1) return undefined;
  const alongX = (end.x - start.x) / length;
  const alongY = (end.y - start.y) / length;
  const fromX = start.x - alongY * aside;
  const fromY = start.y + alongX * aside;
  const toX = end.x - alongY * aside;
  const toY = end.y + alongX * aside;
  const gone = radiusAt(view.zoom, to.node.radius) + 2;
  if (!arrow || length < gone + 2 * headLength) return { fromX, fromY, toX, toY, head: undefined };
  const tipX = toX - alongX * gone;
  const tipY = toY - alongY * gone;
  const neckX = tipX - alongX * headLength;
  const neckY = tipY - alongY * headLength;
  const half = headWidth + (edge.width ?? 1) / 2;
  const head: Shaft['head'] = [tipX, tipY, neckX - alongY * half, neckY + alongX * half, neckX + alongY * half, neckY - alongX * half];
  return { fromX, fromY, toX: neckX, toY: neckY, head };
}

/** Whether both ends lie on the same outer side. */
function outside(one: number, other: number, extent: number): boolean {
  return (one < 0 && other < 0) || (one > extent && other > extent);
}
