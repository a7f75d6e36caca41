import { Failure } from '../api/run';
import { useWords } from '../settings/settings';
import { isEmpty, type Answer, type Suggestion } from './asked';
import { words } from './words';

interface Props {
  answer: Answer | undefined;
  error: Error | undefined;
  busy: boolean;
  again: () => void;
}

/** How the question fared, said aloud, and what to do where it failed. */
export function Status({ answer, error, busy, again }: Props) {
  const label = useWords(words);
  const state = busy ? 'busy' : error ? 'failed' : 'answered';
  return (
    <>
      <p role="status" class={`status ${state}`}>{busy ? label.asking : error ? label.failed : answer ? summary(answer, label) : ''}</p>
      {answer && isEmpty(answer) && <p class="soft">{label.nothingToDo}</p>}
      {error && <p class="error">{error.message} {!(error instanceof Failure && error.unknown) && <button type="button" onClick={again}>{label.again}</button>}</p>}
    </>
  );
}

function summary({ answers, count, message, evidence, understood: { suggestions } }: Answer, label: (typeof words)['en']): string {
  if (count !== null) return String(count);
  if (answers.length > 0) return label.answers(answers.length);
  if (suggestions.length > 0) return label.nothing; // the message names them too
  return message ?? (evidence.length > 0 ? '' : label.nothing);
}

/** The names that may have been meant; a click asks the question with one of them. */
export function Suggestions({ suggestion: { surface, names }, question, ask }: { suggestion: Suggestion; question: string; ask: (question: string) => void }) {
  const label = useWords(words);
  return (
    <div class="suggestions">
      <p>{label.unknown(surface)} {label.meant}</p>
      <ul class="row">
        {names.map((name) => (
          <li key={name}><button type="button" class="plain" onClick={() => ask(question.replace(surface, name))}>{name}</button></li>
        ))}
      </ul>
    </div>
  );
}
