import type { Body, Bond } from './task';

/** A body with a place. */
export type Started = Body & { x: number; y: number };

/** How far new bodies begin from the neighbour that brought them. */
const nearby = 40;

/** Room for each body of a graph that begins anew: the radius of its disc grows with the root of their number. */
const room = 28;

/**
 * The bodies by id, each with a place to begin at: its last one; else beside
 * its neighbours that have one; else on a disc. The directions follow from the
 * ids alone, so that the same graph begins in the same way.
 */
export function spread(bodies: readonly Body[], bonds: readonly Bond[]): Started[] {
  const sorted = [...bodies].sort((one, other) => (one.id < other.id ? -1 : 1));
  const placed = new Map(sorted.flatMap(({ id, x, y }): [string, { x: number; y: number }][] => (x === undefined || y === undefined ? [] : [[id, { x, y }]])));
  const neighbours = neighboursOf(bonds);
  return sorted.map((body) => {
    const last = placed.get(body.id);
    if (last) return { ...body, ...last };
    const known = [...(neighbours.get(body.id) ?? [])].sort().flatMap((id) => placed.get(id) ?? []);
    const random = seeded(body.id);
    const angle = 2 * Math.PI * random();
    const distance = known.length > 0 ? nearby : room * Math.sqrt(sorted.length * random());
    return { ...body, x: mean(known.map(({ x }) => x)) + distance * Math.cos(angle), y: mean(known.map(({ y }) => y)) + distance * Math.sin(angle) };
  });
}

function neighboursOf(bonds: readonly Bond[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { source, target } of bonds) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Numbers from 0 to below 1 that follow from a text: FNV-1a for the seed, mulberry32 for the row. */
export function seeded(text: string): () => number {
  let state = 2166136261;
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
