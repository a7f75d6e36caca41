import type { ComponentChildren } from 'preact';
import { useWords } from '../settings/settings';
import { words } from './words';
import './things.css';

interface Props {
  title: string;
  /** The address of the query behind the panel. */
  query?: string;
  children: ComponentChildren;
}

/** A part of a page, with the query that it shows. */
export function Panel({ title, query, children }: Props) {
  const label = useWords(words);
  return (
    <section class="part" aria-label={title}>
      <h2>{title}</h2>
      {children}
      {query !== undefined && <a class="query" href={query} aria-label={`${label.query}: ${title}`}>{label.query}</a>}
    </section>
  );
}

/** What failed to come, and a way to try again. */
export function Trouble({ error, again }: { error: Error; again: () => void }) {
  const label = useWords(words);
  return <p class="error" role="alert">{label.failed} {error.message} <button type="button" onClick={again}>{label.again}</button></p>;
}
