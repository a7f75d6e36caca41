import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { View } from '../address/place';
import { Canvas, type CanvasHandle } from '../drawing/canvas';
import { looks, type DrawnGraph } from '../drawing/graph';
import { close, hide, open, pin } from '../graph/steps';
import { radii, type Graph } from '../graph/visible';
import type { Size } from '../address/place';
import { useWords } from '../settings/settings';
import { words } from './words';
import type { Shared } from './shared';

interface Props {
  shared: Shared;
  look(view: View | undefined): void;
  handle: RefObject<CanvasHandle | null>;
}

/** The drawing itself, with what can be done in it. */
export function Sheet({ shared, look, handle }: Props) {
  const label = useWords(words);
  const { shown, panes: { drawing, chosen, view }, choose, draw } = shared;
  const graph = useMemo(() => drawn(shown, drawing.size), [shown, drawing.size]);
  const turn = (id: string) => draw((one) => (one.opened.some((opening) => opening.id === id) ? close : open)(one, id));
  return (
    <Canvas graph={graph} chosen={chosen} view={view} pins={drawing.pins} label={label.canvas} handle={handle}
      onChoose={choose} onOpen={turn} onHide={(id) => draw((one) => hide(one, id))} onPin={(at) => draw((one) => pin(one, at))} onView={look} />
  );
}

/** What the canvas draws of a graph: kinds by shape and colour, sizes and widths by weight. */
function drawn(graph: Graph, size: Size): DrawnGraph {
  const sizes = radii(graph, size);
  return {
    nodes: graph.nodes.map(({ id, kind, label, name }) => ({ id, label, name, ...looks[kind], radius: sizes.get(id) ?? 5 })),
    edges: graph.edges.map(({ id, source, target, text, statements }) => ({ id, source, target, label: text, width: size === 'evidence' ? Math.min(6, 1 + Math.log2(1 + statements)) : 1 })),
  };
}
