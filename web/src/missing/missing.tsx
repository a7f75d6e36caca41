import { useEffect } from 'preact/hooks';
import { gaps, type Gap, type Place } from '../address/place';
import { useAnswer } from '../api/answers';
import { MissingNamesDocument, MissingSpeakersDocument, MissingTalksDocument } from '../api/operations';
import { operationLink } from '../api/run';
import { Link } from '../app/link';
import { useSettings, useWords } from '../settings/settings';
import { Trouble } from '../things/panel';
import { kindWords } from '../words/kinds';
import { Rows, type Row } from './rows';
import { words } from './words';

/** What the reports leave open: talks without speakers, speakers without companies, names seen once. */
export function MissingRoom({ place }: { place: Extract<Place, { at: 'missing' }> }) {
  const label = useWords(words);
  useEffect(() => { document.title = `${label.gaps[place.gap]} · talkgraph`; }, [label, place.gap]);
  return (
    <main class="page">
      <h1>{label.title}</h1>
      <p>{label.intro}</p>
      <ul class="row">
        {gaps.map((gap) => <li key={gap}><Link to={{ at: 'missing', gap }} class="button plain" {...(gap === place.gap ? { 'aria-current': 'page' as const } : {})}>{label.gaps[gap]}</Link></li>)}
      </ul>
      <h2>{label.gaps[place.gap]}</h2>
      {rooms[place.gap]()}
    </main>
  );
}

const rooms: Record<Gap, () => preact.JSX.Element> = { talks: () => <Talks />, speakers: () => <Speakers />, names: () => <Names /> };

function Talks() {
  const { data, error, again } = useAnswer(MissingTalksDocument, {});
  if (error) return <Trouble error={error} again={again} />;
  const rows = data?.talks?.nodes.map(({ id, title, code, event, date }): Row => ({ id, name: title, about: [code, event?.name, date].filter(Boolean).join(' · ') }));
  return <Rows about="talks without speakers" rows={rows} count={data?.talks?.totalCount ?? 0} query={operationLink(MissingTalksDocument, {})} />;
}

function Speakers() {
  const { data, error, again } = useAnswer(MissingSpeakersDocument, {});
  if (error) return <Trouble error={error} again={again} />;
  const rows = data?.speakers?.nodes.map(({ id, name, talks }): Row => ({ id, name, about: talks.nodes.map(({ title }) => title).join(' · ') }));
  return <Rows about="speakers without companies" rows={rows} count={data?.speakers?.totalCount ?? 0} query={operationLink(MissingSpeakersDocument, {})} />;
}

function Names() {
  const kinds = kindWords[useSettings().language.value];
  const { data, error, again } = useAnswer(MissingNamesDocument, {});
  if (error) return <Trouble error={error} again={again} />;
  const lists = [
    [kinds.PERSON.one, data?.people], [kinds.COMPANY.one, data?.companies], [kinds.SERVICE.one, data?.services], [kinds.TOPIC.one, data?.topics],
  ] as const;
  const rows = data && lists.flatMap(([kind, list]) => list?.nodes.map(({ id, name }): Row => ({ id, name, about: kind })) ?? []);
  const count = lists.reduce((sum, [, list]) => sum + (list?.totalCount ?? 0), 0);
  return <Rows about="names seen once" rows={rows} count={count} query={operationLink(MissingNamesDocument, {})} />;
}
