import { cut, type Span } from '../words/cut';

/** A name in a line: where it stands, in code points, and whom it means. */
export interface Mention extends Span {
  entity: { id: string; name: string };
}

/** A piece of a line: a name, or what stands between two. */
export interface Piece {
  text: string;
  entity?: Mention['entity'];
}

/** A line cut at its names. Of two names that overlap the first, and of two at one place the longer, is kept. */
export function pieces(text: string, mentions: readonly Mention[]): Piece[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return cut(text, sorted).map(({ text, span }) => (span ? { text, entity: span.entity } : { text }));
}
