import type { ComponentChildren } from 'preact';
import { drawnKinds, type DrawnKind } from '../address/kinds';
import { Picker } from '../box/picker';
import { add, open } from '../graph/steps';
import type { Node } from '../graph/visible';
import { useSettings, useWords } from '../settings/settings';
import { kindWords } from '../words/kinds';
import { Sign } from '../words/sign';
import { PathFinder } from './path-finder';
import { Row } from './row';
import { Ways } from './ways';
import { words } from './words';
import type { Shared } from './shared';

/** The list: what a question was answered with, then all that is drawn, equal to the drawing. */
export function ListPane({ shared, children }: { shared: Shared; children: ComponentChildren }) {
  const label = useWords(words);
  const { shown } = shared;
  return (
    <section class="pane list" aria-label={label.list}>
      {children}
      <Ways shared={shared} />
      {!children && <Picker label={label.add} id={undefined} pick={(id) => shared.draw((drawing) => open(add(drawing, id), id))} />}
      <PathFinder shared={shared} />
      {shown.nodes.length > 0 && <h2>{label.alsoDrawn}</h2>}
      {shared.gathered && shown.nodes.length === 0 && !children && <p class="soft">{label.nothingDrawn}</p>}
      {drawnKinds.map((kind) => <Group key={kind} kind={kind} nodes={shown.nodes.filter((node) => node.kind === kind)} shared={shared} />)}
    </section>
  );
}

function Group({ kind, nodes, shared }: { kind: DrawnKind; nodes: Node[]; shared: Shared }) {
  const kinds = kindWords[useSettings().language.value];
  if (nodes.length === 0) return null;
  return (
    <details open class="group">
      <summary><Sign kind={kind} />{nodes.length} {nodes.length === 1 ? kinds[kind].one : kinds[kind].many}</summary>
      <ul>{nodes.map((node) => <Row key={node.id} node={node} shared={shared} />)}</ul>
    </details>
  );
}
