// The drawing on trial: a made-up graph, and what the tests ask of it. Never shipped.
import { render } from 'preact';
import { Canvas, type CanvasHandle, type CanvasProps } from '../../src/drawing/canvas';
import type { Pin, View } from '../../src/address/place';
import { svg } from '../../src/takeaway/svg';
import { png } from '../../src/takeaway/png';
import { synthetic } from './synthetic';
import '../../src/styles/base.css';
import './bench.css';

const parameters = new URLSearchParams(location.search);
const graph = synthetic(Number(parameters.get('nodes')), Number(parameters.get('edges')));
const handle: { current: CanvasHandle | null } = { current: null };
const told: unknown[] = [];
const tasks: number[] = [];
let state: { chosen: string | undefined; view: View | undefined; pins: readonly Pin[]; graph: typeof graph } = { chosen: undefined, view: undefined, pins: [], graph };

// The task that makes the graph up and this page with it is no part of drawing: it began before this line.
const begun = performance.now();
new PerformanceObserver((list) => tasks.push(...list.getEntries().filter(({ startTime }) => startTime > begun).map(({ duration }) => duration))).observe({ type: 'longtask' });

/** Draws the page anew with a part of its state changed. */
function change(part: Partial<typeof state>) {
  state = { ...state, ...part };
  const props: CanvasProps = {
    ...state, handle, label: 'Graph on trial',
    onChoose: (chosen) => tell('choose', chosen, { chosen }),
    onOpen: (id) => tell('open', id),
    onHide: (id) => tell('hide', id),
    onMenu: (id, x, y) => tell('menu', [id, x, y]),
    onPin: (pin) => tell('pin', pin, { pins: [...state.pins.filter(({ id }) => id !== pin.id), pin] }),
    onView: (view) => tell('view', view, { view }),
  };
  render(<Canvas {...props} />, document.getElementById('stage')!);
}

function tell(what: string, value: unknown, part: Partial<typeof state> = {}) {
  told.push([what, value]);
  change(part);
}

/** Flies for some seconds: a circle, in to two and a half times the zoom and out again. Returns frames per second and the longest tasks meanwhile. */
async function fly(seconds: number, view: View | undefined = handle.current?.view()) {
  const before = tasks.length;
  const start = performance.now();
  let frames = 0;
  let worst = 0;
  for (let last = start; last - start < 1000 * seconds; frames++) {
    const part = (last - start) / 1000 / seconds;
    if (view) {
      const zoom = view.zoom * (1 + 1.5 * Math.sin(Math.PI * part));
      change({ view: { x: view.x + (100 / view.zoom) * Math.sin(2 * Math.PI * part), y: view.y + (100 / view.zoom) * (1 - Math.cos(2 * Math.PI * part)), zoom } });
    }
    await new Promise(requestAnimationFrame);
    worst = Math.max(worst, performance.now() - last);
    last = performance.now();
  }
  const rate = (frames * 1000) / (performance.now() - start);
  return { rate, worst, tasks: tasks.slice(before) };
}

Object.assign(window, { bench: { change, fly, told, tasks, seen: () => handle.current!.seen(), handle, svg, png, state: () => state } });
change({});
