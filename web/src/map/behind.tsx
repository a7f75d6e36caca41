import { useAnswer } from '../api/answers';
import { BehindDocument, type TalkFilter } from '../api/operations';
import { operationLink } from '../api/run';
import { Link as PageLink, ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { TalkItem } from '../things/talks';
import { Trouble } from '../things/panel';
import type { Link, Thing } from './communities';
import { linkId } from './drawn';
import type { MapPlace } from './place';
import { words } from './words';

interface Props {
  place: MapPlace;
  things: readonly Thing[];
  links: readonly Link[];
  choose(id: string): void;
}

/** Links listed of one thing. */
const listed = 8;

/** The talks behind what is chosen on the map: behind one thing, or behind a link of two. */
export function Behind({ place, things, links, choose }: Props) {
  const label = useWords(words);
  const link = links.find((one) => linkId(one) === place.chosen);
  const ids = link ? [link.a, link.b] : place.chosen === undefined ? [] : [place.chosen];
  const nameOf = (id: string) => things.find((thing) => thing.id === id)?.name ?? id;
  const strongest = links.filter(({ a, b }) => !link && ids.some((id) => id === a || id === b)).slice(0, listed);
  return (
    <section class="pane evidence-pane" aria-label={label.behind(0)} aria-live="polite">
      {ids.length === 0 && <p class="soft">{label.choose}</p>}
      {ids.length > 0 && <h2>{link ? label.both(nameOf(link.a), nameOf(link.b)) : nameOf(ids[0]!)}</h2>}
      {link && <p><PageLink to={{ at: 'compare', a: link.a, b: link.b }}>{label.compare}</PageLink></p>}
      {!link && ids[0] && <p><ThingLink id={ids[0]}>{label.page}</ThingLink></p>}
      {strongest.length > 0 && <h3>{label.strongest}</h3>}
      <ul>
        {strongest.map((one) => (
          <li key={linkId(one)}><button type="button" class="plain small" onClick={() => choose(linkId(one))}>{nameOf(one.a === ids[0] ? one.b : one.a)}</button> <small>{one.talks}</small></li>
        ))}
      </ul>
      {/* The key: the talks behind another thing must not stand here while these are on their way. */}
      {ids.length > 0 && <Talks key={`${ids.join()} ${place.years.from} ${place.years.to}`} where={{ covers: { all: ids }, ...yearsOf(place) }} />}
    </section>
  );
}

function yearsOf({ years: { from, to } }: MapPlace): Pick<TalkFilter, 'year'> {
  return from === undefined && to === undefined ? {} : { year: { from: from ?? null, to: to ?? null } };
}

function Talks({ where }: { where: TalkFilter }) {
  const label = useWords(words);
  const { data, error, again } = useAnswer(BehindDocument, { where });
  if (error) return <Trouble error={error} again={again} />;
  const talks = data?.talks;
  if (!talks) return null;
  return (
    <>
      <h3>{label.behind(talks.totalCount)}</h3>
      <ul class="talks">{talks.nodes.map((talk) => <TalkItem key={talk.id} talk={talk} />)}</ul>
      {talks.totalCount > talks.nodes.length && <p class="soft">{label.more(talks.totalCount - talks.nodes.length)}</p>}
      <a class="query" href={operationLink(BehindDocument, { where })}>{label.query}</a>
    </>
  );
}
