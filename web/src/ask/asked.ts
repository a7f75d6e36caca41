import { useContext } from 'preact/hooks';
import { AnswersContext, useResult, type Asked } from '../api/answers';
import { AskDocument, type AskQuery } from '../api/operations';
import { Failure } from '../api/run';

/** What came of a question. */
export type Answer = NonNullable<AskQuery['ask']>;

/** A word of a question that names nothing, and names that may have been meant. */
export type Suggestion = Answer['understood']['suggestions'][number];

/** Asks a question; an empty one asks nothing. */
export function useQuestion(question: string): Asked<Answer> {
  const answers = useContext(AnswersContext);
  return useResult(question === '' ? undefined : question, async (signal) => {
    const { ask } = await answers.ask(AskDocument, { question }, { signal });
    if (!ask) throw new Failure('the answer holds no data');
    return ask;
  });
}

/** Whether the answer shows nothing at all. */
export function isEmpty({ answers, evidence, count }: Answer): boolean {
  return answers.length === 0 && evidence.length === 0 && count === null;
}

/** What may have been meant: as the answer says, or the refusal of the question. */
export function suggestionsOf(answer: Answer | undefined, error: Error | undefined): readonly Suggestion[] {
  if (error instanceof Failure && error.unknown) return [{ surface: error.unknown.name, names: error.unknown.suggestions }];
  return answer?.understood.suggestions ?? [];
}
