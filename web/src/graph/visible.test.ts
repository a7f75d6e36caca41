import { expect, test } from 'vitest';
import { blank } from '../address/place';
import { radii, visible, type Edge, type Graph, type Node } from './visible';

const node = (id: string, kind: Node['kind'], degree = 1): Node => ({ id, kind, label: id, name: id, degree, neighbours: [] });
const edge = (source: string, target: string, relation: Edge['relation'], statements = 1): Edge => ({ id: `${source}>${target}`, source, target, relation, text: '', statements });

const graph: Graph = {
  nodes: [node('talk:a', 'TALK', 4), node('service:b', 'SERVICE', 16), node('company:c', 'COMPANY', 0)],
  edges: [edge('talk:a', 'service:b', 'COVERS', 3), edge('company:c', 'service:b', 'USES')],
};
const ids = ({ nodes, edges }: Graph) => [nodes.map(({ id }) => id), edges.map(({ id }) => id)];

test('what is hidden goes with its relations', () => {
  expect(ids(visible(graph, { ...blank, hidden: ['service:b'] }))).toEqual([['talk:a', 'company:c'], []]);
});

test('a kind that is off goes, but for what the drawing began with', () => {
  expect(ids(visible(graph, { ...blank, kindsOff: ['TALK', 'SERVICE'], around: ['service:b'] }))).toEqual([['service:b', 'company:c'], ['company:c>service:b']]);
});

test('a relation that is off leaves its things', () => {
  expect(ids(visible(graph, { ...blank, relationsOff: ['COVERS'] }))).toEqual([['talk:a', 'service:b', 'company:c'], ['company:c>service:b']]);
});

test('areas follow the neighbours, or the lines of what is drawn', () => {
  expect([...radii(graph, 'degree').values()]).toEqual([5 + 13 / 2, 18, 5]);
  expect([...radii(graph, 'evidence').values()]).toEqual([5 + 13 * Math.sqrt(3 / 4), 18, 5 + 13 / 2]);
});

test('nothing has no sizes', () => {
  expect(radii({ nodes: [], edges: [] }, 'degree').size).toBe(0);
});
