import { ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { TakeList } from '../takeaway/take-list';
import { SignOf } from '../words/sign';
import { words } from './words';

/** A thing of a list, and what tells it from others. */
export interface Row {
  id: string;
  name: string;
  about: string;
}

interface Props {
  /** What the list holds, for the names of files. */
  about: string;
  /** Undefined while they are on their way. */
  rows: readonly Row[] | undefined;
  count: number;
  query: string;
}

/** A list that can be taken away; each row leads to its thing. */
export function Rows({ about, rows, count, query }: Props) {
  const label = useWords(words);
  if (!rows) return <p aria-busy="true">{'\u00a0'}</p>;
  return (
    <>
      <p class="row">
        <span role="status">{count === 0 ? label.none : label.count(count)}{count > rows.length && `, ${label.first(rows.length)}`}</span>
        <TakeList about={about} rows={rows} />
        <a href={query}>{label.query}</a>
      </p>
      <ul class="talks">{rows.map(({ id, name, about }) => <li key={id}><SignOf id={id} /><ThingLink id={id}>{name}</ThingLink> <small>{about}</small></li>)}</ul>
    </>
  );
}
