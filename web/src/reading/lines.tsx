import { useEffect, useRef } from 'preact/hooks';
import { kindOf } from '../address/kinds';
import { useAnswer } from '../api/answers';
import { ReadingDocument } from '../api/operations';
import { ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { Trouble } from '../things/panel';
import { pageLength, type Document } from './document';
import { pieces } from './pieces';
import { words } from './words';

interface Props {
  id: string;
  after: number;
  /** The line that the address names. */
  lit: number | undefined;
  /** Asks for the page behind this one; undefined if it is there. */
  more: (() => void) | undefined;
}

/** A page of the lines of a document. */
export function Lines({ id, after, lit, more }: Props) {
  const label = useWords(words);
  const { data, error, again } = useAnswer(ReadingDocument, { id, after: after === 0 ? null : after, first: pageLength });
  if (error) return <Trouble error={error} again={again} />;
  const statements = data?.node?.__typename === 'Document' ? data.node.statements : [];
  const full = statements.length === pageLength;
  return (
    <>
      <ol class="lines" aria-busy={data === undefined}>
        {statements.map((statement, index) => (
          <Line key={statement.id} statement={statement} lit={statement.line === lit} begins={statement.talk?.id !== statements[index - 1]?.talk?.id} />
        ))}
      </ol>
      {data && more && (full ? <button type="button" class="plain" onClick={more}>{label.more}</button> : <p class="soft">{label.end}</p>)}
    </>
  );
}

type Statement = Document['statements'][number];

/** A line with its names marked; where a talk begins there is a rule above it. */
function Line({ statement, lit, begins }: { statement: Statement; lit: boolean; begins: boolean }) {
  const label = useWords(words);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => { if (lit) item.current?.scrollIntoView({ block: 'center' }); }, [lit]);
  return (
    <li ref={item} class={begins && statement.talk ? 'begins' : ''} aria-current={lit ? 'true' : undefined}>
      <small aria-label={label.line(statement.line)}>{statement.field ? '' : statement.line}</small>
      <span>
        {pieces(statement.text, statement.mentions).map(({ text, entity }, index) => (entity
          ? <ThingLink key={index} id={entity.id} class={`mention ${kindOf(entity.id)?.toLowerCase()}`} title={entity.name}>{text}</ThingLink>
          : text))}
        {statement.field && <code class="soft"> {statement.field}</code>}
      </span>
      {statement.facts.length > 0 && <Facts facts={statement.facts} />}
    </li>
  );
}

/** What a line proves: how much under the pointer, all of it on demand, each with the rule that read it. */
function Facts({ facts }: { facts: Statement['facts'] }) {
  const label = useWords(words);
  const texts = facts.map(({ text }) => text);
  return (
    <details class="facts">
      <summary title={texts.join('\n')}>{label.facts(facts.length)}</summary>
      <ul>
        {facts.map(({ text, rule, source, target }) => (
          <li key={source.id + text + target.id}><ThingLink id={source.id}>{text}</ThingLink> <small>{rule}</small></li>
        ))}
      </ul>
    </details>
  );
}
