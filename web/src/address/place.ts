import type { DrawnKind, DrawnRelation } from './kinds';

/** Where a drawing is looked at from: its centre in layout units, and the zoom. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** A node whose neighbours are shown: all of them, or those of some kinds. */
export interface Opening {
  id: string;
  kinds: readonly DrawnKind[];
}

/** A node that was put somewhere by hand, in layout units. */
export interface Pin {
  id: string;
  x: number;
  y: number;
}

/** The two ends of a path that is shown. */
export interface Ends {
  from: string;
  to: string;
}

/** What the size of a node says: its relations in the whole graph, or the lines behind those drawn. */
export type Size = 'degree' | 'evidence';

/** What is drawn, as the steps that lead to it, so that an address can hold it. */
export interface Drawing {
  /** What it began with. */
  around: readonly string[];
  opened: readonly Opening[];
  paths: readonly Ends[];
  hidden: readonly string[];
  kindsOff: readonly DrawnKind[];
  relationsOff: readonly DrawnRelation[];
  size: Size;
  pins: readonly Pin[];
}

/** Three panes in step: a list, a drawing, and the evidence of what is chosen in either. */
export interface Panes {
  drawing: Drawing;
  /** Id of the node or edge that is chosen. */
  chosen?: string;
  view?: View;
}

/** The years that count, both inclusive; a bound left out is open. */
export interface Years {
  from?: number;
  to?: number;
}

/** The lists for the person who curates. */
export const gaps = ['talks', 'speakers', 'names'] as const;

/** One of the lists for the person who curates. */
export type Gap = (typeof gaps)[number];

/** The forms of talks, in the order of the API. */
export const forms = ['keynote', 'breakout', 'panel', 'lightning', 'workshop', 'talk'] as const;

/** What form a talk had. */
export type Form = (typeof forms)[number];

/** What narrows the list of talks: things they are about, show, were given by or held at, a year, and a form. */
export interface Narrowing {
  of: readonly string[];
  year?: number;
  form?: Form;
}

/** The state of the page: all of it that an address holds. */
export type Place =
  | { at: 'home' }
  | ({ at: 'ask'; question: string } & Panes)
  | ({ at: 'graph' } & Panes)
  /** The page of a thing; its talks of one year alone; of a document, at a line of it. */
  | { at: 'thing'; id: string; year?: number; line?: number }
  /** The list of talks; behind a cursor, its later pages. */
  | { at: 'talks'; narrowed: Narrowing; after?: string }
  | { at: 'map'; years: Years; kindsOff: readonly DrawnKind[]; chosen?: string; view?: View }
  | { at: 'compare'; a?: string; b?: string }
  | { at: 'missing'; gap: Gap }
  | { at: 'load' }
  | { at: 'decisions' }
  | { at: 'nowhere'; path: string };

/** A drawing of nothing. */
export const blank: Drawing = {
  around: [], opened: [], paths: [], hidden: [], kindsOff: [], relationsOff: [], size: 'degree', pins: [],
};

/** The drawing that begins with these things. */
export function graphOf(around: readonly string[], chosen?: string): Place {
  const opened = around.map((id) => ({ id, kinds: [] }));
  return { at: 'graph', drawing: { ...blank, around, opened }, ...(chosen === undefined ? {} : { chosen }) };
}
