import { useEffect, useRef } from 'preact/hooks';
import type { Trail } from '../address/trail';
import { useWords } from '../settings/settings';
import { words } from './words';

/** The list of keys, as a dialog. */
export function Keys({ open, close }: { open: boolean; close: () => void }) {
  const label = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{label.keys}</h2>
      <dl>{label.keyList.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
      <button type="button" onClick={close}>{label.close}</button>
    </dialog>
  );
}

/** Whether a key belongs to what has the focus, because one types there. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** The keys that hold on every page. */
export function useKeys(trail: Trail, showKeys: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.altKey || event.isComposing) return;
      const control = event.ctrlKey || event.metaKey;
      const key = `${control ? 'Ctrl ' : ''}${control && event.shiftKey ? 'Shift ' : ''}${control ? event.key.toLowerCase() : event.key}`;
      const act = actions(trail, showKeys)[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [trail, showKeys]);
}

function actions(trail: Trail, showKeys: () => void): Record<string, () => void> {
  const undo = () => trail.canUndo.value && trail.undo();
  const redo = () => trail.canRedo.value && trail.redo();
  return { '/': () => document.getElementById('q')?.focus(), '?': showKeys, 'Ctrl z': undo, 'Ctrl y': redo, 'Ctrl Shift z': redo };
}
