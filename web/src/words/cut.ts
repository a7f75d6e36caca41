/** A part of a text in code points, half-open. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text: what stands at a span, or between two. */
export interface Piece<Cut extends Span> {
  text: string;
  span?: Cut;
}

/** A text cut at spans that stand in order; one that begins within the one before it is left out. Joined, the pieces are the text. */
export function cut<Cut extends Span>(text: string, spans: readonly Cut[]): Piece<Cut>[] {
  const points = [...text];
  const pieces: Piece<Cut>[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    pieces.push({ text: points.slice(at, span.start).join('') }, { text: points.slice(span.start, span.end).join(''), span });
    at = span.end;
  }
  pieces.push({ text: points.slice(at).join('') });
  return pieces.filter((piece) => piece.text !== '');
}
