import { expect, test } from 'vitest';
import { arrange } from './scene';
import { edge, node, scene } from './trial';
import { step, turn } from './walk';

test('arrow keys go to the neighbour that lies that way', () => {
  expect((['up', 'right', 'down', 'left'] as const).map((way) => step(scene, 'm', way))).toEqual(['n', 'e', 's', 'w']);
});

test('where no neighbour lies that way, the nearest node does', () => {
  expect(step(scene, 'e', 'right')).toBe('far');
  expect(step(scene, 'far', 'left')).toBe('e');
  expect(step(scene, 'far', 'right')).toBeUndefined();
});

test('a walk begins with the most important node', () => {
  expect(step(scene, undefined, 'left')).toBe('m');
  expect(step(scene, 'gone', 'left')).toBe('m');
});

test('from an edge the arrow leads to the end that lies that way', () => {
  expect([step(scene, 'm-e', 'left'), step(scene, 'm-e', 'right')]).toEqual(['m', 'e']);
});

test('brackets go around the edges of a node, clockwise from the left', () => {
  expect(turn(scene, 'm', undefined, 1)).toBe('m-n');
  expect(turn(scene, 'm-n', 'm', 1)).toBe('m-e');
  expect(turn(scene, 'm-e', 'm', -1)).toBe('m-n');
  expect(turn(scene, 'w-m', 'm', 1)).toBe('m-n');
  expect(turn(scene, 'm', undefined, -1)).toBe('w-m');
  expect(turn(scene, 'far', undefined, 1)).toBeUndefined();
  expect(turn(scene, 'm-n', undefined, 1)).toBeUndefined();
});

test('every node is reached by arrows alone', () => {
  const ring = Array.from({ length: 12 }, (_, index) => String(index));
  const places = new Map(ring.map((id, index) => [id, { x: 100 * Math.cos(index), y: 100 * Math.sin(index) }]));
  const wheel = arrange({ nodes: ring.map((id) => node(id)), edges: ring.slice(1).map((id) => edge('0', id)) }, places);
  const reached = new Set(['0']);
  for (const id of reached) for (const way of ['left', 'right', 'up', 'down'] as const) reached.add(step(wheel, id, way) ?? id);
  expect([...reached].sort()).toEqual([...ring].sort());
});
