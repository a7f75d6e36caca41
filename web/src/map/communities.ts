import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';

/** A thing of the map. */
export interface Thing {
  id: string;
  name: string;
  talks: number;
}

/** Two things that talks have together. */
export interface Link {
  a: string;
  b: string;
  talks: number;
  npmi: number;
}

/** Things that are covered together more than with others, those of the most talks first. */
export interface Community {
  /** The names of its two most covered things. */
  name: string;
  things: Thing[];
}

/**
 * The communities of a map by Louvain's method (Blondel and others 2008, "Fast
 * unfolding of communities in large networks"), links weighed by their talks.
 * The walk is not a random one: the same map has the same communities.
 */
export function communities(things: readonly Thing[], links: readonly Link[]): Community[] {
  const graph = new Graph({ type: 'undirected' });
  for (const { id } of things) graph.addNode(id);
  for (const { a, b, talks } of links) graph.mergeEdge(a, b, { weight: talks });
  const of = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    const number = of[thing.id] ?? -1;
    groups.set(number, [...(groups.get(number) ?? []), thing]);
  }
  return [...groups.values()]
    .map((members) => ({ name: members.slice(0, 2).map(({ name }) => name).join(', '), things: members }))
    .sort((a, b) => b.things.length - a.things.length);
}
