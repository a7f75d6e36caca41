import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Trail } from '../address/trail';

/** The trail of the page, for every component. */
export const TrailContext = createContext<Trail | undefined>(undefined);

/** The trail of the page that a component stands on. */
export function useTrail(): Trail {
  const trail = useContext(TrailContext);
  if (!trail) throw new Error('a component stands outside the page');
  return trail;
}
