import { useEffect } from 'preact/hooks';
import type { Panes, Place } from '../address/place';
import { useTrail } from '../app/context';
import { useWords } from '../settings/settings';
import { Workspace } from '../workspace/workspace';

const words = {
  en: { title: 'Graph', heading: 'Graph' },
  ja: { title: 'グラフ', heading: 'グラフ' },
};

/** The graph by itself: it begins with some things and grows. */
export function GraphRoom({ place }: { place: Extract<Place, { at: 'graph' }> }) {
  const trail = useTrail();
  const label = useWords(words);
  useEffect(() => { document.title = `${label.title} · talkgraph`; }, [label]);
  const change = (panes: Panes, how?: 'look') => (how === 'look' ? trail.adjust : trail.go)({ ...panes, at: 'graph' });
  return (
    <main>
      <h1 class="hidden">{label.heading}</h1>
      <Workspace panes={place} change={change} />
    </main>
  );
}
