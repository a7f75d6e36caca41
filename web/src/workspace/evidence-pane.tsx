import { kindOf } from '../address/kinds';
import { useAnswer } from '../api/answers';
import { ProofDocument, type LineFragment } from '../api/operations';
import { operationLink } from '../api/run';
import { ThingLink } from '../app/link';
import { EvidenceList } from '../evidence/list';
import { useWords } from '../settings/settings';
import { SignOf } from '../words/sign';
import { words } from './words';
import type { Edge } from '../graph/visible';
import type { Shared } from './shared';

/** A thing with lines that are at hand, best first. */
export interface Proven {
  id: string;
  name: string;
  evidence: readonly LineFragment[];
}

/** The lines behind what is chosen: of a relation its own, of a thing those of all its relations that are drawn. */
export function EvidencePane({ shared, proven }: { shared: Shared; proven: readonly Proven[] }) {
  const label = useWords(words);
  const { shown, panes: { chosen } } = shared;
  const edge = shown.edges.find(({ id }) => id === chosen);
  const node = shown.nodes.find(({ id }) => id === chosen);
  const edges = edge ? [edge] : shown.edges.filter(({ source, target }) => source === chosen || target === chosen);
  const told = proven.filter(({ id }) => chosen === undefined || id === chosen);
  return (
    <section class="pane evidence-pane" aria-label={label.evidence} aria-live="polite">
      {told.length === 0 && !node && !edge && <p class="soft">{label.choose}</p>}
      {told.map((one) => <Told key={one.id} {...one} asked={shared.asked} />)}
      {node && told.length === 0 && <h2><SignOf id={node.id} /><ThingLink id={node.id}>{node.name}</ThingLink></h2>}
      {node && told.length === 0 && edges.length === 0 && <p class="soft">{label.lone}</p>}
      {edges.length > 0 && <Proof edges={edges} asked={shared.asked} />}
    </section>
  );
}

/** The lines of one answer. A line that is the answer itself needs no name above it. */
function Told({ id, name, evidence, asked }: Proven & { asked: ReadonlySet<string> }) {
  return (
    <article class="told" data-id={id}>
      {kindOf(id) && <h2><SignOf id={id} /><ThingLink id={id}>{name}</ThingLink></h2>}
      <EvidenceList evidence={evidence} asked={asked} />
    </article>
  );
}

/** The lines of some relations, each relation in words. */
function Proof({ edges, asked }: { edges: readonly Edge[]; asked: ReadonlySet<string> }) {
  const label = useWords(words);
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const variables = { ids };
  const { data, error, again } = useAnswer(ProofDocument, variables);
  const wanted = new Set(edges.map(({ id }) => id));
  if (error) return <p class="error" role="alert">{label.failed} {error.message} <button type="button" onClick={again}>{label.again}</button></p>;
  return (
    <>
      {data?.graph?.edges.filter(({ id }) => wanted.has(id)).map(({ id, text, evidence }) => (
        <article key={id} class="fact"><h3>{text}</h3><EvidenceList evidence={evidence} asked={asked} /></article>
      ))}
      <a href={operationLink(ProofDocument, variables)}>{label.query}</a>
    </>
  );
}
