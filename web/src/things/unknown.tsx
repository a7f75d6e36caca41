import { useWords } from '../settings/settings';
import { words } from './words';

/** That an address names a thing the graph does not hold, and what to do. */
export function Unknown({ id }: { id: string }) {
  const label = useWords(words);
  return <main class="page"><h1>{label.unknown(id)}</h1><p>{label.unknownToDo}</p></main>;
}
