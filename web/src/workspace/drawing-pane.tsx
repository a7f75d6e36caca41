import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { operationLink } from '../api/run';
import { AmongDocument } from '../api/operations';
import type { View } from '../address/place';
import { useTrail } from '../app/context';
import type { CanvasHandle } from '../drawing/canvas';
import { resize, showAll, unpinAll } from '../graph/steps';
import { useWords } from '../settings/settings';
import { Legend } from './legend';
import { SaveMenu } from './save-menu';
import { Sheet } from './sheet';
import { words } from './words';
import type { Shared } from './shared';

/** The drawing, with what changes it as a whole. */
export function DrawingPane({ shared, look, children }: { shared: Shared; look: (view: View | undefined) => void; children: ComponentChildren }) {
  const label = useWords(words);
  const { nodes, edges } = shared.shown;
  const handle = useRef<CanvasHandle>(null);
  return (
    <section class="pane drawing" aria-label={label.graph}>
      <Tools shared={shared} handle={handle} />
      {children}
      <Sheet shared={shared} look={look} handle={handle} />
      <p class="soft" role="status">{label.drawn(nodes.length, edges.length)}</p>
      <Legend shared={shared} />
    </section>
  );
}

function Tools({ shared, handle }: { shared: Shared; handle: RefObject<CanvasHandle | null> }) {
  const label = useWords(words);
  const trail = useTrail();
  const { drawing } = shared.panes;
  const ids = shared.shown.nodes.map(({ id }) => id);
  return (
    <div class="row tools" role="toolbar" aria-label={label.graph}>
      <button type="button" class="plain" disabled={!trail.canUndo.value} onClick={trail.undo}>{label.undo}</button>
      <button type="button" class="plain" disabled={!trail.canRedo.value} onClick={trail.redo}>{label.redo}</button>
      <label>{label.size} <select value={drawing.size} onChange={(event) => shared.draw((one) => resize(one, event.currentTarget.value === 'evidence' ? 'evidence' : 'degree'))}>
        <option value="degree">{label.degree}</option>
        <option value="evidence">{label.lines}</option>
      </select></label>
      {drawing.hidden.length > 0 && <button type="button" class="plain" onClick={() => shared.draw(showAll)}>{label.showHidden(drawing.hidden.length)}</button>}
      {drawing.pins.length > 0 && <button type="button" class="plain" onClick={() => shared.draw(unpinAll)}>{label.unpin}</button>}
      {ids.length > 0 && <SaveMenu shared={shared} handle={handle} />}
      {ids.length > 0 && <a href={operationLink(AmongDocument, { ids })}>{label.query}</a>}
    </div>
  );
}
