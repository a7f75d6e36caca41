import { useEffect, useMemo } from 'preact/hooks';
import { useAnswer } from '../api/answers';
import { TopicMapDocument, type TopicMapQuery } from '../api/operations';
import { operationLink } from '../api/run';
import { useTrail } from '../app/context';
import { Canvas } from '../drawing/canvas';
import { useWords } from '../settings/settings';
import { TakeList } from '../takeaway/take-list';
import { Trouble } from '../things/panel';
import { Behind } from './behind';
import { communities, type Thing } from './communities';
import { CommunityList } from './community-list';
import { Controls } from './controls';
import { drawn } from './drawn';
import type { MapPlace } from './place';
import { words } from './words';
import './map.css';

/** All services and topics as a map by what talks cover together, in communities. */
export function MapRoom({ place }: { place: MapPlace }) {
  const trail = useTrail();
  const label = useWords(words);
  const variables = variablesOf(place);
  const { data, error, again } = useAnswer(TopicMapDocument, variables);
  useEffect(() => { document.title = `${label.title} · talkgraph`; }, [label]);
  const { things, groups, graph } = useMemo(() => mapOf(data), [data]);
  const { chosen: _, ...free } = place;
  const choose = (id: string | undefined) => trail.go(id === undefined ? free : { ...free, chosen: id });
  return (
    <main class="map" aria-busy={data === undefined}>
      <section class="pane list" aria-label={label.communities}>
        <h1>{label.title}</h1>
        <p class="soft">{data?.topicMap && label.intro(things.length, graph.edges.length, data.topicMap.talks)}</p>
        <Controls place={place} years={data?.facets?.[0]?.counts.map(({ value }) => Number(value)) ?? []} />
        {error && <Trouble error={error} again={again} />}
        {data && things.length === 0 && <p role="status">{label.empty}</p>}
        <TakeList about={label.title} rows={groups.flatMap((group) => group.things.map((thing) => ({ ...thing, community: group.name })))} />
        <CommunityList groups={groups} chosen={place.chosen} choose={choose} />
      </section>
      <section class="pane drawing" aria-label={label.title}>
        <Canvas graph={graph} chosen={place.chosen} view={place.view} label={label.canvas} onChoose={choose}
          onOpen={(id) => trail.go({ at: 'thing', id })} onView={(view) => trail.adjust(withView(place, view))} />
        <a class="query" href={operationLink(TopicMapDocument, variables)}>{label.query}</a>
      </section>
      <Behind place={place} things={things} links={data?.topicMap?.links ?? []} choose={choose} />
    </main>
  );
}

const none = { things: [] as Thing[], groups: [], graph: { nodes: [], edges: [] } };

/** The map's things, communities and drawing. */
function mapOf(data: TopicMapQuery | undefined) {
  if (!data?.topicMap) return none;
  const { links } = data.topicMap;
  const things = data.topicMap.things.map(({ entity: { id, name }, talks }): Thing => ({ id, name, talks }));
  const groups = communities(things, links);
  return { things, groups, graph: drawn(groups, links) };
}

function variablesOf({ years, kindsOff }: MapPlace) {
  const kinds = (['SERVICE', 'TOPIC'] as const).filter((kind) => !kindsOff.includes(kind));
  return { kinds, where: years.from === undefined && years.to === undefined ? null : { year: { from: years.from ?? null, to: years.to ?? null } } };
}

function withView({ view: _, ...place }: MapPlace, view: MapPlace['view']): MapPlace {
  return view === undefined ? place : { ...place, view };
}
