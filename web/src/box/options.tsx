import { useEffect, useRef } from 'preact/hooks';
import { useSettings, useWords } from '../settings/settings';
import { kindWords } from '../words/kinds';
import { Sign } from '../words/sign';
import type { Group, Result } from './results';
import { words } from './words';

interface Props {
  id: string;
  groups: readonly Group[];
  /** Place of the result that is marked, counted through all groups. */
  marked: number;
  corrected: string | undefined;
  take(result: Result): void;
}

/** The results under the box, by kind, each with why it was found. */
export function Options({ id, groups, marked, corrected, take }: Props) {
  const label = useWords(words);
  const kinds = kindWords[useSettings().language.value];
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, group) => sum + group.results.length, 0));
  return (
    <div class="options">
      {corrected !== undefined && <p class="soft">{label.corrected(corrected)}</p>}
      {groups.length === 0 && <p class="soft">{label.nothing}</p>}
      <div id={id} role="listbox" aria-label={label.label}>
        {groups.map(({ kind, results }, index) => (
          <div key={kind ?? 'line'} role="group" aria-label={kind ? kinds[kind].many : label.lines}>
            <div class="kind" aria-hidden="true">{kind ? kinds[kind].many : label.lines}</div>
            {results.map((result, at) => (
              <Option key={result.id} id={`${id}-${starts[index]! + at}`} result={result} marked={starts[index]! + at === marked} take={take} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Option({ id, result, marked, take }: { id: string; result: Result; marked: boolean; take: (result: Result) => void }) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => { if (marked) item.current?.scrollIntoView({ block: 'nearest' }); }, [marked]);
  // The pointer goes down before the box loses the focus: so the list is still there to be chosen from.
  const choose = (event: Event) => {
    event.preventDefault();
    take(result);
  };
  return (
    <div ref={item} id={id} role="option" aria-selected={marked} class="option" onPointerDown={choose}>
      {result.kind && <Sign kind={result.kind} />}
      <Name result={result} /> <small>{result.about}</small>
    </div>
  );
}

/** The name, and where it was found by another one, that too: why it is here. */
function Name({ result: { name, kind, match, alias } }: { result: Result }) {
  const label = useWords(words);
  const hit = match.map((piece, index) => (piece.hit ? <b key={index}>{piece.text}</b> : piece.text));
  if (!kind) return <q>{hit}</q>;
  return alias ? <>{name} <small>{label.called('')}{hit}</small></> : <>{hit}</>;
}
