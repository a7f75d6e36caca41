import { expect, test } from 'vitest';
import { edgeAt, nodeAt, thingAt } from './hit';
import { scene } from './trial';

const size = { width: 1000, height: 1000 };
const view = { x: 0, y: 0, zoom: 1 };
const at = (x: number, y: number, slack = 5) => thingAt(scene, view, size, { x: 500 + x, y: 500 + y }, slack);

test('a node is hit within its border and a little beside it', () => {
  expect(at(0, 0)).toBe('m');
  expect([at(110, 0), at(115, 0), at(116, 0)]).toEqual(['e', 'e', undefined]);
  expect(at(116, 0, 14)).toBe('e');
});

test('between two nodes the one whose border is nearer is hit', () => {
  expect(nodeAt(scene, view, size, { x: 500, y: 430 }, 60)?.node.id).toBe('n');
  expect(nodeAt(scene, view, size, { x: 500, y: 470 }, 60)?.node.id).toBe('m');
});

test('an edge is hit between its nodes and a little beside it', () => {
  expect([at(50, 0), at(50, 5), at(50, 7)]).toEqual(['m-e', 'm-e', undefined]);
  expect(edgeAt(scene, view, size, { x: 540, y: 530 }, 60)).toBe('m-e');
});

test('a node lies before an edge', () => {
  expect(at(12, 0)).toBe('m');
});

test('what is hit moves with the view', () => {
  expect(thingAt(scene, { x: 100, y: 0, zoom: 2 }, size, { x: 300, y: 500 }, 5)).toBe('m');
});
