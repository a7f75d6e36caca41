import type { ComponentChildren } from 'preact';
import './bars.css';

/** One bar: what it counts, how much, and what else to know of it. */
export interface Bar {
  key: string;
  label: ComponentChildren;
  value: number;
  /** Stands behind the number: a measure beside the count, for example. */
  note?: string;
  chosen?: boolean;
}

/** Numbers as bars beside each other, as a list: the numbers stand as text, the bars are for the eye alone. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ol class="bars" aria-label={label}>
      {bars.map(({ key, label, value, note, chosen }) => (
        <li key={key} aria-current={chosen ? 'true' : undefined}>
          <span class="bar-label">{label}</span>
          <span class="bar" aria-hidden="true"><span style={{ width: `${(100 * value) / most}%` }} /></span>
          <span class="bar-value">{value}{note !== undefined && <small> {note}</small>}</span>
        </li>
      ))}
    </ol>
  );
}
