import type { Facet, OverviewQuery } from '../api/operations';
import { OverviewDocument, TogetherDocument } from '../api/operations';
import { useAnswer } from '../api/answers';
import { operationLink } from '../api/run';
import { kindOf } from '../address/kinds';
import { Link, ThingLink } from '../app/link';
import { Bars, type Bar } from '../charts/bars';
import { useWords } from '../settings/settings';
import { talksOf } from './filter';
import { Panel, Trouble } from './panel';
import { Talks } from './talks';
import { words } from './words';

type Counts = NonNullable<OverviewQuery['facets']>[number]['counts'];

/** The talks of a thing, counted by what can be counted, and listed. Talks themselves have none. */
export function Overview({ id, year }: { id: string; year: number | undefined }) {
  const label = useWords(words);
  const [where, listed] = [talksOf(id), talksOf(id, year)];
  const variables = where && listed && { where, listed };
  const { data, error, again } = useAnswer(OverviewDocument, variables);
  if (!variables) return null;
  if (error) return <Trouble error={error} again={again} />;
  const counted = (by: Facet) => data?.facets?.find((facet) => facet.by === by)?.counts.filter((count) => count.entity?.id !== id) ?? [];
  const query = operationLink(OverviewDocument, variables);
  const covered = kindOf(id) === 'SERVICE' || kindOf(id) === 'TOPIC';
  return (
    <div class="parts" aria-busy={data === undefined}>
      <Panel title={label.byYear} query={query}><Years id={id} year={year} counts={counted('YEAR')} /></Panel>
      {covered ? <Together id={id} /> : (
        <>
          <Counted title={label.coveredServices} counts={counted('SERVICE')} query={query} />
          <Counted title={label.coveredTopics} counts={counted('TOPIC')} query={query} />
        </>
      )}
      <Counted title={label.speakers} counts={counted('SPEAKER')} query={query} />
      <Counted title={label.companies} counts={counted('COMPANY')} query={query} />
      <Counted title={label.events} counts={counted('EVENT')} query={query} />
      <Talks talks={data?.talks ?? undefined} id={id} year={year} query={query} />
    </div>
  );
}

/** Talks by year; a year narrows the list of talks. */
function Years({ id, year, counts }: { id: string; year: number | undefined; counts: Counts }) {
  const label = useWords(words);
  const sorted = [...counts].sort((a, b) => (a.value < b.value ? -1 : 1));
  const bars = sorted.map(({ value, talks }): Bar => ({
    key: value,
    value: talks,
    chosen: value === String(year),
    label: value === '' ? label.unknownYear : <Link to={{ at: 'thing', id, ...(value === String(year) ? {} : { year: Number(value) }) }}>{value}</Link>,
  }));
  return <Bars bars={bars} label={label.byYear} />;
}

function Counted({ title, counts, query }: { title: string; counts: Counts; query: string }) {
  if (counts.length === 0) return null;
  const bars = counts.flatMap(({ entity, talks }): Bar[] => (entity ? [{ key: entity.id, value: talks, label: <ThingLink id={entity.id}>{entity.name}</ThingLink> }] : []));
  return <Panel title={title} query={query}><Bars bars={bars} label={title} /></Panel>;
}

/** What is covered in the same talks; a bar leads to the comparison of the two. */
function Together({ id }: { id: string }) {
  const label = useWords(words);
  const { data, error, again } = useAnswer(TogetherDocument, { id });
  const query = operationLink(TogetherDocument, { id });
  if (error) return <Trouble error={error} again={again} />;
  const part = (title: string, pairs: NonNullable<typeof data>['services']) => {
    const bars = (pairs ?? []).map(({ b, talks, lift }): Bar => ({
      key: b.id, value: talks, note: label.lift(lift), label: <Link to={{ at: 'compare', a: id, b: b.id }}>{b.name}</Link>,
    }));
    return bars.length > 0 && <Panel title={title} query={query}><Bars bars={bars} label={title} /></Panel>;
  };
  return <>{part(label.services, data?.services ?? null)}{part(label.topics, data?.topics ?? null)}</>;
}
