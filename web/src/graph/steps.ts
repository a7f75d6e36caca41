import type { DrawnKind, DrawnRelation } from '../address/kinds';
import { blank, type Drawing, type Ends, type Pin, type Size } from '../address/place';

/** The list with this member, or without it if it was there. */
function toggled<Member>(list: readonly Member[], member: Member): Member[] {
  return list.includes(member) ? list.filter((one) => one !== member) : [...list, member];
}

/** Shows the neighbours of a node, all or those of some kinds; a node that was hidden comes back. */
export function open(drawing: Drawing, id: string, kinds: readonly DrawnKind[] = []): Drawing {
  const others = drawing.opened.filter((opening) => opening.id !== id);
  const before = drawing.opened.find((opening) => opening.id === id);
  const all = kinds.length === 0 || before?.kinds.length === 0;
  const opened = { id, kinds: all ? [] : [...new Set([...(before?.kinds ?? []), ...kinds])] };
  return { ...drawing, opened: [...others, opened], hidden: drawing.hidden.filter((one) => one !== id) };
}

/** Takes back what opening a node showed. */
export function close(drawing: Drawing, id: string): Drawing {
  return { ...drawing, opened: drawing.opened.filter((opening) => opening.id !== id) };
}

/** Adds a thing to what the drawing begins with. */
export function add(drawing: Drawing, id: string): Drawing {
  const hidden = drawing.hidden.filter((one) => one !== id);
  return drawing.around.includes(id) ? { ...drawing, hidden } : { ...drawing, hidden, around: [...drawing.around, id] };
}

/** Hides a node, and with it what was shown for its sake alone. */
export function hide(drawing: Drawing, id: string): Drawing {
  return { ...close(drawing, id), hidden: drawing.hidden.includes(id) ? drawing.hidden : [...drawing.hidden, id] };
}

/** Shows again all that was hidden. */
export const showAll = (drawing: Drawing): Drawing => ({ ...drawing, hidden: [] });

/** Shows or leaves out a kind. */
export const toggleKind = (drawing: Drawing, kind: DrawnKind): Drawing => ({ ...drawing, kindsOff: toggled(drawing.kindsOff, kind) });

/** Shows or leaves out a relation. */
export function toggleRelation(drawing: Drawing, relation: DrawnRelation): Drawing {
  return { ...drawing, relationsOff: toggled(drawing.relationsOff, relation) };
}

/** Shows the shortest ways between two things. */
export function addPath(drawing: Drawing, { from, to }: Ends): Drawing {
  const there = drawing.paths.some((ends) => ends.from === from && ends.to === to);
  return there ? drawing : { ...drawing, paths: [...drawing.paths, { from, to }] };
}

/** Takes a path away. */
export function removePath(drawing: Drawing, { from, to }: Ends): Drawing {
  return { ...drawing, paths: drawing.paths.filter((ends) => ends.from !== from || ends.to !== to) };
}

/** Puts a node where it stays. */
export function pin(drawing: Drawing, at: Pin): Drawing {
  return { ...drawing, pins: [...drawing.pins.filter(({ id }) => id !== at.id), at] };
}

/** Lets all nodes find their own places again. */
export const unpinAll = (drawing: Drawing): Drawing => ({ ...drawing, pins: [] });

/** Says what sizes mean. */
export const resize = (drawing: Drawing, size: Size): Drawing => ({ ...drawing, size });

/** Begins anew with one thing, opened. */
export const focus = (drawing: Drawing, id: string): Drawing => ({ ...blank, size: drawing.size, around: [id], opened: [{ id, kinds: [] }] });
