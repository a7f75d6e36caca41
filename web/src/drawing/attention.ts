import type { Scene } from './scene';

/** What a drawing draws attention to. */
export interface Attention {
  chosen: string | undefined;
  hovered: string | undefined;
}

/** How a thing is drawn: as ever, brought forward, or faded behind what is chosen. */
export type Tone = 'plain' | 'lit' | 'faded';

/** What stands out: the thing itself, and what it is joined to. */
export interface Lit {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** Nothing stands out. */
export const unlit: Lit = { nodes: new Set(), edges: new Set() };

/** What stands out for the sake of one thing: around a node its neighbours, of an edge its two ends. */
export function around({ byId, edges, joins }: Scene, id: string | undefined): Lit {
  if (id === undefined) return unlit;
  const node = byId.has(id);
  const lit = node ? joins.get(id) ?? [] : edges.filter(({ edge }) => edge.id === id);
  if (!node && lit.length === 0) return unlit;
  const ends = lit.flatMap(({ edge }) => [edge.source, edge.target]);
  return { nodes: new Set(node ? [id, ...ends] : ends), edges: new Set(lit.map(({ edge }) => edge.id)) };
}

/** What attention is on: by the choice others fade, by the pointer they do not. */
export interface Focus {
  chosen: Lit;
  hovered: Lit;
}

/** What stands out by choice and under the pointer. */
export function focusOf(scene: Scene, { chosen, hovered }: Attention): Focus {
  return { chosen: around(scene, chosen), hovered: around(scene, hovered) };
}

/** How a node is drawn. */
export function nodeTone({ chosen, hovered }: Focus, id: string): Tone {
  if (chosen.nodes.has(id) || hovered.nodes.has(id)) return 'lit';
  return chosen.nodes.size > 0 ? 'faded' : 'plain';
}

/** How an edge is drawn. */
export function edgeTone({ chosen, hovered }: Focus, id: string): Tone {
  if (chosen.edges.has(id) || hovered.edges.has(id)) return 'lit';
  return chosen.nodes.size > 0 ? 'faded' : 'plain';
}
