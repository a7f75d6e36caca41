/** A node to find a place for; one that had a place stays near it. */
export interface Body {
  id: string;
  radius: number;
  x?: number;
  y?: number;
}

/** What joins two bodies, by their ids. */
export interface Bond {
  source: string;
  target: string;
}

/** A graph to lay out. */
export interface Task {
  bodies: readonly Body[];
  bonds: readonly Bond[];
}

/** Places of bodies, in the order of the task. */
export interface Result {
  xs: Float64Array;
  ys: Float64Array;
  done: boolean;
}
