import { expect, test } from 'vitest';
import { compose } from './picture';
import { arrange } from './scene';
import { edge, node, scene } from './trial';

const size = { width: 400, height: 400 };
const none = { chosen: undefined, hovered: undefined };
const measure = (text: string) => 7 * text.length;
const view = { x: 0, y: 0, zoom: 1 };

test('things of one look are one group, and what is out of sight is left out', () => {
  const picture = compose(scene, view, size, none, measure);
  expect(picture.marks).toEqual([
    { tone: 'plain', shape: 'diamond', colour: '--kind-topic', spots: [200, 200, 20, 300, 200, 10, 200, 100, 10, 200, 300, 10, 100, 200, 10] },
  ]);
  expect(picture.strokes.map(({ lines }) => lines.length / 4)).toEqual([4]);
  expect(picture.ring).toBeUndefined();
});

test('a line ends at the arrow, the arrow at the border of its node', () => {
  const [strokes] = compose(arrange({ nodes: [node('a'), node('b')], edges: [edge('a', 'b')] }, new Map([['a', { x: -100, y: 0 }], ['b', { x: 100, y: 0 }]])), view, size, none, measure).strokes;
  expect(strokes).toEqual({ tone: 'plain', width: 1, dashed: false, lines: [100, 200, 280, 200], arrows: [288, 200, 280, 204, 280, 196] });
});

test('from afar, and without a direction, there are no arrows', () => {
  const graph = arrange({ nodes: [node('a'), node('b')], edges: [edge('a', 'b', { undirected: true })] }, new Map([['a', { x: -100, y: 0 }], ['b', { x: 100, y: 0 }]]));
  expect(compose(graph, view, size, none, measure).strokes[0]).toMatchObject({ lines: [100, 200, 300, 200], arrows: [] });
  expect(compose(scene, { ...view, zoom: 0.5 }, size, none, measure).strokes[0]?.arrows).toEqual([]);
});

test('what is chosen has a ring, stands before the others, and is named first and in full', () => {
  const picture = compose(scene, view, size, { chosen: 'n', hovered: undefined }, measure);
  expect(picture.ring).toEqual({ x: 200, y: 100, radius: 15 });
  expect(picture.marks.map(({ tone, spots }) => [tone, spots.length / 3])).toEqual([['faded', 3], ['lit', 2]]);
  expect(picture.labels.map(({ id, tone }) => [id, tone])).toEqual([['n', 'lit'], ['m', 'lit'], ['e', 'faded'], ['s', 'faded'], ['w', 'faded']]);
});

test('an edge that is pointed at has its words upon it', () => {
  const graph = arrange({ nodes: [node('a'), node('b')], edges: [edge('a', 'b', { label: 'a leads to b' })] }, new Map([['a', { x: -100, y: 0 }], ['b', { x: 100, y: 0 }]]));
  const { labels } = compose(graph, view, size, { chosen: undefined, hovered: 'a-b' }, measure);
  expect(labels[0]).toEqual({ id: 'a-b', text: 'a leads to b', left: 158, top: 192, width: 84, height: 16, tone: 'lit' });
});

test('edges of different widths and dashes are different groups', () => {
  const two = arrange({ nodes: [node('a'), node('b')], edges: [edge('a', 'b', { width: 3 }), { ...edge('a', 'b', { dashed: true }), id: 'other' }] }, new Map([['a', { x: -100, y: 0 }], ['b', { x: 100, y: 0 }]]));
  expect(compose(two, view, size, none, measure).strokes.map(({ width, dashed }) => [width, dashed])).toEqual([[3, false], [1, true]]);
});
