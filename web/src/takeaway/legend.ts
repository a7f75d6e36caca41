import type { DrawnNode } from '../drawing/graph';

/** A line of a legend: what a shape and colour stand for. */
export interface Entry extends Pick<DrawnNode, 'shape' | 'colour'> {
  text: string;
}

/** The height of a legend's lines in pixels, and the room around it. */
export const entryHeight = 20;

/** Pixels between the legend and the border. */
export const inset = 12;
