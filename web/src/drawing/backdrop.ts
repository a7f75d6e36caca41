import type { View } from '../address/place';
import { focusOf } from './attention';
import { onCanvas, same, type Size } from './camera';
import type { Frame } from './frame';
import { paintGround, paintStrokes } from './paint';
import { strokesOf } from './picture';

/** How far the image reaches beyond each side of the canvas, in parts of it: room to move in. */
const beyond = 0.25;

/** How far the image may be shrunk and magnified before it is painted anew. */
const shrunk = 0.7;
const magnified = 1.6;

/** What the image shows. */
interface Kept extends Pick<Frame, 'scene' | 'chosen' | 'palette'> {
  view: View;
  size: Size;
}

/** The lines of a large graph as an image: painting thousands takes longer than a frame has, moving their image does not. */
export class Backdrop {
  private readonly canvas = document.createElement('canvas');
  private kept: Kept | undefined;

  /** Paints the lines: exactly if the view stands still, else from the last image if it serves. Those of a new graph come with its second frame. */
  paint(context: CanvasRenderingContext2D, frame: Frame, still: boolean): void {
    const size = { width: enlarged(frame.size.width), height: enlarged(frame.size.height) };
    const sharpness = context.getTransform().a;
    const serves = this.kept && shows(this.kept, frame, size) && (still ? same(this.kept.view, frame.view) : covers(this.kept, frame));
    const kept = (serves || frame.age === 0) ? this.kept : this.keep(frame, size, sharpness);
    if (!kept) return;
    const { left, top, scale } = target(kept, frame);
    context.drawImage(this.canvas, left, top, kept.size.width * scale, kept.size.height * scale);
  }

  /** Paints the image. */
  private keep({ scene, chosen, palette, view }: Frame, size: Size, sharpness: number): Kept {
    const [width, height] = [Math.round(size.width * sharpness), Math.round(size.height * sharpness)];
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    const context = this.canvas.getContext('2d', { alpha: false })!;
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    paintGround(context, size, palette);
    for (const strokes of strokesOf(scene.edges, view, size, focusOf(scene, { chosen, hovered: undefined }))) paintStrokes(context, strokes, palette);
    this.kept = { scene, chosen, palette, view, size };
    return this.kept;
  }
}

/** By whole pixels on both sides, so that an image that is not moved lies upon the screen's pixels. */
const enlarged = (extent: number) => extent + 2 * Math.ceil(beyond * extent);

/** Whether an image shows the same graph in the same way. */
function shows(kept: Kept, { scene, chosen, palette }: Frame, { width, height }: Size): boolean {
  return kept.scene === scene && kept.chosen === chosen && kept.palette === palette && kept.size.width === width && kept.size.height === height;
}

/** Whether an image reaches all corners of the canvas, neither shrunk nor magnified too far. */
export function covers(kept: Pick<Kept, 'view' | 'size'>, { view, size }: Pick<Frame, 'view' | 'size'>): boolean {
  const { left, top, scale } = target(kept, { view, size });
  if (scale < shrunk || scale > magnified) return false;
  return left <= 0 && top <= 0 && left + kept.size.width * scale >= size.width && top + kept.size.height * scale >= size.height;
}

/** Where an image goes on the canvas. */
export function target(kept: Pick<Kept, 'view' | 'size'>, { view, size }: Pick<Frame, 'view' | 'size'>): { left: number; top: number; scale: number } {
  const scale = view.zoom / kept.view.zoom;
  const { x, y } = onCanvas(view, size, kept.view);
  return { left: x - (kept.size.width * scale) / 2, top: y - (kept.size.height * scale) / 2, scale };
}
