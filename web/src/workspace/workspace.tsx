import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { AnswersContext, useResult } from '../api/answers';
import type { Panes, View } from '../address/place';
import { gather } from '../graph/gather';
import { visible, type Graph } from '../graph/visible';
import { useWords } from '../settings/settings';
import { DrawingPane } from './drawing-pane';
import { EvidencePane, type Proven } from './evidence-pane';
import { ListPane } from './list-pane';
import type { Shared } from './shared';
import { words } from './words';
import './workspace.css';

interface Props {
  panes: Panes;
  change(panes: Panes, how?: 'look'): void;
  asked?: ReadonlySet<string>;
  /** What stands at the head of the list: the answers of a question. */
  children?: ComponentChildren;
  /** Things whose lines are at hand already: shown until something is chosen. */
  proven?: readonly Proven[];
}

const nobody: ReadonlySet<string> = new Set();
const nothing: Graph = { nodes: [], edges: [] };

/** Three panes in step: what is chosen in one is chosen in all. */
export function Workspace({ panes, change, asked = nobody, children, proven = [] }: Props) {
  const answers = useContext(AnswersContext);
  const label = useWords(words);
  const { drawing } = panes;
  const recipe = JSON.stringify([drawing.around, drawing.opened, drawing.paths, drawing.hidden]);
  const { data: gathered, error, busy, again } = useResult(recipe, (signal) => gather(answers, drawing, signal));
  const shown = useMemo(() => (gathered ? visible(gathered, drawing) : nothing), [gathered, drawing]);
  const shared: Shared = {
    panes, gathered, shown, asked,
    choose: (id) => change(withChosen(panes, id)),
    draw: (step) => change({ ...panes, drawing: step(drawing) }),
  };
  return (
    <div class="workspace" aria-busy={busy}>
      <ListPane shared={shared}>{children}</ListPane>
      <DrawingPane shared={shared} look={(view) => change(withView(panes, view), 'look')}>
        {error && <p class="error" role="alert">{label.failed} {error.message} <button type="button" onClick={again}>{label.again}</button></p>}
      </DrawingPane>
      <EvidencePane shared={shared} proven={proven} />
    </div>
  );
}

/** The panes with this thing chosen, or nothing. */
export function withChosen({ chosen: _, ...panes }: Panes, id: string | undefined): Panes {
  return id === undefined ? panes : { ...panes, chosen: id };
}

/** The panes looked at from there; from where all is in sight, if not said. */
function withView({ view: _, ...panes }: Panes, view: View | undefined): Panes {
  return view === undefined ? panes : { ...panes, view };
}
