import { expect, test } from 'vitest';
import { around, edgeTone, focusOf, nodeTone } from './attention';
import { arrange } from './scene';
import { cross, edge, node, scene } from './trial';

const ids = (things: Iterable<string>) => [...things].sort();

test('larger nodes come first, equal ones by id', () => {
  expect(scene.nodes.map(({ node }) => node.id)).toEqual(['m', 'e', 'far', 'n', 's', 'w']);
});

test('pins win over places, and what has no place is left out with its edges', () => {
  const partly = arrange(cross, new Map([['m', { x: 1, y: 2 }], ['n', { x: 3, y: 4 }]]), [{ id: 'n', x: 5, y: 6 }]);
  expect(partly.nodes.map(({ node, x, y }) => [node.id, x, y])).toEqual([['m', 1, 2], ['n', 5, 6]]);
  expect(partly.edges.map(({ edge }) => edge.id)).toEqual(['m-n']);
});

test('edges that join the same two nodes lie aside, those of both directions on both sides', () => {
  const graph = { nodes: [node('a'), node('b')], edges: [edge('a', 'b'), edge('b', 'a'), edge('a', 'a')] };
  const { edges, joins } = arrange(graph, new Map([['a', { x: 0, y: 0 }], ['b', { x: 9, y: 0 }]]));
  // The second runs the other way, where the other side is the same sign.
  expect(edges.map(({ edge, aside }) => [edge.id, aside])).toEqual([['a-b', -2.5], ['b-a', -2.5]]);
  expect(joins.get('a')?.length).toBe(2);
});

test('a chosen node stands out with its neighbours, a chosen edge with its ends', () => {
  expect(ids(around(scene, 'n').nodes)).toEqual(['m', 'n']);
  expect(ids(around(scene, 'n').edges)).toEqual(['m-n']);
  expect(ids(around(scene, 'w-m').nodes)).toEqual(['m', 'w']);
  expect(ids(around(scene, 'nothing').nodes)).toEqual([]);
  expect(ids(around(scene, 'far').nodes)).toEqual(['far']);
});

test('others fade behind what is chosen, not behind what is pointed at', () => {
  const chosen = focusOf(scene, { chosen: 'n', hovered: undefined });
  expect(['n', 'm', 's'].map((id) => nodeTone(chosen, id))).toEqual(['lit', 'lit', 'faded']);
  expect(['m-n', 'm-e'].map((id) => edgeTone(chosen, id))).toEqual(['lit', 'faded']);
  const hovered = focusOf(scene, { chosen: undefined, hovered: 'n' });
  expect(['n', 'm', 's'].map((id) => nodeTone(hovered, id))).toEqual(['lit', 'lit', 'plain']);
});
