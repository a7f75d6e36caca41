import type { Pin, View } from '../address/place';
import { fitting, inLayout, onCanvas, revealing, rounded, same, type Spot } from './camera';
import { createFrames, type Frames } from './frames';
import type { DrawnGraph } from './graph';
import { thingAt } from './hit';
import { line } from './line';
import { createMeasure } from './measuring';
import { createMoves, type Moves } from './moves';
import { Painter } from './painter';
import { readPalette, watchTheme, type Palette } from './palette';
import { compose, type Picture } from './picture';
import { arrange, type Places, type Scene } from './scene';
import type { Measure } from './wishes';

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

/** A canvas with a graph on it: where it is looked at from, what is under the pointer, and what it looks like. */
export class Stage {
  private readonly frames: Frames;
  private readonly moves: Moves;
  private readonly measure: Measure;
  private readonly painter: Painter;
  private readonly unwatch: () => void;
  private readonly viewed: Hooks['viewed'];
  private palette: Palette;
  private shown = nothing;
  private arranged: Scene | undefined;
  private hovered: string | undefined;
  private dragged: Pin | undefined;
  /** The view that those outside know of; undefined while all of the graph is shown. */
  private told: View | undefined;

  constructor(readonly canvas: HTMLCanvasElement, { drags, viewed }: Hooks) {
    this.viewed = viewed;
    this.palette = readPalette(canvas);
    this.measure = createMeasure(canvas.getContext('2d', { alpha: false })!);
    this.frames = createFrames(canvas, (context) => this.draw(context), () => this.resume());
    const ask = () => this.frames.ask();
    this.painter = new Painter(this.measure, ask);
    this.moves = createMoves(canvas, { size: () => this.frames.size, may: (event) => !drags(event), moved: ask, settled: () => this.settled() });
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

  /** Where the graph is looked at from. */
  get view(): View {
    return this.moves.view;
  }

  /** Shows something else, or the same from elsewhere. */
  show(next: Show): void {
    const before = this.shown;
    this.shown = next;
    if (next.pins !== before.pins) this.dragged = undefined;
    if (next.graph !== before.graph || next.places !== before.places || next.pins !== before.pins) this.arranged = undefined;
    const looked = !same(next.view, before.view) && !same(next.view, this.told);
    if (looked) this.told = next.view;
    const spread = next.places !== before.places || next.graph.nodes.length !== before.graph.nodes.length;
    if (looked || (spread && this.told === undefined)) this.resume();
    else if (next.chosen !== before.chosen && before !== nothing) this.reveal(next.chosen);
    this.frames.ask();
  }

  /** What is drawn, as a picture. */
  picture(): Picture {
    const { chosen } = this.shown;
    return compose(this.scene, this.moves.view, this.frames.size, { chosen, hovered: this.hovered }, this.measure);
  }

  /** What is drawn and the colours it is drawn in. */
  seen(): { picture: Picture; palette: Palette } {
    return { picture: this.picture(), palette: this.palette };
  }

  /** The id of what is at a pixel of the canvas. */
  at(pixel: Spot, slack: number): string | undefined {
    return thingAt(this.scene, this.moves.view, this.frames.size, pixel, slack);
  }

  /** Where a node is within the window. */
  where(id: string): Spot | undefined {
    const placed = this.scene.byId.get(id);
    if (!placed) return undefined;
    const { left, top } = this.canvas.getBoundingClientRect();
    const { x, y } = onCanvas(this.moves.view, this.frames.size, placed);
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
    const spot = rounded({ ...inLayout(this.moves.view, this.frames.size, pixel), zoom: 1 });
    this.dragged = { id, x: spot.x, y: spot.y };
    this.arranged = undefined;
    this.frames.ask();
    return this.dragged;
  }

  /** Moves the view by a part of the canvas. */
  pan(right: number, down: number): void {
    const { x, y, zoom } = this.moves.view;
    const { width, height } = this.frames.size;
    this.moves.go({ x: x + (right * width) / zoom, y: y + (down * height) / zoom, zoom });
  }

  /** Zooms about the middle. */
  zoom(factor: number): void {
    const { x, y, zoom } = this.moves.view;
    this.moves.go({ x, y, zoom: rounded({ x, y, zoom: zoom * factor }).zoom });
  }

  /** Shows all of the graph. */
  fit(): void {
    this.moves.go(this.fitted());
  }

  /** Ends all that goes on. */
  stop(): void {
    this.painter.stop();
    this.frames.stop();
    this.moves.stop();
    this.unwatch();
  }

  private draw(context: CanvasRenderingContext2D): void {
    const { view } = this.moves;
    this.painter.paint(context, { scene: this.scene, view, size: this.frames.size, chosen: this.shown.chosen, hovered: this.hovered, palette: this.palette });
  }

  private fitted(): View {
    return rounded(fitting(this.scene.nodes, this.frames.size));
  }

  /** Takes the view again that is asked for, unless a hand is moving it. */
  private resume(): void {
    if (!this.moves.moving) this.moves.go(this.told ?? this.fitted(), 'quiet');
  }

  private settled(): void {
    const now = rounded(this.moves.view);
    const next = same(now, this.fitted()) ? undefined : now;
    if (same(next, this.told)) return;
    this.told = next;
    this.viewed(next);
  }

  /** Brings what was chosen elsewhere into sight. */
  private reveal(id: string | undefined): void {
    const { view } = this.moves;
    const joined = this.scene.edges.find(({ edge }) => edge.id === id);
    if (joined && line(joined, view, this.frames.size, false)) return;
    const spot = joined ? { x: (joined.from.x + joined.to.x) / 2, y: (joined.from.y + joined.to.y) / 2 } : this.scene.byId.get(id ?? '');
    const next = spot ? revealing(view, this.frames.size, spot) : view;
    if (next !== view) this.moves.go(next);
  }
}
