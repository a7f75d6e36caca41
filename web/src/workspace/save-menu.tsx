import type { RefObject } from 'preact';
import { drawnKinds } from '../address/kinds';
import type { CanvasHandle } from '../drawing/canvas';
import { looks } from '../drawing/graph';
import { useSettings, useWords } from '../settings/settings';
import { graphml } from '../takeaway/graphml';
import { edgesCsv, json, nodesCsv } from '../takeaway/lists';
import { png } from '../takeaway/png';
import { save, type Ending } from '../takeaway/save';
import { svg } from '../takeaway/svg';
import { kindWords } from '../words/kinds';
import { words } from './words';
import type { Shared } from './shared';

/** Takes away what is drawn: as a picture as it is seen, as a graph, or as lists. */
export function SaveMenu({ shared, handle }: { shared: Shared; handle: RefObject<CanvasHandle | null> }) {
  const label = useWords(words);
  const kinds = kindWords[useSettings().language.value];
  const { shown } = shared;
  const legend = drawnKinds.filter((kind) => shown.nodes.some((node) => node.kind === kind)).map((kind) => ({ text: kinds[kind].many, ...looks[kind] }));
  const sheet = () => ({ ...handle.current!.seen(), legend, title: document.title });
  const ways: [ending: Ending, name: string, content: () => string | Blob | Promise<Blob>][] = [
    ['png', 'PNG', () => png(sheet())],
    ['svg', 'SVG', () => svg(sheet())],
    ['graphml', 'GraphML', () => graphml(shown)],
    ['csv', label.nodesCsv, () => nodesCsv(shown)],
    ['csv', label.edgesCsv, () => edgesCsv(shown)],
    ['json', 'JSON', () => json(shown)],
  ];
  const take = async (ending: Ending, content: () => string | Blob | Promise<Blob>) => save(document.title, ending, await content());
  return (
    <details class="menu">
      <summary class="button plain">{label.save}</summary>
      <ul>{ways.map(([ending, name, content]) => <li key={name}><button type="button" class="plain small" onClick={() => take(ending, content)}>{name}</button></li>)}</ul>
    </details>
  );
}
