import type { Pin } from '../address/place';
import type { Spot } from './camera';
import { reach } from './hit';
import type { Stage } from './stage';

/** What a pointer does on a stage. */
export interface Deeds {
  chosen: () => string | undefined;
  choose(id: string | undefined): void;
  open(id: string): void;
  menu(id: string, x: number, y: number): void;
  /** Undefined where nodes stay where they are. */
  pin: () => ((pin: Pin) => void) | undefined;
}

/** A node that is pressed: a drag, once the pointer has gone far enough. */
interface Press {
  id: string;
  pointer: number;
  from: Spot;
  pin: Pin | undefined;
}

/** Pixels that a hand may shake without dragging. */
const shake = 4;

/** Lets a stage be pointed at: hovered, clicked, opened, dragged. Returns how to stop. */
export function listen(stage: Stage, deeds: Deeds): () => void {
  const { canvas } = stage;
  const ending = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, deed: (event: HTMLElementEventMap[Name]) => void) => {
    canvas.addEventListener(name, deed, { signal: ending.signal });
  };
  const at = (event: MouseEvent) => stage.at(pixel(canvas, event), slack(event));
  const isNode = (id: string | undefined): id is string => id !== undefined && stage.scene.byId.has(id);
  let press: Press | undefined;
  let dropped = false;
  on('pointerdown', (event) => {
    const id = at(event);
    dropped = false;
    press = press === undefined && deeds.pin() && event.button === 0 && isNode(id)
      ? { id, pointer: event.pointerId, from: pixel(canvas, event), pin: undefined } : undefined;
  });
  on('pointermove', (event) => {
    if (press === undefined) return point(stage, event.buttons === 0 ? at(event) : undefined);
    if (event.pointerId === press.pointer) drag(stage, press, event);
  });
  on('pointerup', (event) => {
    if (press?.pin && event.pointerId === press.pointer) {
      dropped = true;
      deeds.pin()?.(press.pin);
    }
    press = undefined;
  });
  on('pointercancel', () => { press = undefined; });
  on('pointerleave', () => point(stage, undefined));
  on('click', (event) => {
    const id = at(event);
    if (!dropped && id !== deeds.chosen()) deeds.choose(id);
  });
  on('dblclick', (event) => {
    const id = at(event);
    if (isNode(id)) deeds.open(id);
  });
  on('contextmenu', (event) => {
    const pointed = event.button === 2 || event.detail > 0 ? at(event) : deeds.chosen();
    if (!isNode(pointed)) return;
    event.preventDefault();
    const { x, y } = event.button === 2 ? { x: event.clientX, y: event.clientY } : stage.where(pointed)!;
    deeds.menu(pointed, x, y);
  });
  return () => ending.abort();
}

/** Whether a press begins to drag a node: with one finger or the mouse, upon a node. */
export function presses(stage: Stage, event: MouseEvent | TouchEvent): boolean {
  if (event.type === 'wheel') return false;
  const touches = 'touches' in event ? event.touches : [event as MouseEvent];
  const [touch] = touches;
  if (touches.length !== 1 || !touch) return false;
  const id = stage.at(pixel(stage.canvas, touch), 'touches' in event ? reach.touch : reach.mouse);
  return id !== undefined && stage.scene.byId.has(id);
}

function point(stage: Stage, id: string | undefined) {
  stage.canvas.style.cursor = id === undefined ? '' : 'pointer';
  stage.hover(id);
}

function drag(stage: Stage, press: Press, event: PointerEvent) {
  const to = pixel(stage.canvas, event);
  if (!press.pin && Math.hypot(to.x - press.from.x, to.y - press.from.y) < shake) return;
  if (!press.pin) stage.canvas.setPointerCapture(press.pointer);
  press.pin = stage.drag(press.id, to);
}

function slack(event: MouseEvent): number {
  return 'pointerType' in event && event.pointerType === 'touch' ? reach.touch : reach.mouse;
}

function pixel(canvas: HTMLCanvasElement, { clientX, clientY }: { clientX: number; clientY: number }): Spot {
  const { left, top } = canvas.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
