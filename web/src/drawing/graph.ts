import type { DrawnKind } from '../address/kinds';

/** The outlines of nodes: kinds differ in shape too, so that colour is not the only sign. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'star';

/** A node to draw. */
export interface DrawnNode {
  id: string;
  /** What stands beside it, where there is room. */
  label: string;
  /** What is shown under the pointer and said aloud; the label, if left out. */
  name?: string;
  shape: Shape;
  /** The custom property that holds its colour, such as `--kind-talk`. */
  colour: string;
  /** Its size in layout units; larger nodes get their labels first. */
  radius: number;
}

/** An edge to draw, with an arrow at its target unless it has no direction. */
export interface DrawnEdge {
  id: string;
  source: string;
  target: string;
  /** What is shown under the pointer and said aloud. */
  label?: string;
  /** In pixels; 1, if left out. */
  width?: number;
  dashed?: boolean;
  undirected?: boolean;
}

/** What a canvas draws: nodes, and edges that each join two of them. */
export interface DrawnGraph {
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
}

/** How a node looks that is drawn by its kind. */
export const looks: Record<DrawnKind, Pick<DrawnNode, 'shape' | 'colour'>> = {
  TALK: { shape: 'circle', colour: '--kind-talk' },
  SERVICE: { shape: 'square', colour: '--kind-service' },
  TOPIC: { shape: 'diamond', colour: '--kind-topic' },
  PERSON: { shape: 'triangle', colour: '--kind-person' },
  COMPANY: { shape: 'hexagon', colour: '--kind-company' },
  EVENT: { shape: 'star', colour: '--kind-event' },
};
