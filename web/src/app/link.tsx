import type { ComponentChildren } from 'preact';
import { write } from '../address/address';
import type { Place } from '../address/place';
import { useTrail } from './context';

interface Look {
  children: ComponentChildren;
  class?: string;
  title?: string;
  lang?: string;
  'aria-current'?: 'page' | 'true' | 'false';
}

/** A link within the page. It has an address, so that it can be opened beside and copied. */
export function Link({ to, children, ...rest }: { to: Place } & Look) {
  const trail = useTrail();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    trail.go(to);
  };
  return <a {...rest} href={write(to)} onClick={follow}>{children}</a>;
}

/** A link to the page of a thing. */
export function ThingLink({ id, children, ...rest }: { id: string } & Look) {
  return <Link to={{ at: 'thing', id }} {...rest}>{children}</Link>;
}
