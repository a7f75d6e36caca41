import type { ComponentChildren } from 'preact';
import type { ThingQuery } from '../api/operations';
import { ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { words } from './words';

/** A thing that has a page. */
export type Thing = NonNullable<ThingQuery['node']>;

interface Named {
  id: string;
  name: string;
}

/** What is said of a thing itself, as pairs; what nobody says is left out. */
export function Particulars({ thing }: { thing: Thing }) {
  const pairs = usePairs(thing).filter(([, value]) => value !== null && value !== '');
  if (pairs.length === 0) return null;
  return (
    <>
      <dl class="pairs">{pairs.map(([term, value]) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}</dl>
      {thing.__typename === 'Talk' && thing.abstract && <blockquote>{thing.abstract}</blockquote>}
    </>
  );
}

function usePairs(thing: Thing): [term: string, value: ComponentChildren][] {
  const label = useWords(words);
  switch (thing.__typename) {
    case 'Service': return [[label.category, thing.category], [label.providedBy, link(thing.providedBy)], [label.partOf, link(thing.partOf)]];
    case 'Person': return [[label.nameIn, [thing.nameEn, thing.nameJa].filter(Boolean).join(' · ')]];
    case 'Topic': return [[label.nameIn, thing.nameJa]];
    case 'Event': return [[label.series, thing.series], [label.held, dates(thing.starts, thing.ends)], [label.place, thing.place], [label.category, thing.kind]];
    case 'Talk': return [
      [label.code, thing.code], [label.at, link(thing.event)], [label.held, thing.date], [label.category, thing.talkKind], [label.language, thing.language],
      [label.reportedIn, thing.documents.map(({ id, title }) => <span key={id}><ThingLink id={id}>{title}</ThingLink> </span>)],
    ];
    default: return [];
  }
}

const link = (thing: Named | null) => thing && <ThingLink id={thing.id}>{thing.name}</ThingLink>;

const dates = (starts: string | null, ends: string | null) => (ends && ends !== starts ? `${starts} – ${ends}` : starts);
