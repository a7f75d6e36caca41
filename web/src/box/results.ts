import { kindOf, type PageKind } from '../address/kinds';
import type { Place } from '../address/place';
import type { SearchQuery } from '../api/operations';
import { cut } from '../words/cut';

type Edge = NonNullable<SearchQuery['search']>['edges'][number];

/** A thing that was found, ready to offer. */
export interface Result {
  id: string;
  name: string;
  /** The kind of a thing; undefined for a line. */
  kind: PageKind | undefined;
  /** What matched, cut so that the pieces that matched can be marked. */
  match: { text: string; hit: boolean }[];
  /** What matched is another name than the one shown. */
  alias: boolean;
  /** What tells it from others of its name. */
  about: string;
  to: Place;
}

/** Results of one kind, in the order found. */
export interface Group {
  kind: PageKind | undefined;
  results: Result[];
}

/** Groups what was found by kind, kinds in the order of their best result. */
export function grouped(edges: readonly Edge[]): Group[] {
  const groups: Group[] = [];
  for (const result of edges.map(resultOf)) {
    const group = groups.find(({ kind }) => kind === result.kind);
    if (group) group.results.push(result);
    else groups.push({ kind: result.kind, results: [result] });
  }
  return groups;
}

function resultOf({ node, match }: Edge): Result {
  const line = node.__typename === 'Statement';
  return {
    id: node.id,
    name: node.name,
    kind: kindOf(node.id),
    match: cut(match.text, match.spans).map(({ text, span }) => ({ text, hit: span !== undefined })),
    alias: !line && match.text !== node.name,
    about: aboutOf(node),
    to: line ? { at: 'thing', id: node.document.id, line: node.line } : { at: 'thing', id: node.id },
  };
}

function aboutOf(node: Edge['node']): string {
  if (node.__typename === 'Statement') return node.talk?.name ?? node.document.title;
  if (node.__typename === 'Talk') return [node.code, node.event?.name].filter(Boolean).join(' · ');
  return '';
}
