import type { Answers } from '../api/answers';
import { AmongDocument, NeighbourhoodDocument, PathsDocument, type PathsQuery } from '../api/operations';
import { drawnKinds, drawnRelations } from '../address/kinds';
import type { Drawing, Ends, Opening } from '../address/place';
import type { Edge, Graph, Node } from './visible';

/** Neighbours shown of one node that is opened: the most telling ones. */
export const neighboursShown = 30;

/** A path that was found, to say in words. */
export type Way = NonNullable<PathsQuery['paths']>[number];

/** A graph, with what was left out of it and the ways in it. */
export interface Gathered extends Graph {
  /** Neighbours that were left out, by the node that was opened. */
  omitted: ReadonlyMap<string, number>;
  /** The ways between each two ends, the shortest first. */
  ways: readonly { ends: Ends; ways: readonly Way[] }[];
}

/** Fetches what a drawing shows: its nodes by the steps that lead to them, then all that joins two of them. */
export async function gather(answers: Answers, drawing: Drawing, signal: AbortSignal): Promise<Gathered> {
  const [openings, ways] = await Promise.all([
    Promise.all(drawing.opened.map((opening) => neighbours(answers, opening, signal))),
    Promise.all(drawing.paths.map((ends) => between(answers, ends, signal))),
  ]);
  const ids = new Set([
    ...drawing.around,
    ...openings.flatMap((opening) => opening.ids),
    ...ways.flatMap(({ ways }) => ways.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
  ]);
  for (const id of drawing.hidden) ids.delete(id);
  const { nodes, edges } = await among(answers, [...ids], signal);
  return { nodes, edges, ways, omitted: new Map(openings.map(({ id, omitted }) => [id, omitted])) };
}

async function neighbours(answers: Answers, { id, kinds }: Opening, signal: AbortSignal) {
  const variables = { id, kinds: kinds.length === 0 ? null : [...kinds], limit: neighboursShown + 1 };
  const { graph } = await answers.ask(NeighbourhoodDocument, variables, { signal });
  return { id, ids: graph?.nodes.map((node) => node.id) ?? [], omitted: graph?.omitted ?? 0 };
}

async function between(answers: Answers, ends: Ends, signal: AbortSignal) {
  const { paths } = await answers.ask(PathsDocument, ends, { signal });
  return { ends, ways: paths ?? [] };
}

/** Some things and what joins them. */
export async function among(answers: Answers, ids: string[], signal: AbortSignal): Promise<Graph> {
  if (ids.length === 0) return { nodes: [], edges: [] };
  const { graph } = await answers.ask(AmongDocument, { ids }, { signal });
  const nodes = graph?.nodes.flatMap((node): Node[] => {
    const kind = drawnKinds.find((one) => one === node.kind);
    return kind ? [{ ...node, kind }] : [];
  });
  const edges = graph?.edges.flatMap((edge): Edge[] => {
    const relation = drawnRelations.find((one) => one === edge.relation);
    return relation ? [{ ...edge, relation }] : [];
  });
  return { nodes: nodes ?? [], edges: edges ?? [] };
}
