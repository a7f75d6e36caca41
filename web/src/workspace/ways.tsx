import type { Way } from '../graph/gather';
import type { Ends } from '../address/place';
import { removePath } from '../graph/steps';
import { useWords } from '../settings/settings';
import { words } from './words';
import type { Shared } from './shared';

/** The paths that are shown, each step in words; a step chooses its relation in the drawing. */
export function Ways({ shared }: { shared: Shared }) {
  return <>{shared.gathered?.ways.map(({ ends, ways }) => <Between key={ends.from + ends.to} ends={ends} ways={ways} shared={shared} />)}</>;
}

function Between({ ends, ways, shared }: { ends: Ends; ways: readonly Way[]; shared: Shared }) {
  const label = useWords(words);
  const first = ways[0]?.nodes;
  const from = first?.[0]?.name ?? ends.from;
  const to = first?.at(-1)?.name ?? ends.to;
  return (
    <section class="ways panel">
      <h2>{label.ways(from, to)}</h2>
      {ways.length === 0 && <p role="status">{label.noWay(from, to)}</p>}
      <ol>
        {ways.map((way, index) => (
          <li key={index}><small>{label.steps(way.steps.length)}</small><ol class="steps">{way.steps.map((step, at) => <Step key={at} step={step} shared={shared} />)}</ol></li>
        ))}
      </ol>
      <button type="button" class="plain small" onClick={() => shared.draw((drawing) => removePath(drawing, ends))}>{label.remove}</button>
    </section>
  );
}

function Step({ step, shared }: { step: Way['steps'][number]; shared: Shared }) {
  const [source, target] = step.forward ? [step.from.id, step.to.id] : [step.to.id, step.from.id];
  const edge = shared.shown.edges.find((one) => one.source === source && one.target === target && one.relation === step.relation);
  return (
    <li>
      <button type="button" class="name" disabled={!edge} aria-pressed={edge !== undefined && shared.panes.chosen === edge.id} onClick={() => shared.choose(edge?.id)}>
        {step.text}
      </button>
    </li>
  );
}
