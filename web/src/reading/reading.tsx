import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../address/place';
import { useAnswer } from '../api/answers';
import { ReadingDocument } from '../api/operations';
import { operationLink } from '../api/run';
import { Link } from '../app/link';
import { useWords } from '../settings/settings';
import { Trouble } from '../things/panel';
import { Unknown } from '../things/unknown';
import { SignOf } from '../words/sign';
import { pageLength, type Document } from './document';
import { Lines } from './lines';
import { words } from './words';
import './reading.css';

/** The whole reading of a document: its lines, what they name, its talks. */
export function Reading({ place }: { place: Extract<Place, { at: 'thing' }> }) {
  const { id, line } = place;
  const variables = { id, after: null, first: pageLength };
  const { data, error, busy, again } = useAnswer(ReadingDocument, variables);
  const node = data?.node;
  const document = node?.__typename === 'Document' ? node : undefined;
  const [pages, setPages] = useState(Math.max(1, Math.ceil((line ?? 1) / pageLength)));
  useEffect(() => { if (document) window.document.title = `${document.title} · talkgraph`; }, [document]);
  if (error) return <main class="page"><Trouble error={error} again={again} /></main>;
  if (!busy && !document) return <Unknown id={id} />;
  return (
    <main class="page reading" aria-busy={busy}>
      {document ? <Heading document={document} query={operationLink(ReadingDocument, variables)} /> : <div class="heading-space" />}
      {Array.from({ length: pages }, (_, page) => (
        <Lines key={page} id={id} after={page * pageLength} lit={line} more={page === pages - 1 ? () => setPages(pages + 1) : undefined} />
      ))}
    </main>
  );
}

function Heading({ document, query }: { document: Document; query: string }) {
  const label = useWords(words);
  const pairs = [
    [label.author, document.author], [label.publisher, document.publisher], [label.published, document.published], [label.language, document.language],
    [label.reader, document.reader], [label.file, document.file],
  ].filter(([, value]) => value);
  return (
    <div class="heading-space">
      <h1>{document.title}</h1>
      <dl class="pairs">
        {pairs.map(([term, value]) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}
        {document.url && <div><dt>{label.url}</dt><dd><a href={document.url} rel="noreferrer">{document.url}</a></dd></div>}
      </dl>
      <Talks document={document} />
      <p class="soft">{label.legend} <a href={query}>{label.query}</a></p>
    </div>
  );
}

/** The talks of a document, each a way to its first line. */
function Talks({ document }: { document: Document }) {
  const label = useWords(words);
  if (document.talks.length === 0) return null;
  const lineOf = (talk: string) => document.statements.find((statement) => statement.talk?.id === talk)?.line;
  return (
    <details open={document.talks.length <= 12}>
      <summary>{label.talks} <small>{document.talks.length}</small></summary>
      <ul class="document-talks">
        {document.talks.map(({ id, title, code }) => {
          const line = lineOf(id);
          return (
            <li key={id}>
              <SignOf id={id} />
              <Link to={line === undefined ? { at: 'thing', id } : { at: 'thing', id: document.id, line }}>{code && <code>{code} </code>}{title}</Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
