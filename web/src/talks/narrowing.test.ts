import { expect, test } from 'vitest';
import { all, holds, turned, valuesOf, whereOf, type Value } from './narrowing';

const aurora: Value = { by: 'SERVICE', value: 'Amazon Aurora', id: 'service:amazon-aurora' };
const year: Value = { by: 'YEAR', value: '2016', id: undefined };
const keynote: Value = { by: 'KIND', value: 'keynote', id: undefined };

test('nothing narrows all talks', () => {
  expect(whereOf(all)).toEqual({});
  expect(valuesOf(all)).toEqual([]);
});

test('each kind of thing narrows by what it is to a talk', () => {
  expect(whereOf({ of: ['service:amazon-aurora', 'person:x', 'topic:failover', 'company:netflix', 'event:one', 'event:two'], year: 2016, form: 'panel' })).toEqual({
    covers: { all: ['service:amazon-aurora', 'topic:failover'] }, speakers: { all: ['person:x'] }, companies: { all: ['company:netflix'] },
    events: { any: ['event:one', 'event:two'] }, year: { from: 2016, to: 2016 }, kind: ['PANEL'],
  });
});

test('a value is put in and taken out again', () => {
  const narrowed = [aurora, year, keynote].reduce((so, value) => turned(so, value)!, all);
  expect(narrowed).toEqual({ of: ['service:amazon-aurora'], year: 2016, form: 'keynote' });
  expect([aurora, year, keynote].map((value) => holds(narrowed, value))).toEqual([true, true, true]);
  expect(valuesOf(narrowed).reduce((so, value) => turned(so, value)!, narrowed)).toEqual(all);
});

test('of years and forms one holds at a time', () => {
  expect(turned({ of: [], year: 2013 }, year)).toEqual({ of: [], year: 2016 });
  expect(turned({ of: [], form: 'panel' }, keynote)).toEqual({ of: [], form: 'keynote' });
});

test('what is not known narrows nothing', () => {
  expect(turned(all, { by: 'YEAR', value: '', id: undefined })).toBeUndefined();
});
