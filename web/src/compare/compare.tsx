import { useEffect } from 'preact/hooks';
import { blank, type Place } from '../address/place';
import { useAnswer } from '../api/answers';
import { CompareDocument } from '../api/operations';
import { operationLink } from '../api/run';
import { useTrail } from '../app/context';
import { Link } from '../app/link';
import { Picker } from '../box/picker';
import { useWords } from '../settings/settings';
import { Trouble } from '../things/panel';
import { Parts } from './parts';
import { TrendTable } from './trend';
import { words } from './words';
import './compare.css';

type ComparePlace = Extract<Place, { at: 'compare' }>;

/** Two things side by side: what their talks share, and their talks by year. */
export function CompareRoom({ place }: { place: ComparePlace }) {
  const trail = useTrail();
  const label = useWords(words);
  useEffect(() => { document.title = `${label.title} · talkgraph`; }, [label]);
  return (
    <main class="page compare">
      <h1>{label.title}</h1>
      <p>{label.intro}</p>
      <div class="pickers">
        <Picker label={label.one} id={place.a} pick={(a) => trail.go({ ...place, a })} />
        <Picker label={label.other} id={place.b} pick={(b) => trail.go({ ...place, b })} />
      </div>
      {place.a !== undefined && place.b !== undefined ? <Comparison a={place.a} b={place.b} /> : <Example />}
    </main>
  );
}

function Example() {
  const label = useWords(words);
  return <p>{label.example}: <Link to={{ at: 'compare', a: 'service:amazon-aurora', b: 'service:amazon-dynamodb' }}>Amazon Aurora, Amazon DynamoDB</Link></p>;
}

function Comparison({ a, b }: { a: string; b: string }) {
  const label = useWords(words);
  const variables = { a, b, of: [a, b] };
  const { data, error, again } = useAnswer(CompareDocument, variables);
  if (error) return <Trouble error={error} again={again} />;
  const compared = data?.compare;
  if (!compared) return <div class="compare-space" aria-busy="true" />;
  const names = { a: compared.a.name, b: compared.b.name };
  return (
    <div class="compare-space">
      <h2>{label.heading(names.a, names.b)}</h2>
      <p class="row">
        <Link to={{ at: 'graph', drawing: { ...blank, around: [a, b], paths: [{ from: a, to: b }] } }}>{label.graph}</Link>
        <a href={operationLink(CompareDocument, variables)}>{label.query}</a>
      </p>
      <Parts parts={compared.parts} names={names} />
      <TrendTable trends={data.trend ?? []} />
    </div>
  );
}
