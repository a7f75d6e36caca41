import { useContext } from 'preact/hooks';
import { AnswersContext, useResult, type Answers, type Asked } from '../api/answers';
import { AskDocument, KnownDocument, type AskQuery } from '../api/operations';
import { Failure, type Unknown } from '../api/run';

/** What came of a question. */
export type Answer = NonNullable<AskQuery['ask']>;

/** An answer, and the words of its question that are near a known name. */
export interface Outcome {
  answer: Answer;
  unknown: Unknown[];
}

/** Asks a question; an empty one asks nothing. */
export function useQuestion(question: string): Asked<Outcome> {
  const answers = useContext(AnswersContext);
  return useResult(question === '' ? undefined : question, async (signal) => {
    const { ask } = await answers.ask(AskDocument, { question }, { signal });
    if (!ask) throw new Failure('the answer holds no data');
    return { answer: ask, unknown: isEmpty(ask) ? await misspelt(answers, ask, signal) : [] };
  });
}

/** Whether the answer shows nothing at all. */
export function isEmpty({ answers, evidence, count }: Answer): boolean {
  return answers.length === 0 && evidence.length === 0 && count === null;
}

/**
 * The words of a question without an answer that nothing is called, but that
 * are near a known name: most often misspellings. At most three are looked at.
 */
async function misspelt(answers: Answers, answer: Answer, signal: AbortSignal): Promise<Unknown[]> {
  const found = await Promise.all(answer.understood.words.slice(0, 3).map((word) => unknownOf(answers, word, signal)));
  return found.flatMap((unknown) => (unknown?.suggestions.length ? [unknown] : []));
}

async function unknownOf(answers: Answers, name: string, signal: AbortSignal): Promise<Unknown | undefined> {
  try {
    await answers.ask(KnownDocument, { name }, { signal });
  } catch (error) {
    if (error instanceof Failure) return error.unknown;
    throw error;
  }
  return undefined;
}
