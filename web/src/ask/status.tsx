import { Failure, type Unknown } from '../api/run';
import { useWords } from '../settings/settings';
import { isEmpty, type Answer } from './asked';
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

function summary({ answers, count, message, evidence }: Answer, label: (typeof words)['en']): string {
  if (count !== null) return String(count);
  if (answers.length > 0) return label.answers(answers.length);
  return message ?? (evidence.length > 0 ? '' : label.nothing);
}

/** The names that may have been meant; a click asks the question with one of them. */
export function Suggestions({ unknown, question, ask }: { unknown: Unknown; question: string; ask: (question: string) => void }) {
  const label = useWords(words);
  return (
    <div class="suggestions">
      <p>{label.unknown(unknown.name)} {label.meant}</p>
      <ul class="row">
        {unknown.suggestions.map((name) => (
          <li key={name}><button type="button" class="plain" onClick={() => ask(question.replace(unknown.name, name))}>{name}</button></li>
        ))}
      </ul>
    </div>
  );
}
