import type { Drawing, Panes } from '../address/place';
import type { Gathered } from '../graph/gather';
import type { Graph } from '../graph/visible';

/** What the three panes share. */
export interface Shared {
  panes: Panes;
  /** All that was fetched, and what of it is shown; undefined while it is on its way for the first time. */
  gathered: Gathered | undefined;
  shown: Graph;
  /** Ids that a question names: their mentions are marked. */
  asked: ReadonlySet<string>;
  choose(id: string | undefined): void;
  draw(change: (drawing: Drawing) => Drawing): void;
}
