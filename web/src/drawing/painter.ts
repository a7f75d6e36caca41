import type { View } from '../address/place';
import { focusOf } from './attention';
import { Backdrop } from './backdrop';
import { same } from './camera';
import type { Frame } from './frame';
import { paint, paintGround, paintUpon } from './paint';
import type { Widths } from './measuring';
import { compose, foreground, strokesOf } from './picture';
import type { Measure } from './wishes';

/** From so many edges on the lines are kept as an image while the view moves. */
const many = 1000;

/** Milliseconds after which a view that moved no more stands still. */
const rest = 120;

/** Paints frames: small graphs anew each time; of large ones the lines only once the view stands still. */
export class Painter {
  private readonly backdrop = new Backdrop();
  private last: View | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly widths: Widths, private readonly ask: () => void) {}

  /** Paints a frame; asks for another where this one was not yet as sharp as can be. */
  paint(context: CanvasRenderingContext2D, frame: Frame): void {
    const large = frame.scene.edges.length >= many;
    // A large graph comes up in steps, so that none holds up what else the page does: its nodes, its lines, its labels.
    const { measure, left } = this.widths.sparing(large && frame.age < 2);
    if (large) this.paintLarge(context, frame, measure);
    else this.paintAll(context, frame, measure);
    if (left() || (large && frame.age === 0)) this.ask();
  }

  /** Ends what is to come. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private paintAll(context: CanvasRenderingContext2D, frame: Frame, measure: Measure): void {
    const { scene, view, size, palette } = frame;
    paint(context, compose(scene, view, size, frame, measure), palette);
  }

  private paintLarge(context: CanvasRenderingContext2D, frame: Frame, measure: Measure): void {
    const { scene, view, size, palette } = frame;
    const focus = focusOf(scene, frame);
    const lit = frame.hovered === undefined ? [] : scene.edges.filter(({ edge }) => focus.hovered.edges.has(edge.id));
    paintGround(context, size, palette);
    this.backdrop.paint(context, frame, this.stands(view));
    paintUpon(context, { ...foreground(scene, view, size, frame, measure, focus), strokes: strokesOf(lit, view, size, focus) }, palette);
  }

  /** Whether the view stands still; while it does not, there will be another frame. */
  private stands(view: View): boolean {
    const moved = this.last !== undefined && !same(view, this.last);
    this.last = view;
    if (!moved) return true;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.ask, rest);
    return false;
  }
}
