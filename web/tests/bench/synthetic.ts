import { drawnKinds } from '../../src/address/kinds';
import { looks, type DrawnGraph } from '../../src/drawing/graph';

/** A made-up graph with hubs, in which all hangs together; the same each time. */
export function synthetic(nodes: number, edges: number): DrawnGraph {
  let state = 42;
  const random = () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  const ends = Array.from({ length: edges }, (_, index) => {
    const later = index < nodes - 1 ? index + 1 : 1 + Math.floor(random() * (nodes - 1));
    return [later, Math.floor(random() ** 3 * later)] as const;
  });
  const degrees = new Map<number, number>();
  for (const end of ends.flat()) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const most = Math.max(1, ...degrees.values());
  return {
    nodes: Array.from({ length: nodes }, (_, index) => {
      const kind = drawnKinds[index % drawnKinds.length]!;
      return { id: `${kind.toLowerCase()}:${index}`, label: `${kind.toLowerCase()} number ${index}`, radius: 5 + 13 * Math.sqrt((degrees.get(index) ?? 0) / most), ...looks[kind] };
    }),
    edges: ends.map(([from, to], index) => ({ id: `edge ${index}`, source: idOf(from), target: idOf(to), label: `${from} to ${to}` })),
  };
}

const idOf = (index: number) => `${drawnKinds[index % drawnKinds.length]!.toLowerCase()}:${index}`;
