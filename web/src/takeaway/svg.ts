import { strength, labelSize, labelType } from '../drawing/paint';
import { lineHeight } from '../drawing/labels';
import type { Palette } from '../drawing/palette';
import type { Marks, Picture, Strokes } from '../drawing/picture';
import { hundredth, outline } from '../drawing/shapes';
import { entryHeight, inset, type Entry } from './legend';
import { escape } from './xml';

/** What is saved of a drawing: the picture with its colours, and a legend. */
export interface Sheet {
  picture: Picture;
  palette: Palette;
  legend: readonly Entry[];
  /** What the drawing is called. */
  title: string;
}

/** The drawing as an SVG file that needs nothing beside it. */
export function svg({ picture, palette, legend, title }: Sheet): string {
  const { width, height } = picture.size;
  const extent = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${extent} role="img" font-family="${escape(labelType)}" font-size="${labelSize}">
<title>${escape(title)}</title>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
${[
    ...picture.strokes.map((strokes) => linesOf(strokes, palette)),
    ...picture.marks.map((marks) => spotsOf(marks, palette)),
    ...ring(picture, palette),
    ...labels(picture, palette),
    ...legend.map((entry, index) => entryOf(entry, index, height - inset - legend.length * entryHeight, palette)),
  ].join('\n')}
</svg>
`;
}

function linesOf({ tone, width, dashed, lines, arrows }: Strokes, palette: Palette): string {
  const colour = tone === 'lit' ? palette.accent : palette.edge;
  const thick = tone === 'lit' ? width + 0.5 : width;
  const shafts = rows(lines, 4).map((row) => `M${pairs(row)}`).join('');
  const heads = rows(arrows, 6).map((row) => `M${pairs(row)}Z`).join('');
  return `<g${faded(tone)}><path d="${shafts}" fill="none" stroke="${colour}" stroke-width="${thick}"${dashed ? ' stroke-dasharray="5 4"' : ''}/>`
    + `${heads === '' ? '' : `<path d="${heads}" fill="${colour}"/>`}</g>`;
}

function spotsOf({ tone, shape, colour, spots }: Marks, palette: Palette): string {
  const paths = rows(spots, 3).map(([x, y, radius]) => `<path d="${outline(shape, x!, y!, radius!)}"/>`);
  return `<g${faded(tone)} fill="${palette.of(colour)}" stroke="${palette.paper}">${paths.join('')}</g>`;
}

function ring({ ring }: Picture, palette: Palette): string[] {
  if (!ring) return [];
  return [`<circle cx="${hundredth(ring.x)}" cy="${hundredth(ring.y)}" r="${hundredth(ring.radius)}" fill="none" stroke="${palette.accent}" stroke-width="3"/>`];
}

/** Each label stands on a halo of paper, so that it can be read upon lines. */
function labels({ labels }: Picture, palette: Palette): string[] {
  if (labels.length === 0) return [];
  const texts = labels.map(({ text, left, top, tone }) => `<text${faded(tone)} x="${left}" y="${top + lineHeight / 2}">${escape(text)}</text>`);
  return [`<g fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">${texts.join('')}</g>`];
}

function entryOf({ text, shape, colour }: Entry, index: number, top: number, palette: Palette): string {
  const y = top + (index + 0.5) * entryHeight;
  return `<path d="${outline(shape, inset + 6, y, 6)}" fill="${palette.of(colour)}"/>`
    + `<text x="${inset + 20}" y="${y}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke" dominant-baseline="central">${escape(text)}</text>`;
}

const faded = (tone: Strokes['tone']) => (strength[tone] === 1 ? '' : ` opacity="${strength[tone]}"`);

/** Numbers in rows of so many. */
function rows(numbers: readonly number[], length: number): number[][] {
  return Array.from({ length: numbers.length / length }, (_, index) => numbers.slice(index * length, (index + 1) * length));
}

/** Numbers by two, as the corners of a path. */
const pairs = (numbers: readonly number[]) => rows(numbers, 2).map(([x, y]) => `${hundredth(x!)} ${hundredth(y!)}`).join('L');
