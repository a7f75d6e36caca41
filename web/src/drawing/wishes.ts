import type { View } from '../address/place';
import { nodeTone, type Attention, type Focus, type Tone } from './attention';
import { onCanvas, radiusAt, type Size } from './camera';
import { place, type Box, type Label, type Wish } from './labels';
import type { Placed, Scene } from './scene';

/** How wide a text is in pixels, in the type of labels; undefined if that is to be asked later. */
export type Measure = (text: string) => number | undefined;

/** Pixels between what is chosen and the ring about it. */
export const ringGap = 5;

/** Nodes from this radius in pixels on are kept free of labels where that is possible; so many of them at most. */
const leastKept = 4;
const mostKept = 500;

/** Places the labels: first of what is pointed at and chosen, then of what they are joined to, then by importance. */
export function labelsOf(scene: Scene, view: View, size: Size, attention: Attention, focus: Focus, measure: Measure): (Label & { tone: Tone })[] {
  return place(wishes(scene, view, size, attention, focus, measure), size, boxes(scene, view, size))
    .map((label) => ({ ...label, tone: scene.byId.has(label.id) ? nodeTone(focus, label.id) : 'lit' }));
}

/** The boxes of nodes that are large enough to be hidden by half a label; the most important ones. */
function boxes({ nodes }: Scene, view: View, size: Size): Box[] {
  return nodes.slice(0, mostKept).flatMap((placed) => {
    const radius = radiusAt(view.zoom, placed.node.radius);
    const { x, y } = onCanvas(view, size, placed);
    return radius < leastKept ? [] : [{ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }];
  });
}

function* wishes(scene: Scene, view: View, size: Size, attention: Attention, focus: Focus, measure: Measure): Generator<Wish> {
  const { hovered, chosen } = attention;
  const first = [...new Set([hovered, chosen])];
  const ask = (placed: Placed, whole: boolean) => ofNode(placed, view, size, { whole, ringed: placed.node.id === chosen }, measure);
  for (const id of first) {
    const placed = id === undefined ? undefined : scene.byId.get(id);
    if (placed) yield* ask(placed, true);
    else if (id !== undefined) yield* ofEdge(scene, id, view, size, measure);
  }
  const rest = scene.nodes.filter(({ node }) => !first.includes(node.id));
  const lit = ({ node }: Placed) => nodeTone(focus, node.id) === 'lit';
  for (const placed of rest) if (lit(placed)) yield* ask(placed, false);
  for (const placed of rest) if (!lit(placed)) yield* ask(placed, false);
}

function* ofNode(placed: Placed, view: View, size: Size, { whole, ringed }: { whole: boolean; ringed: boolean }, measure: Measure): Generator<Wish> {
  const { id, label, name, radius } = placed.node;
  const { x, y } = onCanvas(view, size, placed);
  const text = whole ? name ?? label : placed.short;
  if (text === '' || x < 0 || y < 0 || x > size.width || y > size.height) return;
  yield { id, text, x, y, off: radiusAt(view.zoom, radius) + 2 + (ringed ? ringGap : 0), width: measure(text) };
}

function* ofEdge({ edges }: Scene, id: string, view: View, size: Size, measure: Measure): Generator<Wish> {
  const joined = edges.find(({ edge }) => edge.id === id);
  const text = joined?.edge.label;
  if (!joined || !text) return;
  const { x, y } = onCanvas(view, size, { x: (joined.from.x + joined.to.x) / 2, y: (joined.from.y + joined.to.y) / 2 });
  yield { id, text, x, y, off: 0, width: measure(text) };
}
