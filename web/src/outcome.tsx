import { type Answer } from './answer';
import { Answers, EvidenceList } from './answers';
import { type State } from './asking';
import { playgroundLink, type Unknown } from './graphql';
import { labels } from './labels';

interface Props {
  state: State;
  question: string;
  ask: (question: string) => void;
  again: () => void;
}

/** What came of the question: its status aloud, then the answers or what to do instead. */
export function Outcome({ state, question, ask, again }: Props) {
  return (
    <section class="outcome">
      <p role="status" class={state.at}>{statusOf(state)}</p>
      {state.at === 'failed' && <Failed message={state.message} again={again} retry={state.unknown.length === 0} />}
      {'unknown' in state && state.unknown.map((unknown) => (
        <Suggestions key={unknown.name} unknown={unknown} question={question} ask={ask} />
      ))}
      {state.at === 'answered' && <Answered answer={state.answer} />}
    </section>
  );
}

function statusOf(state: State): string {
  switch (state.at) {
    case 'idle': return '';
    case 'asking': return labels.asking;
    case 'failed': return labels.failed;
    case 'answered': return summary(state.answer);
  }
}

function summary({ answers, count, message, evidence }: Answer): string {
  if (count !== null) return String(count);
  if (answers.length > 0) return labels.answers(answers.length);
  return message ?? (evidence.length > 0 ? '' : labels.nothing);
}

function Failed({ message, again, retry }: { message: string; again: () => void; retry: boolean }) {
  return (
    <div class="error">
      <p>{message}</p>
      {retry && <button type="button" onClick={again}>{labels.again}</button>}
    </div>
  );
}

/** The names that may have been meant; a click asks the question with one of them. */
function Suggestions({ unknown, question, ask }: { unknown: Unknown; question: string; ask: (question: string) => void }) {
  return (
    <div class="suggestions">
      <p>{labels.unknown(unknown.name)} {labels.meant}</p>
      <ul>
        {unknown.suggestions.map((name) => (
          <li key={name}><button type="button" onClick={() => ask(question.replace(unknown.name, name))}>{name}</button></li>
        ))}
      </ul>
    </div>
  );
}

function Answered({ answer }: { answer: Answer }) {
  const asked = new Set(answer.understood.entities.map((entity) => entity.id));
  return (
    <>
      <Understood answer={answer} />
      {answer.answers.length > 0
        ? <Answers answers={answer.answers} asked={asked} />
        : <EvidenceList evidence={answer.evidence} asked={asked} />}
    </>
  );
}

/** How the question was read, and the same question as GraphQL. */
function Understood({ answer }: { answer: Answer }) {
  const { entities, years, words } = answer.understood;
  return (
    <div class="understood">
      <h3>{labels.understood}</h3>
      <ul>
        <li class="kind">{answer.kind.toLowerCase()}</li>
        {entities.map(({ surface, kind, name, id }) => (
          <li key={id + surface}>{surface === name ? name : <>{surface} → {name}</>} <small>{kind.toLowerCase()}</small></li>
        ))}
        {years.length > 0 && <li>{[...new Set(years)].join('–')} <small>{labels.years}</small></li>}
        {words.length > 0 && <li>{words.join(' ')} <small>{labels.words}</small></li>}
      </ul>
      {answer.graphql !== '' && <a class="graphql" href={playgroundLink(answer.graphql)}>{labels.asGraphQL}</a>}
    </div>
  );
}
