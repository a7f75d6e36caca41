import { useEffect, useState } from 'preact/hooks';
import { useAnswer, type Asked } from '../api/answers';
import { SearchDocument, type Kind, type SearchQuery } from '../api/operations';

/** Milliseconds without a key before what is typed is looked for. */
const pause = 60;

/** What is found for a text while it is being typed; nothing for an empty one. */
export function useSearch(text: string, kinds: Kind[] | null, first: number): Asked<SearchQuery> {
  const settled = useSettled(text.trim());
  return useAnswer(SearchDocument, settled === '' ? undefined : { text: settled, kinds, first });
}

/** A value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
