import { useEffect, useId, useState } from 'preact/hooks';
import type { Kind } from '../api/operations';
import { useWords } from '../settings/settings';
import { Options } from './options';
import { grouped, type Result } from './results';
import { useSearch } from './searching';
import { words } from './words';
import './box.css';

interface Props {
  label: string;
  hint: string;
  /** What stands in the box; it is changed by typing alone. */
  text: string;
  type(text: string): void;
  kinds?: Kind[];
  /** At most this many results. */
  first: number;
  pick(result: Result): void;
  /** What Enter does when no result is marked; without it the first result is taken. */
  submit?: (text: string) => void;
  id?: string;
  autoFocus?: boolean;
}

/**
 * A box that offers what is found while somebody types: the combobox of the
 * ARIA Authoring Practices, with a list of groups and the focus left in the box.
 */
export function Combobox({ label, hint, text, type, kinds, first, pick, submit, id, autoFocus = false }: Props) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const { data, busy } = useSearch(open ? text : '', kinds ?? null, first);
  const groups = grouped(data?.search?.edges ?? []);
  const results = groups.flatMap((group) => group.results);
  useEffect(() => setMarked(-1), [data]);
  const shown = open && text.trim() !== '' && data !== undefined;
  const take = (result: Result) => {
    setOpen(false);
    pick(result);
  };
  const enter = () => {
    const result = results[marked] ?? (submit ? undefined : results[0]);
    if (result && shown) return take(result);
    setOpen(false);
    return submit?.(text.trim());
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => { setOpen(true); setMarked((marked + 1) % Math.max(1, results.length)); },
    ArrowUp: () => setMarked(marked <= 0 ? results.length - 1 : marked - 1),
    Enter: enter,
    Escape: () => { if (open) setOpen(false); else type(''); },
  };
  const press = (event: KeyboardEvent) => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const typed = (event: { currentTarget: HTMLInputElement }) => {
    type(event.currentTarget.value);
    setOpen(true);
  };
  return (
    <div class="combobox" onFocusOut={(event) => { if (!event.currentTarget.contains(event.relatedTarget as globalThis.Node | null)) setOpen(false); }}>
      <input id={id} type="text" role="combobox" autoComplete="off" spellcheck={false} maxLength={500} enterKeyHint="search" autoFocus={autoFocus}
        aria-label={label} placeholder={hint} aria-expanded={shown} aria-controls={shown ? list : undefined} aria-autocomplete="list"
        aria-activedescendant={shown && results[marked] ? `${list}-${marked}` : undefined} aria-busy={busy}
        value={text} onInput={typed} onKeyDown={press} onClick={() => setOpen(true)} />
      {shown && <Options id={list} groups={groups} marked={marked} corrected={data.search?.corrected ?? undefined} take={take} />}
      <Count shown={shown} count={results.length} />
    </div>
  );
}

/** Says aloud how much was found. */
function Count({ shown, count }: { shown: boolean; count: number }) {
  const label = useWords(words);
  return <span class="hidden" role="status">{!shown ? '' : count === 0 ? label.nothing : label.found(count)}</span>;
}
