import type { Tone } from './attention';
import type { Size } from './camera';
import { corners } from './shapes';
import { lineHeight } from './labels';
import type { Palette } from './palette';
import type { Marks, Picture, Strokes } from './picture';

/** The size of labels in pixels, and their type. */
export const labelSize = 12;

/** The type of labels, the same in canvases and files. */
export const labelType = 'system-ui, "Noto Sans", "Noto Sans CJK JP", "Hiragino Sans", sans-serif';

/** How much of a thing shows: what is faded still shows where it is. */
export const strength: Record<Tone, number> = { faded: 0.22, plain: 1, lit: 1 };

/** Lines that are stroked at once: one path of thousands takes longer than many of some. */
const stroked = 128;

/** More lines than this are drawn a pixel of the screen wide: wider ones take ten times as long, and are not told apart. */
const many = 1000;

/** Below this radius in pixels no shape can be told from a square, which is painted fastest. */
const dot = 2.5;

type Context = CanvasRenderingContext2D;

/** Paints a picture; the context is scaled so that its unit is a pixel of the page. */
export function paint(context: Context, picture: Picture, palette: Palette): void {
  paintGround(context, picture.size, palette);
  paintUpon(context, picture, palette);
}

/** Paints the ground that all else stands on. */
export function paintGround(context: Context, { width, height }: Size, palette: Palette): void {
  context.globalAlpha = 1;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
}

/** Paints a picture upon what is there. */
export function paintUpon(context: Context, picture: Picture, palette: Palette): void {
  for (const strokes of picture.strokes) paintStrokes(context, strokes, palette);
  for (const marks of picture.marks) paintMarks(context, marks, palette);
  paintRing(context, picture, palette);
  paintLabels(context, picture, palette);
}

/** Paints lines that look the same. */
export function paintStrokes(context: Context, { tone, width, dashed, lines, arrows }: Strokes, palette: Palette) {
  context.globalAlpha = strength[tone];
  context.strokeStyle = context.fillStyle = tone === 'lit' ? palette.accent : palette.edge;
  context.lineWidth = lines.length > 4 * many ? 1 / context.getTransform().a : tone === 'lit' ? width + 0.5 : width;
  context.setLineDash(dashed ? [5, 4] : []);
  for (let start = 0; start < lines.length; start += 4 * stroked) {
    context.beginPath();
    for (let at = start; at < Math.min(lines.length, start + 4 * stroked); at += 4) {
      context.moveTo(lines[at]!, lines[at + 1]!);
      context.lineTo(lines[at + 2]!, lines[at + 3]!);
    }
    context.stroke();
  }
  context.setLineDash([]);
  for (let at = 0; at < arrows.length; at += 6) {
    context.beginPath();
    context.moveTo(arrows[at]!, arrows[at + 1]!);
    context.lineTo(arrows[at + 2]!, arrows[at + 3]!);
    context.lineTo(arrows[at + 4]!, arrows[at + 5]!);
    context.fill();
  }
}

/** Nodes of one look, each with a rim of paper that parts it from what lies behind. */
function paintMarks(context: Context, { tone, shape, colour, spots }: Marks, palette: Palette) {
  context.globalAlpha = strength[tone];
  context.fillStyle = palette.of(colour);
  context.strokeStyle = palette.paper;
  context.lineWidth = 1;
  for (let at = 0; at < spots.length; at += 3) {
    const [x, y, radius] = [spots[at]!, spots[at + 1]!, spots[at + 2]!];
    if (radius < dot) {
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
      continue;
    }
    context.beginPath();
    if (shape === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI);
    for (const [dx, dy] of corners[shape]) context.lineTo(x + dx * radius, y + dy * radius);
    context.closePath();
    context.fill();
    if (radius > 3) context.stroke();
  }
}

function paintRing(context: Context, { ring }: Picture, palette: Palette) {
  if (!ring) return;
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI);
  context.stroke();
}

function paintLabels(context: Context, { labels }: Picture, palette: Palette) {
  context.font = `${labelSize}px ${labelType}`;
  context.textBaseline = 'middle';
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  for (const { text, left, top, tone } of labels) {
    context.globalAlpha = strength[tone];
    context.strokeText(text, left, top + lineHeight / 2);
    context.fillText(text, left, top + lineHeight / 2);
  }
}
