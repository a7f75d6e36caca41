import { looks, type DrawnEdge, type DrawnGraph, type DrawnNode } from './graph';
import { arrange, type Scene } from './scene';

/** A node for tests. */
export const node = (id: string, radius = 10): DrawnNode => ({ id, label: id, radius, ...looks.TOPIC });

/** An edge for tests, known by its ends. */
export const edge = (source: string, target: string, more: Partial<DrawnEdge> = {}): DrawnEdge => ({ id: `${source}-${target}`, source, target, ...more });

/** A cross for tests: `m` in the middle of `n`, `e`, `s` and `w`, 100 units off; `far` is joined to nothing. */
export const cross: DrawnGraph = {
  nodes: [node('m', 20), node('n'), node('e'), node('s'), node('w'), node('far')],
  edges: [edge('m', 'n'), edge('m', 'e'), edge('s', 'm'), edge('w', 'm')],
};

/** The places of the cross. */
export const places = new Map([
  ['m', { x: 0, y: 0 }], ['n', { x: 0, y: -100 }], ['e', { x: 100, y: 0 }], ['s', { x: 0, y: 100 }], ['w', { x: -100, y: 0 }], ['far', { x: 300, y: 0 }],
]);

/** The cross at its places. */
export const scene: Scene = arrange(cross, places);
