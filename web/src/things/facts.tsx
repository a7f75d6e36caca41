import { useState } from 'preact/hooks';
import { drawnRelations, type DrawnRelation } from '../address/kinds';
import { useAnswer } from '../api/answers';
import { FactsDocument, ProofDocument, type FactsQuery } from '../api/operations';
import { operationLink } from '../api/run';
import { ThingLink } from '../app/link';
import { EvidenceList } from '../evidence/list';
import { useSettings, useWords } from '../settings/settings';
import { relationWords, reverseWords } from '../words/kinds';
import { SignOf } from '../words/sign';
import { Panel, Trouble } from './panel';
import { words } from './words';

type Drawn = NonNullable<FactsQuery['graph']>;
type Edge = Drawn['edges'][number];

/** All relations of a thing by sort, each in words, each with its lines on demand. */
export function Facts({ id }: { id: string }) {
  const label = useWords(words);
  const { data, error, again } = useAnswer(FactsDocument, { id });
  const graph = data?.graph;
  const own = graph?.edges.filter(({ source, target }) => source === id || target === id) ?? [];
  return (
    <Panel title={label.facts} query={operationLink(FactsDocument, { id })}>
      {error && <Trouble error={error} again={again} />}
      {sorts.map(({ relation, away }) => (
        <Sort key={relation + away} relation={relation} away={away} names={graph?.nodes ?? []}
          edges={own.filter((edge) => edge.relation === relation && (edge.source === id) === away)} />
      ))}
      {graph && graph.omitted > 0 && <p class="soft">{label.factsLeft(graph.omitted)}</p>}
    </Panel>
  );
}

/** The relations, each read from the end at which the thing stands. */
const sorts = drawnRelations.flatMap((relation) => [{ relation, away: true }, { relation, away: false }]);

interface SortProps {
  relation: DrawnRelation;
  /** The thing stands at the start of the relations. */
  away: boolean;
  edges: Edge[];
  names: Drawn['nodes'];
}

function Sort({ relation, away, edges, names }: SortProps) {
  const relations = (away ? relationWords : reverseWords)[useSettings().language.value];
  if (edges.length === 0) return null;
  return (
    <details class="sort" open={edges.length <= 8}>
      <summary>{relations[relation]} <small>{edges.length}</small></summary>
      <ul>{edges.map((edge) => <Fact key={edge.id} edge={edge} other={away ? edge.target : edge.source} names={names} />)}</ul>
    </details>
  );
}

/** One relation. Its lines are fetched when somebody wants to see them. */
function Fact({ edge, other, names }: { edge: Edge; other: string; names: Drawn['nodes'] }) {
  const [open, setOpen] = useState(false);
  return (
    <li class="relation">
      <button type="button" class="plain small why" aria-expanded={open} aria-label={edge.text} onClick={() => setOpen(!open)}>{open ? '−' : '+'}</button>
      <SignOf id={other} /><ThingLink id={other}>{names.find((node) => node.id === other)?.name ?? other}</ThingLink>
      {edge.qualifier && <small> {edge.qualifier}</small>}
      {open && <Lines edge={edge} />}
    </li>
  );
}

function Lines({ edge }: { edge: Edge }) {
  const { data, error, again } = useAnswer(ProofDocument, { ids: [edge.source, edge.target] });
  if (error) return <Trouble error={error} again={again} />;
  const evidence = data?.graph?.edges.find(({ id }) => id === edge.id)?.evidence;
  return <div aria-live="polite"><p class="soft">{edge.text}</p>{evidence && <EvidenceList evidence={evidence} />}</div>;
}
