import { useCallback, useState } from 'preact/hooks';
import { kindOf } from '../address/kinds';
import type { Place } from '../address/place';
import { Ask } from '../ask/ask';
import { CompareRoom } from '../compare/compare';
import { DecisionsRoom } from '../decisions/decisions';
import { GraphRoom } from '../graph/room';
import { Home } from '../home/home';
import { LoadRoom } from '../load/load';
import { MapRoom } from '../map/map';
import { MissingRoom } from '../missing/missing';
import { Reading } from '../reading/reading';
import { useWords } from '../settings/settings';
import { TalksRoom } from '../talks/room';
import { ThingPage } from '../things/thing';
import { useTrail } from './context';
import { Header } from './header';
import { Keys, useKeys } from './keys';
import { Link } from './link';
import { words } from './words';
import './app.css';

/** The whole page: what stands on all of them, and the room of the address. */
export function App() {
  const trail = useTrail();
  const [keys, setKeys] = useState(false);
  const showKeys = useCallback(() => setKeys(true), []);
  useKeys(trail, showKeys);
  return (
    <>
      <Header showKeys={showKeys} />
      <div id="content" tabIndex={-1}><Room place={trail.place.value} /></div>
      <Keys open={keys} close={() => setKeys(false)} />
    </>
  );
}

function Room({ place }: { place: Place }) {
  switch (place.at) {
    case 'home': return <Home />;
    case 'ask': return <Ask place={place} />;
    case 'talks': return <TalksRoom place={place} />;
    case 'graph': return <GraphRoom place={place} />;
    case 'compare': return <CompareRoom place={place} />;
    case 'map': return <MapRoom place={place} />;
    case 'thing': return kindOf(place.id) === 'DOCUMENT' ? <Reading key={place.id} place={place} /> : <ThingPage key={place.id} place={place} />;
    case 'missing': return <MissingRoom place={place} />;
    case 'decisions': return <DecisionsRoom />;
    case 'load': return <LoadRoom />;
    case 'nowhere': return <Nowhere />;
  }
}

function Nowhere() {
  const label = useWords(words);
  return (
    <main class="page">
      <h1>{label.nowhere}</h1>
      <p>{label.nowhereToDo} <Link to={{ at: 'home' }}>{label.start}</Link></p>
    </main>
  );
}
