import { kindOf } from '../address/kinds';
import type { TalkFilter } from '../api/operations';
import { whereOf } from '../talks/narrowing';

/** The talks that belong to a thing, of one year alone where one is given; undefined for talks and documents, to which none belong. */
export function talksOf(id: string, year?: number): TalkFilter | undefined {
  const kind = kindOf(id);
  if (kind === undefined || kind === 'TALK' || kind === 'DOCUMENT') return undefined;
  return whereOf({ of: [id], ...(year === undefined ? {} : { year }) });
}
