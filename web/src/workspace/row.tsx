import { drawnKinds, drawnRelations, type DrawnKind } from '../address/kinds';
import { ThingLink } from '../app/link';
import { close, focus, hide, open } from '../graph/steps';
import type { Neighbours, Node } from '../graph/visible';
import { useSettings, useWords, type Language } from '../settings/settings';
import { kindWords, relationWords, reverseWords } from '../words/kinds';
import { Sign } from '../words/sign';
import { words } from './words';
import type { Shared } from './shared';

/** One thing that is drawn: its name chooses it, the buttons do what the drawing does. */
export function Row({ node, shared: { panes, gathered, choose, draw } }: { node: Node; shared: Shared }) {
  const label = useWords(words);
  const { id, name, label: short } = node;
  const opened = panes.drawing.opened.some((opening) => opening.id === id);
  const omitted = gathered?.omitted.get(id) ?? 0;
  const isChosen = panes.chosen === id;
  return (
    <li class="thing" aria-current={isChosen ? 'true' : undefined}>
      <button type="button" class="name" aria-pressed={isChosen} onClick={() => choose(isChosen ? undefined : id)}>
        {short !== name && <code>{short}</code>} {name}
      </button>
      {isChosen && (
        <span class="row">
          <button type="button" class="plain small" onClick={() => draw((drawing) => (opened ? close : open)(drawing, id))}>
            {opened ? label.close : label.open}
          </button>
          <button type="button" class="plain small" onClick={() => draw((drawing) => hide(drawing, id))}>{label.hide}</button>
          <button type="button" class="plain small" onClick={() => draw((drawing) => focus(drawing, id))}>{label.focus}</button>
          <ThingLink id={id} class="small">{label.page}</ThingLink>
          {!opened && <Openings node={node} open={(kinds) => draw((drawing) => open(drawing, id, kinds))} />}
        </span>
      )}
      {omitted > 0 && <small>{label.omitted(omitted)}</small>}
    </li>
  );
}

/** The kinds of a thing's neighbours, each a button that shows these alone and says how many there are along which relation. */
function Openings({ node: { neighbours }, open }: { node: Node; open: (kinds: DrawnKind[]) => void }) {
  const language = useSettings().language.value;
  return (
    <>
      {drawnKinds.map((kind) => {
        const counts = neighbours.filter((one) => one.kind === kind);
        // Not their sum: one talk may be joined by several relations.
        return counts.length > 0 && (
          <button key={kind} type="button" class="plain small" onClick={() => open([kind])}>
            <Sign kind={kind} />{kindWords[language][kind].many}: {counts.map((one) => told(one, language)).join(', ')}
          </button>
        );
      })}
    </>
  );
}

/** Neighbours along one relation, in words. */
function told({ relation, forward, count }: Neighbours, language: Language): string {
  const drawn = drawnRelations.find((one) => one === relation);
  return drawn ? `${(forward ? relationWords : reverseWords)[language][drawn]} ${count}` : String(count);
}
