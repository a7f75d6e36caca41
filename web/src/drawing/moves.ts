import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { View } from '../address/place';
import { zooms, type Size } from './camera';

/** What moving the view is to respect and tell. */
export interface Hooks {
  size(): Size;
  /** Whether a press at an event may move the view: not where it drags a node. */
  may(event: MouseEvent | TouchEvent): boolean;
  moved(): void;
  /** A movement ended: a drag, a pinch, a turn of the wheel, or a move by key. */
  settled(): void;
}

/** The view of a canvas, moved by wheel, drag and pinch, and from outside. */
export interface Moves {
  readonly view: View;
  /** Whether a hand is moving it right now. */
  readonly moving: boolean;
  /** Moves to a view; that is a movement like one by hand unless it is quiet. */
  go(view: View, how?: 'quiet'): void;
  stop(): void;
}

/** Lets a canvas be moved. */
export function createMoves(canvas: HTMLCanvasElement, { size, may, moved, settled }: Hooks): Moves {
  let quiet = false;
  let moving = false;
  let before = zoomIdentity;
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent(zooms)
    .clickDistance(4)
    .filter((event: MouseEvent | TouchEvent) => usual(event) && may(event))
    .on('start', () => {
      moving = true;
      before = zoomTransform(canvas);
    })
    .on('zoom', moved)
    .on('end', () => {
      moving = false;
      // A click begins and ends a movement too, one that leads nowhere.
      const { k, x, y } = zoomTransform(canvas);
      if (!quiet && (k !== before.k || x !== before.x || y !== before.y)) settled();
    });
  // A double click opens what it hits; it does not magnify.
  const selection = select(canvas).call(behaviour).on('dblclick.zoom', null);
  return {
    get view() { return viewOf(canvas, size()); },
    get moving() { return moving; },
    go(view, how) {
      quiet = how === 'quiet';
      behaviour.transform(selection, transformOf(view, size()));
      quiet = false;
    },
    stop() { selection.on('.zoom', null); },
  };
}

/** Presses of other buttons are for menus; the wheel turns with any key, since pinching a touchpad holds one. */
function usual(event: MouseEvent | TouchEvent): boolean {
  return event.type === 'wheel' || !('button' in event) || (event.button === 0 && !event.ctrlKey);
}

function viewOf(canvas: HTMLCanvasElement, { width, height }: Size): View {
  const { k, x, y } = zoomTransform(canvas);
  return { x: (width / 2 - x) / k, y: (height / 2 - y) / k, zoom: k };
}

function transformOf({ x, y, zoom }: View, { width, height }: Size) {
  return zoomIdentity.translate(width / 2 - x * zoom, height / 2 - y * zoom).scale(zoom);
}
