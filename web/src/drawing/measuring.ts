import { labelSize, labelType } from './paint';
import type { Measure } from './wishes';

/** Measures texts in the type of labels, each once. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    context.font = `${labelSize}px ${labelType}`;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}
