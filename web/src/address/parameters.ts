import { drawnKinds, drawnRelations, type DrawnKind } from './kinds';
import { forms, type Drawing, type Ends, type Narrowing, type Opening, type Panes, type Pin, type View, type Years } from './place';

/** The parameters of an address, in the order in which they are written. */
export type Pairs = [name: string, value: string][];

/** Parts of one parameter: ids hold neither. */
const between = '..';
const behind = '~';

/** The members of a list that are named in a parameter, unknown ones left out. */
function named<Name extends string>(all: readonly Name[], value: string | undefined): Name[] {
  const words = value?.split(',') ?? [];
  return all.filter((name) => words.includes(name.toLowerCase()));
}

const joined = (names: readonly string[]) => names.map((name) => name.toLowerCase()).join(',');

/** A number of an address; undefined if it is none. */
function number(text: string | undefined): number | undefined {
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Layout units need no fractions, a zoom two digits: what is written is read back as it was. */
const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)));

function readOpening(value: string): Opening {
  const [id = '', kinds] = value.split(behind);
  return { id, kinds: named(drawnKinds, kinds) };
}

const writeOpening = ({ id, kinds }: Opening) => (kinds.length === 0 ? id : id + behind + joined(kinds));

function readPin(value: string): Pin[] {
  const [id = '', place = ''] = value.split(behind);
  const [x, y] = place.split(',').map(number);
  return x === undefined || y === undefined ? [] : [{ id, x, y }];
}

const writePin = ({ id, x, y }: Pin) => `${id}${behind}${rounded(x, 0)},${rounded(y, 0)}`;

function readEnds(value: string): Ends[] {
  const [from, to] = value.split(between);
  return from && to ? [{ from, to }] : [];
}

/** Reads where a drawing is looked at from; undefined if the address does not say. */
export function readView(parameters: URLSearchParams): View | undefined {
  const [x, y, zoom] = (parameters.get('view') ?? '').split(',').map(number);
  return x === undefined || y === undefined || !zoom || zoom <= 0 ? undefined : { x, y, zoom };
}

/** Writes where a drawing is looked at from. */
export function writeView(view: View | undefined): Pairs {
  return view ? [['view', [rounded(view.x, 0), rounded(view.y, 0), rounded(view.zoom, 2)].join()]] : [];
}

/** Reads what is drawn. */
export function readDrawing(parameters: URLSearchParams): Drawing {
  return {
    around: parameters.getAll('around'),
    opened: parameters.getAll('open').map(readOpening),
    paths: parameters.getAll('path').flatMap(readEnds),
    hidden: parameters.getAll('hide'),
    kindsOff: readKindsOff(parameters),
    relationsOff: named(drawnRelations, parameters.get('without') ?? undefined),
    size: parameters.get('size') === 'evidence' ? 'evidence' : 'degree',
    pins: parameters.getAll('pin').flatMap(readPin),
  };
}

/** Writes what is drawn. */
export function writeDrawing(drawing: Drawing): Pairs {
  const all = (name: string, values: readonly string[]): Pairs => values.map((value) => [name, value]);
  return [
    ...all('around', drawing.around),
    ...all('open', drawing.opened.map(writeOpening)),
    ...all('path', drawing.paths.map(({ from, to }) => from + between + to)),
    ...all('hide', drawing.hidden),
    ...writeKindsOff(drawing.kindsOff),
    ...(drawing.relationsOff.length ? all('without', [joined(drawing.relationsOff)]) : []),
    ...(drawing.size === 'evidence' ? all('size', ['evidence']) : []),
    ...all('pin', drawing.pins.map(writePin)),
  ];
}

/** Reads the state of three panes. */
export function readPanes(parameters: URLSearchParams): Panes {
  const chosen = parameters.get('chosen');
  const view = readView(parameters);
  return { drawing: readDrawing(parameters), ...(chosen ? { chosen } : {}), ...(view ? { view } : {}) };
}

/** Writes the state of three panes. */
export function writePanes({ drawing, chosen, view }: Panes): Pairs {
  return [...writeDrawing(drawing), ...optional('chosen', chosen), ...writeView(view)];
}

/** Reads a range of years. */
export function readYears(parameters: URLSearchParams): Years {
  const from = number(parameters.get('from') ?? undefined);
  const to = number(parameters.get('to') ?? undefined);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Reads what part of a thing's page is meant: a year of its talks, a line of a document. */
export function readWithin(parameters: URLSearchParams): { year?: number; line?: number } {
  const year = number(parameters.get('year') ?? undefined);
  const line = number(parameters.get('line') ?? undefined);
  return { ...(year === undefined ? {} : { year }), ...(line === undefined ? {} : { line }) };
}

/** Reads what narrows the list of talks. */
export function readNarrowing(parameters: URLSearchParams): Narrowing {
  const year = number(parameters.get('year') ?? undefined);
  const form = forms.find((form) => form === parameters.get('form'));
  return { of: parameters.getAll('of'), ...(year === undefined ? {} : { year }), ...(form === undefined ? {} : { form }) };
}

/** Writes what narrows the list of talks. */
export function writeNarrowing({ of, year, form }: Narrowing): Pairs {
  return [...of.map((id): [string, string] => ['of', id]), ...optional('year', year), ...optional('form', form)];
}

/** Reads the kinds that are left out. */
export const readKindsOff = (parameters: URLSearchParams): DrawnKind[] => named(drawnKinds, parameters.get('off') ?? undefined);

/** Writes the kinds that are left out. */
export const writeKindsOff = (kinds: readonly DrawnKind[]): Pairs => (kinds.length ? [['off', joined(kinds)]] : []);

/** A parameter that is left out where there is nothing to say. */
export const optional = (name: string, value: string | number | undefined): Pairs => (value === undefined || value === '' ? [] : [[name, String(value)]]);
