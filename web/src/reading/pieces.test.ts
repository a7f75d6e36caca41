import { expect, test } from 'vitest';
import { pieces } from './pieces';

const aurora = { id: 'service:amazon-aurora', name: 'Amazon Aurora' };
const failover = { id: 'topic:failover', name: 'failover' };

test('a line is cut at its names', () => {
  expect(pieces('Auroraの障害', [{ start: 7, end: 9, entity: failover }, { start: 0, end: 6, entity: aurora }])).toEqual([
    { text: 'Aurora', entity: aurora }, { text: 'の' }, { text: '障害', entity: failover },
  ]);
});

test('characters beyond the first plane count once', () => {
  expect(pieces('🎉 Aurora!', [{ start: 2, end: 8, entity: aurora }])).toEqual([{ text: '🎉 ' }, { text: 'Aurora', entity: aurora }, { text: '!' }]);
});

test('of two names in one another the outer is kept', () => {
  expect(pieces('Aurora failover', [{ start: 7, end: 15, entity: failover }, { start: 0, end: 15, entity: aurora }])).toEqual([{ text: 'Aurora failover', entity: aurora }]);
});

test('a line without names is one piece', () => {
  expect(pieces('x', [])).toEqual([{ text: 'x' }]);
});
