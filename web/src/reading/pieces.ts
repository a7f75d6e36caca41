/** A name in a line: where it stands, in code points, and whom it means. */
export interface Mention {
  start: number;
  end: number;
  entity: { id: string; name: string };
}

/** A piece of a line: a name, or what stands between two. */
export interface Piece {
  text: string;
  entity?: Mention['entity'];
}

/** A line cut at its names. Of two names that overlap the first, and of two at one place the longer, is kept. */
export function pieces(text: string, mentions: readonly Mention[]): Piece[] {
  const points = [...text];
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end, entity } of sorted) {
    if (start < at) continue;
    cut.push({ text: points.slice(at, start).join('') }, { text: points.slice(start, end).join(''), entity });
    at = end;
  }
  cut.push({ text: points.slice(at).join('') });
  return cut.filter((piece) => piece.text !== '');
}
