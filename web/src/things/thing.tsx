import { useEffect } from 'preact/hooks';
import { useAnswer } from '../api/answers';
import { ThingDocument } from '../api/operations';
import { graphOf, type Place } from '../address/place';
import { Link } from '../app/link';
import { useSettings, useWords } from '../settings/settings';
import { kindWords } from '../words/kinds';
import { SignOf } from '../words/sign';
import { kindOf } from '../address/kinds';
import { Facts } from './facts';
import { Overview } from './overview';
import { Trouble } from './panel';
import { Particulars, type Thing } from './particulars';
import { Unknown } from './unknown';
import { words } from './words';

/** The page of a thing: what it is, what is said of it, and its talks, counted in all ways. */
export function ThingPage({ place }: { place: Extract<Place, { at: 'thing' }> }) {
  const { id } = place;
  const { data, error, busy, again } = useAnswer(ThingDocument, { id });
  const thing = busy ? undefined : data?.node;
  useEffect(() => { if (thing) document.title = `${thing.name} · talkgraph`; }, [thing]);
  if (error) return <main class="page"><Trouble error={error} again={again} /></main>;
  if (thing === null) return <Unknown id={id} />;
  return (
    <main class="page thing" aria-busy={busy}>
      {thing ? <Heading thing={thing} /> : <div class="heading-space" />}
      <Facts id={id} />
      <Overview id={id} year={place.year} />
    </main>
  );
}

function Heading({ thing }: { thing: Thing }) {
  const label = useWords(words);
  const kinds = kindWords[useSettings().language.value];
  const kind = kindOf(thing.id);
  const aliases = 'aliases' in thing ? thing.aliases.filter((alias) => alias !== thing.name) : [];
  return (
    <div class="heading-space">
      <p class="soft"><SignOf id={thing.id} />{kind && kinds[kind].one}</p>
      <h1>{thing.name}</h1>
      {aliases.length > 0 && <p class="soft">{label.alias}: {aliases.join(' · ')}</p>}
      <Particulars thing={thing} />
      <p class="row">
        <Link class="button" to={graphOf([thing.id], thing.id)}>{label.graph}</Link>
        <Link class="button plain" to={{ at: 'compare', a: thing.id }}>{label.compare}</Link>
      </p>
    </div>
  );
}
