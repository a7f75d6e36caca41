import { useEffect } from 'preact/hooks';
import { useAnswer } from '../api/answers';
import { StatsDocument } from '../api/operations';
import { blank, graphOf, type Place } from '../address/place';
import { Link } from '../app/link';
import { useSettings, useWords } from '../settings/settings';
import { Counts } from '../talks/counts';
import { all } from '../talks/narrowing';
import questions from './questions.json';
import { words } from './words';
import './home.css';

/** The first page: three things worth clicking, questions to start from, and how much there is. */
export function Home() {
  const label = useWords(words);
  useEffect(() => { document.title = `talkgraph: ${label.title}`; }, [label]);
  const first: { to: Place; name: string; about: string }[] = [
    { to: ask(label.named), name: label.named, about: label.namedAbout },
    { to: graphOf(['service:amazon-aurora'], 'service:amazon-aurora'), name: label.grow, about: label.growAbout },
    { to: { at: 'map', years: {}, kindsOff: [] }, name: label.map, about: label.mapAbout },
  ];
  return (
    <main class="page home">
      <h1>{label.title}</h1>
      <p>{label.intro} <Holds /></p>
      <ul class="first">
        {first.map(({ to, name, about }) => <li key={name}><Link to={to}><strong>{name}</strong><span>{about}</span></Link></li>)}
      </ul>
      <Examples />
      <Counts narrowed={all} />
    </main>
  );
}

const ask = (question: string): Place => ({ at: 'ask', question, drawing: blank });

/** Questions one click away, those in the reader's language first. */
function Examples() {
  const label = useWords(words);
  const language = useSettings().language.value;
  const sorted = [...questions].sort((a, b) => Number(b.language === language) - Number(a.language === language));
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{label.examples}</h2>
      <ul>{sorted.map(({ language, text }) => <li key={text}><Link to={ask(text)} lang={language}>{text}</Link></li>)}</ul>
    </section>
  );
}

/** How much there is to ask about. Its place is kept while that is not known. */
function Holds() {
  const label = useWords(words);
  const { data } = useAnswer(StatsDocument, {});
  const held = data?.stats;
  if (!held) return <span class="holds">{'\u00a0'}</span>;
  return <span class="holds">{held.documents === 0 ? label.empty : label.holds(held.talks, held.documents)}</span>;
}
