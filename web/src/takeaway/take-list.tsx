import { csv, type Cell } from './csv';
import { json } from './lists';
import { save } from './save';

interface Props<Row> {
  /** What the list holds: the files are named so. */
  about: string;
  rows: readonly Row[];
}

/** Hands a list over as CSV and as JSON. Its rows have the same fields, which head the columns. */
export function TakeList<Row extends object>({ about, rows }: Props<Row>) {
  const first = rows[0];
  if (!first) return null;
  const names = Object.keys(first);
  const table = () => csv([names, ...rows.map((row) => names.map((name) => (row as Record<string, Cell>)[name]))]);
  return (
    <span class="row take">
      <button type="button" class="plain small" aria-label={`CSV: ${about}`} onClick={() => save(about, 'csv', table())}>CSV</button>
      <button type="button" class="plain small" aria-label={`JSON: ${about}`} onClick={() => save(about, 'json', json(rows))}>JSON</button>
    </span>
  );
}
