import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { read, write } from './address';
import type { Place } from './place';

/** What of a browser's window the trail needs. */
export type Surroundings = Pick<Window, 'history' | 'location' | 'sessionStorage' | 'addEventListener'>;

/**
 * The places a reader came by. Each step is an entry of the browser's own
 * history, so that undo and the Back button are the same thing, and a reload
 * or a link loses nothing.
 */
export interface Trail {
  place: ReadonlySignal<Place>;
  /** A step can be undone: it was taken within this page. */
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** Takes a step; where nothing changes it takes none. */
  go(next: Place): void;
  /** Changes the state without a step, for what nobody wants to undo: where one looks from. */
  adjust(next: Place): void;
  undo(): void;
  redo(): void;
}

interface Step {
  at: number;
}

const stored = 'talkgraph.lastStep';

/** The number of the step that the browser shows. An entry that is not ours begins the trail. */
function stepOf(history: History): number {
  const step = history.state as Partial<Step> | null;
  return typeof step?.at === 'number' ? step.at : 0;
}

/** Begins a trail where the window stands. */
export function createTrail(window: Surroundings): Trail {
  const { history, location, sessionStorage } = window;
  const place = signal(read(location));
  const at = signal(stepOf(history));
  const last = signal(Math.max(at.value, Number(sessionStorage.getItem(stored)) || 0));
  const here = () => location.pathname + location.search;
  const arrive = (next: Place, step: number) => {
    place.value = next;
    at.value = step;
  };
  window.addEventListener('popstate', () => arrive(read(location), stepOf(history)));
  return {
    place,
    canUndo: computed(() => at.value > 0),
    canRedo: computed(() => at.value < last.value),
    go(next) {
      const address = write(next);
      if (address === here()) return;
      history.pushState({ at: at.value + 1 } satisfies Step, '', address);
      arrive(next, at.value + 1);
      last.value = at.value;
      sessionStorage.setItem(stored, String(last.value));
    },
    adjust(next) {
      history.replaceState({ at: at.value } satisfies Step, '', write(next));
      place.value = next;
    },
    undo: () => history.back(),
    redo: () => history.forward(),
  };
}
