import { expect, test } from 'vitest';
import { drawn } from './drawn';

const link = (a: string, b: string, talks: number) => ({ a, b, talks, npmi: 0 });
const thing = (id: string, talks: number) => ({ id, name: id, talks });

test('areas grow with talks, widths with the talks of a link, each beside the largest', () => {
  const groups = [{ name: 'a', things: [thing('service:a', 400), thing('topic:b', 100)] }, { name: 'c', things: [thing('topic:c', 4)] }];
  const links = [link('service:a', 'topic:b', 90), link('topic:b', 'topic:c', 30), link('service:a', 'topic:c', 1)];
  const { nodes, edges } = drawn(groups, links);
  expect(nodes.map(({ radius, colour, shape }) => [radius, colour, shape])).toEqual([
    [20, '--community-1', 'square'], [12.5, '--community-1', 'diamond'], [6.5, '--community-2', 'diamond'],
  ]);
  expect(edges.map(({ id, width }) => [id, width])).toEqual([['service:a..topic:b', 6], ['topic:b..topic:c', 2], ['service:a..topic:c', 0.5]]);
});
