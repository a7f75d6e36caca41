import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Spot } from '../drawing/camera';
import type { DrawnGraph } from '../drawing/graph';
import type { Places } from '../drawing/scene';
import type { Result, Task } from './task';
import LayoutWorker from './worker?worker';

/** Places for a graph's nodes, and whether better ones are on their way. */
export interface Laid {
  places: Places;
  busy: boolean;
}

/**
 * Finds places for the nodes of a graph, in a worker. Nodes keep the places they
 * once had: only a graph with a new node is laid out anew, from the old places.
 */
export function usePlaces(graph: DrawnGraph): Laid {
  const known = useRef<Map<string, Spot>>(new Map());
  const [laid, setLaid] = useState<Laid>({ places: known.current, busy: graph.nodes.length > 0 });
  const names = useMemo(() => graph.nodes.map(({ id }) => id).join('\n'), [graph]);
  useEffect(() => {
    const busy = graph.nodes.some(({ id }) => !known.current.has(id));
    setLaid(({ places }) => ({ places: busy ? places : known.current, busy }));
    if (!busy) return undefined;
    const task = taskOf(graph, known.current);
    return run(task, (result) => {
      const found = task.bodies.map(({ id }, index): [string, Spot] => [id, { x: result.xs[index]!, y: result.ys[index]! }]);
      const places = new Map([...known.current, ...found]);
      // An early result is to be seen, not to be kept: the layout may be taken up again before its end.
      if (result.done) known.current = places;
      setLaid({ places, busy: !result.done });
    });
  }, [names]);
  return laid;
}

function taskOf({ nodes, edges }: DrawnGraph, known: Places): Task {
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    bodies: nodes.map(({ id, radius }) => ({ id, radius, ...known.get(id) })),
    bonds: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)).map(({ source, target }) => ({ source, target })),
  };
}

/** Starts a worker with a task; returns how to stop it. */
function run(task: Task, found: (result: Result) => void): () => void {
  const worker = new LayoutWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<Result>) => found(data));
  worker.postMessage(task);
  return () => worker.terminate();
}
