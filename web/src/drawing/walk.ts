import type { Spot } from './camera';
import type { Joined, Placed, Scene } from './scene';

/** The way an arrow key points. */
export type Way = 'left' | 'right' | 'up' | 'down';

/** The angle of each way; y grows downwards. */
const angles: Record<Way, number> = { right: 0, down: Math.PI / 2, left: Math.PI, up: -Math.PI / 2 };

/** Neighbours count that lie within this angle of the way; the others lie that way too little. */
const within = Math.PI / 3;

/** The node to go to from what is chosen: a neighbour that lies that way, else the nearest node that does. */
export function step(scene: Scene, chosen: string | undefined, way: Way): string | undefined {
  const edge = scene.edges.find(({ edge }) => edge.id === chosen);
  if (edge) return towards([edge.from, edge.to], middle(edge), way, Math.PI);
  const from = chosen === undefined ? undefined : scene.byId.get(chosen);
  if (!from) return scene.nodes[0]?.node.id;
  const neighbours = (scene.joins.get(from.node.id) ?? []).map((joined) => other(joined, from));
  return towards(neighbours, from, way, within) ?? nearest(scene.nodes, from, way);
}

/** The edge that follows among those of a node, clockwise; from an edge on about the same node, its pivot. */
export function turn(scene: Scene, chosen: string | undefined, pivot: string | undefined, by: 1 | -1): string | undefined {
  const centre = scene.byId.get(chosen ?? '') ?? scene.byId.get(pivot ?? '');
  if (!centre) return undefined;
  const edges = [...(scene.joins.get(centre.node.id) ?? [])];
  edges.sort((one, another) => angle(centre, other(one, centre)) - angle(centre, other(another, centre)) || one.aside - another.aside);
  const at = edges.findIndex(({ edge }) => edge.id === chosen);
  const next = at < 0 ? (by === 1 ? 0 : edges.length - 1) : (at + by + edges.length) % edges.length;
  return edges[next]?.edge.id;
}

function towards(candidates: readonly Placed[], from: Spot, way: Way, most: number): string | undefined {
  let best: string | undefined;
  let least = most;
  for (const candidate of candidates) {
    const off = aside(from, candidate, way);
    if (off >= least) continue;
    best = candidate.node.id;
    least = off;
  }
  return best;
}

function nearest(nodes: readonly Placed[], from: Placed, way: Way): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of nodes) {
    const distance = Math.hypot(candidate.x - from.x, candidate.y - from.y);
    if (candidate === from || distance >= least || aside(from, candidate, way) > Math.PI / 4) continue;
    best = candidate.node.id;
    least = distance;
  }
  return best;
}

/** How far the direction to a place is off a way: 0 to π. */
function aside(from: Spot, to: Spot, way: Way): number {
  const off = Math.abs(angle(from, to) - angles[way]) % (2 * Math.PI);
  return Math.min(off, 2 * Math.PI - off);
}

const angle = (from: Spot, to: Spot) => Math.atan2(to.y - from.y, to.x - from.x);

const other = (joined: Joined, from: Placed) => (joined.from === from ? joined.to : joined.from);

const middle = ({ from, to }: Joined): Spot => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
