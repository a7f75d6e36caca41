import { useEffect, useState } from 'preact/hooks';
import { stats, type Stats } from './answer';
import { useAnswer } from './asking';
import { labels } from './labels';
import { questionLink, useQuestion } from './location';
import { Outcome } from './outcome';
import questions from './questions.json';

/** The page: a box that asks, questions to start from, and what came of the one asked. */
export function Page() {
  const [question, ask] = useQuestion();
  const [attempt, setAttempt] = useState(0);
  const state = useAnswer(question, attempt);
  useEffect(() => {
    document.title = question === '' ? `talkgraph: ${labels.title}` : `${question} · talkgraph`;
  }, [question]);
  return (
    <>
      <header>
        <h1><a href="/">talkgraph</a></h1>
        <nav><a href="/playground">{labels.playground}</a></nav>
      </header>
      <main aria-busy={state.at === 'asking'}>
        <h2 class="title">{labels.title}</h2>
        <p>{labels.intro} <Holds /></p>
        <Box question={question} ask={ask} />
        <Examples ask={ask} />
        <Outcome state={state} question={question}
          ask={(next) => { ask(next); focusBox(); }} again={() => { setAttempt(attempt + 1); focusBox(); }} />
      </main>
    </>
  );
}

/** Puts the focus into the box, after a button was pressed that is gone with the old outcome. */
function focusBox() {
  document.getElementById('q')?.focus();
}

/** The box and its button. What is typed stays here until it is asked. */
function Box({ question, ask }: { question: string; ask: (question: string) => void }) {
  const [typed, setTyped] = useState(question);
  useEffect(() => setTyped(question), [question]);
  const submit = (event: Event) => {
    event.preventDefault();
    ask(typed.trim());
  };
  return (
    <form role="search" action="/" onSubmit={submit}>
      <label for="q">{labels.question}</label>
      <div class="box">
        <input id="q" name="q" type="search" maxLength={500} autoComplete="off" autoFocus enterKeyHint="search"
          value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit">{labels.ask}</button>
      </div>
    </form>
  );
}

/** Questions one click away; each is a link, so that it can be opened beside. */
function Examples({ ask }: { ask: (question: string) => void }) {
  const follow = (event: MouseEvent, question: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    ask(question);
  };
  return (
    <section class="examples" aria-label={labels.examples}>
      <h3>{labels.examples}</h3>
      <ul>
        {questions.map(({ language, text }) => (
          <li key={text}><a lang={language} href={questionLink(text)} onClick={(event) => follow(event, text)}>{text}</a></li>
        ))}
      </ul>
    </section>
  );
}

/** How much there is to ask about; nothing while that is not known. */
function Holds() {
  const [held, setHeld] = useState<Stats>();
  useEffect(() => {
    // A failure shows when something is asked: here it would only be noise.
    stats().then(setHeld, () => undefined);
  }, []);
  if (!held) return null;
  return <span>{held.documents === 0 ? labels.empty : labels.holds(held.talks, held.documents)}</span>;
}
