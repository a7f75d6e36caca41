import { expect, test } from 'vitest';
import { layOut } from './layout';
import { seeded, spread } from './start';
import type { Body, Task } from './task';

const bodies: Body[] = Array.from({ length: 20 }, (_, index) => ({ id: `n${index}`, radius: 8 }));
const bonds = bodies.slice(1).map(({ id }, index) => ({ source: `n${index >> 1}`, target: id }));
const tree: Task = { bodies, bonds };

const last = (task: Task) => [...layOut(task)].at(-1)!;
const places = (task: Task) => {
  const { xs, ys } = last(task);
  return new Map(task.bodies.map(({ id }, index) => [id, { x: xs[index]!, y: ys[index]! }]));
};

test('there is an early result and a last one', () => {
  expect([...layOut(tree)].map(({ done }) => done)).toEqual([false, true]);
});

test('the same graph has the same places, in whatever order it comes', () => {
  const turned = { bodies: [...bodies].reverse(), bonds: [...bonds].reverse() };
  expect([...places(turned)].sort()).toEqual([...places(tree)].sort());
});

test('no two nodes lie on each other, and neighbours lie nearer than others', () => {
  const found = places(tree);
  const distance = (one: string, other: string) => Math.hypot(found.get(one)!.x - found.get(other)!.x, found.get(one)!.y - found.get(other)!.y);
  const pairs = bodies.flatMap(({ id }, index) => bodies.slice(index + 1).map((other) => [id, other.id] as const));
  expect(pairs.filter(([one, other]) => distance(one, other) < 16)).toEqual([]);
  const mean = (lengths: number[]) => lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean(bonds.map(({ source, target }) => distance(source, target)))).toBeLessThan(0.6 * mean(pairs.map(([one, other]) => distance(one, other))));
});

test('a grown graph keeps its places, about', () => {
  const before = places(tree);
  const grown: Task = {
    bodies: [...bodies.map((body) => ({ ...body, ...before.get(body.id)! })), { id: 'new', radius: 8 }],
    bonds: [...bonds, { source: 'n3', target: 'new' }],
  };
  const after = places(grown);
  const moved = bodies.map(({ id }) => Math.hypot(after.get(id)!.x - before.get(id)!.x, after.get(id)!.y - before.get(id)!.y));
  expect(Math.max(...moved)).toBeLessThan(60); // less than an edge is long
  expect(Math.hypot(after.get('new')!.x - after.get('n3')!.x, after.get('new')!.y - after.get('n3')!.y)).toBeLessThan(150);
});

test('a graph that shares one node with the last is laid out as well as a fresh one', () => {
  const spacing = (found: ReturnType<typeof places>) => Math.min(...bodies.flatMap(({ id }, index) => bodies.slice(index + 1)
    .map((other) => Math.hypot(found.get(id)!.x - found.get(other.id)!.x, found.get(id)!.y - found.get(other.id)!.y))));
  const shared = places({ bodies: bodies.map((body) => (body.id === 'n0' ? { ...body, x: 500, y: 500 } : body)), bonds });
  expect(spacing(shared)).toBeGreaterThan(0.6 * spacing(places(tree)));
});

test('a graph without edges, with one node or none, is laid out too', () => {
  expect([...last({ bodies: [], bonds: [] }).xs]).toEqual([]);
  expect([...last({ bodies: [{ id: 'a', radius: 5 }], bonds: [] }).xs].every(Number.isFinite)).toBe(true);
});

test('a new body begins beside the neighbour that brought it, in a direction of its own', () => {
  const [a, b, c] = spread([{ id: 'a', radius: 1, x: 100, y: 50 }, { id: 'c', radius: 1 }, { id: 'b', radius: 1 }], [{ source: 'a', target: 'b' }, { source: 'c', target: 'a' }]);
  expect(a).toMatchObject({ id: 'a', x: 100, y: 50 });
  for (const body of [b!, c!]) expect(Math.hypot(body.x - 100, body.y - 50)).toBeCloseTo(40, 6);
  expect([b!.x, b!.y]).not.toEqual([c!.x, c!.y]);
});

test('numbers follow from the text', () => {
  const row = (text: string) => Array.from({ length: 3 }, seeded(text));
  expect(row('topic:failover')).toEqual(row('topic:failover'));
  expect(row('topic:failover')).not.toEqual(row('topic:failovers'));
  expect(row('x').every((value) => value >= 0 && value < 1)).toBe(true);
});
