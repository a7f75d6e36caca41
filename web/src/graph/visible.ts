import type { DrawnKind, DrawnRelation } from '../address/kinds';
import type { Kind, Relation } from '../api/operations';
import type { Drawing, Size } from '../address/place';

/** How many neighbours of one kind a node has along one relation. */
export interface Neighbours {
  relation: Relation;
  /** The relation leads away from the node. */
  forward: boolean;
  kind: Kind;
  count: number;
}

/** A thing that is drawn. */
export interface Node {
  id: string;
  kind: DrawnKind;
  /** What stands beside it. */
  label: string;
  name: string;
  /** Neighbours it has in the whole graph. */
  degree: number;
  /** The same, counted apart. */
  neighbours: readonly Neighbours[];
}

/** A relation that is drawn. */
export interface Edge {
  id: string;
  source: string;
  target: string;
  relation: DrawnRelation;
  /** The relation in words. */
  text: string;
  /** How many lines say so. */
  statements: number;
}

/** Nodes, and edges that each join two of them. */
export interface Graph {
  nodes: readonly Node[];
  edges: readonly Edge[];
}

/** What of a graph is shown: neither hidden nor of a kind or relation that is switched off. What was begun with stays. */
export function visible({ nodes, edges }: Graph, drawing: Drawing): Graph {
  const kept = nodes.filter(({ id, kind }) => !drawing.hidden.includes(id)
    && (drawing.around.includes(id) || !drawing.kindsOff.includes(kind)));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    nodes: kept,
    edges: edges.filter(({ source, target, relation }) => ids.has(source) && ids.has(target) && !drawing.relationsOff.includes(relation)),
  };
}

/** Sizes of nodes: radii in layout units, by the square root, so that areas compare. */
export function radii({ nodes, edges }: Graph, size: Size): Map<string, number> {
  const weights = new Map(nodes.map(({ id, degree }) => [id, size === 'degree' ? degree : 0]));
  if (size === 'evidence') {
    for (const { source, target, statements } of edges) {
      weights.set(source, (weights.get(source) ?? 0) + statements);
      weights.set(target, (weights.get(target) ?? 0) + statements);
    }
  }
  const most = Math.max(1, ...weights.values());
  return new Map([...weights].map(([id, weight]) => [id, 5 + 13 * Math.sqrt(weight / most)]));
}
