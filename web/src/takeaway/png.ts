import { labelSize, labelType, paint } from '../drawing/paint';
import { outline } from '../drawing/shapes';
import { entryHeight, inset } from './legend';
import type { Sheet } from './svg';

/** Pixels of the file for each pixel of the page, so that it can be printed. */
const sharpness = 2;

/** The drawing as a PNG file. */
export async function png(sheet: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const { width, height } = sheet.picture.size;
  Object.assign(canvas, { width: width * sharpness, height: height * sharpness });
  const context = canvas.getContext('2d')!;
  context.scale(sharpness, sharpness);
  paint(context, sheet.picture, sheet.palette);
  legend(context, sheet);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the browser makes no PNG of this size'))), 'image/png'));
}

function legend(context: CanvasRenderingContext2D, { picture, palette, legend }: Sheet) {
  const top = picture.size.height - inset - legend.length * entryHeight;
  context.globalAlpha = 1;
  context.font = `${labelSize}px ${labelType}`;
  context.lineWidth = 3;
  context.strokeStyle = palette.paper;
  legend.forEach(({ text, shape, colour }, index) => {
    const y = top + (index + 0.5) * entryHeight;
    context.fillStyle = palette.of(colour);
    context.fill(new Path2D(outline(shape, inset + 6, y, 6)));
    context.fillStyle = palette.ink;
    context.strokeText(text, inset + 20, y);
    context.fillText(text, inset + 20, y);
  });
}
