import type { Narrowing } from '../address/place';
import { useAnswer } from '../api/answers';
import { CountsDocument, type CountsQuery } from '../api/operations';
import { operationLink } from '../api/run';
import { Link } from '../app/link';
import { Bars, type Bar } from '../charts/bars';
import { useWords } from '../settings/settings';
import { Panel, Trouble } from '../things/panel';
import { holds, turned, whereOf, type Value } from './narrowing';
import { words } from './words';

type Facet = NonNullable<CountsQuery['facets']>[number];

/** The narrowed talks counted in all ways; each bar narrows them further, or no longer. */
export function Counts({ narrowed }: { narrowed: Narrowing }) {
  const variables = { where: whereOf(narrowed) };
  const { data, error, busy, again } = useAnswer(CountsDocument, variables);
  if (error) return <Trouble error={error} again={again} />;
  const query = operationLink(CountsDocument, variables);
  return (
    <div class="parts counts" aria-busy={busy}>
      {data?.facets?.map((facet) => <Count key={facet.by} facet={facet} narrowed={narrowed} query={query} />)}
    </div>
  );
}

function Count({ facet: { by, counts }, narrowed, query }: { facet: Facet; narrowed: Narrowing; query: string }) {
  const label = useWords(words);
  const title = label.by[by];
  if (counts.length === 0) return null;
  const sorted = by === 'YEAR' ? [...counts].sort((a, b) => (a.value < b.value ? -1 : 1)) : counts;
  const bars = sorted.map(({ value, talks, entity }): Bar => {
    const counted = { by, value, id: entity?.id };
    return { key: entity?.id ?? value, value: talks, chosen: holds(narrowed, counted), label: <Turn narrowed={narrowed} value={counted} /> };
  });
  return <Panel title={title} query={query}><Bars bars={bars} label={title} /></Panel>;
}

/** A link to the talks that a value holds for as well, or need not hold for any longer. */
function Turn({ narrowed, value }: { narrowed: Narrowing; value: Value }) {
  const label = useWords(words);
  const to = turned(narrowed, value);
  const name = value.by === 'KIND' ? label.form(value.value) : value.value;
  return to ? <Link to={{ at: 'talks', narrowed: to }}>{name}</Link> : <>{label.unknown}</>;
}
