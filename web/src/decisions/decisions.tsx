import { useContext, useEffect, useState } from 'preact/hooks';
import { AnswersContext, useAnswer } from '../api/answers';
import { DecisionsDocument, UndoDocument, type DecisionsQuery } from '../api/operations';
import { operationLink, run } from '../api/run';
import { ThingLink } from '../app/link';
import { useWords } from '../settings/settings';
import { useToken } from '../settings/token';
import { Trouble } from '../things/panel';
import { words } from './words';
import './decisions.css';

type Decision = NonNullable<DecisionsQuery['decisions']>[number];

/** What curators decided, each decision with a way to take it back. */
export function DecisionsRoom() {
  const label = useWords(words);
  const token = useToken().value;
  const answers = useContext(AnswersContext);
  const { data, error, again } = useAnswer(DecisionsDocument, {});
  const [failed, setFailed] = useState<Error>();
  useEffect(() => { document.title = `${label.title} · talkgraph`; }, [label]);
  const undo = async (decision: number) => {
    const { undo } = await run(UndoDocument, { decision }, { token });
    if (undo?.errors[0]) throw new Error(undo.errors[0].message);
    answers.forget();
    again();
  };
  const decisions = data?.decisions ?? [];
  return (
    <main class="page" aria-busy={data === undefined}>
      <h1>{label.title}</h1>
      <p>{label.intro}</p>
      {(error ?? failed) && <Trouble error={(error ?? failed)!} again={again} />}
      {data && decisions.length === 0 && <p role="status">{label.none}</p>}
      {decisions.length > 0 && <Log decisions={decisions} undo={token === '' ? undefined : (number) => { undo(number).catch(setFailed); }} />}
      {decisions.length > 0 && token === '' && <p class="soft">{label.token}</p>}
      <a href={operationLink(DecisionsDocument, {})}>{label.query}</a>
    </main>
  );
}

function Log({ decisions, undo }: { decisions: readonly Decision[]; undo: ((number: number) => void) | undefined }) {
  const label = useWords(words);
  return (
    <table class="log">
      <thead><tr>{label.headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
      <tbody>
        {decisions.map((decision) => (
          <tr key={decision.number}>
            <td>{decision.number}</td>
            <td>{label.kind[decision.kind]} {decision.alias}{decision.undoes !== null && label.undoes(decision.undoes)}</td>
            <td>{decision.targets.map((id) => <div key={id}><ThingLink id={id}>{id}</ThingLink></div>)}</td>
            <td>{decision.who}</td>
            <td><time dateTime={decision.when}>{decision.when}</time></td>
            <td>{decision.undoneBy !== null ? label.undone(decision.undoneBy) : undo && <button type="button" class="plain small" onClick={() => undo(decision.number)}>{label.undo}</button>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
