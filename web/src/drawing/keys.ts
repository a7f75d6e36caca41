import type { Stage } from './stage';
import { step, turn, type Way } from './walk';

/** What keys do on a stage. */
export interface Deeds {
  chosen: () => string | undefined;
  choose(id: string | undefined): void;
  open(id: string): void;
  hide(id: string): void;
}

const ways: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** How far shift and an arrow key move the view, in parts of the canvas. */
const pans: Record<Way, [right: number, down: number]> = { left: [-0.2, 0], right: [0.2, 0], up: [0, -0.2], down: [0, 0.2] };

/** How much a key magnifies. */
const magnified = 1.4;

/** Lets a stage be used by keys. */
export function createKeys(stage: Stage, deeds: Deeds): (event: KeyboardEvent) => void {
  let pivot: string | undefined;
  const choose = (id: string | undefined) => id !== undefined && deeds.choose(id);
  const node = (deed: (id: string) => void) => {
    const id = deeds.chosen();
    if (id !== undefined && stage.scene.byId.has(id)) deed(id);
  };
  const go = (event: KeyboardEvent, way: Way) => (event.shiftKey ? stage.sight.pan(...pans[way]) : choose(step(stage.scene, deeds.chosen(), way)));
  const relation = (by: 1 | -1) => {
    node((id) => { pivot = id; });
    choose(turn(stage.scene, deeds.chosen(), pivot, by));
  };
  const others: Record<string, () => unknown> = {
    '+': () => stage.sight.zoom(magnified), '=': () => stage.sight.zoom(magnified), '-': () => stage.sight.zoom(1 / magnified), 0: () => stage.sight.fit(),
    ']': () => relation(1), '[': () => relation(-1),
    Enter: () => node(deeds.open), Delete: () => node(deeds.hide), Escape: () => deeds.chosen() !== undefined && deeds.choose(undefined),
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    const other = others[event.key];
    if (!way && !other) return;
    event.preventDefault();
    if (way) go(event, way);
    else other?.();
  };
}
