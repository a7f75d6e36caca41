import { drawnKinds, drawnRelations, type DrawnKind, type DrawnRelation } from '../address/kinds';
import { toggleKind, toggleRelation } from '../graph/steps';
import { useSettings, useWords } from '../settings/settings';
import { kindWords, relationWords } from '../words/kinds';
import { Sign } from '../words/sign';
import { words } from './words';
import type { Shared } from './shared';

/** What colours, shapes and lines mean; each entry switches its kind or relation off and on. */
export function Legend({ shared }: { shared: Shared }) {
  const label = useWords(words);
  const { gathered, panes: { drawing } } = shared;
  const kinds = drawnKinds.filter((kind) => drawing.kindsOff.includes(kind) || gathered?.nodes.some((node) => node.kind === kind));
  const relations = drawnRelations.filter((relation) => drawing.relationsOff.includes(relation) || gathered?.edges.some((edge) => edge.relation === relation));
  if (kinds.length === 0) return null;
  return (
    <div class="legend">
      <ul class="row" aria-label={label.kinds}>{kinds.map((kind) => <KindSwitch key={kind} kind={kind} shared={shared} />)}</ul>
      <ul class="row" aria-label={label.relations}>{relations.map((relation) => <RelationSwitch key={relation} relation={relation} shared={shared} />)}</ul>
    </div>
  );
}

function KindSwitch({ kind, shared }: { kind: DrawnKind; shared: Shared }) {
  const kinds = kindWords[useSettings().language.value];
  const on = !shared.panes.drawing.kindsOff.includes(kind);
  return (
    <li><button type="button" class="plain small" aria-pressed={on} onClick={() => shared.draw((drawing) => toggleKind(drawing, kind))}><Sign kind={kind} />{kinds[kind].many}</button></li>
  );
}

function RelationSwitch({ relation, shared }: { relation: DrawnRelation; shared: Shared }) {
  const relations = relationWords[useSettings().language.value];
  const on = !shared.panes.drawing.relationsOff.includes(relation);
  return (
    <li><button type="button" class="plain small" aria-pressed={on} onClick={() => shared.draw((drawing) => toggleRelation(drawing, relation))}>{relations[relation]}</button></li>
  );
}
