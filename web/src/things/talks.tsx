import type { OverviewQuery } from '../api/operations';
import { Link, ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { TakeList } from '../takeaway/take-list';
import { Panel } from './panel';
import { words } from './words';

interface Props {
  talks: NonNullable<OverviewQuery['talks']> | undefined;
  id: string;
  year: number | undefined;
  query: string;
}

/** The talks of a thing, the latest first, of one year where one is chosen. */
export function Talks({ talks, id, year, query }: Props) {
  const label = useWords(words);
  if (!talks) return null;
  const title = `${label.talks(talks.totalCount)}${year === undefined ? '' : ` ${label.inYear(year)}`}`;
  return (
    <Panel title={title} query={query}>
      {year !== undefined && <p><Link to={{ at: 'thing', id }}>{label.allYears}</Link></p>}
      {talks.nodes.length === 0 && <p class="soft">{label.noTalks}</p>}
      <ul class="talks">{talks.nodes.map((talk) => <TalkItem key={talk.id} talk={talk} />)}</ul>
      <TakeList about={title} rows={talks.nodes.map(rowOf)} />
      {talks.totalCount > talks.nodes.length && <p><Link to={{ at: 'talks', narrowed: { of: [id], ...(year === undefined ? {} : { year }) } }}>{label.more(talks.totalCount - talks.nodes.length)}</Link></p>}
    </Panel>
  );
}

type ListedTalk = NonNullable<OverviewQuery['talks']>['nodes'][number];

/** A talk as a row of a table: the same fields for all. */
export const rowOf = ({ id, code, title, date, event, speakers }: ListedTalk) => ({
  id, code: code ?? '', title, date: date ?? '', event: event?.name ?? '', speakers: speakers.map(({ name }) => name).join('; '),
});

/** A talk in a list: its title, who gave it, where and when. */
export function TalkItem({ talk: { id, title, code, date, event, speakers } }: { talk: ListedTalk }) {
  return (
    <li>
      <ThingLink id={id}>{code && <code>{code} </code>}{title}</ThingLink>
      <small>
        {speakers.map((speaker) => <span key={speaker.id}> · <ThingLink id={speaker.id}>{speaker.name}</ThingLink></span>)}
        {event && <> · <ThingLink id={event.id}>{event.name}</ThingLink></>}
        {date && ` · ${date}`}
      </small>
    </li>
  );
}
