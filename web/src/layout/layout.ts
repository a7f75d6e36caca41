import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { spread } from './start';
import type { Bond, Result, Task } from './task';

interface Point extends SimulationNodeDatum {
  id: string;
  radius: number;
}

/** The part of a layout after which it is worth a look. */
const early = 0.15;

/** The part after which those that had a place may give way a little to those that are new. */
const held = 0.7;

/** How warm a layout still is when they may: just enough to give way. */
const giving = 0.08;

/**
 * Lays a graph out: an early result, then the last. The same task has the same
 * result to the last bit, in whatever order its nodes and edges come.
 */
export function* layOut(task: Task): Generator<Result> {
  const points = spread(task.bodies, task.bonds) as Point[];
  const old = new Set(task.bodies.flatMap(({ id, x }) => (x === undefined ? [] : [id])));
  const fresh = 1 - old.size / Math.max(1, points.length);
  const ticks = ticksFor(points.length);
  hold(points, old);
  const simulation = simulate(points, task.bonds, Math.max(0.3, fresh), ticks);
  for (let tick = 1; tick <= ticks; tick++) {
    if (old.size > 0 && tick === Math.ceil(ticks * held)) {
      hold(points, new Set());
      simulation.alpha(giving);
    }
    simulation.tick();
    if (tick === Math.ceil(ticks * early)) yield result(task, points, false);
  }
  yield result(task, points, true);
}

/** Holds these points where they are and lets the others go. */
function hold(points: readonly Point[], ids: ReadonlySet<string>) {
  for (const point of points) [point.fx, point.fy] = ids.has(point.id) ? [point.x, point.y] : [null, null];
}

/** Large graphs get fewer steps: each takes longer, and their hubs settle early. */
const ticksFor = (nodes: number) => (nodes <= 300 ? 240 : nodes <= 1000 ? 160 : 90);

/** Layout units between neighbours: few nodes leave room for each other's labels. */
function spacing(nodes: number): number {
  return nodes <= 60 ? 90 : nodes <= 300 ? 60 : 45;
}

function simulate(points: Point[], bonds: readonly Bond[], alpha: number, ticks: number) {
  const links = [...bonds].sort((one, other) => order(one.source, other.source) || order(one.target, other.target)).map((bond) => ({ ...bond }));
  const radius = new Map(points.map((point) => [point.id, point.radius]));
  const length = ({ source, target }: { source: unknown; target: unknown }) => spacing(points.length) + idRadius(source) + idRadius(target);
  const idRadius = (end: unknown) => radius.get((end as Point).id) ?? 0;
  return forceSimulation(points).stop().alpha(alpha).alphaDecay(1 - (0.003 / alpha) ** (1 / ticks))
    .force('link', forceLink<Point, (typeof links)[number]>(links).id(({ id }) => id).distance(length))
    .force('charge', forceManyBody<Point>().strength(({ radius }) => -2 * spacing(points.length) - 8 * radius).distanceMax(900))
    .force('collide', forceCollide<Point>(({ radius }) => radius + 6))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.06));
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function result({ bodies }: Task, points: readonly Point[], done: boolean): Result {
  const byId = new Map(points.map((point) => [point.id, point]));
  const tenths = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10 + 0;
  return {
    xs: Float64Array.from(bodies, ({ id }) => tenths(byId.get(id)?.x)),
    ys: Float64Array.from(bodies, ({ id }) => tenths(byId.get(id)?.y)),
    done,
  };
}
