import type { CompareQuery } from '../api/operations';
import { Link } from '../app/link';
import { useWords } from '../settings/settings';
import { words } from './words';

type Trend = NonNullable<CompareQuery['trend']>[number];

/** Talks by year side by side: a table whose cells carry bars, so that eye and ear get the same. */
export function TrendTable({ trends }: { trends: readonly Trend[] }) {
  const label = useWords(words);
  const places = trends[0]?.points ?? [];
  const most = Math.max(1, ...trends.flatMap(({ points }) => points.map(({ talks }) => talks)));
  if (places.length === 0) return null;
  return (
    <table class="trend">
      <caption>{label.trend}</caption>
      <thead><tr><th scope="col">{label.year}</th>{trends.map(({ entity }) => <th key={entity.id} scope="col">{entity.name}</th>)}</tr></thead>
      <tbody>
        {places.map(({ value }, at) => (
          <tr key={value}>
            <th scope="row">{value}</th>
            {trends.map(({ entity, points }, series) => (
              <td key={entity.id} class={`series-${series}`}>
                <span class="trend-bar" aria-hidden="true" style={{ width: `${(100 * (points[at]?.talks ?? 0)) / most}%` }} />
                <Link to={{ at: 'thing', id: entity.id, year: Number(value) }}>{points[at]?.talks ?? 0}</Link>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
