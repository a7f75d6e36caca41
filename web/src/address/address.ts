import { kindOf, pageWords, type PageKind } from './kinds';
import {
  optional, readKindsOff, readNarrowing, readPanes, readView, readWithin, readYears, writeKindsOff, writeNarrowing, writePanes, writeView, type Pairs,
} from './parameters';
import { gaps, type Place } from './place';

/** Where the page stands in its site: what follows the host in an address. */
export interface Where {
  pathname: string;
  search: string;
}

/** Reads the state of the page from its address. */
export function read({ pathname, search }: Where): Place {
  const parameters = new URLSearchParams(search);
  const get = (name: string) => parameters.get(name)?.trim() || undefined;
  switch (pathname) {
    case '/': return get('q') ? read({ pathname: '/ask', search }) : { at: 'home' };
    case '/ask': return { at: 'ask', question: get('q') ?? '', ...readPanes(parameters) };
    case '/graph': return { at: 'graph', ...readPanes(parameters) };
    case '/talks': return { at: 'talks', narrowed: readNarrowing(parameters), ...defined('after', get('after')) };
    case '/map': return readMap(parameters);
    case '/compare': return { at: 'compare', ...defined('a', get('a')), ...defined('b', get('b')) };
    case '/missing': return { at: 'missing', gap: gaps.find((gap) => gap === get('gap')) ?? 'talks' };
    case '/load': return { at: 'load' };
    case '/decisions': return { at: 'decisions' };
    default: return readThing(pathname, parameters);
  }
}

function readMap(parameters: URLSearchParams): Place {
  const view = readView(parameters);
  return {
    at: 'map', years: readYears(parameters), kindsOff: readKindsOff(parameters),
    ...defined('chosen', parameters.get('chosen') || undefined), ...defined('view', view),
  };
}

function readThing(pathname: string, parameters: URLSearchParams): Place {
  const [, word = '', ...rest] = pathname.split('/');
  const kind = (Object.keys(pageWords) as PageKind[]).find((kind) => pageWords[kind] === word);
  try {
    const name = rest.map(decodeURIComponent).join('/');
    if (kind && name) return { at: 'thing', id: `${kind.toLowerCase()}:${name}`, ...readWithin(parameters) };
  } catch {
    // A percent sign that stands for nothing: no such page, as for any other unknown address.
  }
  return { at: 'nowhere', path: pathname };
}

/** A field that is left out where there is nothing to say. */
function defined<Name extends string, Value>(name: Name, value: Value | undefined): { [name in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [name in Name]?: Value };
}

/** Writes the state of the page as its address, from the first slash on. `read` gives it back. */
export function write(place: Place): string {
  switch (place.at) {
    case 'home': return '/';
    case 'ask': return path('/ask', [...optional('q', place.question), ...writePanes(place)]);
    case 'graph': return path('/graph', writePanes(place));
    case 'talks': return path('/talks', [...writeNarrowing(place.narrowed), ...optional('after', place.after)]);
    case 'map': return path('/map', writeMap(place));
    case 'compare': return path('/compare', [...optional('a', place.a), ...optional('b', place.b)]);
    case 'missing': return path('/missing', place.gap === 'talks' ? [] : [['gap', place.gap]]);
    case 'thing': return path(thingPath(place.id), [...optional('year', place.year), ...optional('line', place.line)]);
    case 'nowhere': return place.path;
    default: return `/${place.at}`;
  }
}

function writeMap({ years, kindsOff, chosen, view }: Extract<Place, { at: 'map' }>): Pairs {
  return [
    ...optional('from', years.from), ...optional('to', years.to), ...writeKindsOff(kindsOff), ...optional('chosen', chosen), ...writeView(view),
  ];
}

/** The address of a thing's page; of what has none, the start page. */
export function thingPath(id: string): string {
  const kind = kindOf(id);
  if (!kind) return '/';
  return `/${pageWords[kind]}/${id.slice(id.indexOf(':') + 1).split('/').map(encodeURIComponent).join('/')}`;
}

/** A path with its parameters; what may stand in a query as it is, does. */
function path(pathname: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs).toString().replace(/%(3A|2F|2C|7E)/g, decodeURIComponent);
  return query === '' ? pathname : `${pathname}?${query}`;
}
