/** What a cell holds. */
export type Cell = string | number | undefined;

/** Excel takes a file without this mark for one in the old encoding of its country. */
const mark = '\ufeff';

/** Rows as CSV by RFC 4180, the first with the names of the columns. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return mark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell, in quotes where it must be. A text that a spreadsheet would run as a formula is made a text. */
function cell(value: Cell): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
