import { useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Pin, View } from '../address/place';
import type { DrawnGraph } from './graph';

/** What can be asked of a canvas from outside. */
export interface CanvasHandle {
  /** Zooms in or out about the middle. */
  zoom(factor: number): void;
  /** Shows all of the graph. */
  fit(): void;
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
  handle?: RefObject<CanvasHandle>;
}

/** A graph, drawn. It fills its parent; a list beside it must hold the same for those who cannot see it. */
export function Canvas({ label }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  return (
    <div class="canvas">
      <canvas ref={canvas} tabIndex={0} role="application" aria-label={label} />
    </div>
  );
}
