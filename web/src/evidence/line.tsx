import { useState } from 'preact/hooks';
import { useAnswer } from '../api/answers';
import { LinesDocument, type LineFragment } from '../api/operations';
import { Link, ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { words } from './words';

/** Lines shown before and behind the one that proves. */
const reach = 3;

/** One line as printed, what it names marked, and where it stands. `asked` holds the ids that a question names. */
export function Line({ evidence, asked }: { evidence: LineFragment; asked: ReadonlySet<string> }) {
  const [wide, setWide] = useState(false);
  const { parts, line, document } = evidence;
  const label = useWords(words);
  return (
    <li class="line">
      <q>{parts.map(({ text, entity }, index) => (entity
        ? <mark key={index} class={asked.has(entity.id) ? 'asked' : 'named'} title={entity.name}><ThingLink id={entity.id}>{text}</ThingLink></mark>
        : text))}</q>
      <Source evidence={evidence} />
      {document && line !== null && (
        <button type="button" class="plain small" aria-expanded={wide} onClick={() => setWide(!wide)}>{wide ? label.less : label.around}</button>
      )}
      {wide && document && line !== null && <Around document={document.id} line={line} />}
    </li>
  );
}

/** Where a line stands. */
function Source({ evidence: { line, field, document } }: { evidence: LineFragment }) {
  const label = useWords(words);
  if (!document) return <cite>{label.lexicon}</cite>;
  return (
    <cite>
      <Link to={{ at: 'thing', id: document.id, ...(line === null ? {} : { line }) }}>{document.title}</Link>
      {line !== null && <>, {label.line(line)}</>}
      {field && <>, <code>{field}</code></>}
    </cite>
  );
}

/** The lines before and behind one line. */
function Around({ document, line }: { document: string; line: number }) {
  const variables = { id: document, after: Math.max(0, line - reach - 1), count: 2 * reach + 1 };
  const { data } = useAnswer(LinesDocument, variables);
  const lines = data?.node?.__typename === 'Document' ? data.node.statements : [];
  return (
    <ol class="around" aria-busy={data === undefined}>
      {lines.map((one) => (
        <li key={one.line} value={one.line} aria-current={one.line === line ? 'true' : undefined}><small>{one.line}</small> <span>{one.text}</span></li>
      ))}
    </ol>
  );
}
