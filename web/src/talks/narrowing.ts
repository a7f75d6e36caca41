import { kindOf } from '../address/kinds';
import type { Form, Narrowing } from '../address/place';
import type { Facet, TalkFilter, TalkKind } from '../api/operations';

/** One value that talks are counted by: a year, a form, or a thing. */
export interface Value {
  by: Facet;
  value: string;
  /** Id of the thing, where it is one. */
  id: string | undefined;
}

/** All talks. */
export const all: Narrowing = { of: [] };

/** The talks that all of it holds for. */
export function whereOf({ of, year, form }: Narrowing): TalkFilter {
  const ids = (...kinds: string[]) => of.filter((id) => kinds.includes(kindOf(id) ?? ''));
  const names = (name: 'covers' | 'speakers' | 'companies', all: string[]): TalkFilter => (all.length ? { [name]: { all } } : {});
  const events = ids('EVENT');
  return {
    ...names('covers', ids('SERVICE', 'TOPIC')), ...names('speakers', ids('PERSON')), ...names('companies', ids('COMPANY')),
    ...(events.length ? { events: { any: events } } : {}),
    ...(year === undefined ? {} : { year: { from: year, to: year } }),
    ...(form === undefined ? {} : { kind: [form.toUpperCase() as TalkKind] }),
  };
}

/** Whether a value is among what narrows. */
export function holds({ of, year, form }: Narrowing, { by, value, id }: Value): boolean {
  if (id !== undefined) return of.includes(id);
  return by === 'YEAR' ? String(year) === value : form === value;
}

/** The same with a value more, or without it if it is there; undefined for a value that nothing can be narrowed to: what is not known. */
export function turned(narrowing: Narrowing, value: Value): Narrowing | undefined {
  const there = holds(narrowing, value);
  const { of, year, form } = narrowing;
  const rest = { ...(year === undefined ? {} : { year }), ...(form === undefined ? {} : { form }) };
  if (value.id !== undefined) return { of: there ? of.filter((id) => id !== value.id) : [...of, value.id], ...rest };
  if (value.value === '') return undefined;
  const { [value.by === 'YEAR' ? 'year' : 'form']: _, ...others } = rest;
  if (there) return { of, ...others };
  return { of, ...others, ...(value.by === 'YEAR' ? { year: Number(value.value) } : { form: value.value as Form }) };
}

/** All values that narrow, in the order in which they are written. */
export function valuesOf({ of, year, form }: Narrowing): Value[] {
  return [
    ...of.map((id): Value => ({ by: 'SERVICE', value: id, id })),
    ...(year === undefined ? [] : [{ by: 'YEAR' as const, value: String(year), id: undefined }]),
    ...(form === undefined ? [] : [{ by: 'KIND' as const, value: form, id: undefined }]),
  ];
}
