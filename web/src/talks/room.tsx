import { useEffect } from 'preact/hooks';
import type { Narrowing, Place } from '../address/place';
import { useAnswer } from '../api/answers';
import { TalksDocument, type TalksQuery } from '../api/operations';
import { operationLink } from '../api/run';
import { Link } from '../app/link';
import { useWords } from '../settings/settings';
import { TakeList } from '../takeaway/take-list';
import { Trouble } from '../things/panel';
import { rowOf, TalkItem } from '../things/talks';
import { Chips } from './chips';
import { Counts } from './counts';
import { whereOf } from './narrowing';
import { words } from './words';
import './talks.css';

/** All talks, narrowed by year, event, form, and by what they cover, show and who gave them. */
export function TalksRoom({ place: { narrowed, after } }: { place: Extract<Place, { at: 'talks' }> }) {
  const label = useWords(words);
  const variables = { where: whereOf(narrowed), after: after ?? null };
  const { data, error, busy, again } = useAnswer(TalksDocument, variables);
  useEffect(() => { document.title = `${label.title} · talkgraph`; }, [label]);
  return (
    <main class="page talks-room" aria-busy={busy}>
      <h1>{label.title}</h1>
      <p>{label.intro}</p>
      <Chips narrowed={narrowed} />
      <div class="beside">
        <section aria-label={label.title}>
          {error && <Trouble error={error} again={again} />}
          {!error && data?.talks && <Page talks={data.talks} narrowed={narrowed} query={operationLink(TalksDocument, variables)} />}
        </section>
        <Counts narrowed={narrowed} />
      </div>
    </main>
  );
}

interface PageProps {
  talks: NonNullable<TalksQuery['talks']>;
  narrowed: Narrowing;
  query: string;
}

/** One page of the talks, and the way to the next. */
function Page({ talks: { totalCount, nodes, pageInfo }, narrowed, query }: PageProps) {
  const label = useWords(words);
  return (
    <>
      <p class="row"><span role="status">{label.count(totalCount)}</span><TakeList about="talks" rows={nodes.map(rowOf)} /><a href={query}>{label.query}</a></p>
      <ul class="talks">{nodes.map((talk) => <TalkItem key={talk.id} talk={talk} />)}</ul>
      {pageInfo.hasNextPage && pageInfo.endCursor && <p><Link to={{ at: 'talks', narrowed, after: pageInfo.endCursor }} class="button plain">{label.next}</Link></p>}
    </>
  );
}
