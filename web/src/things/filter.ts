import { kindOf } from '../address/kinds';
import type { TalkFilter } from '../api/operations';

/** The talks that belong to a thing: that cover it, that a person gave, that show a company, that were held at an event. */
export function talksOf(id: string): TalkFilter | undefined {
  switch (kindOf(id)) {
    case 'SERVICE': case 'TOPIC': return { covers: { any: [id] } };
    case 'PERSON': return { speakers: { any: [id] } };
    case 'COMPANY': return { companies: { any: [id] } };
    case 'EVENT': return { events: { any: [id] } };
    default: return undefined;
  }
}

/** The same talks, of one year alone where one is given. */
export function within(filter: TalkFilter, year: number | undefined): TalkFilter {
  return year === undefined ? filter : { ...filter, year: { from: year, to: year } };
}
