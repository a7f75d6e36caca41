import type { Pin } from '../address/place';
import type { Spot } from './camera';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './graph';
import { shortened } from './shortening';

/** Where nodes are, by id, in layout units. */
export type Places = ReadonlyMap<string, Spot>;

/** A node at its place. */
export interface Placed extends Spot {
  node: DrawnNode;
  /** Its label, short enough to leave room for others. */
  short: string;
}

/** An edge between two nodes at their places. */
export interface Joined {
  edge: DrawnEdge;
  from: Placed;
  to: Placed;
  /** Pixels aside of the straight line, where several edges join the same two nodes. */
  aside: number;
}

/** A graph with its places, ready to draw. */
export interface Scene {
  /** The most important nodes first: the largest, and among equals by id. */
  nodes: readonly Placed[];
  edges: readonly Joined[];
  byId: ReadonlyMap<string, Placed>;
  /** The edges of each node. */
  joins: ReadonlyMap<string, readonly Joined[]>;
}

/** Pixels between edges that join the same two nodes. */
const gap = 5;

/** Puts a graph at its places; pins win, and what has no place yet is left out. */
export function arrange({ nodes, edges }: DrawnGraph, places: Places, pins: readonly Pin[] = []): Scene {
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  const placed = nodes.flatMap((node): Placed[] => {
    const spot = pinned.get(node.id) ?? places.get(node.id);
    return spot ? [{ node, short: shortened(node.label), x: spot.x, y: spot.y }] : [];
  });
  placed.sort((one, other) => other.node.radius - one.node.radius || (one.node.id < other.node.id ? -1 : 1));
  const byId = new Map(placed.map((one) => [one.node.id, one]));
  const joined = join(edges, byId);
  return { nodes: placed, edges: joined, byId, joins: joinsOf(joined) };
}

function join(edges: readonly DrawnEdge[], byId: ReadonlyMap<string, Placed>): Joined[] {
  const joined = edges.flatMap((edge): Joined[] => {
    const from = byId.get(edge.source);
    const to = byId.get(edge.target);
    return from && to && from !== to ? [{ edge, from, to, aside: 0 }] : [];
  });
  for (const bundle of bundles(joined)) {
    bundle.forEach((one, index) => {
      // The side is counted from the smaller id, so that edges of both directions spread to both sides.
      const side = one.edge.source < one.edge.target ? 1 : -1;
      one.aside = side * gap * (index - (bundle.length - 1) / 2);
    });
  }
  return joined;
}

/** Edges that join the same two nodes, by two and more. */
function bundles(joined: readonly Joined[]): Joined[][] {
  const bundles = new Map<string, Joined[]>();
  for (const one of joined) {
    const { source, target } = one.edge;
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(one);
    else bundles.set(key, [one]);
  }
  return [...bundles.values()].filter((bundle) => bundle.length > 1);
}

function joinsOf(joined: readonly Joined[]): Map<string, Joined[]> {
  const joins = new Map<string, Joined[]>();
  for (const one of joined) {
    for (const end of [one.edge.source, one.edge.target]) {
      const list = joins.get(end);
      if (list) list.push(one);
      else joins.set(end, [one]);
    }
  }
  return joins;
}
