import { useEffect, useRef } from 'preact/hooks';
import { kindOf } from '../address/kinds';
import { blank, type Drawing, type Panes, type Place } from '../address/place';
import { useTrail } from '../app/context';
import { useWords } from '../settings/settings';
import type { Proven } from '../workspace/evidence-pane';
import { withChosen, Workspace } from '../workspace/workspace';
import { AnswerList } from './answer-list';
import { suggestionsOf, useQuestion, type Answer } from './asked';
import { Status, Suggestions } from './status';
import { Understood } from './understood';
import { words } from './words';

/** At most this many things of an answer are drawn at the start. */
const drawnAtStart = 20;

/** A question and what came of it, in three panes. */
export function Ask({ place }: { place: Extract<Place, { at: 'ask' }> }) {
  const trail = useTrail();
  const label = useWords(words);
  const { data, error, busy, again } = useQuestion(place.question);
  useEffect(() => { document.title = label.title(place.question); }, [place.question, label]);
  const answer = busy ? undefined : data;
  const suggestions = busy ? [] : suggestionsOf(answer, error);
  const kept = useRef<Drawing>(blank);
  if (answer) kept.current = drawingOf(answer);
  const drawing = isBlank(place.drawing) ? kept.current : place.drawing;
  const change = (panes: Panes, how?: 'look') => (how === 'look' ? trail.adjust : trail.go)({ ...panes, at: 'ask', question: place.question });
  const asked = new Set(answer?.understood.entities.map(({ id }) => id));
  // The button that was pressed is gone with the old outcome: the focus goes on in the box.
  const ask = (question: string) => {
    trail.go({ at: 'ask', question, drawing: blank });
    document.getElementById('q')?.focus();
  };
  return (
    <main class="asking" aria-busy={busy}>
      <h1 class="hidden">{place.question}</h1>
      <Workspace panes={{ ...place, drawing }} change={change} asked={asked} proven={answer ? provenBy(answer) : []}>
        <Status answer={answer} error={error} busy={busy} again={again} />
        {suggestions.map((suggestion) => <Suggestions key={suggestion.surface} suggestion={suggestion} question={place.question} ask={ask} />)}
        {answer && <Understood answer={answer} />}
        {answer && <AnswerList answer={answer} chosen={place.chosen} choose={(id) => change(withChosen({ ...place, drawing }, id))} />}
      </Workspace>
    </main>
  );
}

/** The answers with their lines; a fact or a number rests on lines alone. */
function provenBy({ answers, evidence }: Answer): Proven[] {
  if (answers.length === 0) return evidence.length === 0 ? [] : [{ id: '', name: '', evidence }];
  return answers.map(({ node, evidence }) => ({ id: node.id, name: node.name, evidence }));
}

/** What an answer looks like at first: what was found and what was asked about, and what joins these. */
export function drawingOf({ answers, understood }: Answer): Drawing {
  const ids = [...answers.map(({ node }) => node.id), ...understood.entities.map(({ id }) => id)];
  const drawn = [...new Set(ids)].filter((id) => kindOf(id) !== undefined && kindOf(id) !== 'DOCUMENT');
  return { ...blank, around: drawn.slice(0, drawnAtStart) };
}

const isBlank = (drawing: Drawing) => drawing.around.length === 0 && drawing.opened.length === 0 && drawing.paths.length === 0;
