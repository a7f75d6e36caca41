import { useState } from 'preact/hooks';
import { addPath } from '../graph/steps';
import { Picker } from '../box/picker';
import { useWords } from '../settings/settings';
import { words } from './words';
import type { Shared } from './shared';

/** Finds the shortest ways between two things; what is chosen is one end at the start. */
export function PathFinder({ shared }: { shared: Shared }) {
  const label = useWords(words);
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const start = from ?? shared.shown.nodes.find(({ id }) => id === shared.panes.chosen)?.id;
  const find = (event: Event) => {
    event.preventDefault();
    if (start && to) shared.draw((drawing) => addPath(drawing, { from: start, to }));
  };
  return (
    <details class="paths">
      <summary>{label.path}</summary>
      <form onSubmit={find}>
        <Picker label={label.from} id={start} pick={setFrom} />
        <Picker label={label.to} id={to} pick={setTo} />
        <button type="submit" disabled={!start || !to || start === to}>{label.find}</button>
      </form>
    </details>
  );
}
