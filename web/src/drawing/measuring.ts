import { labelSize, labelType } from './paint';
import type { Measure } from './wishes';

/** So many texts are measured in a frame at most that never were before: their first time is slow. */
const mostNew = 40;

/** How wide texts are in the type of labels, each measured once. */
export class Widths {
  private readonly known = new Map<string, number>();

  constructor(private readonly context: CanvasRenderingContext2D) {}

  /** Measures a text, whatever it takes. */
  readonly measure = (text: string): number => {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.context.font = `${labelSize}px ${labelType}`;
    const { width } = this.context.measureText(text);
    this.known.set(text, width);
    return width;
  };

  /** A measure for one frame, which leaves to the next what would hold this one up; `left` says that it did. A busy frame measures nothing new. */
  sparing(busy = false): { measure: Measure; left(): boolean } {
    const most = this.known.size + (busy ? 0 : mostNew);
    let left = false;
    const measure = (text: string) => {
      if (this.known.has(text) || this.known.size < most) return this.measure(text);
      left = true;
      return undefined;
    };
    return { measure, left: () => left };
  }
}
