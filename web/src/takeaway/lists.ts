import type { Graph } from '../graph/visible';
import { csv } from './csv';

/** The nodes of a graph as CSV: one row each. */
export function nodesCsv({ nodes }: Graph): string {
  return csv([['id', 'kind', 'label', 'name', 'degree'], ...nodes.map(({ id, kind, label, name, degree }) => [id, kind, label, name, degree])]);
}

/** The edges of a graph as CSV: one row each. */
export function edgesCsv({ edges }: Graph): string {
  return csv([
    ['id', 'source', 'relation', 'target', 'text', 'statements'],
    ...edges.map(({ id, source, relation, target, text, statements }) => [id, source, relation, target, text, statements]),
  ]);
}

/** Anything as JSON that people can read too. */
export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
