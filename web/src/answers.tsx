import linesQuery from './queries/lines.graphql?raw';
import { type Evidence, type Found } from './answer';
import { playgroundLink } from './graphql';
import { labels } from './labels';

/** The answers in their order, each with its evidence. `asked` holds the ids that the question names. */
export function Answers({ answers, asked }: { answers: { node: Found; evidence: Evidence[] }[]; asked: Set<string> }) {
  return (
    <ol class="answers">
      {answers.map(({ node, evidence }) => (
        <li key={node.id}>
          <article id={node.id}>
            {node.__typename !== 'Statement' && <Heading node={node} />}
            <EvidenceList evidence={evidence} asked={asked} />
          </article>
        </li>
      ))}
    </ol>
  );
}

/** What was found. A statement needs none: the line of its evidence is itself. */
function Heading({ node }: { node: Found }) {
  return (
    <>
      <h3>{node.code && <code>{node.code}</code>} {node.name}</h3>
      <p class="about">{aboutOf(node)}</p>
    </>
  );
}

/** What to know of a thing besides its name: who and where, or what sort it is. */
function aboutOf(node: Found): string {
  const speakers = node.speakers?.map((speaker) => speaker.name).join(', ');
  const about = [speakers, node.event?.name, node.date, node.category, node.place, node.starts];
  return about.filter(Boolean).join(' · ');
}

/** Lines that say so. */
export function EvidenceList({ evidence, asked }: { evidence: Evidence[]; asked: Set<string> }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence" aria-label={labels.evidence}>
      {evidence.map((item, index) => <Line key={index} evidence={item} asked={asked} />)}
    </ul>
  );
}

/** One line as printed, what it names marked, and where it stands. */
function Line({ evidence: { parts, line, field, document }, asked }: { evidence: Evidence; asked: Set<string> }) {
  return (
    <li>
      <q>{parts.map(({ text, entity }) => (
        entity ? <mark class={asked.has(entity.id) ? 'asked' : 'named'} title={entity.name}>{text}</mark> : text
      ))}</q>
      {document && (
        <cite>
          <a href={document.url ?? playgroundLink(linesQuery, { id: document.id })}>{document.title}</a>
          {line !== null && <>, {labels.line(line)}</>}
          {field && <>, <code>{field}</code></>}
        </cite>
      )}
    </li>
  );
}
