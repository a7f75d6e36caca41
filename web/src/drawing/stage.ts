import type { Pin, View } from '../address/place';
import { inLayout, onCanvas, same, whole, type Spot } from './camera';
import { createFrames, type Frames } from './frames';
import type { DrawnGraph } from './graph';
import { thingAt } from './hit';
import { Widths } from './measuring';
import { Painter } from './painter';
import { readPalette, watchTheme, type Palette } from './palette';
import { compose, type Picture } from './picture';
import { arrange, type Places, type Scene } from './scene';
import { Sight } from './sight';

/** What a stage shows. */
export interface Show {
  graph: DrawnGraph;
  places: Places;
  pins: readonly Pin[];
  chosen: string | undefined;
  view: View | undefined;
}

/** What a stage asks and tells. */
export interface Hooks {
  /** Whether a press there begins to drag a node, and so must not move the view. */
  drags(event: MouseEvent | TouchEvent): boolean;
  viewed(view: View | undefined): void;
}

const nothing: Show = { graph: { nodes: [], edges: [] }, places: new Map(), pins: [], chosen: undefined, view: undefined };

/** A canvas with a graph on it: what is under the pointer, what is dragged, and what it all looks like. */
export class Stage {
  /** Where the graph is looked at from. */
  readonly sight: Sight;
  private readonly frames: Frames;
  private readonly widths: Widths;
  private readonly painter: Painter;
  private readonly unwatch: () => void;
  private palette: Palette;
  private shown = nothing;
  private arranged: Scene | undefined;
  private hovered: string | undefined;
  private dragged: Pin | undefined;
  private age = 0;

  constructor(readonly canvas: HTMLCanvasElement, { drags, viewed }: Hooks) {
    const ask = () => this.frames.ask();
    this.palette = readPalette(canvas);
    this.frames = createFrames(canvas, (context) => this.draw(context), () => this.sight.resume());
    this.widths = new Widths(this.frames.context);
    this.painter = new Painter(this.widths, ask);
    this.sight = new Sight(canvas, { scene: () => this.scene, size: () => this.frames.size, may: (event) => !drags(event), moved: ask, viewed });
    this.unwatch = watchTheme(() => {
      this.palette = readPalette(canvas);
      ask();
    });
  }

  /** The graph at its places. */
  get scene(): Scene {
    const { graph, places, pins } = this.shown;
    this.arranged ??= arrange(graph, places, this.dragged ? [...pins, this.dragged] : pins);
    return this.arranged;
  }

  /** Shows something else, or the same from elsewhere. */
  show(next: Show): void {
    const before = this.shown;
    this.shown = next;
    if (next.pins !== before.pins) this.dragged = undefined;
    if (next.graph !== before.graph || next.places !== before.places || next.pins !== before.pins) this.arranged = undefined;
    if (next.graph !== before.graph || next.places !== before.places) this.age = 0;
    const grown = next.places !== before.places || next.graph.nodes.length !== before.graph.nodes.length;
    // Only a new wish counts: the old one is what a hand has just moved away from.
    if (!same(next.view, before.view) && this.sight.wants(next.view)) this.sight.take(next.view);
    else if (grown && this.sight.whole) this.sight.resume();
    else if (next.chosen !== before.chosen && before !== nothing) this.sight.reveal(next.chosen);
    this.frames.ask();
  }

  /** What is drawn, as a picture, and the colours it is drawn in. */
  seen(): { picture: Picture; palette: Palette } {
    const picture = compose(this.scene, this.sight.view, this.frames.size, { chosen: this.shown.chosen, hovered: this.hovered }, this.widths.measure);
    return { picture, palette: this.palette };
  }

  /** The id of what is at a pixel of the canvas. */
  at(pixel: Spot, slack: number): string | undefined {
    return thingAt(this.scene, this.sight.view, this.frames.size, pixel, slack);
  }

  /** Where a node is within the window. */
  where(id: string): Spot | undefined {
    const placed = this.scene.byId.get(id);
    if (!placed) return undefined;
    const { left, top } = this.canvas.getBoundingClientRect();
    const { x, y } = onCanvas(this.sight.view, this.frames.size, placed);
    return { x: x + left, y: y + top };
  }

  /** Points at something, or at nothing. */
  hover(id: string | undefined): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.frames.ask();
  }

  /** Moves a node under the pointer; returns where it is now. */
  drag(id: string, pixel: Spot): Pin {
    const { x, y } = inLayout(this.sight.view, this.frames.size, pixel);
    this.dragged = { id, x: whole(x), y: whole(y) };
    this.arranged = undefined;
    this.frames.ask();
    return this.dragged;
  }

  /** Ends all that goes on. */
  stop(): void {
    this.painter.stop();
    this.frames.stop();
    this.sight.stop();
    this.unwatch();
  }

  private draw(context: CanvasRenderingContext2D): void {
    const { chosen } = this.shown;
    this.painter.paint(context, { scene: this.scene, view: this.sight.view, size: this.frames.size, chosen, hovered: this.hovered, palette: this.palette, age: this.age++ });
  }
}
