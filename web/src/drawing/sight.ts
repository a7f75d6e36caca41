import type { View } from '../address/place';
import { fitting, revealing, rounded, same, type Size } from './camera';
import { line } from './line';
import { createMoves, type Moves } from './moves';
import type { Scene } from './scene';

/** What a sight looks at, and whom it tells. */
export interface Hooks {
  scene(): Scene;
  size(): Size;
  /** Whether a press at an event may move the view. */
  may(event: MouseEvent | TouchEvent): boolean;
  moved(): void;
  viewed(view: View | undefined): void;
}

/** Where a scene is looked at from: by hand, by key, or from outside. */
export class Sight {
  private readonly moves: Moves;
  /** The view that those outside know of; undefined while all of the graph is shown. */
  private told: View | undefined;

  constructor(canvas: HTMLCanvasElement, private readonly hooks: Hooks) {
    this.moves = createMoves(canvas, { ...hooks, settled: () => this.settled() });
  }

  /** Where the scene is looked at from right now. */
  get view(): View {
    return this.moves.view;
  }

  /** Whether all of the graph is to be in sight, whatever it is. */
  get whole(): boolean {
    return this.told === undefined;
  }

  /** Whether those outside want another view than they know of. */
  wants(view: View | undefined): boolean {
    return !same(view, this.told);
  }

  /** Takes the view that those outside want. */
  take(view: View | undefined): void {
    this.told = view;
    this.resume();
  }

  /** Takes the view again that is asked for, unless a hand is moving it. */
  resume(): void {
    if (!this.moves.moving) this.moves.go(this.told ?? this.fitted(), 'quiet');
  }

  /** Moves by a part of the canvas. */
  pan(right: number, down: number): void {
    const { x, y, zoom } = this.view;
    const { width, height } = this.hooks.size();
    this.moves.go({ x: x + (right * width) / zoom, y: y + (down * height) / zoom, zoom });
  }

  /** Zooms about the middle. */
  zoom(factor: number): void {
    const { x, y, zoom } = this.view;
    this.moves.go({ x, y, zoom: rounded({ x, y, zoom: zoom * factor }).zoom });
  }

  /** Shows all of the graph. */
  fit(): void {
    this.moves.go(this.fitted());
  }

  /** Brings a thing into sight that is out of it. */
  reveal(id: string | undefined): void {
    const scene = this.hooks.scene();
    const size = this.hooks.size();
    const joined = scene.edges.find(({ edge }) => edge.id === id);
    if (joined && line(joined, this.view, size, false)) return;
    const spot = joined ? { x: (joined.from.x + joined.to.x) / 2, y: (joined.from.y + joined.to.y) / 2 } : scene.byId.get(id ?? '');
    const next = spot ? revealing(this.view, size, spot) : this.view;
    if (!same(next, this.view)) this.moves.go(next);
  }

  /** Ends all that goes on. */
  stop(): void {
    this.moves.stop();
  }

  private fitted(): View {
    return rounded(fitting(this.hooks.scene().nodes, this.hooks.size()));
  }

  private settled(): void {
    const now = rounded(this.view);
    // What is seen is what an address holds: to come back to it is to see exactly this.
    this.moves.go(now, 'quiet');
    const next = same(now, this.fitted()) ? undefined : now;
    if (same(next, this.told)) return;
    this.told = next;
    this.hooks.viewed(next);
  }
}
