import type { View } from '../address/place';
import { edgeTone, focusOf, nodeTone, type Attention, type Focus, type Tone } from './attention';
import { onCanvas, radiusAt, type Size } from './camera';
import type { Shape } from './graph';
import type { Label } from './labels';
import { line } from './line';
import type { Joined, Scene } from './scene';
import { labelsOf, ringGap, type Measure } from './wishes';

/** Lines that look the same. */
export interface Strokes {
  tone: Tone;
  width: number;
  dashed: boolean;
  /** Four numbers each: from x, y to x, y. */
  lines: number[];
  /** Six numbers each: the corners of an arrow's head. */
  arrows: number[];
}

/** Nodes that look the same. */
export interface Marks {
  tone: Tone;
  shape: Shape;
  colour: string;
  /** Three numbers each: x, y and the radius. */
  spots: number[];
}

/** What is to be painted, in pixels: all that a canvas or a file has to know. */
export interface Picture {
  size: Size;
  strokes: readonly Strokes[];
  marks: readonly Marks[];
  /** The chosen node: its middle and radius. */
  ring: { x: number; y: number; radius: number } | undefined;
  labels: readonly (Label & { tone: Tone })[];
}

/** Arrows show from this zoom on. */
const arrowsFrom = 0.6;

/** Makes the picture of a scene from a view. What is out of sight is left out. */
export function compose(scene: Scene, view: View, size: Size, attention: Attention, measure: Measure): Picture {
  const focus = focusOf(scene, attention);
  return { ...foreground(scene, view, size, attention, measure, focus), strokes: strokesOf(scene.edges, view, size, focus) };
}

/** The picture without its lines. */
export function foreground(scene: Scene, view: View, size: Size, attention: Attention, measure: Measure, focus: Focus): Picture {
  const chosen = attention.chosen === undefined ? undefined : scene.byId.get(attention.chosen);
  return {
    size,
    strokes: [],
    marks: marksOf(scene, view, size, focus),
    ring: chosen && { ...onCanvas(view, size, chosen), radius: radiusAt(view.zoom, chosen.node.radius) + ringGap },
    labels: labelsOf(scene, view, size, attention, focus, measure),
  };
}

/** The lines of some edges. */
export function strokesOf(edges: readonly Joined[], view: View, size: Size, focus: Focus): Strokes[] {
  const groups = new Groups<Strokes>();
  for (const joined of edges) {
    const arrow = view.zoom >= arrowsFrom && !joined.edge.undirected;
    const shaft = line(joined, view, size, arrow);
    if (!shaft) continue;
    const tone = edgeTone(focus, joined.edge.id);
    const width = joined.edge.width ?? 1;
    const dashed = joined.edge.dashed ?? false;
    const group = groups.get(tone, width, dashed ? 'dashed' : '', () => ({ tone, width, dashed, lines: [], arrows: [] }));
    group.lines.push(shaft.fromX, shaft.fromY, shaft.toX, shaft.toY);
    if (shaft.head) group.arrows.push(...shaft.head);
  }
  return byTone(groups.all());
}

function marksOf(scene: Scene, view: View, size: Size, focus: Focus): Marks[] {
  const groups = new Groups<Marks>();
  for (const placed of scene.nodes) {
    const { id, shape, colour, radius } = placed.node;
    const { x, y } = onCanvas(view, size, placed);
    const reach = radiusAt(view.zoom, radius);
    if (x < -reach || y < -reach || x > size.width + reach || y > size.height + reach) continue;
    const tone = nodeTone(focus, id);
    groups.get(tone, shape, colour, () => ({ tone, shape, colour, spots: [] })).spots.push(x, y, reach);
  }
  return byTone(groups.all());
}

const order: readonly Tone[] = ['faded', 'plain', 'lit'];

/** What is faded lies behind, what is lit before all others. */
function byTone<Group extends { tone: Tone }>(groups: Group[]): Group[] {
  return groups.sort((one, other) => order.indexOf(one.tone) - order.indexOf(other.tone));
}

/** Groups by three properties. Looked up for each thing of each frame, so no key is built. */
class Groups<Group> {
  private readonly groups = new Map<unknown, Map<unknown, Map<unknown, Group>>>();

  get(first: unknown, second: unknown, third: unknown, create: () => Group): Group {
    const seconds = within(this.groups, first, () => new Map<unknown, Map<unknown, Group>>());
    return within(within(seconds, second, () => new Map<unknown, Group>()), third, create);
  }

  all(): Group[] {
    return [...this.groups.values()].flatMap((seconds) => [...seconds.values()].flatMap((thirds) => [...thirds.values()]));
  }
}

function within<Value>(map: Map<unknown, Value>, key: unknown, create: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const value = create();
  map.set(key, value);
  return value;
}
