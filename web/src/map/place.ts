import type { Place } from '../address/place';

/** The state of the map. */
export type MapPlace = Extract<Place, { at: 'map' }>;
