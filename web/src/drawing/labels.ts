/** A label that asks for room beside something, in pixels. */
export interface Wish {
  id: string;
  text: string;
  /** The middle of what it belongs to. */
  x: number;
  y: number;
  /** How far it stands off that middle; 0 puts it upon it. */
  off: number;
  width: number;
}

/** A label that has its room: the box from its upper left corner. */
export interface Label {
  id: string;
  text: string;
  left: number;
  top: number;
  width: number;
}

/** The height of a label's box in pixels. */
export const lineHeight = 16;

/** How many labels there are at most: more is not read, and slows moving. */
export const mostLabels = 120;

/** The side of the cells in which boxes are sought. */
const cell = 64;

/**
 * Gives room to as many labels as there is, in the order in which they are
 * wished for: below, above, right or left of their spots. No two overlap.
 */
export function place(wishes: Iterable<Wish>, most = mostLabels): Label[] {
  const taken = new Map<number, Label[]>();
  const labels: Label[] = [];
  for (const wish of wishes) {
    if (labels.length >= most) break;
    const label = sides(wish).find((label) => !cells(label).some((key) => taken.get(key)?.some((other) => overlap(label, other))));
    if (!label) continue;
    labels.push(label);
    for (const key of cells(label)) taken.set(key, [...(taken.get(key) ?? []), label]);
  }
  return labels;
}

/** The boxes a label may have, the best first. */
function sides({ id, text, x, y, off, width }: Wish): Label[] {
  const box = (left: number, top: number): Label => ({ id, text, left: Math.round(left), top: Math.round(top), width: Math.ceil(width) });
  const middle = box(x - width / 2, y - lineHeight / 2);
  if (off === 0) return [middle];
  return [
    box(x - width / 2, y + off), box(x - width / 2, y - off - lineHeight),
    box(x + off + 2, y - lineHeight / 2), box(x - off - 2 - width, y - lineHeight / 2),
  ];
}

/** The keys of the cells that a box touches. */
function cells({ left, top, width }: Label): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor((left + width) / cell); column++) {
    for (let row = Math.floor(top / cell); row <= Math.floor((top + lineHeight) / cell); row++) keys.push(column * 4096 + row);
  }
  return keys;
}

/** Whether the boxes of two labels overlap. */
export function overlap(one: Label, other: Label): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width
    && one.top < other.top + lineHeight && other.top < one.top + lineHeight;
}
