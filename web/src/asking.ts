import { useEffect, useState } from 'preact/hooks';
import { ask, isEmpty, misspelt, type Answer } from './answer';
import { Failure, type Unknown } from './graphql';

/** Where a question stands. */
export type State =
  | { at: 'idle' }
  | { at: 'asking' }
  | { at: 'answered'; answer: Answer; unknown: Unknown[] }
  | { at: 'failed'; message: string; unknown: Unknown[] };

/**
 * Asks the question whenever it, or the number of the attempt, changes; a
 * newer one calls off an older. An outcome is shown for its own question only.
 */
export function useAnswer(question: string, attempt: number): State {
  const key = `${attempt} ${question}`;
  const [settled, setSettled] = useState<{ key: string; state: State }>();
  useEffect(() => {
    if (question === '') return;
    const calledOff = new AbortController();
    outcome(question, calledOff.signal).then(
      (state) => !calledOff.signal.aborted && setSettled({ key, state }),
      () => undefined, // only what was called off ends here
    );
    return () => calledOff.abort();
  }, [key]);
  if (question === '') return { at: 'idle' };
  return settled?.key === key ? settled.state : { at: 'asking' };
}

async function outcome(question: string, signal: AbortSignal): Promise<State> {
  try {
    const answer = await ask(question, signal);
    return { at: 'answered', answer, unknown: isEmpty(answer) ? await misspelt(answer, signal) : [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { at: 'failed', message: error.message, unknown: error.unknown ? [error.unknown] : [] };
  }
}
