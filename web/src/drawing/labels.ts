import type { Size } from './camera';

/** A label that asks for room beside something, in pixels. */
export interface Wish {
  id: string;
  text: string;
  /** The middle of what it belongs to. */
  x: number;
  y: number;
  /** How far it stands off that middle; 0 puts it upon it. */
  off: number;
  /** Undefined while it is not known: this label and those after it are placed later. */
  width: number | undefined;
}

/** A box from its upper left corner, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A label that has its room. */
export interface Label extends Box {
  id: string;
  text: string;
}

/** The height of a label's box in pixels. */
export const lineHeight = 16;

/** How many labels there are at most: more is not read, and slows moving. */
export const mostLabels = 120;

/** The side of the cells in which boxes are sought. */
const cell = 64;

/**
 * Gives room to as many labels as there is, in the order in which they are
 * wished for: below, above, right or left of their spots; if they can, within
 * a canvas and where nothing is to be kept free. No two labels overlap.
 */
export function place(wishes: Iterable<Wish>, { width, height }: Size, keptFree: readonly Box[] = [], most = mostLabels): Label[] {
  const inside = (box: Box) => box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;
  const taken = new Boxes();
  const free = new Boxes();
  for (const box of keptFree) free.add(box);
  const labels: Label[] = [];
  for (const wish of wishes) {
    if (labels.length >= most || wish.width === undefined) break;
    const open = sides(wish, wish.width).filter((label) => !taken.meet(label));
    const label = open.find((label) => inside(label) && !free.meet(label)) ?? open.find(inside) ?? open[0];
    if (!label) continue;
    labels.push(label);
    taken.add(label);
  }
  return labels;
}

/** The boxes a label may have, the best first. */
function sides({ id, text, x, y, off }: Wish, width: number): Label[] {
  const box = (left: number, top: number): Label => ({ id, text, left: Math.round(left), top: Math.round(top), width: Math.ceil(width), height: lineHeight });
  if (off === 0) return [box(x - width / 2, y - lineHeight / 2)];
  return [
    box(x - width / 2, y + off), box(x - width / 2, y - off - lineHeight),
    box(x + off + 2, y - lineHeight / 2), box(x - off - 2 - width, y - lineHeight / 2),
  ];
}

/** Boxes by the cells of a grid that they touch, so that each is compared with the few near it. */
class Boxes {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keys(box)) {
      const boxes = this.cells.get(key);
      if (boxes) boxes.push(box);
      else this.cells.set(key, [box]);
    }
  }

  /** Whether one of them overlaps this box. */
  meet(box: Box): boolean {
    return keys(box).some((key) => this.cells.get(key)?.some((other) => overlap(box, other)));
  }
}

/** The keys of the cells that a box touches. */
function keys({ left, top, width, height }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor((left + width) / cell); column++) {
    for (let row = Math.floor(top / cell); row <= Math.floor((top + height) / cell); row++) keys.push(column * 4096 + row);
  }
  return keys;
}

/** Whether two boxes overlap; they may touch. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width
    && one.top < other.top + other.height && other.top < one.top + one.height;
}
