import { expect, test } from 'vitest';
import { blank } from '../address/place';
import { add, addPath, close, focus, hide, open, pin, removePath, resize, showAll, toggleKind, toggleRelation, unpinAll } from './steps';

const aurora = 'service:amazon-aurora';
const netflix = 'company:netflix';

test('opening by kind adds up, and opening all takes the kinds in', () => {
  const talks = open(blank, aurora, ['TALK']);
  expect(talks.opened).toEqual([{ id: aurora, kinds: ['TALK'] }]);
  expect(open(talks, aurora, ['COMPANY', 'TALK']).opened).toEqual([{ id: aurora, kinds: ['TALK', 'COMPANY'] }]);
  expect(open(talks, aurora).opened).toEqual([{ id: aurora, kinds: [] }]);
  expect(open(open(blank, aurora), aurora, ['TALK']).opened).toEqual([{ id: aurora, kinds: [] }]);
});

test('what is closed is opened no more', () => {
  expect(close(open(open(blank, aurora), netflix), aurora).opened).toEqual([{ id: netflix, kinds: [] }]);
});

test('what is hidden is closed, and comes back by opening, adding or showing all', () => {
  const hidden = hide(open(blank, aurora), aurora);
  expect([hidden.opened, hidden.hidden]).toEqual([[], [aurora]]);
  expect(hide(hidden, aurora).hidden).toEqual([aurora]);
  expect(open(hidden, aurora).hidden).toEqual([]);
  expect(add(hidden, aurora)).toEqual({ ...blank, around: [aurora] });
  expect(showAll(hidden).hidden).toEqual([]);
});

test('adding twice adds once', () => {
  expect(add(add(blank, aurora), aurora).around).toEqual([aurora]);
});

test('kinds and relations are switched off and on', () => {
  expect(toggleKind(blank, 'TALK').kindsOff).toEqual(['TALK']);
  expect(toggleKind(toggleKind(blank, 'TALK'), 'TALK')).toEqual(blank);
  expect(toggleRelation(blank, 'USES').relationsOff).toEqual(['USES']);
});

test('a path is there once, and can be taken away', () => {
  const ends = { from: netflix, to: aurora };
  const once = addPath(blank, ends);
  expect(addPath(once, { ...ends }).paths).toEqual([ends]);
  expect(removePath(once, { ...ends })).toEqual(blank);
});

test('a node has one pin, its last', () => {
  const pinned = pin(pin(blank, { id: aurora, x: 1, y: 2 }), { id: aurora, x: 3, y: 4 });
  expect(pinned.pins).toEqual([{ id: aurora, x: 3, y: 4 }]);
  expect(unpinAll(pinned)).toEqual(blank);
});

test('beginning anew keeps what sizes mean', () => {
  expect(focus(resize(hide(blank, netflix), 'evidence'), aurora)).toEqual({ ...blank, size: 'evidence', around: [aurora], opened: [{ id: aurora, kinds: [] }] });
});
