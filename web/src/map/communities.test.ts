import { expect, test } from 'vitest';
import { communities, type Link, type Thing } from './communities';

const thing = (id: string, talks: number): Thing => ({ id, name: id.toUpperCase(), talks });
const link = (a: string, b: string, talks: number): Link => ({ a, b, talks, npmi: 0 });

test('what is covered together stands together', () => {
  const things = [thing('a', 9), thing('x', 8), thing('b', 7), thing('c', 6), thing('y', 5)];
  const links = [link('a', 'b', 6), link('a', 'c', 5), link('b', 'c', 5), link('x', 'y', 5), link('c', 'x', 1)];
  expect(communities(things, links).map(({ name, things }) => [name, things.map(({ id }) => id)])).toEqual([
    ['A, B', ['a', 'b', 'c']],
    ['X, Y', ['x', 'y']],
  ]);
});

test('what is covered with nothing stands alone', () => {
  expect(communities([thing('a', 1)], [])).toEqual([{ name: 'A', things: [thing('a', 1)] }]);
});
