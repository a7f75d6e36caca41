import type { View } from '../address/place';
import { onCanvas, radiusAt, type Size, type Spot } from './camera';
import { line } from './line';
import type { Placed, Scene } from './scene';

/** How far beside a thing one may point, in pixels; a finger is less exact than a mouse. */
export const reach = { mouse: 5, touch: 14 } as const;

/** The node at a pixel: the one whose border is nearest. */
export function nodeAt({ nodes }: Scene, view: View, size: Size, pixel: Spot, slack: number): Placed | undefined {
  let best: Placed | undefined;
  let nearest = slack;
  for (const placed of nodes) {
    const { x, y } = onCanvas(view, size, placed);
    const distance = Math.hypot(x - pixel.x, y - pixel.y) - radiusAt(view.zoom, placed.node.radius);
    if (distance > nearest) continue;
    best = placed;
    nearest = distance;
  }
  return best;
}

/** The edge at a pixel: the nearest one. */
export function edgeAt({ edges }: Scene, view: View, size: Size, pixel: Spot, slack: number): string | undefined {
  let best: string | undefined;
  let nearest = slack;
  for (const joined of edges) {
    const shaft = line(joined, view, size, false);
    if (!shaft) continue;
    const distance = offLine(shaft, pixel) - (joined.edge.width ?? 1) / 2;
    if (distance > nearest) continue;
    best = joined.edge.id;
    nearest = distance;
  }
  return best;
}

/** The id of what is at a pixel: nodes lie before edges. */
export function thingAt(scene: Scene, view: View, size: Size, pixel: Spot, slack: number): string | undefined {
  return nodeAt(scene, view, size, pixel, slack)?.node.id ?? edgeAt(scene, view, size, pixel, slack);
}

/** How far a pixel is from a line between two others. */
function offLine({ fromX, fromY, toX, toY }: { fromX: number; fromY: number; toX: number; toY: number }, { x, y }: Spot): number {
  const alongX = toX - fromX;
  const alongY = toY - fromY;
  const squared = alongX * alongX + alongY * alongY;
  const part = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / squared));
  return Math.hypot(x - fromX - part * alongX, y - fromY - part * alongY);
}
