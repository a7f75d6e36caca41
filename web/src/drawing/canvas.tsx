import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Pin, View } from '../address/place';
import { usePlaces } from '../layout/places';
import type { Spot } from './camera';
import type { DrawnGraph } from './graph';
import { createKeys } from './keys';
import type { Palette } from './palette';
import type { Picture } from './picture';
import { listen, presses } from './pointer';
import { Stage } from './stage';
import './canvas.css';

/** A drawing as it is seen. */
export interface Seen {
  picture: Picture;
  palette: Palette;
}

/** What can be asked of a canvas from outside. */
export interface CanvasHandle {
  /** Zooms in or out about the middle. */
  zoom(factor: number): void;
  /** Shows all of the graph. */
  fit(): void;
  /** The drawing as it is seen, to be saved. */
  seen(): Seen;
  /** Where the graph is looked at from right now. */
  view(): View;
  /** Where a node is within the window. */
  where(id: string): Spot | undefined;
}

/** What a canvas draws and tells. */
export interface CanvasProps {
  graph: DrawnGraph;
  /** Id of the node or edge that is chosen. */
  chosen: string | undefined;
  /** Where the graph is looked at from; undefined shows all of it. */
  view: View | undefined;
  /** Nodes that were put somewhere by hand. */
  pins?: readonly Pin[];
  /** What the drawing is called, and its keys, for those who cannot see it. */
  label: string;
  /** A click or a key chose something; undefined on empty ground. */
  onChoose(id: string | undefined): void;
  /** A double click or Enter opened a node. */
  onOpen?(id: string): void;
  /** Delete asked for a node to go. */
  onHide?(id: string): void;
  /** A right click or the menu key asked what can be done; x and y are within the window. */
  onMenu?(id: string, x: number, y: number): void;
  /** A node was dragged. */
  onPin?(pin: Pin): void;
  /** A movement ended; undefined when it ended with all of the graph in sight. */
  onView?(view: View | undefined): void;
  handle?: RefObject<CanvasHandle | null>;
}

const unpinned: readonly Pin[] = [];

/** A graph, drawn. It fills its parent; a list beside it must hold the same for those who cannot see it. */
export function Canvas(props: CanvasProps) {
  const { graph, chosen, view, pins = unpinned, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const { places, busy } = usePlaces(graph);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => perform(canvas.current!, stage, latest), []);
  useLayoutEffect(() => stage.current?.show({ graph, places, pins, chosen, view }), [graph, places, pins, chosen, view?.x, view?.y, view?.zoom]);
  return (
    <div class="canvas" aria-busy={busy}>
      <canvas ref={canvas} tabIndex={0} role="application" aria-label={label} />
      <p class="hidden" aria-live="polite">{named(graph, chosen)}</p>
    </div>
  );
}

/** What is chosen, in words. */
function named({ nodes, edges }: DrawnGraph, chosen: string | undefined): string | undefined {
  const node = nodes.find(({ id }) => id === chosen);
  return node ? node.name ?? node.label : edges.find(({ id }) => id === chosen)?.label;
}

/** Sets a stage up on a canvas, with what pointer and keys do there. Returns how to end it. */
function perform(canvas: HTMLCanvasElement, at: { current: Stage | undefined }, latest: { current: CanvasProps }): () => void {
  const stage: Stage = new Stage(canvas, {
    drags: (event) => latest.current.onPin !== undefined && presses(stage, event),
    viewed: (view) => latest.current.onView?.(view),
  });
  const deeds = {
    chosen: () => latest.current.chosen,
    choose: (id: string | undefined) => latest.current.onChoose(id),
    open: (id: string) => latest.current.onOpen?.(id),
    hide: (id: string) => latest.current.onHide?.(id),
    menu: (id: string, x: number, y: number) => latest.current.onMenu?.(id, x, y),
    pin: () => latest.current.onPin,
  };
  const unlisten = listen(stage, deeds);
  const keys = createKeys(stage, deeds);
  canvas.addEventListener('keydown', keys);
  at.current = stage;
  const { handle } = latest.current;
  if (handle) handle.current = handleOf(stage);
  return () => {
    unlisten();
    canvas.removeEventListener('keydown', keys);
    stage.stop();
    if (handle) handle.current = null;
  };
}

function handleOf(stage: Stage): CanvasHandle {
  const { sight } = stage;
  return { zoom: (factor) => sight.zoom(factor), fit: () => sight.fit(), view: () => sight.view, seen: () => stage.seen(), where: (id) => stage.where(id) };
}
